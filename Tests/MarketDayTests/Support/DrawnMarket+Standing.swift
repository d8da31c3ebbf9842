@testable import MarketDay

extension DrawnMarket {
  mutating func drawStanding(_ generator: SplitMix64) {
  }
}
