import Testing

@testable import MarketDay

/// Members as counts by state, against members who are looked at one by one.
@Suite struct MemberAgreementTests {
  /// The figures of one month, by name.
  private typealias Month = [(name: String, value: Double)]

  private struct MemberMonth: Observer {
    let simulation: Simulation
    var figures = WalkedMemberFigures()
    var lastVisits = 0
    var members = 0
    var paid = 0.0
    var profit = 0.0
    var couponsUsed = 0

    init(_ simulation: Simulation) { self.simulation = simulation }

    mutating func observe(_ record: DayRecord) {
      let row = record.channels[simulation.layout.channels.firstIndex(of: "members")!]
      figures.visits += row.visitors
      figures.orders += row.orders
      figures.cost += row.cost.yuan
      figures.joined += record.store.memberJoined
      figures.left += record.store.memberLeft
      figures.messages += record.store.messages
      let coupon = simulation.layout.promotions.firstIndex { $0.name == "six" }!
      figures.couponsIssued += record.promotions[coupon].issued
      couponsUsed += record.promotions.reduce(0) { $0 + $1.used }
      if record.day >= 25 { lastVisits += row.visitors }
      members = record.store.members
      paid += record.store.paidAmount.yuan
      profit += record.store.profit.yuan
    }

    var month: Month {
      MemberAgreementTests.month(
        figures, members: members, lastVisits: lastVisits, paid: paid, profit: profit, couponsUsed: couponsUsed)
    }
  }

  private static func month(
    _ figures: WalkedMemberFigures, members: Int, lastVisits: Int, paid: Double, profit: Double, couponsUsed: Int
  ) -> Month {
    [
      ("visits", Double(figures.visits)), ("visits of the last days", Double(lastVisits)),
      ("orders", Double(figures.orders)), ("joined", Double(figures.joined)), ("left", Double(figures.left)),
      ("messages", Double(figures.messages)), ("cost", figures.cost),
      ("coupons issued", Double(figures.couponsIssued)), ("coupons used", Double(couponsUsed)),
      ("members", Double(members)), ("paid", paid), ("profit", profit),
    ]
  }

  private func counted(_ draft: ScenarioDraft, replicates: Int, seed: UInt64) throws -> [Month] {
    let simulation = Simulation(try Scenario(draft))
    return (0..<replicates).map { replicate in
      var month = MemberMonth(simulation)
      simulation.play(replicate: replicate, seed: seed, observer: &month)
      return month.month
    }
  }

  private func walked(_ draft: ScenarioDraft, replicates: Int, seed: UInt64) throws -> [Month] {
    let stage = WalkStage(try Scenario(draft))
    return (0..<replicates).map { replicate in
      var store = WalkedStore(stage, shortcuts: .ofEngine, seed: seed, replicate: replicate)
      var lastVisits = 0
      var figures = DayFigures()
      store.playMonth { day, walked in
        if day == 24 { lastVisits = -walked.members!.figures.visits }
        figures = figures + walked.figures
      }
      let members = store.members!
      return Self.month(
        members.figures, members: members.people.count, lastVisits: lastVisits + members.figures.visits,
        paid: figures[.paidAmount], profit: figures[.profit], couponsUsed: Int(figures[.couponsUsed]))
    }
  }

  /// Of all comparisons together, the chance of a false alarm is 1e-4.
  private func findings(_ engine: [Month], _ walk: [Month]) -> [String] {
    let errorRate = 1e-4 / Double(2 * engine[0].count)
    var findings: [String] = []
    for figure in engine[0].indices {
      let left = Sample(engine.map { $0[figure].value })
      let right = Sample(walk.map { $0[figure].value })
      for verdict in [
        Agreement.means(left, right, errorRate: errorRate), Agreement.variances(left, right, errorRate: errorRate),
      ] where !verdict.isKept {
        findings.append("\(engine[0][figure].name), \(verdict): engine \(left.mean), walk \(right.mean)")
      }
    }
    return findings
  }

  @Test("Members as counts agree with a walk through every member")
  func engineAgrees() throws {
    let draft = SmallStores.withMembers()
    let engine = try counted(draft, replicates: 240 * Int(LongVariant.factor), seed: 31)
    let walk = try walked(draft, replicates: 60 * Int(LongVariant.factor), seed: 32)
    for finding in findings(engine, walk) { Issue.record("seeds 31 and 32: \(finding)") }
    for (number, figure) in walk[0].enumerated() {
      let mean = walk.reduce(0) { $0 + $1[number].value } / Double(walk.count)
      #expect(mean > 5, "seed 32: \(figure.name) hardly happens")
    }
  }

  @Test("A walk whose members stay fresh for twice as long does not pass")
  func seesOtherDrift() throws {
    let engine = try counted(SmallStores.withMembers(), replicates: 120, seed: 33)
    var changed = SmallStores.withMembers()
    changed.members!.freshDays *= 2
    let walk = try walked(changed, replicates: 40, seed: 34)
    #expect(!findings(engine, walk).isEmpty, "seeds 33 and 34")
  }
}
