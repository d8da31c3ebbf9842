/// How one arm of a comparison differs from another one that was played on the same luck.
///
/// Replicate by replicate the luck is the same, so what luck does to both cancels out in the difference (common random
/// numbers). The interval is Student's over the differences: mean ± t · deviation / √n.
public struct PairedDifference: Sendable, Equatable {
  /// Pairs of replicates.
  public let count: Int
  /// Mean of arm − base.
  public let mean: Double
  /// Of the mean; nil with one pair.
  public let standardError: Double?
  /// The ends of the 95% interval of the mean; nil with one pair.
  public let low: Double?
  public let high: Double?
  /// The share of pairs in which the arm is above the base; equal ones count half.
  public let chanceAbove: Double
  /// Variance of the difference, were the arms played on luck of their own, over its variance here: that many times
  /// as many replicates would unpaired runs need. Infinite where the differences are all the same; nil with one pair.
  public let saving: Double?

  static let confidence = 0.95

  /// Preconditions: as many values of both, at least one; in the order of replicates.
  public init(of arm: [Double], against base: [Double]) {
    precondition(arm.count == base.count && !arm.isEmpty, "a paired difference needs pairs")
    let differences = RunStatistics(zip(arm, base).map { $0 - $1 })
    count = arm.count
    mean = differences.mean
    standardError = differences.standardError
    let half = differences.standardError.map { error in
      error * studentQuantile(confidence: Self.confidence, degrees: arm.count - 1)
    }
    low = half.map { [mean] in mean - $0 }
    high = half.map { [mean] in mean + $0 }
    let above = zip(arm, base).reduce(0.0) { $0 + ($1.0 > $1.1 ? 1 : $1.0 == $1.1 ? 0.5 : 0) }
    chanceAbove = above / Double(arm.count)
    let unpaired = [arm, base].map { values in RunStatistics(values).standardError ?? 0 }
    saving = standardError.map { error in
      let unpairedVariance = unpaired[0] * unpaired[0] + unpaired[1] * unpaired[1]
      return error > 0 ? unpairedVariance / (error * error) : .infinity
    }
  }

  /// Whether the interval leaves out 0, so that luck does not explain the difference.
  public var isSettled: Bool {
    guard let low, let high else { return false }
    return low > 0 || high < 0
  }

  /// Pairs after which the interval is expected to leave out 0, if mean and deviation stay as they are:
  /// (t · deviation / mean)², rounded up. Nil where the mean is 0 or there is one pair only.
  public var countToSettle: Int? {
    guard let standardError, mean != 0 else { return nil }
    if standardError == 0 { return count }
    let wanted = 1.96 * standardError * Double(count).squareRoot() / mean.magnitude
    let most = 1e12
    return max(2, Int(min(wanted * wanted, most).rounded(.up)))
  }
}
