@testable import MarketDay

extension DrawnMarket {
  mutating func drawLinks(_ generator: SplitMix64) {
  }
}
