import Testing

@testable import MarketDay

@Suite struct RunStatisticsTests {
  /// numpy: np.quantile([1, 2, 4, 8, 16], [.1, .5, .9]) is 1.4, 4, 12.8; np.std(ddof=1) / √5 is 2.7276363…
  @Test func `figures agree with those worked out by hand`() throws {
    let distribution = RunStatistics([16, 1, 4, 2, 8]).distribution
    #expect(abs(distribution.mean - 6.2) < 1e-12)
    #expect(abs(distribution.p10 - 1.4) < 1e-12)
    #expect(distribution.p50 == 4)
    #expect(abs(distribution.p90 - 12.8) < 1e-12)
    // Deviations −5.2, −4.2, −2.2, 1.8, 9.8: squares sum to 148.8; √(148.8 / 4 / 5) = √7.44
    #expect(abs(try #require(distribution.standardError) - 7.44.squareRoot()) < 1e-12)
  }

  @Test func `one value has no standard error and is all its quantiles`() {
    let distribution = RunStatistics([3.5]).distribution
    #expect(distribution == Distribution(mean: 3.5, standardError: nil, p10: 3.5, p50: 3.5, p90: 3.5))
  }

  @Test func `equal values have no error, also where they are large`() {
    let distribution = RunStatistics([Double](repeating: 1e9 + 0.1, count: 1_000)).distribution
    #expect(distribution.standardError == 0)
    #expect(distribution.mean == 1e9 + 0.1)
  }

  @Test func `a small spread around a large mean is kept`() throws {
    let statistics = RunStatistics([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])
    #expect(abs(try #require(statistics.standardError) - (30.0 / 4).squareRoot()) < 1e-9)
  }

  @Test func `quantiles are over the values kept, the mean over all`() {
    var statistics = RunStatistics(keptAtMost: 3)
    for value in [1.0, 2, 3, 100] { statistics.add(value) }
    #expect(statistics.distribution.p50 == 2)
    #expect(statistics.mean == 26.5)
    #expect(statistics.count == 4)
  }

  @Test func `without values everything is zero`() {
    #expect(RunStatistics().distribution == Distribution(mean: 0, standardError: nil, p10: 0, p50: 0, p90: 0))
  }
}
