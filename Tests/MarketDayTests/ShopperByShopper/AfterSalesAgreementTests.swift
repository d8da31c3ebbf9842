import Testing

@testable import MarketDay

/// The engine packs, refunds and reviews counts. The walk does so order by order, unit by unit, review by review.
@Suite struct AfterSalesAgreementTests {
  /// The chance that at least one of all comparisons fails although both agree (Bonferroni); seeds are fixed.
  private static let familyErrorRate = 1e-4

  private typealias Month = [AfterSalesMeasure: Double]

  private static func counted(_ draft: ScenarioDraft, replicates: Int, seed: UInt64) throws -> [Month] {
    let scenario = try Scenario(draft)
    return (0..<replicates).map { replicate in
      let records = LawPlay.records(scenario, seed: seed, replicate: replicate)
      func sum(_ part: (StoreRecord) -> Double) -> Double { records.reduce(0) { $0 + part($1.store) } }
      let last = records.last!.store
      return [
        .sent: sum { Double($0.sentOrders) }, .late: sum { Double($0.lateOrders) },
        .complaints: sum { Double($0.complaints) }, .compensation: sum(\.compensation.yuan),
        .backlog: Double(last.backlog), .withoutReason: sum { Double($0.refundsWithoutReason) },
        .notAsDescribed: sum { Double($0.refundsNotAsDescribed) }, .neverSent: sum { Double($0.refundsLate) },
        .refunds: sum(\.refundAmount.yuan), .disputes: sum { Double($0.disputes) },
        .reviews: sum { Double($0.reviews) }, .described: last.ratings!.described, .service: last.ratings!.service,
        .shipping: last.ratings!.shipping, .buyers: sum { Double($0.buyers) }, .profit: sum(\.profit.yuan),
      ]
    }
  }

  private static func walked(_ draft: ScenarioDraft, replicates: Int, seed: UInt64) throws -> [Month] {
    let stage = try WalkStage(Scenario(draft))
    return (0..<replicates).map { replicate in
      var store = WalkedStore(stage, shortcuts: .ofEngine, seed: seed, replicate: replicate)
      return store.afterSalesOfMonth()
    }
  }

  @Test("The engine agrees with a walk through every order, refund and review")
  func engineAgrees() throws {
    let times = Int(LongVariant.factor)
    let draft = SmallStores.unpacked()
    let engine = try Self.counted(draft, replicates: 70 * times, seed: 3_001)
    let walk = try Self.walked(draft, replicates: 25 * times, seed: 71)
    let errorRate = Self.familyErrorRate / Double(AfterSalesMeasure.allCases.count)
    for measure in AfterSalesMeasure.allCases {
      let left = Sample(engine.map { $0[measure] ?? 0 })
      let right = Sample(walk.map { $0[measure] ?? 0 })
      let verdict = Agreement.means(left, right, errorRate: errorRate)
      let means = "engine (seed 3001) \(left.mean), walk (seed 71) \(right.mean)"
      #expect(verdict.isKept, "\(measure), \(verdict): \(means)")
      if measure != .backlog { #expect(right.mean > 1, "seed 71: \(measure) hardly happens: \(right.mean)") }
    }
  }
}
