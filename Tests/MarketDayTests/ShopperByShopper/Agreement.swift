import Foundation

/// Replicates of one figure.
struct Sample: Sendable {
  let values: [Double]
  let mean: Double
  /// With n − 1.
  let variance: Double
  /// Fourth central moment over the square of the second one; 3 where normal.
  let kurtosis: Double

  init(_ values: [Double]) {
    precondition(values.count > 3)
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    var square = 0.0
    var fourth = 0.0
    for value in values {
      let deviation = value - mean
      square += deviation * deviation
      fourth += deviation * deviation * deviation * deviation
    }
    self.values = values
    self.mean = mean
    variance = square / (count - 1)
    kurtosis = square > 0 ? fourth * count / (square * square) : 3
  }

  var count: Double { Double(values.count) }

  /// But for rounding.
  var isConstant: Bool { variance <= 1e-18 * mean * mean }
}

/// Tests of whether two samples come from one distribution, each with a statistic and the limit it must keep.
enum Agreement {
  struct Verdict: CustomStringConvertible {
    let test: String
    let statistic: Double
    let limit: Double

    var isKept: Bool { abs(statistic) <= limit }
    var description: String { "\(test): \(rounded(statistic)) of at most \(rounded(limit))" }

    private func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
  }

  /// Welch: difference of means over its standard error, held against Student's t with Welch's degrees of freedom.
  static func means(_ left: Sample, _ right: Sample, errorRate: Double) -> Verdict {
    let leftPart = left.variance / left.count
    let rightPart = right.variance / right.count
    let error = leftPart + rightPart
    guard !left.isConstant || !right.isConstant else {
      let same = abs(left.mean - right.mean) <= 1e-9 * abs(left.mean)
      return Verdict(test: "mean", statistic: same ? 0 : .infinity, limit: 0)
    }
    let freedom =
      error * error / (leftPart * leftPart / (left.count - 1) + rightPart * rightPart / (right.count - 1))
    return Verdict(
      test: "mean", statistic: (left.mean - right.mean) / error.squareRoot(),
      limit: studentLimit(errorRate: errorRate, freedom: freedom))
  }

  /// ln of the ratio of variances over its standard error √((κ₁ − 1) / n₁ + (κ₂ − 1) / n₂), which follows from the
  /// variance of a sample variance by the delta method, so it holds for skewed and heavy-tailed figures too. κ is that
  /// of both samples together, each relative to its mean and variance: the kurtosis of a small sample alone is too low
  /// when its tail is missing.
  static func variances(_ left: Sample, _ right: Sample, errorRate: Double) -> Verdict {
    guard !left.isConstant, !right.isConstant else {
      let same = left.isConstant && right.isConstant
      return Verdict(test: "variance", statistic: same ? 0 : .infinity, limit: 0)
    }
    let kurtosis = (left.kurtosis * left.count + right.kurtosis * right.count) / (left.count + right.count)
    let error = (kurtosis - 1) * (1 / left.count + 1 / right.count)
    return Verdict(
      test: "variance", statistic: log(left.variance / right.variance) / error.squareRoot(),
      limit: studentLimit(errorRate: errorRate, freedom: min(left.count, right.count) - 1))
  }

  /// Kolmogorov and Smirnov: the greatest distance between the two empirical distributions. The limit is that of
  /// continuous figures; ties make the test milder.
  static func distributions(_ left: Sample, _ right: Sample, errorRate: Double) -> Verdict {
    let first = left.values.sorted()
    let second = right.values.sorted()
    var distance = 0.0
    var i = 0
    var j = 0
    while i < first.count, j < second.count {
      let value = min(first[i], second[j])
      while i < first.count, first[i] <= value { i += 1 }
      while j < second.count, second[j] <= value { j += 1 }
      distance = max(distance, abs(Double(i) / left.count - Double(j) / right.count))
    }
    let size = (left.count * right.count / (left.count + right.count)).squareRoot()
    let scale = size + 0.12 + 0.11 / size  // Stephens (1970)
    // P(√n · D > x) ≈ 2 · e^(−2x²): the first term of Kolmogorov's series, exact enough for small error rates.
    return Verdict(
      test: "distribution", statistic: distance, limit: (log(2 / errorRate) / 2).squareRoot() / scale)
  }

  /// The two-sided limit of a standard normal number, by halving.
  static func normalLimit(errorRate: Double) -> Double {
    var low = 0.0
    var high = 40.0
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if erfc(middle / 2.0.squareRoot()) > errorRate { low = middle } else { high = middle }
    }
    return high
  }

  /// The two-sided limit of Student's t: the first terms of its expansion around the normal one (Abramowitz and Stegun,
  /// 26.7.5).
  static func studentLimit(errorRate: Double, freedom: Double) -> Double {
    let z = normalLimit(errorRate: errorRate)
    let first = (pow(z, 3) + z) / 4
    let second = (5 * pow(z, 5) + 16 * pow(z, 3) + 3 * z) / 96
    return z + first / freedom + second / (freedom * freedom)
  }
}
