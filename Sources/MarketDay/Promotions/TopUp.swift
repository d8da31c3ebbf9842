/// Buyers who put one item more into the basket to reach a threshold.
enum TopUp {
  /// τ · exp(−(K − v) / (κ · K)): the chance that a basket worth v, below the threshold K, takes an item more.
  ///
  /// v and K are amounts, τ (`topUpChance`) and κ (`topUpReach`) have no unit. R3: values of real orders bunch just
  /// above a threshold, 2.2 to 2.9 times as many in the band [K, 1.07 K) as in the band of the same width below. The
  /// form is assumed; the defaults τ = 0.35, κ = 0.15 give that bunching where prices are spread smoothly, as a test
  /// shows.
  static func chance(amount: Money, threshold: Money, behaviour: ShopperBehaviour) -> Double {
    let gap = Double((threshold - amount).fen) / Double(threshold.fen)
    guard gap > 0, behaviour.topUpReach > 0 else { return 0 }
    return min(1, max(0, behaviour.topUpChance)) * exponential(-gap / behaviour.topUpReach)
  }

  /// The nearest threshold above `order.amountBeforeGift` from which the buyer would get something that this order does
  /// not: a gift tier (the next multiple, where it is repeated), a larger one of `coupons`, free shipping where a fee
  /// was charged.
  ///
  /// A shopper compares with the amount in the cart, which is the one after item prices and bundles; that a later step
  /// can still take it below a condition is not foreseen (assumed). The platform's own reduction counts a buyer's whole
  /// purchase over many stores, so it moves nobody to add an item here (assumed).
  static func nextThreshold(after order: PricedOrder, coupons: [Int], under promotions: PromotionsInForce) -> Money? {
    let amount = order.amountBeforeGift
    var nearest: Money?
    func consider(_ threshold: Money) {
      if threshold > amount, nearest.map({ threshold < $0 }) ?? true { nearest = threshold }
    }
    for (position, gift) in promotions.gifts.enumerated() {
      for threshold in gift.thresholds(above: amount)
      where promotions.giftReached(by: threshold)?.position == position && gift.isOfUse(at: threshold, to: order) {
        consider(threshold)
      }
    }
    let usedAmount = order.couponUsed.map { promotions.coupons[$0].amount } ?? .zero
    for coupon in coupons where promotions.coupons[coupon].amount > usedAmount {
      consider(promotions.coupons[coupon].threshold)
    }
    if order.shippingFee > .zero, let freeFrom = promotions.shipping.freeFrom { consider(freeFrom) }
    return nearest
  }

  /// The cheapest item of the store that closes `gap`, at the buyer's price of step 1; ties to the lower position. It
  /// may be an item that the basket already holds. Nil: no item is dear enough. O(products).
  static func cheapestItem(closing gap: Money, for buyer: BuyerKind, under promotions: PromotionsInForce) -> Int? {
    var cheapest: (product: Int, price: Money)?
    for (product, prices) in promotions.items.enumerated() {
      let price = prices.lowest(for: buyer)
      if price >= gap, cheapest.map({ price < $0.price }) ?? true { cheapest = (product, price) }
    }
    return cheapest?.product
  }
}

extension GiftInForce {
  /// The thresholds above `amount`, and where the gift is repeated the next multiple of the reached one.
  fileprivate func thresholds(above amount: Money) -> [Money] {
    var thresholds = tiers.map(\.threshold).filter { $0 > amount }
    if isRepeated, let tier = tierReached(by: amount), tiers[tier].amountOff > .zero, tiers[tier].threshold > .zero {
      thresholds.append(tiers[tier].threshold * (times(of: tier, for: amount) + 1))
    }
    return thresholds
  }

  /// Reaching `threshold` gives more than free shipping, or `order` has to pay for shipping.
  fileprivate func isOfUse(at threshold: Money, to order: PricedOrder) -> Bool {
    guard let tier = tierReached(by: threshold) else { return false }
    let found = tiers[tier]
    return found.amountOff > .zero || found.gift != nil || found.coupon != nil || order.shippingFee > .zero
  }
}
