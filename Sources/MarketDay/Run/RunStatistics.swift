/// Mean, standard error and quantiles of one measure over replicates, gathered one value after the other.
///
/// Mean and sum of squares follow B. P. Welford, "Note on a Method for Calculating Corrected Sums of Squares and
/// Products", Technometrics 4 (1962), doi:10.1080/00401706.1962.10490022: no cancellation where the spread is small
/// against the mean. The result depends on the order of the values in the last bits, so values are added in the order
/// of replicates.
public struct RunStatistics: Sendable, Equatable {
  public private(set) var count = 0
  /// 0 without values.
  public private(set) var mean = 0.0
  private var squares = 0.0
  private var kept: [Double] = []
  private let keptAtMost: Int

  /// Quantiles are taken over the first `keptAtMost` values, which are all kept: 8 bytes each.
  public init(keptAtMost: Int = .max) { self.keptAtMost = keptAtMost }

  public init(_ values: some Sequence<Double>) {
    self.init()
    for value in values { add(value) }
  }

  public mutating func add(_ value: Double) {
    count += 1
    let step = value - mean
    mean += step / Double(count)
    squares += step * (value - mean)
    if kept.count < keptAtMost { kept.append(value) }
  }

  /// The standard error of the mean, from the deviation with n − 1; nil with fewer than two values, which say nothing
  /// of it.
  public var standardError: Double? {
    guard count > 1 else { return nil }
    return (max(0, squares) / Double(count - 1) / Double(count)).squareRoot()
  }

  /// Everything at once. O(n log n).
  public var distribution: Distribution {
    let sorted = kept.sorted()
    return Distribution(
      mean: mean, standardError: standardError, p10: Self.quantile(0.1, ofSorted: sorted),
      p50: Self.quantile(0.5, ofSorted: sorted), p90: Self.quantile(0.9, ofSorted: sorted))
  }

  /// The quantile of type 7 of Hyndman and Fan (1996), doi:10.1080/00031305.1996.10473566, which numpy, pandas and R
  /// use by default: between the two values around position share × (n − 1), in proportion. 0 without values.
  ///
  /// Precondition: `values` rise and 0 ≤ `share` ≤ 1.
  public static func quantile(_ share: Double, ofSorted values: [Double]) -> Double {
    precondition((0...1).contains(share), "a quantile's share is 0 to 1")
    guard let last = values.last else { return 0 }
    let position = share * Double(values.count - 1)
    let below = Int(position)
    guard below + 1 < values.count else { return last }
    return values[below] + (position - Double(below)) * (values[below + 1] - values[below])
  }
}

/// How a measure came out over replicates.
public struct Distribution: Sendable, Equatable {
  public var mean: Double
  /// Of the mean; nil with one replicate.
  public var standardError: Double?
  /// A tenth of the replicates lies below.
  public var p10: Double
  public var p50: Double
  public var p90: Double

  public init(mean: Double, standardError: Double?, p10: Double, p50: Double, p90: Double) {
    self.mean = mean
    self.standardError = standardError
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
  }
}
