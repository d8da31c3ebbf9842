/// Something in a scenario that can be taken out to see what it does to the profit.
public enum ProfitLever: Sendable, Hashable {
  case campaign(String)
  case channel(String)
  case bundle(String)
  case coupon(String)
  case gift(String)
  case discount(String)
  case platform(String)
  case event(String)
  /// The hours at which listings end: the closing-soon order, and the lift before delisting in the popular order.
  case closingSoonOrder
  /// That orders find the shelf empty.
  case limitedStock
  /// All keyword ads.
  case ads
  /// The ads of an item in a campaign, and those of one of its keywords.
  case adGroup(campaign: String, product: String)
  case adKeyword(campaign: String, product: String, keyword: String)
  case members
  /// All links between items, and the one at a position, 0 the first.
  case links
  case link(Int)
  /// The hour at which an item's listing ends.
  case listing(String)
}

extension Scenario {
  /// What can be taken out of the scenario, in its order; the ways in first, then promotions, listing times and stock.
  public var levers: [ProfitLever] {
    let promotions = draft.promotions
    var levers = (draft.ads?.campaigns ?? []).map { ProfitLever.campaign($0.name) }
    levers += draft.channels.map { .channel($0.name) }
    levers += promotions.bundles.map { .bundle($0.id) }
    levers += promotions.coupons.map { .coupon($0.id) }
    levers += promotions.gifts.map { .gift($0.id) }
    levers += promotions.discounts.map { .discount($0.id) }
    levers += promotions.platform.map { .platform($0.name) }
    levers += draft.events.map { .event($0.name) }
    if draft.products.contains(where: { $0.listed != nil }) { levers.append(.closingSoonOrder) }
    levers.append(.limitedStock)
    return levers
  }

  /// The scenario as it would be without `lever`; nil where what is left is no scenario, or is the same one.
  ///
  /// What names the thing goes with it: a gift tier no longer gives a coupon that is gone, and disappears where it gave
  /// nothing else. A coupon that only the removed gift gave stays, and nobody gets it.
  public func without(_ lever: ProfitLever) -> Scenario? {
    var draft = draft
    switch lever {
    case .campaign(let name): draft.ads?.campaigns.removeAll { $0.name == name }
    case .channel(let name): draft.channels.removeAll { $0.name == name }
    case .bundle(let id): draft.promotions.bundles.removeAll { $0.id == id }
    case .coupon(let id): draft.promotions.removeCoupon(id)
    case .gift(let id): draft.promotions.gifts.removeAll { $0.id == id }
    case .discount(let id): draft.promotions.discounts.removeAll { $0.id == id }
    case .platform(let name): draft.promotions.platform.removeAll { $0.name == name }
    case .event(let name): draft.events.removeAll { $0.name == name }
    case .closingSoonOrder: for index in draft.products.indices { draft.products[index].listed = nil }
    case .limitedStock: return withDeepStock
    case .ads: draft.ads = nil
    case .adGroup(let campaign, let product):
      draft.changeCampaign(campaign) { $0.groups.removeAll { $0.product == product } }
    case .adKeyword(let campaign, let product, let keyword):
      draft.changeCampaign(campaign) { campaign in
        for index in campaign.groups.indices where campaign.groups[index].product == product {
          campaign.groups[index].keywords.removeAll { $0.text == keyword }
        }
      }
    case .members: draft.removeMembers()
    case .links: draft.links = []
    case .link(let index): if draft.links.indices.contains(index) { draft.links.remove(at: index) }
    case .listing(let id):
      for index in draft.products.indices where draft.products[index].id == id { draft.products[index].listed = nil }
    }
    return draft == self.draft ? nil : changed(to: draft)
  }

  /// The scenario with more of every item than can be sold; less of it where the books could not hold its worth.
  private var withDeepStock: Scenario? {
    for units in [10_000_000, 1_000_000, 100_000] where draft.products.allSatisfy({ $0.stock < units }) {
      var draft = draft
      for index in draft.products.indices { draft.products[index].stock = units }
      if let scenario = changed(to: draft) { return scenario }
    }
    return nil
  }
}

extension ScenarioDraft {
  fileprivate mutating func changeCampaign(_ name: String, _ change: (inout Campaign) -> Void) {
    guard let index = ads?.campaigns.firstIndex(where: { $0.name == name }) else { return }
    change(&ads!.campaigns[index])
  }

  /// With the members go the coupons that only they got, by a message.
  fileprivate mutating func removeMembers() {
    guard members != nil else { return }
    members = nil
    for coupon in promotions.coupons where coupon.issue == .message { promotions.removeCoupon(coupon.id) }
  }
}

extension Promotions {
  fileprivate mutating func removeCoupon(_ id: String) {
    coupons.removeAll { $0.id == id }
    for index in gifts.indices {
      for tier in gifts[index].tiers.indices where gifts[index].tiers[tier].coupon == id {
        gifts[index].tiers[tier].coupon = nil
      }
      gifts[index].tiers.removeAll { $0.givesNothing }
    }
    gifts.removeAll { $0.tiers.isEmpty }
  }
}

extension GiftTier {
  fileprivate var givesNothing: Bool { amountOff == .zero && gift == nil && !freeShipping && coupon == nil }
}
