@testable import MarketDay

extension DrawnMarket {
  mutating func drawRegions(_ generator: SplitMix64) {
  }
}
