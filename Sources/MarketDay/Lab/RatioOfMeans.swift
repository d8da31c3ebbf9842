/// A mean over another one, such as what all clicks earned over all clicks, with its interval.
///
///     ratio = mean x / mean y
///
/// Its standard error is that of the mean of x − ratio · y, over mean y (delta method: the ratio is as good as linear
/// where the means are known well against their size). The interval is Student's, ± t · error.
public struct RatioOfMeans: Sendable, Equatable {
  public let ratio: Double
  /// Nil with one pair.
  public let standardError: Double?
  /// The ends of the 95% interval; nil with one pair.
  public let low: Double?
  public let high: Double?

  /// Nil where the mean of `lower` is 0. Precondition: as many values of both, in the order of replicates.
  public init?(of upper: [Double], over lower: [Double]) {
    precondition(upper.count == lower.count, "a ratio needs pairs")
    let below = RunStatistics(lower).mean
    guard below != 0 else { return nil }
    let ratio = RunStatistics(upper).mean / below
    self.ratio = ratio
    let rests = RunStatistics(zip(upper, lower).map { $0 - ratio * $1 })
    let error = rests.standardError.map { $0 / below.magnitude }
    standardError = error
    let half = error.map { $0 * studentQuantile(confidence: PairedDifference.confidence, degrees: upper.count - 1) }
    low = half.map { ratio - $0 }
    high = half.map { ratio + $0 }
  }
}
