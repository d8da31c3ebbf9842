@testable import MarketDay

extension DrawnMarket {
  /// Half of the stores with ads have some whose bids are set by a strategy beyond fixed and maximum bids.
  mutating func drawStrategies(_ luck: SplitMix64) {
    var luck = luck
    guard luck.chance(0.5), draft.ads != nil else { return }
    for campaign in draft.ads!.campaigns.indices {
      for group in draft.ads!.campaigns[campaign].groups.indices {
        if luck.chance(0.6) { draft.ads!.campaigns[campaign].groups[group].bid = rule(&luck) }
        for keyword in draft.ads!.campaigns[campaign].groups[group].keywords.indices where luck.chance(0.2) {
          draft.ads!.campaigns[campaign].groups[group].keywords[keyword].bid = rule(&luck)
        }
      }
    }
  }

  private func rule(_ luck: inout SplitMix64) -> BidRule {
    func share(_ luck: inout SplitMix64) -> Double { Double.random(in: 0.1...2, using: &luck) }
    let cap = Money(fen: luck.int(10...(luck.chance(0.5) ? 400 : 10_000)))
    switch luck.int(0...6) {
    case 0: return .targetPlace(TargetPlaceBidding(place: luck.int(1...draft.trade.advertising.places), cap: cap))
    case 1:
      let wished = [0.001, 100, Double.random(in: 0.5...10, using: &luck)][luck.int(0...2)]
      return .targetReturn(TargetReturnBidding(wishedReturn: wished, cap: cap))
    case 2: return .paced(PacedBidding(cap: cap))
    case 3:
      var stages = LifecycleBidding(cap: cap)
      stages.introduction = luck.chance(0.3) ? 0 : share(&luck)
      stages.growth = share(&luck)
      stages.peak = luck.chance(0.3) ? 0 : share(&luck)
      stages.decline = share(&luck)
      return .lifecycle(stages)
    case 4:
      return .byHour(
        HourlyBidding(share: share(&luck), cap: cap, strength: [0, 0.5, 2][luck.int(0...2)]))
    case 5:
      let from = Money(fen: luck.int(10...200))
      return .learning(
        LearningBidding(
          method: luck.chance(0.5) ? .thompson : .upperConfidence, from: from,
          to: Money(fen: from.fen + Int64(luck.int(1...600))), steps: luck.int(2...20), share: share(&luck)))
    default:
      return .followRival(
        RivalBidding(rival: "nobody", stay: luck.chance(0.5) ? .ahead : .behind, share: share(&luck), cap: cap))
    }
  }
}
