@testable import MarketDay

/// One figure of both versions, held together by one test.
struct Comparison: Sendable {
  enum Span: Sendable {
    case month
    /// 0 is the first.
    case day(Int)
  }

  enum Test: Sendable { case mean, variance, distribution }

  /// Of all comparisons together, the chance that at least one fails although both versions agree (Bonferroni).
  static let familyErrorRate = 1e-4
  static var errorRate: Double { familyErrorRate / Double(all.count * SmallStore.allCases.count) }

  let measure: Measure
  let span: Span
  let test: Test

  /// Sums of the month; the first and the last day, so that what one day leaves for the next is compared; whole
  /// distributions.
  static let all: [Comparison] = {
    let feedback: [Measure] = [
      .naturalClicks, .adClicks, .adSpend, .visitors, .buyers, .returningVisits, .logSearchWeight, .quality, .bid,
    ]
    var all: [Comparison] = []
    for test in [Test.mean, .variance] {
      all += Measure.allCases.map { Comparison(measure: $0, span: .month, test: test) }
      for day in [0, 29] { all += feedback.map { Comparison(measure: $0, span: .day(day), test: test) } }
    }
    let whole: [Measure] = [.naturalClicks, .closingClicks, .adClicks, .adSpend, .orders, .paidAmount, .couponsUsed]
    return all + whole.map { Comparison(measure: $0, span: .month, test: .distribution) }
  }()

  func samples(_ months: PlayedMonths) -> Sample {
    switch span {
    case .month: months.total(measure)
    case .day(let day): months.day(day, measure)
    }
  }

  /// Nil: both agree. Else what a reader needs to look into it.
  func finding(engine: PlayedMonths, walk: PlayedMonths) -> String? {
    let left = samples(engine)
    let right = samples(walk)
    let verdict =
      switch test {
      case .mean: Agreement.means(left, right, errorRate: Self.errorRate)
      case .variance: Agreement.variances(left, right, errorRate: Self.errorRate)
      case .distribution: Agreement.distributions(left, right, errorRate: Self.errorRate)
      }
    guard !verdict.isKept else { return nil }
    return """
      \(measure), \(span), \(verdict); \
      engine (seed \(engine.seed), \(left.values.count) replicates) \(left.mean) ± \(left.variance.squareRoot()), \
      walk (seed \(walk.seed), \(right.values.count) replicates) \(right.mean) ± \(right.variance.squareRoot())
      """
  }

  static func findings(engine: PlayedMonths, walk: PlayedMonths) -> [String] {
    all.compactMap { $0.finding(engine: engine, walk: walk) }
  }
}
