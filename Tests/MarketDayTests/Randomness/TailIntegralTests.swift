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

    /// Exactly at a step, the expansion must not be certain of either side: its error is within the stated one.
    @Test(arguments: [75, 123.4, 987.6, 12_345, 654_321.5, 1e8 / 3, 1e12 / 7])
    func theExpansionOfAPoissonIsInDoubtAtSteps(mean: Double) {
      let split = SplitMean(whole: Int(mean), rest: mean - mean.rounded(.down))
      let spread = mean.squareRoot()
      for z in stride(from: -6.0, through: -0.1, by: 0.05) {
        let count = Int(mean + z * spread)
        guard count >= TailIntegral.leastCount else { continue }
        let u = TailIntegral.poisson(count: count, mean: split).chanceOfAtMost()
        let expanded = expandedQuantile(z: normalQuantile(u), mean: split, spread: spread, skew: 1)
        #expect(!expanded.isCertain && expanded.nearest == count + 1, "mean \(mean), count \(count)")
        #expect(poissonQuantile(u, mean: mean) == count, "mean \(mean)")
        #expect(poissonQuantile(u.nextUp, mean: mean) == count + 1, "mean \(mean)")
      }
    }

    @Test(arguments: [
      (300, 0.4), (2000, 0.5), (54_321, 0.013), (1_000_003, 0.33), (987_654_321, 1e-5), (900_000_000_017, 0.1234567),
    ])
    func theExpansionOfABinomialIsInDoubtAtSteps(trials: Int, probability: Double) {
      let number = Double(trials)
      let mean = number * probability
      let whole = mean.rounded(.down)
      let split = SplitMean(
        whole: Int(whole), rest: mean - whole + (-mean).addingProduct(number, probability))
      let spread = (mean * (1 - probability)).squareRoot()
      for z in stride(from: -6.0, through: -0.1, by: 0.05) {
        let count = Int(mean + z * spread)
        let tails = TailIntegral.binomial(count: count, trials: trials, probability: probability, mean: split)
        let u = tails.chanceOfAtMost()
        let expanded = expandedQuantile(
          z: normalQuantile(u), mean: split, spread: spread, skew: 1 - 2 * probability)
        #expect(!expanded.isCertain && expanded.nearest == count + 1, "\(trials) · \(probability), count \(count)")
        #expect(binomialQuantile(u, trials: trials, probability: probability) == count)
        #expect(binomialQuantile(u.nextUp, trials: trials, probability: probability) == count + 1)
      }
    }
  }
}
