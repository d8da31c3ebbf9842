@testable import MarketDay

extension DrawnMarket {
  mutating func drawEvents(_ generator: SplitMix64) {
  }
}
