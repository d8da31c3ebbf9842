import Foundation

/// The walk's own luck: SplitMix64 (Steele, Lea and Flood 2014, doi 10.1145/2660193.2660195), one number after the
/// other.
///
/// The engine's keyed generator and its samplers are what the walk checks, so none of them is used here.
struct Dice {
  private var state: UInt64
  private var spareNormal: Double?

  init(seed: UInt64, replicate: Int) {
    state = seed
    let first = nextBits()
    state = first ^ UInt64(replicate) &* 0xD6E8_FEB8_6659_FD93
    state = nextBits()
  }

  private mutating func nextBits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// Above 0, below 1.
  mutating func uniform() -> Double { (Double(nextBits() >> 11) + 0.5) * 0x1p-53 }

  mutating func happens(_ chance: Double) -> Bool { uniform() < chance }

  /// The time until the next arrival where one comes per unit of time on average.
  mutating func gap() -> Double { -log(uniform()) }

  /// Standard normal, by Box and Muller (1958).
  mutating func normal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    let radius = (-2 * log(uniform())).squareRoot()
    let angle = 2 * Double.pi * uniform()
    spareNormal = radius * sin(angle)
    return radius * cos(angle)
  }

  /// Gamma with mean 1, by rejection under a scaled exponential: simple, and another way than the engine's. Shape at
  /// least 1.
  ///
  /// The exponential envelope with the mean of the gamma accepts x with chance (x · e^(1 − x))^(shape − 1), for x
  /// relative to that mean.
  mutating func shock(variation: Double) -> Double {
    guard variation > 0 else { return 1 }
    let shape = 1 / (variation * variation)
    precondition(shape >= 1, "the envelope needs a shape of at least 1")
    while true {
      let relative = gap()
      if log(uniform()) < (shape - 1) * (log(relative) + 1 - relative) { return relative }
    }
  }

  /// The place of `shares` (at least 0, not all 0) that a draw falls on, by walking along them.
  mutating func choice(of shares: [Double]) -> Int {
    var whole = 0.0
    for share in shares { whole += share }
    var left = uniform() * whole
    for index in 0..<shares.count {
      left -= shares[index]
      if left < 0 { return index }
    }
    return shares.lastIndex { $0 > 0 }!
  }
}
