import Testing

@testable import MarketDay

/// A distribution of counts by summing the logarithms of its chances: slow, and independent of the samplers.
struct SlowDistribution {
  let chances: [Double]
  /// P(K ≤ k), summed from 0.
  let atMost: [Double]
  /// P(K > k), summed from the far end.
  let more: [Double]

  init(last: Int, logarithmOfChance: (Double) -> Double) {
    chances = (0...last).map { exponential(logarithmOfChance(Double($0))) }
    var sum = 0.0
    atMost = chances.map { chance in
      sum += chance
      return sum
    }
    var rest = 0.0
    var fromEnd = [0.0]
    for chance in chances.dropFirst().reversed() {
      rest += chance
      fromEnd.append(rest)
    }
    more = fromEnd.reversed()
  }

  static func poisson(mean: Double) -> SlowDistribution {
    SlowDistribution(last: Int(mean + 12 * mean.squareRoot() + 40)) {
      $0 * logarithm(mean) - mean - logarithmOfGamma($0 + 1)
    }
  }

  static func binomial(trials: Int, probability: Double) -> SlowDistribution {
    let number = Double(trials)
    return SlowDistribution(last: trials) {
      logarithmOfGamma(number + 1) - logarithmOfGamma($0 + 1) - logarithmOfGamma(number - $0 + 1)
        + $0 * logarithm(probability) + (number - $0) * logarithmOfOnePlus(-probability)
    }
  }

  /// Whether `count` is the least with P(K ≤ count) ≥ u, where the smaller tail may be off by the share `slack`: that
  /// is for the rounding of the sums here, above all of ln Γ, which is about 10⁻¹⁶ · ln n!.
  func isQuantile(_ count: Int, of u: Double, slack: Double) -> Bool {
    guard count >= 0 && count < chances.count else { return false }
    return isReached(count, u, 1 + slack) && (count == 0 || !isReached(count - 1, u, 1 - slack))
  }

  private func isReached(_ count: Int, _ u: Double, _ factor: Double) -> Bool {
    u <= 0.5 ? atMost[count] * factor >= u : more[count] <= (1 - u) * factor
  }

  /// The percentiles at the steps, up to 60 of them, and a share `offset` of the smaller tail below and above each.
  func percentilesAtSteps(offset: Double) -> [Double] {
    let inside = chances.indices.filter { atMost[$0] > 1e-14 && more[$0] > 1e-13 }
    return inside.enumerated().filter { $0.offset % (inside.count / 60 + 1) == 0 }.flatMap { _, count in
      [-offset, 0, offset].map { share in
        atMost[count] <= 0.5 ? atMost[count] * (1 + share) : 1 - more[count] * (1 - share)
      }
    }
  }
}

/// Percentiles from the first to the last that a uniform number can be.
let percentilesOfInterest: [Double] =
  [0x1p-53, 1e-15, 1e-12, 1e-9, 1e-6, 1e-4, 0.001, 0.01, 0.074, 0.076]
  + (1...19).map { Double($0) / 20 + 0.001 }
  + [0.924, 0.926, 0.9989, 0.9991, 1 - 1e-6, 1 - 1e-9, 1 - 1e-12, 1 - 1e-13, 1 - 0x1p-53]

/// Pearson's χ² of `counts` of draws against a distribution, and the value that chance exceeds once in a million times.
struct ChiSquare {
  private(set) var value = 0.0
  private(set) var degreesOfFreedom = -1.0

  /// Neighbouring counts are pooled until 20 draws are expected.
  init(draws: [Int], from distribution: SlowDistribution) {
    var observed = [Int](repeating: 0, count: distribution.chances.count)
    for draw in draws { observed[min(draw, observed.count - 1)] += 1 }
    var expectedInPool = 0.0
    var observedInPool = 0
    var expectedLeft = Double(draws.count)
    for (count, chance) in distribution.chances.enumerated() {
      expectedInPool += chance * Double(draws.count)
      observedInPool += observed[count]
      guard expectedInPool >= 20 && expectedLeft - expectedInPool >= 20 else { continue }
      add(observed: observedInPool, expected: expectedInPool)
      expectedLeft -= expectedInPool
      expectedInPool = 0
      observedInPool = 0
    }
    add(observed: observedInPool, expected: expectedLeft)
  }

  private mutating func add(observed: Int, expected: Double) {
    value += (Double(observed) - expected) * (Double(observed) - expected) / expected
    degreesOfFreedom += 1
  }

  /// Wilson and Hilferty's approximation; 4.7534 is the normal quantile of 1 − 10⁻⁶.
  var limit: Double {
    let part = 2 / (9 * degreesOfFreedom)
    let root = 1 - part + 4.7534 * part.squareRoot()
    return degreesOfFreedom * root * root * root
  }
}

/// The mean and the variance of numbers.
func moments(of numbers: [Double]) -> (mean: Double, variance: Double) {
  let mean = numbers.reduce(0, +) / Double(numbers.count)
  let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  return (mean, squares / Double(numbers.count - 1))
}

/// A stream for tests.
func testStream(seed: UInt64) -> RandomStream {
  Luck(seed: seed, replicate: 0).stream(.searches, day: 0, entity: .store)
}

/// How many standard errors chance exceeds once in a million times, on either side.
let standardErrorsAllowed = 4.8916

/// Everything about random numbers, so that `--filter Samplers` runs it.
@Suite struct Samplers {}
