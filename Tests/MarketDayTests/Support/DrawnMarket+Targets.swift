@testable import MarketDay

extension DrawnMarket {
  /// Targets of about half of the stores: days, weeks, months and years that overlap and reach beyond the scenario.
  mutating func drawTargets(_ luck: SplitMix64) {
    var luck = luck
    guard luck.chance(0.5) else { return }
    for number in 0..<luck.int(1...5) {
      let length = [1, 7, 30, 365, luck.int(1...1_096)][luck.int(0...4)]
      // One of its days is one of the first twelve.
      let first = luck.int(0...11) - luck.int(0...(length - 1))
      let amount =
        luck.chance(0.1) ? Money(fen: 1) : luck.chance(0.1) ? Money(yuan: 1_000_000_000) : luck.money(1...90_000)
      draft.targets.append(
        SalesTarget(
          name: "target \(number)", first: draft.start + first, last: draft.start + (first + length - 1),
          amount: amount))
    }
  }
}
