import Testing

@testable import MarketDay

@Suite struct WorthTests {
  /// One item, one keyword, one ad; refunds, favourites and carts left out.
  fileprivate func adStore(days: Int = 8) -> ScenarioDraft {
    var trade = Trade(name: "plain")
    trade.shoppers.favouritesPerOrder = 0
    trade.shoppers.cartsPerOrder = 0
    trade.shoppers.refundShare = 0
    trade.shoppers.unitsPerOrder = 1
    var draft = ScenarioDraft(
      name: "ad store", start: CalendarDate(year: 2026, month: 9, day: 1)!, days: days, trade: trade)
    draft.keywords = [Keyword(text: "cup", searchesPerDay: 20_000, rivalListings: 400, usualBid: Money(fen: 60))]
    var cup = Product(id: "cup", title: "cup", price: Money(yuan: 100), cost: Money(yuan: 40), stock: 1_000_000)
    cup.conversion = 0.05
    draft.products = [cup]
    var ads = Advertising(balance: Money(yuan: 100_000))
    var campaign = Campaign(name: "cups", dailyBudget: Money(yuan: 5_000))
    var group = AdGroup(product: "cup", bid: .fixed(Money(fen: 120)))
    group.keywords = [AdKeyword(text: "cup")]
    campaign.groups = [group]
    ads.campaigns = [campaign]
    draft.ads = ads
    return draft
  }

  fileprivate func worth(
    of lever: ProfitLever, in draft: ScenarioDraft, replicates: Int, jobs: Int = 2
  ) async throws -> Worth {
    let scenario = try Scenario(draft)
    return try #require(
      try await Worth.play(of: lever, in: scenario, replicates: replicates, seed: draft.seed, jobs: jobs))
  }

  /// Unit profit: 100 less the fee of 5, the cost of 40 and the parcel of 6. The share of clicks that buy is known.
  @Test func `an ad that feeds nothing breaks even at unit profit times conversion`() async throws {
    var draft = adStore()
    draft.products[0].relevance = [RelevanceByHand(keyword: "cup", value: 0)]
    let worth = try await worth(of: .campaign("cups"), in: draft, replicates: 30)
    let each = try #require(worth.perVisit)
    let truth = 49 * 0.05
    #expect(abs(each.direct.ratio - truth) < 4 * each.direct.standardError!, "\(each.direct)")
    #expect(each.direct.standardError! < 0.1 * truth)
    #expect(each.all == each.direct, "nothing but its own orders came of it")
    for part in WorthPart.allCases where part != .direct && part != .ownCost {
      #expect(worth[part].mean == 0 && worth[part].standardError == 0, "\(part)")
    }
    #expect(abs(each.cost.ratio * worth.visits.mean + worth[.ownCost].mean) < 1e-6)
  }

  @Test func `an ad lifts natural search, so that a click may cost more than its own orders pay`() async throws {
    let worth = try await worth(of: .adGroup(campaign: "cups", product: "cup"), in: adStore(days: 20), replicates: 12)
    let search = worth[.search]
    #expect(search.mean > 3 * search.standardError!, "\(search)")
    let each = try #require(worth.perVisit)
    #expect(each.all.low! > each.direct.ratio)
    // The halo grows with the windows.
    let early = worth.days.prefix(5).reduce(0) { $0 + $1.parts[WorthPart.search.position].figure.mean }
    let late = worth.days.suffix(5).reduce(0) { $0 + $1.parts[WorthPart.search.position].figure.mean }
    #expect(late > early)
  }

  @Test func `what has no effect is worth nothing, exactly`() async throws {
    var draft = runStore()
    draft.ads?.campaigns[0].dailyBudget = .zero
    draft.channels.append(Channel(name: "nobody", visitsPerDay: 0))
    for lever in [ProfitLever.ads, .campaign("cups"), .channel("nobody")] {
      let worth = try await worth(of: lever, in: draft, replicates: 3)
      #expect(worth.profit.mean == 0 && worth.profit.standardError == 0)
      #expect(worth.parts.allSatisfy { $0.figure.mean == 0 && $0.figure.standardError == 0 }, "\(lever)")
      #expect(worth.perVisit == nil && worth.gainPerYuan == nil)
    }
  }

  @Test func `parts sum to the change of the profit, on each day and in the whole run`() async throws {
    for seed in UInt64(0)..<6 {
      var draft = DrawnMarket(seed: seed).draft
      draft.days = min(draft.days, 12)
      guard let scenario = try? Scenario(draft) else { continue }
      for part in scenario.namedLevers.shuffledBy(seed).prefix(5) {
        guard let without = scenario.without(part.lever) else { continue }
        let found = try await Worth.play(of: part.lever, in: scenario, replicates: 2, seed: seed, jobs: 1)
        let worth = try #require(found)
        let profits = [scenario, without].map { world in
          (0..<2).map { Simulation(world).totals(replicate: $0, seed: seed).store.profit }
        }
        let change = (0..<2).reduce(Money.zero) { $0 + profits[0][$1] - profits[1][$1] }.yuan / 2
        #expect(abs(worth.profit.mean - change) < 1e-6, "seed \(seed), \(part.key)")
        let parts = worth.parts.reduce(0) { $0 + $1.figure.mean }
        #expect(abs(parts - change) < 1e-6, "seed \(seed), \(part.key)")
        let days = worth.days.reduce(0) { $0 + $1.profit.mean }
        #expect(abs(days - change) < 1e-6, "seed \(seed), \(part.key)")
        for day in worth.days {
          let sum = day.parts.reduce(0) { $0 + $1.figure.mean }
          #expect(abs(sum - day.profit.mean) < 1e-6, "seed \(seed), \(part.key), \(day.date)")
        }
      }
    }
  }

  @Test func `the number of jobs changes nothing`() async throws {
    let one = try await worth(of: .coupon("five"), in: runStore(), replicates: 4, jobs: 1)
    #expect(try await worth(of: .coupon("five"), in: runStore(), replicates: 4, jobs: 3) == one)
  }

  @Test func `a dear channel costs what it costs, and its orders are its own`() async throws {
    let worth = try await worth(of: .channel("dear"), in: runStore(), replicates: 4)
    let each = try #require(worth.perVisit)
    #expect(abs(each.cost.ratio - 40) < 1e-9)
    #expect(worth[.direct].mean > 0 && worth.profit.mean < 0)
  }

  @Test func `a promotion is held against what it gives away`() async throws {
    let worth = try await worth(of: .coupon("five"), in: runStore(), replicates: 8)
    #expect(worth.perVisit == nil && worth.givenAway.mean > 0)
    let gain = try #require(worth.gainPerYuan)
    let brought = worth.profit.mean - worth[.refundsToCome].mean + worth.givenAway.mean
    #expect(abs(gain.ratio - brought / worth.givenAway.mean) < 1e-9)
  }

  @Test func `nothing is worth nothing where it can't be taken out`() async throws {
    let scenario = try Scenario(runStore())
    #expect(try await Worth.play(of: .campaign("none"), in: scenario, replicates: 1, seed: 1, jobs: 1) == nil)
  }
}

extension [NamedLever] {
  /// In an order of the seed's.
  fileprivate func shuffledBy(_ seed: UInt64) -> [NamedLever] {
    sorted { (EntityKey($0.key).bits ^ mixed(seed), $0.key) < (EntityKey($1.key).bits ^ mixed(seed), $1.key) }
  }
}

extension WorthTests {
  /// Days that are left out may hold what the rules of the shorter scenario would not allow.
  @Test func `a scenario cut to its first days can do without a part`() throws {
    let short = try Scenario(runStore()).firstDays(2)
    #expect(throws: InvalidScenario.self) { try Scenario(short.draft) }
    #expect(short.without(.campaign("cups"))?.ads?.campaigns.isEmpty == true)
    #expect(short.without(.coupon("next"))?.days == 2)
  }

  /// With refunds after three days, the last three days' are still to come, and no click may cost them.
  @Test func `refunds after the end are told apart`() async throws {
    var draft = adStore()
    draft.trade.shoppers.refundShare = 0.2
    draft.trade.shoppers.refundDays = 3
    draft.products[0].relevance = [RelevanceByHand(keyword: "cup", value: 0)]
    let worth = try await worth(of: .campaign("cups"), in: draft, replicates: 20)
    let toCome = worth[.refundsToCome]
    // A refund takes 95 back from the store and returns goods worth 32; three of eight days have theirs still to come.
    let orders = worth.visits.mean * 0.05
    #expect(abs(toCome.mean / (orders * 3 / 8 * 0.2 * 63) - 1) < 0.2, "\(toCome)")
    for day in worth.days.prefix(5) {
      #expect(day.parts.first { $0.part == .refundsToCome }?.figure.mean == 0)
    }
    let each = try #require(worth.perVisit)
    #expect(abs(each.all.ratio - each.direct.ratio) < 4 * each.all.standardError!, "refunds came as expected")
  }
}
