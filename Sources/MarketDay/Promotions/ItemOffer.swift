/// A part of the day in which an item's price is the same.
public struct OfferState: Sendable, Equatable {
  /// Share of the day's demand, by the trade's hour profile; the states of an offer sum to 1.
  public internal(set) var share: Double
  /// Shift of the log-odds of an order by the price (`PriceResponse`).
  public let logOdds: Double
  /// Its hours: bit h for hour h.
  var hours = OfferState.allHours

  static let allHours: UInt32 = 0xFF_FFFF

  /// The share of visits that meet it where they come by other hours than the trade's; `shares` by hour sum to 1.
  func share(of shares: [Double]) -> Double {
    shares.indices.reduce(0) { hours >> UInt32($1) & 1 == 1 ? $0 + shares[$1] : $0 }
  }
}

/// What a visitor of an item finds on a day, worked out before play and shared by all replicates.
public struct ItemOffer: Sendable, Equatable {
  /// The item price that visitors see over the largest part of the day's demand; ties to the earlier hour.
  public let price: Money
  /// One on most days; more where a limited-time discount covers part of the day, in the order of the day.
  public let states: [OfferState]
  /// Baskets of ordinary visitors over the whole day. Kinds of a state count by its share of orders, which is its share
  /// of demand × exp(log-odds), nearly exact while few visitors buy.
  public let kinds: [BasketKind]
  /// By coupon position: baskets of a buyer who holds that coupon and uses it where that makes the order cheaper. A
  /// holder of a coupon sent to members pays member prices. Empty for click coupons, and on days when nobody can hold
  /// it.
  public let holderKinds: [[BasketKind]]
  /// Baskets of members who come back; empty where they are ``kinds``, as where no item has a member price.
  public let memberKinds: [BasketKind]
  /// The states of the day for them; empty where they are ``states``.
  public let memberStates: [OfferState]
  /// A tag is visible: a discount on the item at some hour, a bundle that holds it and saves, a click coupon or a gift.
  public let showsPromotion: Bool
  /// Click coupons that run today, by position.
  public let claimableCoupons: [Int]
  /// Share of would-be buyers who wait today for something announced; 0 on most days. It is not part of the log-odds of
  /// ``states``: the caller applies ``Waiting/logOddsShift(share:)`` and lets carts fill.
  public internal(set) var waiting: Double
  /// Mean per order of ``kinds``.
  public let means: OfferMeans
  /// Mean per order of what promotions take off and of the cost of gift items.
  public var expectedDiscount: Money { means.amountOff + means.giftCost }
  public var meanGoodsAmount: Money { means.goodsAmount }
  public var meanUnits: Double { means.units }
}

/// Means per order over the kinds of an offer, to estimate the profit of a unit or an order. Amounts are to the nearest
/// fen.
public struct OfferMeans: Sendable, Equatable {
  /// Units of all items.
  public let units: Double
  /// Paid for goods.
  public let goodsAmount: Money
  public let shippingFee: Money
  /// Cost of the goods in the order, without gift items.
  public let goodsCost: Money
  public let giftCost: Money
  /// Taken off by promotions, relative to list prices.
  public let amountOff: Money

  /// `costs` by product position.
  init(_ kinds: [BasketKind], costs: [Money]) {
    func mean(_ value: (BasketKind) -> Double) -> Double { kinds.reduce(0) { $0 + $1.chance * value($1) } }
    units = mean { Double($0.lines.reduce(0) { $0 + $1.units }) }
    goodsAmount = Money(nearestTo: mean { $0.goodsAmount.yuan })
    shippingFee = Money(nearestTo: mean { $0.shippingFee.yuan })
    goodsCost = Money(nearestTo: mean { $0.lines.reduce(Money.zero) { $0 + costs[$1.product] * $1.units }.yuan })
    giftCost = Money(nearestTo: mean { $0.gift.map { costs[$0].yuan } ?? 0 })
    amountOff = Money(nearestTo: mean { $0.uses.reduce(Money.zero) { $0 + $1.amountOff }.yuan })
  }
}

extension ItemOffer {
  /// The offer of `product` on a day that falls into `parts`, by shares of its demand, in the order of the day.
  /// `waiting` is 0.
  ///
  /// Precondition: all parts are of one day.
  init(of product: Int, parts: [DayPart], scenario: Scenario) {
    let behaviour = scenario.trade.shoppers
    let item = scenario.products[product]
    let pricing = parts.map { BasketKinds(promotions: $0.promotions, behaviour: behaviour) }
    let logOdds = pricing.map { kinds in
      PriceResponse.logOdds(
        list: kinds.promotions.items[product].list, usual: item.usualPrice ?? item.price,
        perceived: PerceivedPrice.yuan(of: product, kinds: kinds), behaviour: behaviour)
    }
    let meanUnits = item.unitsPerOrder ?? behaviour.unitsPerOrder
    func orderShares(_ logOdds: [Double]) -> [Double] { zip(parts, logOdds).map { $0.share * exponential($1) } }
    func kinds(holding coupon: Int?, buyer: BuyerKind, shares: [Double]) -> [BasketKind] {
      var collected = CollectedKinds()
      for (part, share) in zip(pricing, shares) where share > 0 {
        for var kind in part.kinds(of: product, meanUnits: meanUnits, holding: coupon, buyer: buyer) {
          kind.chance *= share
          collected.add(kind)
        }
      }
      return collected.normalised()
    }

    let first = parts[0].promotions
    let shares = orderShares(logOdds)
    let states = Self.states(parts, logOdds: logOdds)
    self.states = states
    price = Self.shownPrice(of: product, parts: parts)
    let visitorKinds = kinds(holding: nil, buyer: .visitor, shares: shares)
    self.kinds = visitorKinds
    holderKinds = first.coupons.enumerated().map { position, coupon in
      guard !coupon.isByClick, coupon.isUsable, coupon.amount > .zero else { return [] }
      return kinds(holding: position, buyer: coupon.isForMembers ? .member : .visitor, shares: shares)
    }
    if scenario.hasMemberPrices {
      let logOdds = Self.memberLogOdds(of: product, pricing: pricing, scenario: scenario)
      let ofMembers = Self.states(parts, logOdds: logOdds)
      memberStates = ofMembers == states ? [] : ofMembers
      let kindsOfMembers = kinds(holding: nil, buyer: .member, shares: orderShares(logOdds))
      memberKinds = kindsOfMembers == visitorKinds ? [] : kindsOfMembers
    } else {
      memberStates = []
      memberKinds = []
    }
    showsPromotion = parts.contains { $0.promotions.showsPromotion(on: product) }
    claimableCoupons = first.claimableCoupons
    waiting = 0
    means = OfferMeans(self.kinds, costs: scenario.products.map(\.cost))
  }

  /// What the price does to the odds of a member's order, part by part. A member price is a lasting difference from the
  /// usual price; what is lower for some days only is held against it.
  private static func memberLogOdds(of product: Int, pricing: [BasketKinds], scenario: Scenario) -> [Double] {
    let item = scenario.products[product]
    return pricing.map { kinds in
      PriceResponse.logOdds(
        list: kinds.promotions.items[product].withoutDiscount(for: .member), usual: item.usualPrice ?? item.price,
        perceived: PerceivedPrice.yuan(of: product, kinds: kinds, buyer: .member),
        behaviour: scenario.trade.shoppers)
    }
  }

  private static func states(_ parts: [DayPart], logOdds: [Double]) -> [OfferState] {
    var states: [OfferState] = []
    for (part, shift) in zip(parts, logOdds) {
      if let index = states.firstIndex(where: { $0.logOdds == shift }) {
        states[index].share += part.share
        states[index].hours |= part.hours
      } else {
        states.append(OfferState(share: part.share, logOdds: shift, hours: part.hours))
      }
    }
    return states.count == 1 ? [OfferState(share: 1, logOdds: states[0].logOdds)] : states
  }

  private static func shownPrice(of product: Int, parts: [DayPart]) -> Money {
    var prices: [(price: Money, share: Double)] = []
    for part in parts {
      let price = part.promotions.items[product].lowest(for: .visitor)
      if let index = prices.firstIndex(where: { $0.price == price }) {
        prices[index].share += part.share
      } else {
        prices.append((price, part.share))
      }
    }
    var shown = prices[0]
    for other in prices where other.share > shown.share { shown = other }
    return shown.price
  }
}

extension PromotionsInForce {
  fileprivate func showsPromotion(on product: Int) -> Bool {
    items[product].limitedTimeApplies(to: .visitor)
      || bundles.contains { $0.items.contains(product) && $0.price < $0.priceWithoutIt(for: .visitor, under: self) }
      || !claimableCoupons.isEmpty || gifts.contains { $0.tiers.contains(where: \.givesAnything) }
  }
}

extension Scenario {
  /// Members come back and pay prices of their own on some item.
  fileprivate var hasMemberPrices: Bool { draft.members != nil && draft.products.contains { $0.memberPrice != nil } }
}
