// Regions, and the ads that run in some of them only.
extension ScenarioRules.Check {
  /// Regions that a scenario can have; China has 34 provinces.
  static let mostRegions = 64

  mutating func checkRegions() {
    checkPlacesOfCampaigns()
    let path: [ScenarioPathStep] = [.key("regions")]
    guard !draft.regions.isEmpty,
      checkCount(draft.regions.count, atMost: Self.mostRegions, path, Wording("regions", "地区"))
    else {
      return
    }
    var names = Set<String>()
    var sum = 0.0
    for (index, region) in draft.regions.enumerated() {
      let place = path.index(index)
      let name = Wording("the region \(quoted(region.name))", "地区\(quoted(region.name))")
      checkName(region.name, place.key("name"), Wording("name of the region", "地区名称"), seen: &names)
      check(
        region.share, .share, .regionValueOutOfRange, place, "share", Wording("The share of \(name)", "\(name)的占比"))
      check(
        region.odds, .above(0, to: 1_000), .regionValueOutOfRange, place, "odds",
        Wording("The factor odds of \(name)", "\(name)的下单几率“odds”"))
      sum += region.share
    }
    // Shares that are written with two decimals, such as three times 0.33, may miss 1 by a little.
    if draft.regions.allSatisfy({ NumberBounds.share.contains($0.share) }), abs(sum - 1) > 0.010_001 {
      let text = NumberBounds.text((sum * 10_000).rounded() / 10_000)
      add(
        .regionSharesSum, path,
        "The shares of the regions add up to \(text); they must add up to 1 (100%).",
        "各地区占比之和为 \(text)，应等于 1（100%）。")
    }
  }

  private mutating func checkPlacesOfCampaigns() {
    let known = Set(draft.regions.map(\.name))
    for (index, campaign) in (draft.ads?.campaigns ?? []).prefix(500).enumerated() {
      let path: [ScenarioPathStep] = [.key("ads"), .key("campaigns"), .index(index), .key("regions")]
      let regions = Wording("regions of a campaign", "一个推广计划的投放地域")
      guard checkCount(campaign.regions.count, atMost: Self.mostRegions, path, regions) else {
        continue
      }
      var seen = Set<String>()
      for (position, name) in campaign.regions.enumerated() {
        checkNotThereYet(
          name, path.index(position), Wording("the regions of the campaign", "该推广计划的投放地域"), seen: &seen)
        guard !known.contains(name) else { continue }
        let regions = draft.regions
        let proposal = proposal(for: name, among: regions.map(\.name))
        add(
          .unknownRegion, path.index(position), "There is no region \(quoted(name)); \(proposal)",
          "没有地区\(quoted(name))，\(proposal)")
      }
    }
  }
}

extension ScenarioWarnings {
  mutating func questionRegions() {
    let mean = scenario.regions.reduce(0) { $0 + $1.share * $1.odds }
    if !scenario.regions.isEmpty, !(0.8...1.25).contains(mean) {
      let odds = NumberBounds.text((mean * 100).rounded() / 100)
      add(
        .regionOddsOffOne, [.key("regions")],
        "The regions have odds of \(odds) on average. An item's conversion is that of a region with odds 1, so the "
          + "whole store converts otherwise than its items say; divide the odds by their average.",
        "各地区的下单几率平均为 \(odds)。商品的转化率是几率为 1 的地区的转化率，因此全店的转化会与商品所写的不符，"
          + "请将各几率除以其平均值。")
    }
    let mobile = scenario.trade.shoppers.mobileShare
    for (index, campaign) in (scenario.ads?.campaigns ?? []).enumerated() {
      let path: [ScenarioPathStep] = [.key("ads"), .key("campaigns"), .index(index)]
      let served = scenario.regions.filter { campaign.regions.contains($0.name) }
      if !campaign.regions.isEmpty, served.allSatisfy({ $0.share == 0 }) {
        addReachesNobody(
          campaign, path.key("regions"),
          Wording("has only regions from which no shopper comes", "只投放没有访客的地区"))
      } else if campaign.devices == .mobile && mobile == 0 {
        addReachesNobody(
          campaign, path.key("devices"),
          Wording("is for mobile devices, and the mobile share is 0", "只投放无线端，而无线占比为 0"))
      } else if campaign.devices == .desktop && mobile == 1 {
        addReachesNobody(
          campaign, path.key("devices"),
          Wording("is for desktops, and the mobile share is 100%", "只投放电脑端，而无线占比为 100%"))
      }
    }
  }

  private mutating func addReachesNobody(_ campaign: Campaign, _ path: [ScenarioPathStep], _ why: Wording) {
    add(
      .campaignReachesNobody, path,
      "The campaign \(quoted(campaign.name)) \(why), so it never shows an ad; choose where shoppers are.",
      "推广计划\(quoted(campaign.name))\(why)，广告不会展现，请投放到有访客的地方。")
  }
}

extension ScenarioRules {
  static let regionsRules: [ScenarioRule] = [
    .init(
      .regionValueOutOfRange, .error, "The share or the odds of a region are outside their range.",
      "地区的占比或下单几率超出范围。"),
    .init(
      .regionSharesSum, .error, "The shares of the regions do not add up to 1.",
      "各地区占比之和不等于 1。"),
    .init(
      .unknownRegion, .error, "A campaign names a region that the scenario does not have.",
      "推广计划所写的地区不存在。"),
    .init(
      .windowsOutOfRange, .error, "The showcase windows are not 0 to 5,000.",
      "橱窗位不在 0 到 5,000 之间。"),
    .init(
      .tooFewWindows, .error, "More items are to stand in showcase windows on a day than there are windows.",
      "某天要上橱窗的商品多于橱窗位。"),
    .init(
      .regionOddsOffOne, .warning, "The odds of the regions are far from 1 on average.",
      "各地区的下单几率平均值远离 1。"),
    .init(
      .campaignReachesNobody, .warning, "A campaign runs only where no shopper is.",
      "推广计划只投放没有访客的地方。"),
    .init(
      .windowNotListed, .warning, "An item without a listing time stands in a showcase window.",
      "没有上架时间的商品占了橱窗位。"),
  ]
}
