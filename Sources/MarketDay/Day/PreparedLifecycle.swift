/// A lifecycle plan with its items by position and its switches by stage.
struct PreparedLifecycle: Sendable {
  struct Switches: Sendable {
    let ads: Bool
    let bidShare: Double
    /// What of the item's offers is left out.
    let leftOut: OfferVariant
  }

  let items: [Int]
  let holdDays: Int
  private let introduction: Switches
  private let growth: Switches
  private let peak: Switches
  private let decline: Switches

  init(_ plan: LifecyclePlan, scenario: Scenario) {
    items = scenario.products.indices.filter { position in
      plan.products.isEmpty || plan.products.contains(scenario.products[position].id)
    }
    holdDays = plan.holdDays
    // A variant without what the scenario does not have is none.
    func prepared(_ switches: StageSwitches) -> Switches {
      var leftOut: OfferVariant = []
      if !switches.bundles, !scenario.promotions.bundles.isEmpty { leftOut.formUnion(.withoutBundles) }
      if !switches.links, !scenario.links.isEmpty { leftOut.formUnion(.withoutLinks) }
      return Switches(ads: switches.ads, bidShare: switches.bidShare, leftOut: leftOut)
    }
    introduction = prepared(plan.introduction)
    growth = prepared(plan.growth)
    peak = prepared(plan.peak)
    decline = prepared(plan.decline)
  }

  subscript(stage: LifeStage) -> Switches {
    switch stage {
    case .introduction: introduction
    case .growth: growth
    case .peak: peak
    case .decline: decline
    }
  }
}
