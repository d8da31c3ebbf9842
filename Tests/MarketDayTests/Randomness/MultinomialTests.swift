import Testing

@testable import MarketDay

extension Samplers {
  @Suite struct MultinomialTests {
    @Test func partsAddUpToTheTotal() {
      var stream = testStream(seed: 1)
      for total in [0, 1, 2, 17, 1000, 1_000_000_000] {
        for _ in 0..<200 {
          var split = ConditionalBinomials(total: total)
          var sum = 0
          for chance in [0.5, 0, 0.3, 0.1] {
            let part = stream.nextPart(of: &split, chance: chance)
            #expect(part >= 0)
            #expect(chance > 0 || part == 0)
            sum += part
            #expect(split.remaining == total - sum)
          }
          #expect(sum + split.rest() == total)
          #expect(split.remaining == 0)
        }
      }
    }

    @Test func aChanceOfAllThatIsLeftTakesTheRest() {
      // 0.1 three times is a little more than 0.3, so the last part must not need a chance above 1.
      var split = ConditionalBinomials(total: 500, chance: 0.3)
      let first = split.nextPart(0.4, chance: 0.1)
      let second = split.nextPart(0.4, chance: 0.1)
      let third = split.nextPart(0.4, chance: 0.1 + 1e-16)
      #expect(first + second + third == 500)
      #expect(split.nextPart(0.4, chance: 0.1) == 0)
    }

    @Test func partsFollowTheirDistribution() {
      let chances = [0.55, 0.25, 0.15, 0.05]
      var stream = testStream(seed: 8)
      var parts = [[Int]](repeating: [], count: 4)
      for _ in 0..<10_000 {
        var split = ConditionalBinomials(total: 60)
        for index in 0..<3 { parts[index].append(stream.nextPart(of: &split, chance: chances[index])) }
        parts[3].append(split.rest())
      }
      for index in 0..<4 {
        let chiSquare = ChiSquare(draws: parts[index], from: .binomial(trials: 60, probability: chances[index]))
        #expect(chiSquare.value < chiSquare.limit, "part \(index), seed 8")
      }
      // Two parts together are binomial too, which holds only with the right covariance.
      let together = zip(parts[1], parts[3]).map { $0 + $1 }
      let chiSquare = ChiSquare(draws: together, from: .binomial(trials: 60, probability: 0.3))
      #expect(chiSquare.value < chiSquare.limit, "parts 1 and 3, seed 8")
    }
  }
}
