import Testing

@testable import MarketDay

extension Samplers {
  @Suite struct PoissonQuantileTests {
    @Test(arguments: [
      1e-9, 0.001, 0.1, 0.7, 1, 2.5, 5.999, 6, 6.001, 8, 10, 16.5, 30, 68.99, 69, 69.01, 100, 250.5, 1000, 3000,
    ])
    func agreesWithSlowInversion(mean: Double) {
      let distribution = SlowDistribution.poisson(mean: mean)
      for u in percentilesOfInterest + distribution.percentilesAtSteps(offset: 3e-11) {
        let count = poissonQuantile(u, mean: mean)
        #expect(distribution.isQuantile(count, of: u, slack: 2e-11), "mean \(mean), u \(u), count \(count)")
      }
    }

    /// Percentiles a ten-thousandth of a step before or after a step, worked out with 40 digits.
    @Test(arguments: [
      (1.7991687738619858e-06, 69.5, 34), (0.2388154708302349, 69.5, 64), (0.5555340620082574, 69.5, 71),
      (0.9998976942179653, 69.5, 102), (8.6916576053886e-06, 1234.5, 1087), (0.23910295318060135, 1234.5, 1210),
      (0.5471730962299629, 1234.5, 1238), (0.9999371878625267, 1234.5, 1372),
      (1.3212142115801469e-05, 1e6, 995801), (0.24214642448631613, 1e6, 999301),
      (0.5400917545272588, 1e6, 1_000_100), (0.9999515317971757, 1e6, 1_003_900),
      (1.3330599073212166e-05, 123456789.25, 123_410_122), (0.24196682365413447, 123456789.25, 123_449_012),
      (0.5398386976037928, 123456789.25, 123_457_901), (0.9999518598113735, 123456789.25, 123_500_122),
      (1.3340881876999381e-05, 1e9, 999_867_185), (0.24196887305534498, 1e9, 999_977_865),
      (0.5398327007021756, 1e9, 1_000_003_163), (0.9999518867115172, 1e9, 1_000_123_329),
      (1.334561501315597e-05, 1e12, 999_995_800_000), (0.2419638348604711, 1e12, 999_999_300_000),
      (0.5398281012901518, 1e12, 1_000_000_100_001), (0.9999519032848072, 1e12, 1_000_003_900_000),
    ])
    func isExactForLargeMeans(u: Double, mean: Double, count: Int) {
      #expect(poissonQuantile(u, mean: mean) == count)
    }

    @Test(arguments: [0.01, 0.9, 5.99, 6.01, 12, 68.9, 69.1, 700, 1e5, 1e12])
    func increasesWithLuck(mean: Double) {
      var last = 0
      for u in (0..<20_000).map({ (Double($0) + 0.5) / 20_000 }) + percentilesOfInterest.filter({ $0 > 0.9999 }) {
        let count = poissonQuantile(u, mean: mean)
        #expect(count >= last, "mean \(mean), u \(u)")
        last = count
      }
    }

    @Test(arguments: [0x1p-53, 1e-6, 0.1, 0.5, 0.93, 0.9995, 1 - 1e-12])
    func increasesWithTheMean(u: Double) {
      var last = 0
      for step in 0..<12_000 {
        // 0 to 80 in steps of 0.01, then by 0.2% up to 240,000.
        let mean = step < 8000 ? Double(step) / 100 : 80 * power(1.002, Double(step - 8000))
        let count = poissonQuantile(u, mean: mean)
        #expect(count >= last, "mean \(mean), u \(u)")
        last = count
      }
    }

    @Test(arguments: [(0.3, 1), (3, 2), (6.5, 3), (25, 4), (300, 5)] as [(Double, UInt64)])
    func drawsFollowTheDistribution(mean: Double, seed: UInt64) {
      var stream = testStream(seed: seed)
      let draws = (0..<20_000).map { _ in stream.nextPoisson(mean: mean) }
      let chiSquare = ChiSquare(draws: draws, from: .poisson(mean: mean))
      #expect(chiSquare.value < chiSquare.limit, "seed \(seed)")
      let found = moments(of: draws.map(Double.init))
      #expect(abs(found.mean - mean) < standardErrorsAllowed * (mean / 20_000).squareRoot(), "seed \(seed)")
      // The fourth moment is mean + 3 mean², so the sample variance has this one.
      let spread = ((mean + 2 * mean * mean) / 20_000).squareRoot()
      #expect(abs(found.variance - mean) < standardErrorsAllowed * spread, "seed \(seed)")
    }

    @Test func nothingComesOfNothing() {
      for u in percentilesOfInterest { #expect(poissonQuantile(u, mean: 0) == 0) }
      #expect(poissonQuantile(1 - 1e-11, mean: 1e-12) == 0)
      #expect(poissonQuantile(1 - 1e-13, mean: 1e-12) == 1)
    }
  }
}
