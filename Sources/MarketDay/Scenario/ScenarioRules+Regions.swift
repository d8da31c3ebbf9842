// Regions, and the ads that run in some of them only.
extension ScenarioRules.Check {
  /// Regions that a scenario can have; China has 34 provinces.
  static let mostRegions = 64

  mutating func checkRegions() {
    checkPlacesOfCampaigns()
    let path: [ScenarioPathStep] = [.key("regions")]
    guard !draft.regions.isEmpty, checkCount(draft.regions.count, atMost: Self.mostRegions, path, "regions") else {
      return
    }
    var names = Set<String>()
    var sum = 0.0
    for (index, region) in draft.regions.enumerated() {
      let place = path.index(index)
      let name = "the region \(quoted(region.name))"
      checkName(region.name, place.key("name"), "name of the region", seen: &names)
      check(region.share, .share, .regionValueOutOfRange, place, "share", "The share of \(name)")
      check(region.odds, .above(0, to: 1_000), .regionValueOutOfRange, place, "odds", "The factor odds of \(name)")
      sum += region.share
    }
    // Shares that are written with two decimals, such as three times 0.33, may miss 1 by a little.
    if draft.regions.allSatisfy({ NumberBounds.share.contains($0.share) }), abs(sum - 1) > 0.010_001 {
      add(
        .regionSharesSum, path,
        "The shares of the regions add up to \(NumberBounds.text((sum * 10_000).rounded() / 10_000)); they must add up "
          + "to 1 (100%).")
    }
  }

  private mutating func checkPlacesOfCampaigns() {
    let known = Set(draft.regions.map(\.name))
    for (index, campaign) in (draft.ads?.campaigns ?? []).prefix(500).enumerated() {
      let path: [ScenarioPathStep] = [.key("ads"), .key("campaigns"), .index(index), .key("regions")]
      guard checkCount(campaign.regions.count, atMost: Self.mostRegions, path, "regions of a campaign") else {
        continue
      }
      var seen = Set<String>()
      for (position, name) in campaign.regions.enumerated() {
        checkNotThereYet(name, path.index(position), "the regions of the campaign", seen: &seen)
        guard !known.contains(name) else { continue }
        let regions = draft.regions
        let proposal = proposal(for: name, among: regions.map(\.name))
        add(.unknownRegion, path.index(position), "There is no region \(quoted(name)); \(proposal)")
      }
    }
  }
}

extension ScenarioWarnings {
  mutating func questionRegions() {
    let mean = scenario.regions.reduce(0) { $0 + $1.share * $1.odds }
    if !scenario.regions.isEmpty, !(0.8...1.25).contains(mean) {
      add(
        .regionOddsOffOne, [.key("regions")],
        "The regions have odds of \(NumberBounds.text((mean * 100).rounded() / 100)) on average. An item's conversion is "
          + "that of a region with odds 1, so the whole store converts otherwise than its items say; divide the odds by "
          + "their average.")
    }
    let mobile = scenario.trade.shoppers.mobileShare
    for (index, campaign) in (scenario.ads?.campaigns ?? []).enumerated() {
      let path: [ScenarioPathStep] = [.key("ads"), .key("campaigns"), .index(index)]
      let served = scenario.regions.filter { campaign.regions.contains($0.name) }
      if !campaign.regions.isEmpty, served.allSatisfy({ $0.share == 0 }) {
        addReachesNobody(campaign, path.key("regions"), "has only regions from which no shopper comes")
      } else if campaign.devices == .mobile && mobile == 0 {
        addReachesNobody(campaign, path.key("devices"), "is for mobile devices, and the mobile share is 0")
      } else if campaign.devices == .desktop && mobile == 1 {
        addReachesNobody(campaign, path.key("devices"), "is for desktops, and the mobile share is 100%")
      }
    }
  }

  private mutating func addReachesNobody(_ campaign: Campaign, _ path: [ScenarioPathStep], _ why: String) {
    add(
      .campaignReachesNobody, path,
      "The campaign \(quoted(campaign.name)) \(why), so it never shows an ad; choose where shoppers are.")
  }
}

extension ScenarioRules {
  static let regionsRules: [ScenarioRule] = [
    .init(.regionValueOutOfRange, .error, "The share or the odds of a region are outside their range."),
    .init(.regionSharesSum, .error, "The shares of the regions do not add up to 1."),
    .init(.unknownRegion, .error, "A campaign names a region that the scenario does not have."),
    .init(.windowsOutOfRange, .error, "The showcase windows are not 0 to 5,000."),
    .init(.tooFewWindows, .error, "More items are to stand in showcase windows on a day than there are windows."),
    .init(.regionOddsOffOne, .warning, "The odds of the regions are far from 1 on average."),
    .init(.campaignReachesNobody, .warning, "A campaign runs only where no shopper is."),
    .init(.windowNotListed, .warning, "An item without a listing time stands in a showcase window."),
  ]
}
