@testable import MarketDay

extension DrawnMarket {
  /// One to four rivals with a name: rich and poor ones, by every rule, some with a schedule or for some days only.
  mutating func drawRivals(_ generator: SplitMix64) {
    var generator = generator
    guard !draft.keywords.isEmpty else { return }
    draft.rivals = (0..<generator.int(1...4)).map { number in
      let value = Money(fen: generator.int(1...600))
      var rival = Rival(
        name: "named \(number)",
        keywords: draft.keywords.shuffled(using: &generator).prefix(generator.int(1...3)).map(\.text), value: value,
        dailyBudget: [
          .zero, Money(fen: generator.int(1...2_000)), generator.money(5...100), generator.money(100...9_000),
        ][
          generator.int(0...3)],
        bid: Self.rule(of: value, &generator))
      if generator.chance(0.5) { rival.quality = Double.random(in: 1...10, using: &generator) }
      if generator.chance(0.4) {
        let levels = [0, 30, 100, 150]
        rival.schedule = AdSchedule(percent: (0..<168).map { _ in levels[generator.int(0...3)] })
      }
      if generator.chance(0.3) {
        let first = generator.int(0...4)
        rival.span = DateSpan(first: draft.start + first, last: draft.start + first + generator.int(0...4))
      }
      return rival
    }
  }

  private static func rule(of value: Money, _ generator: inout SplitMix64) -> BidRule {
    let cap = Money(fen: generator.int(10...900))
    switch generator.int(0...2) {
    case 0: return .fixed(cap)
    case 1: return .maximumBid(share: Double.random(in: 0.1...2, using: &generator), cap: cap)
    default:
      return .holdFirstPlace(
        days: generator.int(1...4), peakHours: [generator.int(0...11), generator.int(12...23)], cap: cap)
    }
  }

  /// A drawn store with rivals.
  static func withRivals(seed: UInt64) -> ScenarioDraft {
    var market = DrawnMarket(seed: seed, promotions: seed.isMultiple(of: 3))
    market.drawRivals(SplitMix64(seed: seed ^ (11 << 32)))
    return market.draft
  }
}
