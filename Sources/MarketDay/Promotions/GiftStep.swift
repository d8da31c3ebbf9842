extension GiftInForce {
  /// The highest tier that `amount` reaches, which counts alone (S1); nil: none.
  func tierReached(by amount: Money) -> Int? { tiers.lastIndex { $0.threshold <= amount } }

  /// How often the amount off of a reached tier is given: once, or where the promotion is repeated, once for each time
  /// that `amount` reaches the threshold.
  func times(of tier: Int, for amount: Money) -> Int {
    guard isRepeated, tiers[tier].threshold > .zero else { return 1 }
    return Int(amount.fen / tiers[tier].threshold.fen)
  }
}

extension PromotionsInForce {
  /// The spend-threshold gift that an order of `amount` gets: of those that run, the first in the scenario's order with
  /// a reached tier that gives anything. Only one applies to an order (assumed; a store runs one at a time as a rule).
  func giftReached(by amount: Money) -> (position: Int, tier: Int)? {
    for (position, gift) in gifts.enumerated() {
      if let tier = gift.tierReached(by: amount), gift.tiers[tier].givesAnything { return (position, tier) }
    }
    return nil
  }
}

extension OrderPricing {
  /// Step 3. Amount off, gift item, free shipping and a coupon for the next order, as the reached tier says. Of a
  /// repeated tier only the amount off is repeated.
  mutating func applyGift() {
    guard !promotions.gifts.isEmpty else {
      note(.gift, nil, .nothingToApply)
      return
    }
    let amount = amountLeft
    let reached = promotions.giftReached(by: amount)
    for (position, gift) in promotions.gifts.enumerated() {
      if let reached, position == reached.position {
        let tier = gift.tiers[reached.tier]
        let times = gift.times(of: reached.tier, for: amount)
        let taken = reduceOrder(by: tier.amountOff * times)
        order.gift = tier.gift
        order.couponGiven = tier.coupon
        order.hasFreeShippingTier = tier.freeShipping
        noteUse(gift.promotion, in: .gift, amountOff: taken, outcome: .appliedTier(reached.tier, times: times))
      } else if explains {
        let isLater = reached.map { position > $0.position } ?? false
        note(.gift, gift.promotion, .refused(gift.refusal(for: amount, isLater: isLater)))
      }
    }
  }
}

extension GiftInForce {
  fileprivate func refusal(for amount: Money, isLater: Bool) -> PromotionRefusal {
    guard tierReached(by: amount) != nil else {
      return .conditionNotMet(has: amount, needs: tiers.first?.threshold ?? .zero)
    }
    return isLater ? .earlierOneApplies : .givesNothing
  }
}
