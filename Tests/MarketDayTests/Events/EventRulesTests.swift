import Testing

@testable import MarketDay

@Suite("Events: rules on corrupted drafts")
struct EventRulesTests {
  private struct Extremes {
    var generator: SplitMix64

    mutating func integer() -> Int { pick([.min, -1, 0, 1, 5, 90, 10_000, .max]) }
    mutating func real() -> Double { pick([.nan, .infinity, -.infinity, -1, 0, 0.5, 1, 50, 1e9, 1e308]) }
    mutating func money() -> Money { Money(fen: pick([Int64.min, -1, 0, 1, 4_500, 100_000, .max])) }
    mutating func day() -> CalendarDate {
      pick([.min, -25_568, 20_697, 20_714, 20_716, 20_757, 376_199, 376_200, .max]).asDay
    }
    mutating func text() -> String { pick(["", "belt", "scarf", "direct", "members", "a\nb", "knit-dress"]) }
    private mutating func pick<Value>(_ values: [Value]) -> Value { values[generator.int(0...(values.count - 1))] }
  }

  private func corrupt(_ event: inout PlatformEvent, _ with: inout Extremes) {
    switch with.generator.int(0...20) {
    case 0: event.name = with.text()
    case 1: event.first = with.day()
    case 2: event.last = with.day()
    case 3: event.leave = with.day()
    case 4: event.items = []
    case 5: event.items.append(EventItem(product: with.text(), price: with.money(), stock: with.integer()))
    case 6: event.items[0].share = with.real()
    case 7: event.terms.leadDays = with.integer()
    case 8: event.terms.visitsPerDay = with.real()
    case 9: event.terms.visitsFade = with.real()
    case 10: event.terms.odds = with.real()
    case 11: event.terms.demand = with.real()
    case 12: event.terms.tailDays = with.integer()
    case 13: event.terms.tailDemand = with.real()
    case 14: event.terms.recoveryDays = with.integer()
    case 15: event.terms.recoverySteps = with.integer()
    case 16: event.terms.commission = BasisPoints(with.integer())
    case 17: event.terms.deposit = with.money()
    case 18: event.terms.lowestPriceDays = with.integer()
    case 19: event.terms.minimumRating = with.real()
    default: event.terms.minimumStock = with.integer()
    }
  }

  @Test("no event and no price plan traps the rules, and what they accept can be played")
  func corrupted() throws {
    var valid = 0
    for seed in UInt64(0)..<(500 * LongVariant.factor) {
      var with = Extremes(generator: SplitMix64(seed: seed))
      var draft = ScenarioDraft.clean
      draft.events = [.clean]
      if with.generator.chance(0.3) {
        draft.events.append(.clean)
        draft.events[1].name = "second"
        draft.events[1].first = draft.start + 40
        draft.events[1].last = draft.start + 41
      }
      for _ in 0..<with.generator.int(1...3) where !draft.events[0].items.isEmpty { corrupt(&draft.events[0], &with) }
      if with.generator.chance(0.4) {
        draft.products[1].pricePlan = [PriceChange(date: with.day(), price: with.money())]
      }
      if with.generator.chance(0.1) { draft.start = with.day() }
      let faults = ScenarioRules.faults(of: draft)
      #expect(faults.allSatisfy { ScenarioRules.codes.contains($0.code) }, "seed \(seed)")
      guard faults.isEmpty, let scenario = try? Scenario(draft) else { continue }
      valid += 1
      #expect(scenario.warnings.allSatisfy { ScenarioRules.codes.contains($0.code) }, "seed \(seed)")
      if valid.isMultiple(of: 30) { #expect(LawPlay.records(scenario, seed: seed, days: 25).count == 25) }
    }
    #expect(valid > 40, "\(valid) drafts are valid")
  }

  @Test("events share the names of channels, and may have none of the simulator's own")
  func names() {
    func faults(_ name: String) -> [String] {
      var draft = ScenarioDraft.clean
      draft.events = [.clean]
      draft.events[0].name = name
      return ScenarioRules.faults(of: draft).map(\.code)
    }
    #expect(faults("direct") == ["duplicate-id"])
    #expect(faults("returns") == ["reserved-name"] && faults("members") == ["reserved-name"])
    #expect(faults("") == ["empty-id"])
  }

  @Test("a plan that goes below the cost is questioned, and so is an event that ends after the scenario")
  func warnings() throws {
    var draft = ScenarioDraft.clean
    draft.products[1].pricePlan = [PriceChange(date: date("2026-10-01"), price: Money(yuan: 18))]
    draft.promotions.bundles = []
    draft.events = [.clean]
    draft.events[0].first = date("2026-10-28")
    draft.events[0].last = date("2026-10-31")
    draft.events[0].items[0].product = "scarf"
    draft.events[0].items[0].price = Money(yuan: 30)
    draft.events[0].items[0].stock = 200
    let codes = try Scenario(draft).warnings.map(\.code)
    #expect(codes == ["price-below-cost", "span-beyond-scenario"])
  }
}

extension Int {
  fileprivate var asDay: CalendarDate { CalendarDate(daysSinceEpoch: self) }
}
