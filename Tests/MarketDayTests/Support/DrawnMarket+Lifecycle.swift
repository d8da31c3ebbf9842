@testable import MarketDay

extension DrawnMarket {
  mutating func drawLifecycle(_ generator: SplitMix64) {
  }
}
