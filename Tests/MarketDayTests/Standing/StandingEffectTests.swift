import Testing

@testable import MarketDay

/// What broken rules do to a store, on the same luck as without them.
@Suite("Standing: what broken rules do")
struct StandingEffectTests {
  private static let start = CalendarDate(year: 2026, month: 3, day: 2)!

  /// A store that lives on natural search and a direct channel.
  func store(sold: Int = 60, searches: Double = 6_000, days: Int = 60) -> ScenarioDraft {
    var draft = ScenarioDraft(name: "shop", start: Self.start, days: days, trade: Trade(name: "general"))
    var cup = Product(id: "cup", title: "cup", price: Money(yuan: 60), cost: Money(yuan: 25), stock: 1_000_000)
    cup.soldLast30Days = sold
    draft.products = [cup]
    draft.keywords = [Keyword(text: "cup", searchesPerDay: searches, rivalListings: 400)]
    draft.channels = [Channel(name: "direct", visitsPerDay: 40)]
    draft.standing = Standing()
    return draft
  }

  func played(_ draft: ScenarioDraft, replicate: Int = 0) throws -> [DayRecord] {
    let simulation = Simulation(try Scenario(draft))
    var collector = Collected()
    simulation.play(replicate: replicate, observer: &collector)
    return collector.records
  }

  private struct Collected: Observer {
    var records: [DayRecord] = []
    mutating func observe(_ record: DayRecord) { records.append(record) }
  }

  private func hiddenDays(_ kind: PointsKind, _ points: Int) throws -> [Int] {
    var draft = store(days: 90)
    draft.standing?.cases = [RuleCase(date: Self.start + 4, kind: kind, points: points)]
    return try played(draft).filter(\.store.isHidden).map(\.day)
  }

  @Test("points hide the store for the days of the rules, from the next day on; a direct address still sells")
  func hiddenDays() throws {
    #expect(try hiddenDays(.serious, 11) == [])
    #expect(try hiddenDays(.serious, 12) == Array(5..<12))
    #expect(try hiddenDays(.serious, 24) == Array(5..<19))
    #expect(try hiddenDays(.serious, 36) == Array(5..<26))
    #expect(try hiddenDays(.serious, 48) == Array(5..<90))
    #expect(try hiddenDays(.general, 12) == Array(5..<17))
    var draft = store()
    draft.standing?.cases = [RuleCase(date: Self.start + 4, kind: .general, points: 12)]
    let records = try played(draft)
    #expect(records.map(\.store.fines).reduce(.zero, +) == Money(yuan: 10_000))
    for record in records where record.store.isHidden {
      #expect(record.channels[VisitSources.search].visitors == 0)
      #expect(record.channels[VisitSources.firstChannel].visitors > 0)
    }
    #expect(records[30].channels[VisitSources.search].visitors > 0)
  }

  @Test("while listings are limited nothing new is put up, and what is down is bought by nobody")
  func limitedAndDown() throws {
    var draft = store()
    draft.products[0].launched = Self.start + 8
    draft.standing?.cases = [RuleCase(date: Self.start + 4, kind: .general, points: 12)]
    let records = try played(draft)
    let first = try #require(records.first { $0.products[0].visitors > 0 })
    #expect(first.day == 17)
    draft = store()
    draft.standing?.cases = [RuleCase(date: Self.start + 4, kind: .serious, points: 24)]
    draft.standing?.relistDays = 3
    let down = try played(draft).filter(\.store.isDown)
    #expect(down.map(\.day) == [5, 6, 7])
    #expect(down.allSatisfy { $0.store.visitors == 0 && $0.store.buyers == 0 })
  }

  @Test("points are forgotten at New Year")
  func newYear() throws {
    var draft = store(days: 40)
    draft.start = CalendarDate(year: 2026, month: 12, day: 20)!
    draft.standing?.generalPoints = 9
    let points = try played(draft).map(\.store.points)
    #expect(Set(points[..<12]) == [9])
    #expect(Set(points[12...]) == [0])
  }

  @Test("a section without anything in it changes nothing")
  func nothing() throws {
    for seed in UInt64(0)..<10 {
      var draft = DrawnMarket(seed: seed).draft
      draft.standing = nil
      draft.fulfilment = nil  // late parcels cost points
      draft.events = []  // who leaves breaks a promise
      draft.store.kind = .market
      for index in draft.products.indices { draft.products[index].listingFaults = [] }
      draft.promotions.gifts = []  // a gift that ran out is a broken promise
      let without = LawPlay.records(try Scenario(draft), seed: seed, days: 8)
      draft.standing = Standing()
      #expect(LawPlay.firstDifference(without, LawPlay.records(try Scenario(draft), seed: seed, days: 8)) == nil)
    }
  }

  @Test("a faulty listing is found at the rate of inspections")
  func inspections() throws {
    var draft = store(days: 30)
    draft.products[0].listingFaults = [.spamWords]
    draft.standing?.inspectionRate = 0.05
    var found = 0
    for replicate in 0..<400 {
      if try played(draft, replicate: replicate).contains(where: { $0.store.points == 1 }) { found += 1 }
    }
    // 400 stores, each found with 1 − 0.95^30 = 0.785: five standard deviations are 41.
    #expect(abs(Double(found) - 314) < 41, "\(found)")
  }

  @Test(
    "fake trades lose money, in small and in large campaigns",
    arguments: [(60, 6_000.0, 2), (60, 6_000.0, 20), (3, 1_500.0, 1), (3, 1_500.0, 10)])
  func fakesLose(sold: Int, searches: Double, ordersPerDay: Int) throws {
    let honest = store(sold: sold, searches: searches, days: 90)
    var fake = honest
    fake.standing?.fakeTrades = [
      FakeTrade(product: "cup", ordersPerDay: ordersPerDay, costPerOrder: Money(yuan: 8))
    ]
    let differences = try (0..<30).map { replicate in
      let with = try played(fake, replicate: replicate).reduce(0) { $0 + $1.store.profit.yuan }
      return with - (try played(honest, replicate: replicate).reduce(0) { $0 + $1.store.profit.yuan })
    }
    let statistics = RunStatistics(differences)
    let error = try #require(statistics.standardError)
    #expect(statistics.mean < -3 * error, "\(statistics.mean) ± \(error)")
  }

  @Test("found fakes leave the item lower than it was, with 6 points")
  func foundFakes() throws {
    let honest = store(days: 90)
    var fake = honest
    fake.standing?.fakeTrades = [FakeTrade(product: "cup", ordersPerDay: 20, costPerOrder: Money(yuan: 8))]
    let (with, without) = (try played(fake), try played(honest))
    let found = try #require(with.firstIndex { $0.store.points == 6 })
    #expect(found > 1)
    #expect(with[found].products[0].searchWeight > without[found].products[0].searchWeight)
    #expect(with[found + 1].products[0].searchWeight < without[found + 1].products[0].searchWeight)
    #expect(with[(found + 1)...].allSatisfy { $0.store.fakeTradeCost == .zero })
  }
}

extension StandingEffectTests {
  @Test("a bundle with an item that is not up yet sells its other item alone")
  func bundleBeforeLaunch() throws {
    var draft = store(days: 20)
    var lid = Product(id: "lid", title: "lid", price: Money(yuan: 20), cost: Money(yuan: 5), stock: 100_000)
    lid.launched = Self.start + 10
    draft.products.append(lid)
    draft.promotions.bundles = [Bundle(id: "both", items: ["cup", "lid"], price: Money(yuan: 60))]
    let records = try played(draft)
    #expect(records[..<10].allSatisfy { $0.store.lostOrders == 0 && $0.products[1].units == 0 })
    #expect(records[..<10].reduce(0) { $0 + $1.store.buyers } > 20)
    #expect(records[10...].reduce(0) { $0 + $1.promotions[0].orders } > 0)
  }
}
