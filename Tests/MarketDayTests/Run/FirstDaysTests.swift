import Testing

@testable import MarketDay

/// Playing the first days alone changes nothing about them.
@Suite struct FirstDaysTests {
  private struct Days: Observer {
    var records: [DayRecord] = []

    mutating func observe(_ day: DayRecord) { records.append(day) }
  }

  @Test(arguments: [1, 3, 6]) func areThoseOfTheWholeScenario(_ count: Int) throws {
    let scenario = try AuctionViewTests.scenario(pacing: .smooth, budget: 60)
    var all = Days()
    var first = Days()
    Simulation(scenario).play(replicate: 0, observer: &all)
    Simulation(scenario.firstDays(count)).play(replicate: 0, observer: &first)
    #expect(first.records == Array(all.records.prefix(count)))
  }

  @Test func whatComesLaterIsNoFault() throws {
    var draft = try AuctionViewTests.scenario(pacing: .quick, budget: 60).draft
    draft.products[0].restocks = [Restock(date: draft.start + 5, units: 10)]
    draft.promotions.discounts = [
      LimitedTimeDiscount(
        id: "late", items: [DiscountedItem(product: "dress", price: Money(yuan: 99))],
        start: DateHour(draft.start + 4, hour: 10), end: DateHour(draft.start + 5, hour: 10))
    ]
    var days = Days()
    Simulation(try Scenario(draft).firstDays(2)).play(replicate: 0, observer: &days)
    #expect(days.records.count == 2)
  }
}
