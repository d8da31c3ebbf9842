import Testing

@testable import MarketDay

extension Samplers {
  @Suite struct GammaTests {
    @Test(arguments: [(0.05, 1), (0.3, 2), (1, 3), (1.5, 4)] as [(Double, UInt64)])
    func hasMeanOneAndTheGivenVariation(variation: Double, seed: UInt64) {
      var stream = testStream(seed: seed)
      let found = moments(of: (0..<100_000).map { _ in stream.nextGamma(coefficientOfVariation: variation) })
      let variance = variation * variation
      #expect(abs(found.mean - 1) < standardErrorsAllowed * (variance / 100_000).squareRoot(), "seed \(seed)")
      // The fourth moment of a gamma with mean 1 is 3 variance² + 6 variance³.
      let spread = ((2 * variance * variance + 6 * variance * variance * variance) / 100_000).squareRoot()
      #expect(abs(found.variance - variance) < standardErrorsAllowed * spread, "seed \(seed)")
    }

    /// Shapes 4, 1 and 1/2 have distribution functions in closed form.
    @Test func drawsFollowTheDistribution() {
      let cases: [(variation: Double, chanceOfMore: (Double) -> Double)] = [
        (0.5, { x in exponential(-4 * x) * (1 + 4 * x * (1 + 2 * x * (1 + 4 * x / 3))) }),
        (1, { x in exponential(-x) }),
        (2.0.squareRoot(), { x in complementaryErrorFunction((x / 2).squareRoot()) }),
      ]
      for (seed, shape) in cases.enumerated() {
        var stream = testStream(seed: UInt64(seed))
        var counts = [Int](repeating: 0, count: 20)
        for _ in 0..<100_000 {
          let chance = shape.chanceOfMore(stream.nextGamma(coefficientOfVariation: shape.variation))
          counts[min(19, Int(chance * 20))] += 1
        }
        let chiSquare = counts.reduce(0) { $0 + (Double($1) - 5000) * (Double($1) - 5000) / 5000 }
        // χ² with 19 degrees of freedom exceeds 66.5 less than once in a million times.
        #expect(chiSquare < 66.5, "variation \(shape.variation), seed \(seed)")
      }
    }

    @Test func withoutVariationIsOne() {
      var stream = testStream(seed: 1)
      #expect(stream.nextGamma(coefficientOfVariation: 0) == 1)
      #expect(abs(stream.nextGamma(coefficientOfVariation: 1e-9) - 1) < 1e-7)
    }

    /// A Poisson count whose mean is shocked is negative binomial: variance / mean = 1 + mean · variation².
    @Test(arguments: [(4, 0.5), (50, 0.4)])
    func shockedPoissonCountsAreOverdispersed(mean: Double, variation: Double) {
      let count = 40_000
      var stream = testStream(seed: 21)
      let found = moments(
        of: (0..<count).map { _ in
          Double(stream.nextPoisson(mean: mean * stream.nextGamma(coefficientOfVariation: variation)))
        })
      let square = variation * variation
      let variance = mean * (1 + mean * square)
      #expect(abs(found.mean - mean) < standardErrorsAllowed * (variance / Double(count)).squareRoot())
      // The excess kurtosis of a negative binomial with shape 1 / variation² is 6 · variation² + 1 / variance.
      let relativeError = ((2 + 6 * square + 1 / variance) / Double(count)).squareRoot()
      #expect(abs(found.variance / variance - 1) < standardErrorsAllowed * relativeError, "seed 21")
    }
  }
}
