/// How the price moves the odds of an order.
enum PriceResponse {
  /// −ε_lasting · ln(list / usual) − ε_temporary · ln(perceived / list): the shift of the log-odds of an order, without
  /// unit.
  ///
  /// `usual` is the price that the item's conversion belongs to, `perceived` what a one-unit order is felt to cost
  /// today (``PerceivedPrice``). Without a promotion the second term is exactly 0.
  ///
  /// Source R6: Bijmolt, van Heerde and Pieters (2005), "New empirical generalizations on the determinants of price
  /// elasticity", find −2.62 on average over 1,851 elasticities, of lasting differences; temporary cuts move more (van
  /// Heerde), here 3.6. They are elasticities of sales: that they shift log-odds is our assumption, and nearly the same
  /// while few visitors buy.
  static func logOdds(list: Money, usual: Money, perceived: Double, behaviour: ShopperBehaviour) -> Double {
    let lasting = list == usual ? 0 : -behaviour.lastingPriceElasticity * logarithm(list.yuan / usual.yuan)
    let temporary = perceived == list.yuan ? 0 : -behaviour.temporaryPriceElasticity * logarithm(perceived / list.yuan)
    return lasting + temporary
  }
}

/// What a visitor feels that one unit costs today.
enum PerceivedPrice {
  /// A gift item counts as this share of its list price off: people value what they did not choose less (assumed).
  static let giftWorth = 0.5
  /// The perceived price is not below this share of the list price: elasticities are not measured beyond (assumed).
  static let leastShare = 0.10

  /// The expected goods amount of a one-unit order, in yuan, less half the list price of a gift item: with the
  /// limited-time price, what a gift tier or the platform takes off where one unit reaches it, and click coupons
  /// weighted by the share who claim.
  ///
  /// A limited-time price is seen by all; what the order has to earn beyond it counts by `offerSalience` only: a
  /// shopper who decides whether to buy has not worked out thresholds yet. With all of it counted at the elasticity of
  /// price cuts, a gift tier that every order reaches would pay for itself, and shops would not set thresholds above
  /// the order value.
  ///
  /// Free shipping, a coupon for the next order and bundles do not enter. Without a promotion it is exactly the list
  /// price, of members their own.
  static func yuan(of product: Int, kinds: BasketKinds, buyer: BuyerKind = .visitor) -> Double {
    let basket = Basket([BasketItem(product: product, units: 1)], buyer: buyer)
    let listPrice = kinds.promotions.items[product].withoutDiscount(for: buyer).yuan
    let itemPrice = kinds.promotions.items[product].lowest(for: buyer).yuan
    var perceived = worth(kinds.cheapestOrder(basket, coupons: []), under: kinds.promotions)
    let claimable = kinds.promotions.claimableCoupons
    if !claimable.isEmpty {
      let claimRate = min(1, max(0, kinds.behaviour.couponClaimRate))
      let withCoupon = worth(kinds.cheapestOrder(basket, coupons: claimable), under: kinds.promotions)
      perceived -= claimRate * (perceived - withCoupon)
    }
    if perceived != itemPrice { perceived = itemPrice - kinds.behaviour.offerSalience * (itemPrice - perceived) }
    return max(perceived, leastShare * listPrice)
  }

  private static func worth(_ order: PricedOrder, under promotions: PromotionsInForce) -> Double {
    guard let gift = order.gift else { return order.goodsAmount.yuan }
    return order.goodsAmount.yuan - giftWorth * promotions.items[gift].list.yuan
  }
}
