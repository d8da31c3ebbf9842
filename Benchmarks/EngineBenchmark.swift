import MarketDay

/// One replicate of a busy store: 90 days × 30 items × 200 keywords × 24 hours, ads on every keyword.
let engineBenchmark = Benchmark(
  name: "engine", summary: "90 days × 30 items × 200 keywords × 24 hours, ads on every keyword", unit: "replicates"
) {
  [row("the busy store", busyStore(traffic: 1))]
}

/// The same store with every part of a store in it: it may take twice the time at most.
let wholeStoreBenchmark = Benchmark(
  name: "whole-store", summary: "the store of `engine` with every mechanism on", unit: "replicates"
) {
  [row("as in `engine`", busyStore(traffic: 1)), row("every mechanism", wholeStore())]
}

/// The same store with fewer and more shoppers: the time must not grow with them. With few of them it is shorter, as
/// most numbers are 0.
let trafficBenchmark = Benchmark(
  name: "traffic", summary: "the store of `engine` with more searches; flat", unit: "replicates"
) {
  [0.01, 0.1, 1, 10, 100, 1_000].map {
    row("searches × \($0)", busyStore(traffic: $0), size: $0 < 1 ? nil : 1)
  }
}

/// Longer scenarios: the time must grow in proportion.
let daysBenchmark = Benchmark(name: "days", summary: "the store of `engine` over more days", unit: "replicates") {
  [30, 60, 90, 180].map { row("\($0) days", busyStore(traffic: 1, days: $0), size: Double($0)) }
}

/// More items among the same keywords: the time must grow by less than in proportion, as the keywords' part stays.
let itemsBenchmark = Benchmark(
  name: "items", summary: "the store of `engine` with more items, always 200 keywords", unit: "replicates"
) {
  [10, 30, 60, 120].map { row("\($0) items", busyStore(traffic: 1, items: $0), size: Double($0)) }
}

/// More keywords, each with its ad: the time must grow in proportion, and a little more as later keywords of the store
/// are searched more, and larger numbers take longer to draw until they are beyond a few.
let keywordsBenchmark = Benchmark(
  name: "keywords", summary: "the store of `engine` with more keywords, always 30 items", unit: "replicates"
) {
  [50, 100, 200, 400].map { row("\($0) keywords", busyStore(traffic: 1, keywords: $0), size: Double($0)) }
}

/// Exactly one replicate, for counting instructions: they hardly depend on the machine, and not on what else it does.
///
///     valgrind --tool=callgrind --toggle-collect='*Simulation*4play*' marketday-benchmarks one-replicate
let oneReplicate = Benchmark(
  name: "one-replicate", summary: "one replicate of the store of `engine`, played once", unit: "replicates",
  isUsual: false
) {
  [row("the busy store", busyStore(traffic: 1), replicates: 1, rounds: 0)]
}

/// The same of the store with every mechanism.
let oneWholeReplicate = Benchmark(
  name: "one-whole-replicate", summary: "one replicate of the store with every mechanism, played once",
  unit: "replicates", isUsual: false
) {
  [row("every mechanism", wholeStore(), replicates: 1, rounds: 0)]
}

/// With no `rounds` the work is done once, by the call that warms up otherwise.
private func row(
  _ label: String, _ scenario: Scenario, size: Double? = nil, replicates: Int = 10, rounds: Int = 5
) -> Measurement {
  let simulation = Simulation(scenario)
  return Measurement(label, units: replicates, rounds: rounds, size: size) {
    var totals = Totals()
    for replicate in 0..<replicates { simulation.play(replicate: replicate, observer: &totals) }
    return "\(totals.adClicks) ad clicks, \(totals.buyers) buyers"
  }
}

/// Adds up what is needed to see that everything was played.
private struct Totals: Observer {
  var adClicks = 0
  var buyers = 0

  mutating func observe(_ record: DayRecord) {
    buyers += record.store.buyers
    for row in record.keywords { adClicks += row.adClicks }
  }
}

/// A store whose ads never run out of budget and whose items never run out of stock, so that every keyword is played
/// all day. Keywords have 2,000 to 22,000 searches a day; each finds two items.
func busyStore(
  traffic: Double, days: Int = 90, items: Int = 30, keywords: Int = 200, hasAds: Bool = true,
  budget: Money = Money(yuan: 10_000_000)
) -> Scenario {
  var draft = ScenarioDraft(
    name: "busy store", start: CalendarDate(year: 2026, month: 9, day: 1)!, days: days,
    trade: Trade.preset(named: "womens-wear")!)
  // Cheap clicks, so that the accounts of the busiest rows hold what the rules allow.
  draft.trade.advertising.clickRate = 0.01
  draft.keywords = (0..<keywords).map { index in
    Keyword(
      text: "keyword \(index)", searchesPerDay: (2_000 + 100 * Double(index)) * traffic,
      rivalListings: 20_000 + 500 * index,
      usualBid: Money(fen: 10 + index % 8))
  }
  // More than can be sold, however many shoppers come, and not more than a scenario may hold.
  let stock = min(10_000_000, 300_000_000 / items)
  let restock = min(1_500_000, 122_000_000_000 / (items * days * max(30, items)))
  draft.products = (0..<items).map { index in
    var product = Product(
      id: "item-\(index)", title: "item \(index)", price: Money(yuan: 80 + 7 * index), cost: Money(yuan: 8),
      stock: stock)
    product.listed = MinuteOfWeek(Weekday.allCases[index % 7], hour: 8 + index % 15, minute: index % 60)
    product.soldLast30Days = 20 * (index % 9)
    product.restocks = (0..<days).map { Restock(date: draft.start + $0, units: restock) }
    product.relevance = (0..<keywords).filter { $0 % items == index || ($0 * 7 + 3) % items == index }.map {
      RelevanceByHand(keyword: "keyword \($0)", value: $0 % items == index ? 0.9 : 0.6)
    }
    return product
  }
  draft.channels = [
    Channel(name: "direct", visitsPerDay: 50 * traffic), Channel(name: "social", visitsPerDay: 30 * traffic),
  ]
  var bundle = [Bundle(id: "pair", items: ["item-0", "item-1"], price: Money(yuan: 140))]
  if items < 2 { bundle = [] }
  draft.promotions.bundles = bundle
  draft.promotions.coupons = [
    Coupon(id: "ten", amount: Money(yuan: 10), threshold: Money(yuan: 129), issue: .click, validDays: 14)
  ]
  var tier = GiftTier(threshold: Money(yuan: 199))
  tier.amountOff = Money(yuan: 15)
  draft.promotions.gifts = [SpendThresholdGift(id: "spend", tiers: [tier])]
  if hasAds {
    var ads = Advertising(balance: Money(yuan: 10_000_000))
    ads.topUp = Money(yuan: 10_000_000)
    ads.topUpBelow = Money(yuan: 10_000_000)
    ads.campaigns = [0, 1, 2, 3].map { number in
      var campaign = Campaign(name: "campaign \(number)", dailyBudget: budget)
      for day in Weekday.allCases {
        for hour in 0..<24 { campaign.schedule[day, hour] = (20...22).contains(hour) ? 140 : hour < 8 ? 50 : 100 }
      }
      campaign.groups = (0..<items).filter { $0 % 4 == number }.map { item in
        var group = AdGroup(product: "item-\(item)", bid: .fixed(Money(fen: 14)))
        group.keywords = (0..<keywords).filter { $0 % items == item }.map { AdKeyword(text: "keyword \($0)") }
        return group
      }
      return campaign
    }
    draft.ads = ads
  }
  do { return try Scenario(draft) } catch {
    fatalError("the busy store is no scenario: \(error.faults.map(\.message))")
  }
}
