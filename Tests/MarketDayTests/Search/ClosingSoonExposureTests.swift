import Foundation
import Testing

@testable import MarketDay

@Suite("Looks in the closing-soon order")
struct ClosingSoonExposureTests {
  private func exposures(
    rivals: Int, listed: MinuteOfWeek, cycle: ListingCycle = .sevenDays, hours: [Double]? = nil
  ) throws -> [ClosingSoonExposure] {
    var draft = ScenarioDraft(
      name: "closing", start: CalendarDate(year: 2026, month: 3, day: 2)!, days: 1, trade: Trade(name: "even"))
    draft.trade.demand.hours = hours ?? [Double](repeating: 1, count: 24)
    draft.trade.search.closingSoonCrowding = 0
    draft.trade.search.lookDecay = 0.8
    var product = Product(id: "cup", title: "cup", price: Money(yuan: 50), cost: Money(yuan: 20), stock: 1)
    product.listed = listed
    product.cycle = cycle
    draft.products = [product]
    draft.keywords = [Keyword(text: "cup", searchesPerDay: 1_000, rivalListings: rivals)]
    let scenario = try Scenario(draft)
    return closingSoonExposures(scenario.products[0], among: rivals, scenario: scenario)
  }

  private func look(at place: Int) -> Double { pow(Double(place), -0.8) }

  @Test("each place of page one is held equally long, and looked at as the rules say", arguments: ListingCycle.allCases)
  func looksOfACycle(cycle: ListingCycle) throws {
    for rivals in [1, 7, 40, 333, 20_000, 150_000] {
      for (hour, minute) in [(0, 0), (0, 1), (13, 30), (23, 59)] {
        let listed = MinuteOfWeek(.thursday, hour: hour, minute: minute)
        let days = try exposures(rivals: rivals, listed: listed, cycle: cycle)
        let held = 10_080 / Double(rivals)
        let places = min(40, rivals * cycle.minutes / 10_080)
        let looked = (1...places).reduce(0) { $0 + look(at: $1) } * held
        let seen = Double(places) * held
        let found = days.reduce(0) { $0 + $1.looked } * 1_440
        let foundSeen = days.reduce(0) { $0 + $1.seen } * 1_440
        #expect(abs(found / looked - 1) < 1e-9, "\(rivals) rivals, \(listed): looks of \(found) minutes, not \(looked)")
        #expect(abs(foundSeen / seen - 1) < 1e-9, "\(rivals) rivals, \(listed): \(foundSeen) minutes, not \(seen)")
        #expect(days.allSatisfy { 0 <= $0.looked && $0.looked <= $0.seen })
      }
    }
  }

  @Test("without rivals it stands first all the time")
  func noRivals() throws {
    let days = try exposures(rivals: 0, listed: MinuteOfWeek(.thursday, hour: 9, minute: 7))
    #expect(days.allSatisfy { abs($0.seen - 1) < 1e-9 && abs($0.looked - 1) < 1e-9 })
  }

  /// 300 rivals: a place each 33.6 minutes, so on page one for 22.4 hours before Thursday 22:00.
  @Test("the last minutes before the delisting are spent on the first place")
  func firstPlaceBeforeTheDelisting() throws {
    func looked(onlyHour hour: Int) throws -> [ClosingSoonExposure] {
      let hours = (0..<24).map { $0 == hour ? 24.0 : 0 }
      return try exposures(rivals: 300, listed: MinuteOfWeek(.thursday, hour: 22, minute: 0), hours: hours)
    }
    let last = try looked(onlyHour: 21)
    #expect(abs(last[3].seen - 1) < 1e-9)
    #expect(abs(last[3].looked - (33.6 + 26.4 * look(at: 2)) / 60) < 1e-9)
    // 540 to 600 minutes before: places 17 (to minute 571.2) and 18.
    let earlier = try looked(onlyHour: 12)
    #expect(abs(earlier[3].looked - (31.2 * look(at: 17) + 28.8 * look(at: 18)) / 60) < 1e-9)
    // It comes to the page at 23:36 of the day before, on the last place.
    let first = try looked(onlyHour: 23)
    #expect(abs(first[2].seen - 0.4) < 1e-9 && abs(first[2].looked - 0.4 * look(at: 40)) < 1e-9)
    #expect(first[3] == ClosingSoonExposure())
    #expect(last[2] == ClosingSoonExposure() && last[4] == ClosingSoonExposure())
  }
}
