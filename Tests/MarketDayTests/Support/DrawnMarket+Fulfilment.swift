@testable import MarketDay

extension DrawnMarket {
  mutating func drawFulfilment(_ generator: SplitMix64) {
  }
}
