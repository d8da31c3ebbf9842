import Testing

@testable import MarketDay

@Suite struct StudentQuantileTests {
  /// Published tables of Student's t, two-sided.
  static let published: [(confidence: Double, degrees: Int, value: Double)] = [
    (0.95, 1, 12.7062), (0.95, 2, 4.30265), (0.95, 3, 3.18245), (0.95, 4, 2.77645), (0.95, 5, 2.57058),
    (0.95, 10, 2.22814), (0.95, 30, 2.04227), (0.95, 100, 1.98397), (0.99, 5, 4.03214), (0.99, 3, 5.84091),
    (0.99, 4, 4.60409), (0.99, 10, 3.16927), (0.99, 30, 2.75000), (0.90, 3, 2.35336), (0.90, 10, 1.81246),
    (0.50, 5, 0.72669), (0.999, 3, 12.92398), (0.999, 10, 4.58689),
  ]

  @Test(arguments: published.indices) func `agrees with published tables`(_ row: Int) {
    let (confidence, degrees, value) = Self.published[row]
    let found = studentQuantile(confidence: confidence, degrees: degrees)
    #expect(abs(found / value - 1) < 1e-5, "t of \(degrees) at \(confidence): \(found), not \(value)")
  }

  @Test func `falls with the degrees of freedom towards the normal quantile`() {
    let values = (1...2_000).map { studentQuantile(confidence: 0.95, degrees: $0) }
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 > $1 })
    #expect(abs(studentQuantile(confidence: 0.95, degrees: 10_000_000) - 1.959964) < 1e-5)
  }
}
