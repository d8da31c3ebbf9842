import Testing

@testable import MarketDay

/// Drafts with extreme values in drawn places. No rule and no warning may trap, or the command would crash on a bad
/// file.
@Suite("Rules of a scenario, on corrupted drafts")
struct ScenarioRulesPropertyTests {
  @Test("Corrupted drafts never trap, and all findings have a known code", arguments: 0..<8)
  func corrupted(_ block: Int) {
    let codes = Set(ScenarioRules.codes)
    var valid = 0
    let drafts = 250 * Int(LongVariant.factor)
    for number in 0..<drafts {
      let seed = UInt64(block * drafts + number)
      var corruption = Corruption(seed: seed)
      var draft = ScenarioDraft.clean
      for _ in 0..<(1 + corruption.number(below: 4)) { corruption.corrupt(&draft) }
      let faults = ScenarioRules.faults(of: draft)
      #expect(faults.allSatisfy { codes.contains($0.code) }, "seed \(seed): \(faults)")
      guard faults.isEmpty, let scenario = try? Scenario(draft) else { continue }
      valid += 1
      let warnings = scenario.warnings
      #expect(warnings.allSatisfy { codes.contains($0.code) }, "seed \(seed): \(warnings)")
    }
    // A test of faults and warnings needs both kinds of drafts.
    #expect((drafts / 20...drafts * 19 / 20).contains(valid), "block \(block) has \(valid) drafts without faults")
  }

  @Test("The largest scenario is checked")
  func large() {
    var draft = ScenarioDraft(name: "large", start: date("2026-09-01"), days: 60, trade: .general)
    draft.products = (0..<5_000).map {
      Product(id: "p\($0)", title: "连衣裙 \($0)", price: Money(yuan: 59), cost: Money(yuan: 18), stock: 300)
    }
    draft.keywords = (0..<20_000).map { Keyword(text: "连衣裙 \($0)", searchesPerDay: 10, rivalListings: 100) }
    #expect(ScenarioRules.faults(of: draft) == [])
    draft.products.append(draft.products[0])
    #expect(ScenarioRules.faults(of: draft).map(\.code) == ["too-many-entries"])
  }
}

/// Puts extreme values into drawn places, the same ones for the same seed.
private struct Corruption {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(below count: Int) -> Int { Int(next() % UInt64(count)) }
  private mutating func one<Value>(of values: [Value]) -> Value { values[number(below: values.count)] }

  private mutating func integer() -> Int {
    one(of: [Int.min, -1, 0, 1, 2, 7, 24, 25, 60, 1_096, 10_000_000, 1_000_000_000, Int.max])
  }
  private mutating func real() -> Double {
    one(of: [.nan, .infinity, -.infinity, -1, 0, .leastNonzeroMagnitude, 1e-9, 0.03, 0.5, 1, 1.5, 10, 100, 1e9, 1e308])
  }
  private mutating func money() -> Money {
    Money(fen: one(of: [Int64.min, -1, 0, 1, 10, 99, 100, 9_900, 50_000, 1_000_000_000, .max] as [Int64]))
  }
  private mutating func text() -> String {
    one(of: [
      "", " ", "belt", "knit-dress", "scarf ", "search", "a\nb", "连衣裙", "\u{200D}",
      String(repeating: "长", count: 5_000),
    ])
  }
  private mutating func day() -> CalendarDate {
    CalendarDate(daysSinceEpoch: one(of: [.min, -25_568, 0, 20_697, 20_700, 20_720, 20_757, 376_199, 376_200, .max]))
  }
  private mutating func span() -> DateSpan {
    DateSpan(first: one(of: [nil, day(), day()]), last: one(of: [nil, day(), day()]))
  }
  private mutating func rule() -> BidRule {
    var stages = LifecycleBidding(cap: money())
    stages.peak = real()
    return one(of: [
      .fixed(money()), .maximumBid(share: real(), cap: money()),
      .targetPlace(TargetPlaceBidding(place: integer(), cap: money())),
      .targetReturn(TargetReturnBidding(wishedReturn: real(), cap: money())), .paced(PacedBidding(cap: money())),
      .lifecycle(stages), .byHour(HourlyBidding(share: real(), cap: money(), strength: real())),
      .learning(LearningBidding(from: money(), to: money(), steps: integer(), share: real())),
      .followRival(RivalBidding(rival: text(), share: real(), cap: money())),
    ])
  }

  mutating func corrupt(_ draft: inout ScenarioDraft) {
    switch number(below: 9) {
    case 0: corruptScenario(&draft)
    case 1: corruptTrade(&draft.trade)
    case 2: if !draft.products.isEmpty { corruptProduct(&draft.products[number(below: draft.products.count)]) }
    case 3: if !draft.keywords.isEmpty { corruptKeyword(&draft.keywords[number(below: draft.keywords.count)]) }
    case 4: if !draft.channels.isEmpty { corruptChannel(&draft.channels[0]) }
    case 5: if draft.ads != nil { corruptAds(&draft.ads!) }
    case 6: corruptOffers(&draft.promotions)
    case 7: corruptCoupons(&draft.promotions)
    default: if !draft.promotions.discounts.isEmpty { corruptDiscount(&draft.promotions) }
    }
  }

  private mutating func corruptScenario(_ draft: inout ScenarioDraft) {
    switch number(below: 13) {
    case 0: draft.start = day()
    case 1: draft.days = integer()
    case 2: draft.name = text()
    case 3: draft.store.platformFee = BasisPoints(integer())
    case 4: draft.store.parcelCost = money()
    case 5: draft.store.freeShippingFrom = money()
    case 6: draft.products = []
    case 7: draft.keywords = []
    case 8: draft.seasons[0].first = day()
    case 9: draft.seasons[0].last = day()
    case 10: draft.seasons[0].demand = real()
    case 11: draft.seasons[0].tailDays = integer()
    default: draft.seasons[0].leadDays = integer()
    }
  }

  private mutating func corruptTrade(_ trade: inout Trade) {
    switch number(below: 9) {
    case 0: trade.demand.hours = [Double](repeating: real(), count: one(of: [0, 23, 24]))
    case 1: trade.demand.weekdays[number(below: 7)] = real()
    case 2: trade.search.placesPerPage = integer()
    case 3: trade.search.rivalSpread = real()
    case 4: trade.shoppers.askRate = real()
    case 5: trade.shoppers.inquiryConversion = real()
    case 6: trade.shoppers.conversion = real()
    case 7: trade.shoppers.unitsPerOrder = real()
    default: trade.typicalItem.price = money()
    }
  }

  private mutating func corruptProduct(_ product: inout Product) {
    switch number(below: 15) {
    case 0: product.id = text()
    case 1: product.title = text()
    case 2: product.price = money()
    case 3: product.memberPrice = money()
    case 4: product.usualPrice = money()
    case 5: product.cost = money()
    case 6: product.stock = integer()
    case 7: product.restocks = [Restock(date: day(), units: integer())]
    case 8: product.conversion = real()
    case 9: product.attraction = real()
    case 10: product.unitsPerOrder = real()
    case 11: product.refundShare = real()
    case 12: product.soldLast30Days = integer()
    case 13: product.launched = day()
    default: product.relevance = [RelevanceByHand(keyword: text(), value: real())]
    }
  }

  private mutating func corruptKeyword(_ keyword: inout Keyword) {
    switch number(below: 6) {
    case 0: keyword.text = text()
    case 1: keyword.searchesPerDay = real()
    case 2: keyword.rivalListings = integer()
    case 3: keyword.usualBid = money()
    case 4: keyword.advertisers = integer()
    default: keyword.growthPer30Days = real()
    }
  }

  private mutating func corruptChannel(_ channel: inout Channel) {
    switch number(below: 6) {
    case 0: channel.name = text()
    case 1: channel.visitsPerDay = real()
    case 2: channel.span = span()
    case 3: channel.odds = real()
    case 4: channel.products = [ChannelTarget(product: text(), share: real())]
    default: channel.costPerVisit = money()
    }
  }

  private mutating func corruptAds(_ ads: inout Advertising) {
    switch number(below: 10) {
    case 0: ads.balance = money()
    case 1: ads.topUp = money()
    case 2: ads.topUpBelow = money()
    case 3: ads.campaigns[0].dailyBudget = money()
    case 4: ads.campaigns[0].span = span()
    case 5: ads.campaigns[0].schedule[.friday, 20] = integer()
    case 6: ads.campaigns[0].groups[0].product = text()
    case 7: ads.campaigns[0].groups[0].bid = rule()
    case 8: ads.campaigns[0].groups[0].keywords[number(below: 2)].text = text()
    default: ads.campaigns[0].groups[0].keywords[0].bid = rule()
    }
  }

  private mutating func corruptOffers(_ promotions: inout Promotions) {
    switch number(below: 9) {
    case 0: promotions.bundles[0].items = (0..<number(below: 7)).map { _ in text() }
    case 1: promotions.bundles[0].price = money()
    case 2: promotions.bundles[0].span = span()
    case 3: promotions.platform[0].every = money()
    case 4: promotions.platform[0].off = money()
    case 5: promotions.gifts[0].tiers = []
    case 6: promotions.gifts[0].tiers = [GiftTier(threshold: money()), GiftTier(threshold: money())]
    case 7: promotions.gifts[0].isRepeated = true
    default: promotions.gifts[0].span = span()
    }
  }

  private mutating func corruptCoupons(_ promotions: inout Promotions) {
    switch number(below: 6) {
    case 0: promotions.coupons[1].id = text()
    case 1: promotions.coupons[0].amount = money()
    case 2: promotions.coupons[0].threshold = money()
    case 3: promotions.coupons[0].validDays = integer()
    case 4: promotions.coupons[0].issue = .members(count: integer(), date: day())
    default: promotions.coupons[0].span = span()
    }
  }

  private mutating func corruptDiscount(_ promotions: inout Promotions) {
    switch number(below: 6) {
    case 0: promotions.discounts[0].start = DateHour(day(), hour: integer())
    case 1: promotions.discounts[0].end = DateHour(day(), hour: integer())
    case 2: promotions.discounts[0].items = [DiscountedItem(product: text(), price: money())]
    case 3: promotions.discounts[0].announcedDays = integer()
    case 4: promotions.discounts[0].items = []
    default: promotions.discounts += [promotions.discounts[0]]
    }
  }
}
