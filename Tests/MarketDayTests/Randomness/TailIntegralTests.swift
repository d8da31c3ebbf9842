import Testing

@testable import MarketDay

extension Samplers {
  @Suite struct TailIntegralTests {
    @Test(arguments: [69, 100, 1e4, 1e8, 1e12])
    func poissonTailsAddUpToOne(mean: Double) {
      for z in stride(from: -6.0, through: 6, by: 1.5) {
        let count = Int(mean + z * mean.squareRoot())
        let tails = TailIntegral.poisson(count: count, mean: SplitMean(whole: Int(mean), rest: 0))
        #expect(abs(tails.chanceOfAtMost() + tails.chanceOfMore() - 1) < 1e-14, "mean \(mean), count \(count)")
      }
    }

    @Test func agreesWithSums() {
      let poisson = SlowDistribution.poisson(mean: 75.5)
      for count in 20...140 {
        let tails = TailIntegral.poisson(count: count, mean: SplitMean(whole: 75, rest: 0.5))
        #expect(abs(tails.chanceOfAtMost() / poisson.atMost[count] - 1) < 1e-12, "count \(count)")
        #expect(abs(tails.chanceOfMore() / poisson.more[count] - 1) < 1e-12, "count \(count)")
      }
      let binomial = SlowDistribution.binomial(trials: 400, probability: 0.375)
      for count in 90...220 {
        let tails = TailIntegral.binomial(
          count: count, trials: 400, probability: 0.375, mean: SplitMean(whole: 150, rest: 0))
        #expect(abs(tails.chanceOfAtMost() / binomial.atMost[count] - 1) < 1e-11, "count \(count)")
        #expect(abs(tails.chanceOfMore() / binomial.more[count] - 1) < 1e-11, "count \(count)")
      }
    }
  }
}
