import Testing

@testable import MarketDay

@Suite struct PairedDifferenceTests {
  /// Normal numbers, the same for a seed.
  private func normals(_ count: Int, seed: UInt64) -> [Double] {
    var stream = Luck(seed: seed, replicate: 0).stream(.pageViews, day: 0, entity: .store)
    return (0..<count).map { _ in normalQuantile(stream.nextUniform()) }
  }

  /// 20,000 intervals, each over five pairs whose differences are normal: Student's interval is exact there, so the
  /// share is within 0.6 percentage points of 95% in all but one of 10,000 such tests.
  @Test func `95 of 100 intervals hold the true difference`() {
    let trials = 20_000
    let covered = (0..<trials).count { trial in
      let base = normals(5, seed: UInt64(2 * trial))
      let noise = normals(5, seed: UInt64(2 * trial + 1))
      let arm = zip(base, noise).map { 10 * $0 + 3 + $1 }
      let difference = PairedDifference(of: arm, against: base.map { 10 * $0 })
      return difference.low! <= 3 && 3 <= difference.high!
    }
    #expect(abs(Double(covered) / Double(trials) - 0.95) < 0.006, "\(covered) of \(trials)")
  }

  @Test func `the interval is mean ± t times deviation over the root of the count`() throws {
    let difference = PairedDifference(of: [3, 5, 10], against: [1, 1, 1])
    #expect(difference.mean == 5)
    let error = (13.0 / 3).squareRoot()
    #expect(abs(try #require(difference.standardError) - error) < 1e-12)
    #expect(abs(try #require(difference.low) - (5 - 4.30265273 * error)) < 1e-6)
    #expect(difference.chanceAbove == 1)
    #expect(!difference.isSettled)
    #expect(difference.countToSettle == 2)
  }

  @Test func `the saving is the variance of unpaired runs over that of the pairs`() throws {
    let base = normals(4_000, seed: 1).map { 9 * $0 }
    let arm = zip(base, normals(4_000, seed: 2)).map { $0 + $1 }
    // (81 + 82) / 1.
    #expect(abs(try #require(PairedDifference(of: arm, against: base).saving) - 163) < 15)
  }

  @Test func `as many pairs as it says settle it`() throws {
    let noise = normals(100_000, seed: 3)
    let few = PairedDifference(of: noise.prefix(100).map { $0 + 0.05 }, against: [Double](repeating: 0, count: 100))
    #expect(!few.isSettled)
    let wanted = (1.96 / 0.05) * (1.96 / 0.05)
    let many = Array(noise.prefix(Int(4 * wanted)))
    #expect(PairedDifference(of: many.map { $0 + 0.05 }, against: many.map { _ in 0 }).isSettled)
  }

  @Test func `equal pairs are even, with nothing to settle`() {
    let same = PairedDifference(of: [1, 2], against: [1, 2])
    #expect(same.mean == 0 && same.chanceAbove == 0.5 && same.countToSettle == nil && same.saving == .infinity)
  }

  /// Ratios of means with a known answer: 20,000 intervals over 40 pairs.
  @Test func `95 of 100 intervals of a ratio of means hold the true one`() throws {
    let trials = 5_000
    let covered = try (0..<trials).count { trial in
      let clicks = normals(40, seed: UInt64(3 * trial)).map { 1_000 + 100 * $0 }
      let noise = normals(40, seed: UInt64(3 * trial + 1))
      let earned = zip(clicks, noise).map { 0.5 * $0 + 50 * $1 }
      let ratio = try #require(RatioOfMeans(of: earned, over: clicks))
      return ratio.low! <= 0.5 && 0.5 <= ratio.high!
    }
    // Three standard errors of a share of 95% in 5,000.
    #expect(abs(Double(covered) / Double(trials) - 0.95) < 0.01, "\(covered) of \(trials)")
  }

  @Test func `a ratio over nothing is none`() {
    #expect(RatioOfMeans(of: [1, 2], over: [0, 0]) == nil)
    #expect(RatioOfMeans(of: [1], over: [2])?.ratio == 0.5)
    #expect(RatioOfMeans(of: [1], over: [2])?.standardError == nil)
  }
}
