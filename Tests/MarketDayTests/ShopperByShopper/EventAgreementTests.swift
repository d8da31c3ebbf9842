import Testing

@testable import MarketDay

/// The engine and the walk in a store with events: who waits, who comes through an event's page, what they pay.
///
/// The chance of a false alarm is 1e-4 for all comparisons together, and seeds are fixed.
@Suite(.serialized) struct EventAgreementTests {
  private struct Compared {
    let measure: Measure
    let span: Comparison.Span
    let test: Comparison.Test
  }

  private static let compared: [Compared] = {
    let ofMonth: [Measure] = [
      .searches, .visitors, .buyers, .carts, .returningVisits, .units, .paidAmount, .profit, .lostOrders,
    ]
    var all: [Compared] = []
    for test in [Comparison.Test.mean, .variance] {
      all += ofMonth.map { Compared(measure: $0, span: .month, test: test) }
    }
    // Announced; the first day; both sell; one was left; recovering, in the tail; refused.
    for day in [4, 6, 8, 9, 10, 19] {
      let ofDay: [Measure] = [.searches, .visitors, .buyers, .carts, .returningVisits, .paidAmount, .profit]
      all += ofDay.map { Compared(measure: $0, span: .day(day), test: .mean) }
    }
    return all
  }()

  private func findings(engine: PlayedMonths, walk: PlayedMonths) -> [String] {
    let errorRate = Comparison.familyErrorRate / Double(Self.compared.count)
    return Self.compared.compactMap { compared in
      let comparison = Comparison(measure: compared.measure, span: compared.span, test: compared.test)
      let left = comparison.samples(engine)
      let right = comparison.samples(walk)
      let verdict =
        compared.test == .mean
        ? Agreement.means(left, right, errorRate: errorRate) : Agreement.variances(left, right, errorRate: errorRate)
      guard !verdict.isKept else { return nil }
      return "\(compared.measure), \(compared.span), \(verdict); seeds \(engine.seed), \(walk.seed): "
        + "engine \(left.mean), walk \(right.mean)"
    }
  }

  @Test("the engine agrees with a walk through every shopper, and other odds or waits do not pass")
  func engineAgrees() async {
    let times = Int(LongVariant.factor)
    let engine = await PlayedMonths.counted(SmallStores.events(), replicates: 160 * times, seed: 2_031)
    let walk = await PlayedMonths.walked(SmallStores.events(), replicates: 50 * times, seed: 71)
    for finding in findings(engine: engine, walk: walk) { Issue.record("\(finding)") }

    var likelier = SmallStores.events()
    likelier.events[0].terms.odds *= 2
    let more = await PlayedMonths.walked(likelier, replicates: 20, seed: 72)
    #expect(!findings(engine: engine, walk: more).isEmpty, "odds that are twice as high pass")
    var patient = SmallStores.events()
    patient.trade.shoppers.waitingShare = 1
    let waiting = await PlayedMonths.walked(patient, replicates: 20, seed: 73)
    #expect(!findings(engine: engine, walk: waiting).isEmpty, "shoppers who all wait pass")
  }

  @Test("everything that is compared happens in the store")
  func everythingHappens() throws {
    let scenario = try Scenario(SmallStores.events())
    let simulation = Simulation(scenario)
    let records = LawPlay.records(scenario, seed: 2_031)
    let events = simulation.layout.promotions.indices.filter { simulation.layout.promotions[$0].kind == "event" }
    #expect(events.map { records[8].promotions[$0].state } == [.selling, .selling, .ahead])
    #expect(events.map { records[10].promotions[$0].state } == [.recovering, .left, .ahead])
    #expect(events.map { records[23].promotions[$0].state } == [.over, .left, .refused])
    #expect(records[6].products[3].price == Money(yuan: 15) && records[9].products[0].price == Money(yuan: 35))
  }
}
