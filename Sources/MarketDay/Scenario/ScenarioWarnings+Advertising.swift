// Keyword ads.
extension ScenarioWarnings {
  mutating func questionAdvertising() {
    for (index, campaign) in (scenario.ads?.campaigns ?? []).enumerated() {
      let path: [ScenarioPathStep] = [.key("ads"), .key("campaigns"), .index(index)]
      let name = Wording("The campaign \(quoted(campaign.name))", "推广计划\(quoted(campaign.name))")
      let dearest = Self.dearestBid(of: campaign)
      if let dearest, campaign.dailyBudget < dearest {
        add(
          .budgetBelowOneClick, path.key("daily_budget"),
          "\(name) has a daily budget of \(campaign.dailyBudget) yuan, which may not pay one click at its bid of "
            + "\(dearest); raise the budget or lower the bid.",
          "\(name)的日限额为 \(campaign.dailyBudget.withSign)，按出价 \(dearest.withSign) 可能不够一次点击，"
            + "请提高日限额或降低出价。")
      }
      if campaign.schedule.percent.allSatisfy({ $0 == 0 }) {
        add(
          .scheduleAlwaysOff, path.key("schedule"), "\(name) is off at every hour of the week; it never shows an ad.",
          "\(name)全周各时段都不投放，广告不会展现。")
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
    let profit = order.profit(ofOrderOf: product)
    let conversion = scenario.conversion(of: product)
    add(
      .bidAboveMaximum, path,
      "The bid of \(bid) yuan for \(quoted(product.id)) is above its maximum bid of \(maximum.yuanText) (profit of an "
        + "order \(profit.yuanText) × conversion \(conversion)); a click at that price loses money, unless buyers come "
        + "back.",
      "\(quoted(product.id))出价 \(bid.withSign)，高于最高可出价 \(maximum.withSign)"
        + "（每单利润 \(profit.withSign) × 转化率 \(conversion)），除非有老客户回购，否则每次点击都亏钱。")
  }
}
