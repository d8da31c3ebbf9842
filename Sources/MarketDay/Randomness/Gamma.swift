extension RandomStream {
  /// A gamma number with mean 1 and the given coefficient of variation, 0 or more; exactly 1 for 0.
  ///
  /// The shape is 1 / variation². Marsaglia and Tsang (2000), "A simple method for generating gamma variables",
  /// doi 10.1145/358407.358414: exact, by rejection. A shape below 1 is that of 1 more, times U^(1 / shape).
  ///
  /// Rejection takes a varying number of uniform numbers and is not monotone. That does no harm here: the numbers come
  /// from the stream of this one decision, and worlds that are compared have the same variation, so they draw the same
  /// shock.
  public mutating func nextGamma(coefficientOfVariation variation: Double) -> Double {
    precondition(variation >= 0 && variation.isFinite)
    let shape = 1 / (variation * variation)
    // Below a variation of about 10⁻⁸ all digits of the result are those of the normal limit.
    guard shape < 1e16 else { return variation == 0 ? 1 : 1 + variation * nextNormal() }
    if shape >= 1 { return nextGamma(shape: shape) / shape }
    let boost = power(nextUniform(), 1 / shape)
    return nextGamma(shape: shape + 1) * boost / shape
  }

  /// A gamma number with mean `shape`, 1 or more.
  private mutating func nextGamma(shape: Double) -> Double {
    let d = shape - 1 / 3.0
    let c = 1 / (9 * d).squareRoot()
    while true {
      let normal = nextNormal()
      let root = 1 + c * normal
      guard root > 0 else { continue }
      let cube = root * root * root
      let u = nextUniform()
      let square = normal * normal
      // The first test saves most logarithms.
      if u < 1 - 0.0331 * square * square { return d * cube }
      if logarithm(u) < 0.5 * square + d * (1 - cube + logarithm(cube)) { return d * cube }
    }
  }
}
