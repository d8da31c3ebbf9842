@testable import MarketDay

extension DrawnMarket {
  mutating func drawReviews(_ generator: SplitMix64) {
  }
}
