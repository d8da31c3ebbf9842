extension RandomStream {
  /// The next standard normal number; takes one uniform number and increases with it.
  public mutating func nextNormal() -> Double { normalQuantile(nextUniform()) }

  /// The next Poisson number with a mean of 0 to 10¹²; takes one uniform number and increases with it and with the
  /// mean.
  public mutating func nextPoisson(mean: Double) -> Int {
    precondition(mean >= 0 && mean <= 1e12)
    return poissonQuantile(nextUniform(), mean: mean)
  }

  /// The next number of hits in `trials` (0 to 10¹²), each a hit with `probability`; takes one uniform number and
  /// increases with it, with the trials and with the probability.
  public mutating func nextBinomial(trials: Int, probability: Double) -> Int {
    precondition(trials >= 0 && trials <= 1_000_000_000_000 && probability >= 0 && probability <= 1)
    return binomialQuantile(nextUniform(), trials: trials, probability: probability)
  }

  /// The next part of a split count; takes one uniform number, also when nothing is left to share out, so that the
  /// number of uniform numbers a split takes is that of its parts.
  public mutating func nextPart(of split: inout ConditionalBinomials, chance: Double) -> Int {
    split.nextPart(nextUniform(), chance: chance)
  }
}
