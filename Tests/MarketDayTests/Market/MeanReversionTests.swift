import Testing

@testable import MarketDay

@Suite("Mean reversion")
struct MeanReversionTests {
  @Test func keepsTheVarianceItHas() {
    // Var' = persistence² · deviation² + (1 − persistence²) · deviation².
    let shock = nextLevel(0, persistence: 0.8, deviation: 0.5, normal: 1)
    let kept = nextLevel(0.5, persistence: 0.8, deviation: 0.5, normal: 0)
    #expect(abs(shock * shock + kept * kept - 0.25) < 1e-15)
    #expect(nextLevel(3, persistence: 0, deviation: 0.5, normal: 2) == 1)
  }
}
