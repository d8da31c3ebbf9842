import Testing

@testable import MarketDay

/// What a lifecycle plan does to a store, day by day.
@Suite("A lifecycle plan")
struct LifecyclePlanTests {
  /// An item that nobody knows, with a fashion that comes in spring, stays, and fades; and one that sells steadily.
  private func store(days: Int = 240) -> ScenarioDraft {
    var draft = ScenarioDraft(
      name: "a life", start: date("2026-01-01"), days: days, trade: Trade(name: "quiet"))
    draft.trade.search.personalNoise = 0.05
    draft.trade.demand.storeVariation = 0.1
    draft.trade.demand.keywordVariation = 0.1
    draft.trade.shoppers.conversion = 0.1
    let fan = Product(id: "fan", title: "fan", price: Money(yuan: 60), cost: Money(yuan: 20), stock: 1_000_000)
    var cup = Product(id: "cup", title: "cup", price: Money(yuan: 60), cost: Money(yuan: 20), stock: 1_000_000)
    cup.soldLast30Days = 90
    draft.products = [fan, cup]
    draft.keywords = [
      Keyword(text: "fan", searchesPerDay: 600, rivalListings: 0, usualBid: Money(fen: 60)),
      Keyword(text: "cup", searchesPerDay: 600, rivalListings: 0, usualBid: Money(fen: 60)),
    ]
    // The fashion: searches for everything; the steady item meets it, too, but sells by its regulars alone.
    draft.seasons = [season("spring", from: 40, to: 130, demand: 6)]
    var ads = Advertising(balance: Money(yuan: 1_000_000))
    ads.campaigns = draft.products.map { product in
      var group = AdGroup(product: product.id, bid: .fixed(Money(yuan: 1)))
      group.keywords = [AdKeyword(text: product.id)]
      var campaign = Campaign(name: product.id, dailyBudget: Money(yuan: 10_000))
      campaign.groups = [group]
      return campaign
    }
    draft.ads = ads
    return draft
  }

  private func season(_ name: String, from first: Int, to last: Int, demand: Double) -> Season {
    var season = Season(
      name: name, first: date("2026-01-01") + first, last: date("2026-01-01") + last, demand: demand)
    season.tailDays = 40
    season.tailDemand = demand
    return season
  }

  private func bids(_ records: [DayRecord], of item: Int, _ stage: PreparedScenario) -> [Money] {
    let row = stage.pairs.firstIndex { $0.product == item }!
    return records.map { $0.keywords[row].bid }
  }

  @Test(
    "pays for traffic while an item is new and grows, and stops at its peak and in decline (S1)", arguments: [1, 2])
  func adsFollowTheStage(seed: UInt64) throws {
    var draft = store()
    draft.lifecycle = LifecyclePlan()
    let scenario = try Scenario(draft)
    let records = LawPlay.records(scenario, seed: seed)
    let stages = records.map { $0.products[0].stage }
    let bids = bids(records, of: 0, PreparedScenario(scenario))
    var seen: [LifeStage] = []
    for stage in stages.compactMap({ $0 }) where seen.last != stage { seen.append(stage) }
    #expect(seen == [.introduction, .growth, .peak, .decline], "seed \(seed): \(seen)")
    // The plan acts in the morning on what the evening before showed, and holds a switch for seven days.
    for day in 8..<records.count {
      let settled = stages[(day - 8)..<day]
      guard Set(settled).count == 1, let stage = settled.first! else { continue }
      let isPaid = stage == .introduction || stage == .growth
      #expect((bids[day] > .zero) == isPaid, "seed \(seed), day \(day): \(stage), bid \(bids[day])")
    }
    var always = draft
    always.lifecycle = nil
    let without = LawPlay.records(try Scenario(always), seed: seed)
    func spend(_ records: [DayRecord]) -> Double { records[110..<140].reduce(0) { $0 + $1.store.adCost.yuan } }
    #expect(spend(records) < 0.1 * spend(without), "seed \(seed): \(spend(records)) of \(spend(without)) at the peak")
  }

  @Test("a bid share lowers the bid of its stage, and 100% leaves it as it is")
  func bidShare() throws {
    var draft = store(days: 4)
    var plan = LifecyclePlan()
    plan.introduction.bidShare = 0.45
    plan.peak = .allOn
    draft.lifecycle = plan
    let scenario = try Scenario(draft)
    let records = LawPlay.records(scenario, seed: 4)
    let stage = PreparedScenario(scenario)
    #expect(bids(records, of: 0, stage) == [Money](repeating: Money(fen: 45), count: 4))
    #expect(bids(records, of: 1, stage) == [Money](repeating: Money(fen: 100), count: 4))
    #expect(scaledBid(Money(fen: 15), by: 0.5) == .zero, "below the least bid there is none")
    #expect(scaledBid(Money(yuan: 90), by: 2) == Money(yuan: 100))
    #expect(scaledBid(Money(fen: 29), by: 1.0) == Money(fen: 29))
  }

  @Test("only the items that it names follow the plan")
  func namedItems() throws {
    var draft = store(days: 3)
    var plan = LifecyclePlan()
    plan.peak.ads = false
    plan.introduction.ads = false
    plan.products = ["cup"]
    draft.lifecycle = plan
    let scenario = try Scenario(draft)
    let records = LawPlay.records(scenario, seed: 5)
    let stage = PreparedScenario(scenario)
    #expect(bids(records, of: 0, stage).allSatisfy { $0 > .zero })
    #expect(bids(records, of: 1, stage).allSatisfy { $0 == .zero })
  }

  @Test("an item whose stage has no bundles does not offer them on its page; others do")
  func bundles() throws {
    var draft = store(days: 60)
    draft.seasons = []
    draft.promotions.bundles = [Bundle(id: "both", items: ["fan", "cup"], price: Money(yuan: 100))]
    func bundlesSold(without products: [String]) throws -> Int {
      var plan = LifecyclePlan()
      plan.products = products
      let off = StageSwitches(bundles: products.isEmpty)
      (plan.introduction, plan.growth, plan.peak, plan.decline) = (off, off, off, off)
      draft.lifecycle = plan
      return LawPlay.records(try Scenario(draft), seed: 6).reduce(0) { $0 + $1.promotions[0].orders }
    }
    let all = try bundlesSold(without: [])
    let some = try bundlesSold(without: ["cup"])
    let none = try bundlesSold(without: ["fan", "cup"])
    #expect(all > 100 && none == 0)
    #expect(some > all / 5 && some < all * 4 / 5, "\(some) of \(all)")
  }

  @Test("a switch holds for as long as the plan says")
  func holdDays() throws {
    var draft = store()
    draft.lifecycle = LifecyclePlan()
    draft.lifecycle!.holdDays = 60
    let scenario = try Scenario(draft)
    let bids = bids(LawPlay.records(scenario, seed: 7), of: 0, PreparedScenario(scenario))
    var changes: [Int] = []
    for day in bids.indices.dropFirst() where (bids[day] > .zero) != (bids[day - 1] > .zero) { changes.append(day) }
    #expect(!changes.isEmpty)
    for (first, second) in zip(changes, changes.dropFirst()) { #expect(second - first >= 60) }
  }

  @Test("a sold-out item keeps its stage")
  func soldOut() throws {
    var draft = store(days: 120)
    draft.seasons = []
    draft.products[1].stock = 40
    draft.products[1].restocks = [Restock(date: draft.start + 60, units: 100_000)]
    for record in LawPlay.records(try Scenario(draft), seed: 8) {
      if record.day < 60 { #expect(record.products[1].stage == .peak, "day \(record.day)") }
    }
  }

  // MARK: - Nothing changes

  @Test("a plan that has everything on changes nothing, whatever it names")
  func neutralPlan() throws {
    for seed in UInt64(0)..<8 {
      var draft = DrawnMarket(seed: seed).draft
      draft.lifecycle = nil
      let without = LawPlay.records(try Scenario(draft), seed: seed, days: 10)
      var plan = LifecyclePlan()
      plan.introduction = .allOn
      plan.growth = .allOn
      plan.peak = .allOn
      plan.decline = .allOn
      plan.holdDays = 3
      if seed.isMultiple(of: 2) { plan.products = [draft.products[0].id] }
      draft.lifecycle = plan
      let with = LawPlay.records(try Scenario(draft), seed: seed, days: 10)
      #expect(LawPlay.firstDifference(without, with) == nil, "seed \(seed)")
    }
  }

  @Test("targets change nothing but their own columns")
  func targetsOnlyTell() throws {
    for seed in UInt64(0)..<15 {
      var draft = DrawnMarket(seed: seed).draft
      draft.targets = []
      let without = LawPlay.records(try Scenario(draft), seed: seed, days: 10)
      draft.targets = [
        SalesTarget(name: "all", first: draft.start, last: draft.start + 400, amount: Money(yuan: 70_000))
      ]
      let with = LawPlay.records(try Scenario(draft), seed: seed, days: 10)
      let plain = with.map { record in
        var plain = record
        plain.store.targetAmount = nil
        plain.store.targetProgress = nil
        plain.store.targetLeftPerDay = nil
        return plain
      }
      #expect(LawPlay.firstDifference(without, plain) == nil, "seed \(seed)")
      #expect(with.allSatisfy { $0.store.targetAmount != nil && $0.store.targetLeftPerDay != nil })
    }
  }
}
