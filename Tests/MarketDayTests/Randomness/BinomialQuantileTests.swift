import Testing

@testable import MarketDay

extension Samplers {
  @Suite struct BinomialQuantileTests {
    @Test(arguments: [
      (1, 0.3), (2, 0.5), (7, 0.0001), (12, 0.5), (13, 0.5), (12, 0.97), (40, 0.15), (40, 0.1501), (60, 0.5),
      (100, 0.06), (100, 0.0601), (100, 0.9), (275, 0.5), (277, 0.5), (300, 0.4), (760, 0.1), (770, 0.1), (900, 0.999),
      (1500, 0.02),
      (3000, 0.35),
    ])
    func agreesWithSlowInversion(trials: Int, probability: Double) {
      let distribution = SlowDistribution.binomial(trials: trials, probability: probability)
      for u in percentilesOfInterest + distribution.percentilesAtSteps(offset: 3e-11) {
        let count = binomialQuantile(u, trials: trials, probability: probability)
        #expect(distribution.isQuantile(count, of: u, slack: 2e-11), "\(trials) · \(probability), u \(u): \(count)")
      }
    }

    /// Percentiles a ten-thousandth of a step before or after a step, worked out with 40 digits.
    @Test(arguments: [
      (1.515842320084543e-05, 300, 0.45, 99), (0.6582500552315553, 300, 0.45, 138),
      (0.9999150502947224, 300, 0.45, 167), (5.315655215025181e-06, 5000, 0.02, 59),
      (0.6434277479590187, 5000, 0.02, 103), (0.9998419334597484, 5000, 0.02, 138),
      (2.0521282088333427e-05, 1_000_000, 0.3, 298_122), (0.6556250653313538, 1_000_000, 0.3, 300_184),
      (0.9999271587045453, 1_000_000, 0.3, 301_741), (2.065859112804876e-05, 1_000_000_000, 0.5, 499_935_174),
      (0.6554204507791449, 1_000_000_000, 0.5, 500_006_324), (0.9999276560998068, 1_000_000_000, 0.5, 500_060_083),
      (1.4366307973705794e-05, 1_000_000_000, 1e-06, 871), (0.6553219253765181, 1_000_000_000, 1e-06, 1013),
      (0.9999090080320356, 1_000_000_000, 1e-06, 1121),
      (2.0657028500517185e-05, 1_000_000_000_000, 0.1, 99_998_770_001),
      (0.6554224927512868, 1_000_000_000_000, 0.1, 100_000_120_000),
      (0.9999276506986511, 1_000_000_000_000, 0.1, 100_001_140_000),
      (2.0657211004797072e-05, 1_000_000_000_000, 0.3, 299_998_121_143),
      (0.6554221660182172, 1_000_000_000_000, 0.3, 300_000_183_303),
      (0.999927651217078, 1_000_000_000_000, 0.3, 300_001_741_379),
      (1.673345702831284e-05, 1_000_000_000_000, 3e-09, 2775), (0.6536185037732704, 1_000_000_000_000, 3e-09, 3022),
      (0.9999173281683098, 1_000_000_000_000, 3e-09, 3208),
    ])
    func isExactForManyTrials(u: Double, trials: Int, probability: Double, count: Int) {
      #expect(binomialQuantile(u, trials: trials, probability: probability) == count)
    }

    @Test(arguments: [
      (1, 0.4), (10, 0.9), (50, 0.11), (50, 0.13), (137, 0.5), (300, 0.5), (5000, 0.8), (1_000_000, 0.02),
    ])
    func increasesWithLuck(trials: Int, probability: Double) {
      var last = 0
      for u in (0..<20_000).map({ (Double($0) + 0.5) / 20_000 }) + percentilesOfInterest.filter({ $0 > 0.9998 }) {
        let count = binomialQuantile(u, trials: trials, probability: probability)
        #expect(count >= last && count <= trials, "\(trials) · \(probability), u \(u)")
        last = count
      }
    }

    @Test(arguments: [0x1p-53, 1e-6, 0.1, 0.5 + 0x1p-53, 0.93, 0.9995, 1 - 1e-12])
    func increasesWithTheProbability(u: Double) {
      for trials in [1, 9, 30, 400, 100_000] {
        var last = 0
        for step in 0...1000 {
          let count = binomialQuantile(u, trials: trials, probability: Double(step) / 1000)
          #expect(count >= last && count <= trials, "\(trials) · \(step)/1000, u \(u)")
          last = count
        }
        #expect(last == trials)
      }
    }

    @Test(arguments: [0x1p-53, 1e-6, 0.1, 0.5 + 0x1p-53, 0.93, 0.9995, 1 - 1e-12])
    func increasesWithTheTrials(u: Double) {
      for probability in [0.004, 0.05, 0.3, 0.5, 0.72, 0.99] {
        var last = 0
        for trials in 0...1500 {
          let count = binomialQuantile(u, trials: trials, probability: probability)
          #expect(count >= last && count <= trials, "\(trials) · \(probability), u \(u)")
          last = count
        }
      }
    }

    @Test(
      arguments: [
        (5, 0.4, 1), (200, 0.01, 2), (40, 0.7, 3), (500, 0.3, 4), (90, 0.5, 5),
      ] as [(Int, Double, UInt64)])
    func drawsFollowTheDistribution(trials: Int, probability: Double, seed: UInt64) {
      var stream = testStream(seed: seed)
      let draws = (0..<20_000).map { _ in stream.nextBinomial(trials: trials, probability: probability) }
      let chiSquare = ChiSquare(draws: draws, from: .binomial(trials: trials, probability: probability))
      #expect(chiSquare.value < chiSquare.limit, "seed \(seed)")
      let found = moments(of: draws.map(Double.init))
      let variance = Double(trials) * probability * (1 - probability)
      let mean = Double(trials) * probability
      #expect(abs(found.mean - mean) < standardErrorsAllowed * (variance / 20_000).squareRoot(), "seed \(seed)")
      // The fourth moment is 3 variance² + variance · (1 − 6 p q).
      let excess = variance * (1 - 6 * probability * (1 - probability))
      let spread = ((2 * variance * variance + excess) / 20_000).squareRoot()
      #expect(abs(found.variance - variance) < standardErrorsAllowed * spread, "seed \(seed)")
    }

    @Test func edges() {
      for u in percentilesOfInterest {
        #expect(binomialQuantile(u, trials: 0, probability: 0.5) == 0)
        #expect(binomialQuantile(u, trials: 1_000_000_000_000, probability: 0) == 0)
        #expect(binomialQuantile(u, trials: 1_000_000_000_000, probability: 1) == 1_000_000_000_000)
        #expect(binomialQuantile(u, trials: 1, probability: 0.25) == (u > 0.75 ? 1 : 0))
      }
      // At a step that is exact in both halves, the lower count is the least.
      #expect(binomialQuantile(0.25, trials: 1, probability: 0.75) == 0)
      #expect(binomialQuantile(0.75, trials: 1, probability: 0.25) == 0)
      #expect(binomialQuantile(0.25.nextUp, trials: 1, probability: 0.75) == 1)
    }

    @Test func isThePoissonOneInTheLimit() {
      for mean in [0.2, 4, 9, 80, 1000] {
        for u in percentilesOfInterest where u > 1e-9 && u < 1 - 1e-9 {
          let count = binomialQuantile(u, trials: 1_000_000_000_000, probability: mean / 1e12)
          #expect(count == poissonQuantile(u, mean: mean), "mean \(mean), u \(u)")
        }
      }
    }
  }
}
