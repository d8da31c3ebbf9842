@testable import MarketDay

extension DrawnMarket {
  mutating func drawMembers(_ generator: SplitMix64) {
  }
}
