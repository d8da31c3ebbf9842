extension Scenario {
  /// Everything that a plan could change, in the order of the draft.
  ///
  /// What is searched by default is our choice: bids from 0.10 yuan to four times what is bid or twice what others
  /// usually bid, budgets from nothing to four times as much, thresholds from half to twice, bundle prices from half of
  /// the price up to the items' sum, schedules ±150 points, any hour of the week. Steps are round amounts of about a
  /// twentieth of the value, since a finer plan than the luck can tell apart would be noise. Amounts of coupons and
  /// gifts are not planned: less generous ones always save within a run, and goodwill is not modelled.
  public var planLevers: [PlanLever] {
    var listing = PlanLeverList(draft)
    for (index, campaign) in (draft.ads?.campaigns ?? []).enumerated() { listing.add(campaign, at: index) }
    listing.addPromotions()
    listing.addListings()
    return listing.levers
  }
}

/// A walk through a draft that collects its levers.
private struct PlanLeverList {
  let draft: ScenarioDraft
  private(set) var levers: [PlanLever] = []
  private let usualBids: [String: Int]

  init(_ draft: ScenarioDraft) {
    self.draft = draft
    usualBids = Dictionary(
      draft.keywords.compactMap { keyword in keyword.usualBid.map { (keyword.text, Int($0.fen)) } },
      uniquingKeysWith: max)
  }

  mutating func add(_ campaign: Campaign, at index: Int) {
    let key = "ads.campaigns.\(campaign.name)"
    let path: [ScenarioPathStep] = [.key("ads"), .key("campaigns"), .index(index)]
    addBudget(campaign, index, key, path)
    add(
      .pacing(campaign: index), "\(key).pacing", path.key("pacing"), .pacing,
      campaign.pacing == .smooth ? 1 : 0, 0...1, step: 1)
    for part in SchedulePart.allCases {
      add(
        .schedule(campaign: index, part: part), "\(key).schedule.\(part.rawValue)", path.key("schedule"), .points, 0,
        -150...150, step: 10)
    }
    for (position, group) in campaign.groups.enumerated() {
      let ad = BidRulePosition(campaign: index, group: position)
      // A second group of an item has only its position for a name.
      let isSecond = campaign.groups.prefix(position).contains { $0.product == group.product }
      let groupKey = "\(key).groups.\(isSecond ? "\(position)" : group.product)"
      let groupPath = path.key("groups").index(position)
      let usual = group.keywords.filter { $0.bid == nil }.compactMap { usualBids[$0.text] }.max() ?? 0
      if group.keywords.contains(where: { $0.bid == nil }) {
        add(group.bid, of: ad, "\(groupKey).bid", groupPath.key("bid"), usual: usual)
      }
      for (number, keyword) in group.keywords.enumerated() {
        guard let bid = keyword.bid else { continue }
        add(
          bid, of: BidRulePosition(campaign: index, group: position, keyword: number),
          "\(groupKey).keywords.\(keyword.text).bid", groupPath.key("keywords").index(number).key("bid"),
          usual: usualBids[keyword.text] ?? 0)
      }
    }
  }

  private mutating func addBudget(_ campaign: Campaign, _ index: Int, _ key: String, _ path: [ScenarioPathStep]) {
    let budget = Int(campaign.dailyBudget.fen)
    let step = Self.round(budget / 20, least: 10)
    add(
      .dailyBudget(campaign: index), "\(key).daily_budget", path.key("daily_budget"), .fen, budget,
      0...min(max(4 * budget, 1_000), Self.largest), within: 0...Self.largest, step: step)
  }

  /// Rules that are not named here say for themselves how they find the best bid, or can't be changed by a number.
  private mutating func add(
    _ rule: BidRule, of ad: BidRulePosition, _ key: String, _ path: [ScenarioPathStep], usual: Int
  ) {
    let least = Int(BidRange.least.fen)
    let greatest = Int(BidRange.greatest.fen)
    let searched = { (bid: Int) in least...min(greatest, max(4 * bid, 2 * usual, 2 * least)) }
    let finest = { (bid: Int) in Self.round(max(bid, usual / 2) / 20, least: 1) }
    switch rule {
    case .fixed(let bid):
      add(
        .bid(ad), key, path, .fen, Int(bid.fen), searched(Int(bid.fen)), within: least...greatest,
        step: finest(Int(bid.fen)))
    case .maximumBid(let share, let cap):
      add(
        .bidShare(ad), "\(key).share", path.key("share"), .percent, Int((share * 100).rounded()), 10...200,
        within: 1...200, step: 5)
      add(
        .bidCap(ad), "\(key).cap", path.key("cap"), .fen, Int(cap.fen), searched(Int(cap.fen)),
        within: least...greatest, step: finest(Int(cap.fen)))
    default: break
    }
  }

  mutating func addPromotions() {
    let path: [ScenarioPathStep] = [.key("promotions")]
    for (index, bundle) in draft.promotions.bundles.enumerated() {
      let price = Int(bundle.price.fen)
      let sum = bundle.items.reduce(0) { sum, id in sum + Int(draft.products.first { $0.id == id }?.price.fen ?? 0) }
      add(
        .bundlePrice(bundle: index), "promotions.bundles.\(bundle.id).price",
        path.key("bundles").index(index).key("price"), .fen, price, max(1, price / 2)...max(price, sum - 1),
        step: Self.round(price / 50, least: 10))
    }
    for (index, coupon) in draft.promotions.coupons.enumerated() where coupon.threshold > .zero {
      addThreshold(
        coupon.threshold, .couponThreshold(coupon: index), "promotions.coupons.\(coupon.id).from",
        path.key("coupons").index(index).key("from"))
    }
    for (index, gift) in draft.promotions.gifts.enumerated() {
      for (tier, content) in gift.tiers.enumerated() {
        addThreshold(
          content.threshold, .giftThreshold(gift: index, tier: tier), "promotions.gifts.\(gift.id).tiers.\(tier).from",
          path.key("gifts").index(index).key("tiers").index(tier).key("from"))
      }
    }
  }

  private mutating func addThreshold(
    _ threshold: Money, _ target: PlanTarget, _ key: String, _ path: [ScenarioPathStep]
  ) {
    let fen = Int(threshold.fen)
    guard fen <= Self.largest / 2 else { return }
    add(
      target, key, path, .fen, fen, max(1, fen / 2)...2 * fen, within: 1...Self.largest,
      step: Self.round(fen / 50, least: 100))
  }

  mutating func addListings() {
    for (index, product) in draft.products.enumerated() {
      guard let listed = product.listed else { continue }
      add(
        .listing(product: index), "products.\(product.id).listed",
        [.key("products"), .index(index), .key("listed")], .hourOfWeek, listed.value / 60, 0...167, step: 1)
    }
  }

  private mutating func add(
    _ target: PlanTarget, _ key: String, _ path: [ScenarioPathStep], _ unit: PlanUnit, _ current: Int,
    _ range: ClosedRange<Int>, within limits: ClosedRange<Int>? = nil, step: Int
  ) {
    // A value beyond what is usually searched is where its search starts.
    let searched = min(range.lowerBound, current)...max(range.upperBound, current)
    levers.append(
      PlanLever(
        target: target, key: key, path: path, unit: unit, current: current, range: searched,
        limits: limits ?? searched, step: step))
  }

  private static let largest = Int(Money.largestPrice.fen)

  /// The largest of 1, 2, 5, 10, 20, 50 … that is at most `value`, and at least `least`.
  private static func round(_ value: Int, least: Int) -> Int {
    var step = 1
    while step * 10 <= value { step *= 10 }
    if step * 5 <= value { step *= 5 } else if step * 2 <= value { step *= 2 }
    return max(step, least)
  }
}
