import Testing

@testable import MarketDay

/// The order by time to delisting, through the engine.
@Suite("Laws: the closing-soon order")
struct ClosingSoonTests {
  private func scenario(listed: MinuteOfWeek, cycle: ListingCycle, crowding: Double = 0) throws -> Scenario {
    var draft = ScenarioDraft(
      name: "closing", start: CalendarDate(year: 2026, month: 3, day: 4)!, days: 28, trade: Trade(name: "even"))
    draft.trade.demand.hours = [Double](repeating: 1, count: 24)
    draft.trade.search.closingSoonCrowding = crowding
    var product = Product(id: "cup", title: "cup", price: Money(yuan: 50), cost: Money(yuan: 20), stock: 1_000)
    product.listed = listed
    product.cycle = cycle
    draft.products = [product]
    draft.keywords = [Keyword(text: "cup", searchesPerDay: 1_000, rivalListings: 150_000)]
    return try Scenario(draft)
  }

  @Test(
    "where demand is even, the exposures of a cycle sum to its minutes on page one", arguments: ListingCycle.allCases)
  func exposureOfACycle(cycle: ListingCycle) throws {
    var generator = SplitMix64(seed: 7)
    for rivals in [0, 1, 39, 300, 5_000, 150_000] {
      for _ in 0..<20 {
        let listed = MinuteOfWeek(
          Weekday.allCases[generator.int(0...6)], hour: generator.int(0...23), minute: generator.int(0...59))
        let scenario = try scenario(listed: listed, cycle: cycle)
        let exposures = closingSoonExposures(scenario.products[0], among: rivals, scenario: scenario)
        #expect(exposures.count == cycle.rawValue)
        #expect(exposures.allSatisfy { 0 <= $0.looked && $0.looked <= $0.seen && $0.seen <= 1.000_001 })
        let minutes = exposures.reduce(0) { $0 + $1.seen } * 1_440
        let expected = min(Double(cycle.minutes), rivals == 0 ? .infinity : 40 * 10_080 / Double(rivals))
        #expect(abs(minutes - expected) < 1e-6 * expected, "\(rivals) rivals, \(listed): \(minutes) minutes")
      }
    }
  }

  @Test("among 150,000 listings an item is on page one for less than three minutes a week")
  func lessThanThreeMinutes() throws {
    for hour in 0..<24 {
      let scenario = try scenario(listed: MinuteOfWeek(.sunday, hour: hour, minute: 0), cycle: .sevenDays)
      let exposures = closingSoonExposures(scenario.products[0], among: 150_000, scenario: scenario)
      let minutes = exposures.reduce(0) { $0 + $1.seen } * 1_440
      #expect(minutes < 3 && minutes > 2.6, "\(minutes) minutes")
    }
  }

  @Test("impressions of a week are searchers of those minutes")
  func impressions() throws {
    var draft = try scenario(listed: MinuteOfWeek(.friday, hour: 21, minute: 0), cycle: .sevenDays).draft
    draft.keywords[0].searchesPerDay = 2_000_000
    draft.keywords[0].rivalListings = 20_000
    let records = LawPlay.records(try Scenario(draft), seed: 2)
    let minutes = 40 * 10_080 / 20_000.0
    for week in 0..<4 {
      let days = records[(week * 7)..<(week * 7 + 7)]
      #expect(days.filter { $0.keywords[0].closingImpressions > 0 }.count == 1, "all in the evening of one day")
      let day = days.first { $0.keywords[0].closingImpressions > 0 }!
      let mean = Double(day.keywords[0].searches) * 0.10 * minutes / 1_440
      let shown = Double(day.keywords[0].closingImpressions)
      #expect(abs(shown - mean) < 5 * mean.squareRoot(), "\(shown) impressions, expected \(mean)")
    }
  }

  @Test("the vicious circle: without the closing-soon order a small store falls behind", arguments: UInt64(1)...5)
  func viciousCircle(seed: UInt64) throws {
    var draft = ScenarioDraft(
      name: "small", start: CalendarDate(year: 2026, month: 3, day: 2)!, days: 90, trade: Trade(name: "crowded"))
    draft.trade.search.personalNoise = 0.2
    for number in 0..<6 {
      var product = Product(
        id: "cup \(number)", title: "cup \(number)", price: Money(yuan: 50), cost: Money(yuan: 20), stock: 10_000)
      product.listed = MinuteOfWeek(Weekday.allCases[number], hour: 14 + number, minute: 30)
      product.conversion = 0.05
      draft.products.append(product)
    }
    draft.keywords = [Keyword(text: "cup", searchesPerDay: 60_000, rivalListings: 4_000)]
    let on = LawPlay.records(try Scenario(draft), seed: seed)
    draft.trade.search.closingSoonShare = 0
    let off = LawPlay.records(try Scenario(draft), seed: seed)
    func buyers(_ records: [DayRecord]) -> Int { records.reduce(0) { $0 + $1.store.buyers } }
    func weight(_ records: [DayRecord]) -> Double { records.last!.products.reduce(0) { $0 + $1.searchWeight } }
    #expect(buyers(off) < buyers(on), "buyers \(buyers(off)) without, \(buyers(on)) with it")
    #expect(weight(off) < weight(on), "search weights \(weight(off)) without, \(weight(on)) with it")
    // Search itself shows the store that sells more to more shoppers, although fewer search that way.
    func last(_ records: [DayRecord]) -> Int {
      records.suffix(30).reduce(0) { $0 + $1.channels[VisitSources.search].visitors }
    }
    #expect(last(off) <= last(on), "visits from popular order \(last(off)) without, \(last(on)) with it")
  }
}
