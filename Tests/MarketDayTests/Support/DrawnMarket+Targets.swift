@testable import MarketDay

extension DrawnMarket {
  mutating func drawTargets(_ generator: SplitMix64) {
  }
}
