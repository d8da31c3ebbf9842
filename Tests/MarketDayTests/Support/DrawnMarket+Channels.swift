@testable import MarketDay

extension DrawnMarket {
  mutating func drawChannelKinds(_ generator: SplitMix64) {
  }
}
