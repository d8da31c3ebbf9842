/// What a buyer would get who put a little more into the basket.
public struct RewardInReach: Sendable, Equatable {
  public enum Reward: Sendable, Equatable {
    /// A tier (0 is the lowest) of a spend-threshold gift.
    case gift(PromotionID, tier: Int)
    /// Coupon position.
    case coupon(Int)
    case freeShipping
  }

  /// The amount after item prices and bundles from which the buyer gets it.
  public let threshold: Money
  /// What the order lacks; above 0.
  public let missing: Money
  public let reward: Reward
}

extension PricedOrder {
  /// The nearest threshold above this order from which its buyer would get something more; nil where there is none.
  ///
  /// It is the one that shoppers reach for in a run. That a later step may take the amount below a condition is not
  /// foreseen.
  ///
  /// - Parameter coupons: positions of the coupons that the buyer could use.
  public func rewardInReach(coupons: [Int], under promotions: PromotionsInForce) -> RewardInReach? {
    guard let threshold = TopUp.nextThreshold(after: self, coupons: coupons, under: promotions) else { return nil }
    return RewardInReach(
      threshold: threshold, missing: threshold - amountBeforeGift,
      reward: reward(at: threshold, coupons: coupons, under: promotions))
  }

  private func reward(
    at threshold: Money, coupons: [Int], under promotions: PromotionsInForce
  ) -> RewardInReach.Reward {
    if let (position, tier) = promotions.giftReached(by: threshold) {
      let gift = promotions.gifts[position]
      let isNew = promotions.giftReached(by: amountBeforeGift).map { $0 != (position, tier) } ?? true
      if isNew || gift.times(of: tier, for: threshold) > gift.times(of: tier, for: amountBeforeGift) {
        return .gift(gift.promotion, tier: tier)
      }
    }
    if let coupon = coupons.first(where: { promotions.coupons[$0].threshold == threshold }) { return .coupon(coupon) }
    return .freeShipping
  }
}
