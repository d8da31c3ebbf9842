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
    }
    return draft == self.draft ? nil : try? Scenario(draft)
  }

  /// The scenario with more of every item than can be sold; less of it where the books could not hold its worth.
  private var withDeepStock: Scenario? {
    for units in [10_000_000, 1_000_000, 100_000] where draft.products.allSatisfy({ $0.stock < units }) {
      var draft = draft
      for index in draft.products.indices { draft.products[index].stock = units }
      if let scenario = try? Scenario(draft) { return scenario }
    }
    return nil
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
