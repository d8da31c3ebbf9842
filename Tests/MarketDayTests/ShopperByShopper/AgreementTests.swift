import Foundation
import Testing

/// What the comparison of two versions stands on: its luck and its limits.
@Suite struct AgreementTests {
  @Test("The walk's dice have the distributions they name", arguments: [UInt64(1), 2, 3])
  func diceAreFair(seed: UInt64) {
    var dice = Dice(seed: seed, replicate: 0)
    let count = 20_000
    let draws: [(name: String, sample: Sample, mean: Double, variance: Double)] = [
      ("uniform", Sample((0..<count).map { _ in dice.uniform() }), 0.5, 1 / 12),
      ("gap", Sample((0..<count).map { _ in dice.gap() }), 1, 1),
      ("normal", Sample((0..<count).map { _ in dice.normal() }), 0, 1),
      ("shock", Sample((0..<count).map { _ in dice.shock(variation: 0.4) }), 1, 0.16),
      ("choice", Sample((0..<count).map { _ in Double(dice.choice(of: [1, 0, 3])) }), 1.5, 0.75),
    ]
    for draw in draws {
      let meanError = (draw.variance / Double(count)).squareRoot()
      let varianceError = draw.variance * ((draw.sample.kurtosis - 1) / Double(count)).squareRoot()
      #expect(abs(draw.sample.mean - draw.mean) < 5 * meanError, "seed \(seed), \(draw.name): \(draw.sample.mean)")
      #expect(
        abs(draw.sample.variance - draw.variance) < 5 * varianceError,
        "seed \(seed), \(draw.name): \(draw.sample.variance)")
    }
  }

  @Test func limitsAreThoseOfTheTables() {
    #expect(abs(Agreement.normalLimit(errorRate: 0.05) - 1.95996) < 1e-4)
    #expect(abs(Agreement.normalLimit(errorRate: 1e-6) - 4.89164) < 1e-4)
    #expect(abs(Agreement.studentLimit(errorRate: 0.05, freedom: 10) - 2.228) < 0.005)
    #expect(abs(Agreement.studentLimit(errorRate: 0.001, freedom: 60) - 3.460) < 0.005)
  }

  /// Samples of one skewed distribution, of the sizes that are compared: one pair in 20 fails at an error rate of 5%.
  @Test func falseAlarmsAreAsRareAsStated() {
    var dice = Dice(seed: 9, replicate: 0)
    var alarms = [0, 0, 0]
    let pairs = 1_000
    for _ in 0..<pairs {
      func sample(_ count: Int) -> Sample { Sample((0..<count).map { _ in dice.shock(variation: 0.5) }) }
      let left = sample(120)
      let right = sample(60)
      if !Agreement.means(left, right, errorRate: 0.05).isKept { alarms[0] += 1 }
      if !Agreement.variances(left, right, errorRate: 0.05).isKept { alarms[1] += 1 }
      if !Agreement.distributions(left, right, errorRate: 0.05).isKept { alarms[2] += 1 }
    }
    // 50 on average with a standard deviation of 7; the test of variances is only nearly exact.
    #expect((22...78).contains(alarms[0]), "seed 9: means \(alarms[0])")
    #expect((22...100).contains(alarms[1]), "seed 9: variances \(alarms[1])")
    #expect((15...78).contains(alarms[2]), "seed 9: distributions \(alarms[2])")
  }
}
