/// How many units of one item an order takes.
enum OrderUnits {
  struct UnitsChance: Equatable {
    let units: Int
    let chance: Double
  }

  /// Truncated geometric: P(1 + j·s) ∝ q^j for j = 0…J, with q such that the mean is `mean` exactly. A mean of at most
  /// 1 is one unit always.
  ///
  /// s is 1 for means up to 5 and grows so that j has a mean of at most 4: an order of wholesale numbers needs no more
  /// kinds of basket than a small one. J is the least number from 2 on beyond which the untruncated distribution holds
  /// at most 0.1%. Chances sum to 1. The geometric form is our assumption (most orders of the source stores hold one or
  /// two units).
  static func chances(mean: Double) -> [UnitsChance] {
    let excess = mean - 1
    guard excess > 0 else { return [UnitsChance(units: 1, chance: 1)] }
    let steps = excess / 4
    let spacing = Int(steps) + (Double(Int(steps)) < steps ? 1 : 0)
    let target = excess / Double(spacing)
    var last = 2
    let tail = target / (1 + target)
    while power(tail, Double(last + 1)) > 0.001 { last += 1 }

    // The mean rises with q from 0 to last / 2, which is above the target: halve the interval.
    var low = 0.0
    var high = 1.0
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if truncatedMean(middle, last: last) < target { low = middle } else { high = middle }
    }
    let weights = (0...last).map { power(low, Double($0)) }
    let whole = weights.reduce(0, +)
    return weights.enumerated().map { UnitsChance(units: 1 + $0.offset * spacing, chance: $0.element / whole) }
  }

  /// Mean of j where P(j) ∝ q^j for j = 0…last.
  private static func truncatedMean(_ q: Double, last: Int) -> Double {
    var weight = 1.0
    var whole = 1.0
    var sum = 0.0
    for number in 1...last {
      weight *= q
      whole += weight
      sum += weight * Double(number)
    }
    return sum / whole
  }
}
