@testable import MarketDay

extension DrawnMarket {
  /// A plan for about half of the stores, with any of its switches off in any stage.
  mutating func drawLifecycle(_ luck: SplitMix64) {
    var luck = luck
    guard luck.chance(0.5) else { return }
    func switches() -> StageSwitches {
      var switches = StageSwitches(ads: luck.chance(0.6), links: luck.chance(0.6), bundles: luck.chance(0.6))
      if luck.chance(0.4) {
        switches.bidShare = [0.001, 2, Double.random(in: 0.1...1.5, using: &luck)][luck.int(0...2)]
      }
      return switches
    }
    var plan = LifecyclePlan()
    plan.introduction = switches()
    plan.growth = switches()
    plan.peak = switches()
    plan.decline = switches()
    plan.holdDays = [1, 7, luck.int(1...20), 365][luck.int(0...3)]
    if luck.chance(0.4) {
      plan.products = draft.products.shuffled(using: &luck).prefix(luck.int(1...3)).map(\.id)
    }
    draft.lifecycle = plan
  }
}
