// Keyword ads.
extension ScenarioWarnings {
  mutating func questionAdvertising() {
    for (index, campaign) in (scenario.ads?.campaigns ?? []).enumerated() {
      let path: [ScenarioPathStep] = [.key("ads"), .key("campaigns"), .index(index)]
      let name = "The campaign \(quoted(campaign.name))"
      let dearest = Self.dearestBid(of: campaign)
      if let dearest, campaign.dailyBudget < dearest {
        add(
          .budgetBelowOneClick, path.key("daily_budget"),
          "\(name) has a daily budget of \(campaign.dailyBudget) yuan, which may not pay one click at its bid of "
            + "\(dearest); raise the budget or lower the bid.")
      }
      if campaign.schedule.percent.allSatisfy({ $0 == 0 }) {
        add(.scheduleAlwaysOff, path.key("schedule"), "\(name) is off at every hour of the week; it never shows an ad.")
      }
      for (position, group) in campaign.groups.enumerated() { question(group, path.key("groups").index(position)) }
    }
  }

  /// The highest bid that the campaign can make, without its schedule; nil where it has no keyword.
  private static func dearestBid(of campaign: Campaign) -> Money? {
    campaign.groups.flatMap { group in
      group.keywords.map { ($0.bid ?? group.bid).most }
    }.max()
  }

  private mutating func question(_ group: AdGroup, _ path: [ScenarioPathStep]) {
    guard let product = product(group.product) else { return }
    let maximum = order.maximumBid(for: product)
    if group.keywords.contains(where: { $0.bid == nil }) {
      question(group.bid, product, maximum, path.key("bid"))
      question(group.bid, product, path.key("bid"))
    }
    for (index, keyword) in group.keywords.enumerated() {
      guard let bid = keyword.bid else { continue }
      let place = path.key("keywords").index(index).key("bid")
      question(bid, product, maximum, place)
      question(bid, product, place)
    }
  }

  private mutating func question(_ rule: BidRule, _ product: Product, _ maximum: Double, _ path: [ScenarioPathStep]) {
    guard case .fixed(let bid) = rule, bid.yuan > maximum else { return }
    add(
      .bidAboveMaximum, path,
      "The bid of \(bid) yuan for \(quoted(product.id)) is above its maximum bid of \(maximum.yuanText) (profit of an "
        + "order \(order.profit(ofOrderOf: product).yuanText) × conversion "
        + "\(scenario.conversion(of: product))); a click "
        + "at that price loses money, unless buyers come back.")
  }
}
