import Testing

@testable import MarketDay

extension Samplers {
  @Suite struct NormalQuantileTests {
    /// Worked out with 40 digits.
    @Test(arguments: [
      (1e-300, -37.0470962993612), (1e-20, -9.262340089798407), (0x1p-53, -8.209536151601387),
      (1e-9, -5.9978070150076865), (0.001, -3.0902323061678136), (0.07, -1.4757910281791706),
      (0.075, -1.439531470938456), (0.2, -0.8416212335729142), (0.4999999999999999, -2.782916424671767e-16),
      (0.6, 0.2533471031357997), (0.925, 1.4395314709384561), (0.9999, 3.7190164854557084),
      (1 - 0x1p-53, 8.209536151601387),
    ])
    func hasAllDigits(u: Double, z: Double) {
      #expect(abs(normalQuantile(u) - z) <= 1e-15 * abs(z), "u = \(u)")
    }

    @Test func invertsTheDistribution() {
      for u in percentilesOfInterest {
        let z = normalQuantile(u)
        let error = u < 0.5 ? normalDistribution(z) / u : normalDistribution(-z) / (1 - u)
        // The distribution function multiplies the rounding of z by up to z².
        #expect(abs(error - 1) < 1e-15 * (4 + z * z), "u = \(u)")
      }
      #expect(normalQuantile(0.5) == 0)
    }

    @Test func increases() {
      var last = -Double.infinity
      for step in 1..<40_000 {
        let z = normalQuantile(Double(step) / 40_000)
        #expect(z > last, "step \(step)")
        last = z
      }
    }
  }
}
