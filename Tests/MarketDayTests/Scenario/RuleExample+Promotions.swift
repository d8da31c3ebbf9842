@testable import MarketDay

extension RuleExample {
  private static func bundles(_ count: Int) -> [Bundle] {
    (0..<count).map { Bundle(id: "b\($0)", items: ["knit-dress", "belt"], price: Money(yuan: 149)) }
  }

  static let bundlesAndCoupons: [RuleExample] = [
    RuleExample(
      .tooManyBundles, failing: { $0.promotions.bundles = bundles(51) },
      passing: { $0.promotions.bundles = bundles(50) }),
    RuleExample(
      .bundleSize, failing: { $0.promotions.bundles[0].items = ["belt"] },
      passing: { $0.promotions.bundles[0].items = ["belt", "scarf", "knit-dress"] }),
    RuleExample(
      .bundleNotBelowItems, failing: { $0.promotions.bundles[0].price = Money(yuan: 187) },
      passing: { $0.promotions.bundles[0].price = Money(fen: 18_699) }),
    RuleExample(
      .couponAmountOutOfRange, failing: { $0.promotions.coupons[1].amount = .zero },
      passing: { $0.promotions.coupons[1].amount = Money(fen: 1) }),
    RuleExample(
      .couponNotBelowThreshold, failing: { $0.promotions.coupons[0].threshold = Money(yuan: 10) },
      passing: { $0.promotions.coupons[0].threshold = Money(fen: 1_001) }),
    RuleExample(
      .couponValidityOutOfRange, failing: { $0.promotions.coupons[0].validDays = 0 },
      passing: { $0.promotions.coupons[0].validDays = 1 }),
    RuleExample(
      .memberCountOutOfRange,
      failing: { $0.promotions.coupons[2].issue = .members(count: 0, date: date("2026-09-10")) },
      passing: { $0.promotions.coupons[2].issue = .members(count: 1, date: date("2026-10-30")) }),
  ]

  static let giftsAndDiscounts: [RuleExample] = [
    RuleExample(.giftTierCount, failing: { $0.setTiers(129, 200, 300, 400) }, passing: { $0.setTiers(129, 200, 300) }),
    RuleExample(.giftThresholdOutOfRange, failing: { $0.setTiers(0) }, passing: { $0.setTiers(1) }),
    RuleExample(.giftThresholdsNotRising, failing: { $0.setTiers(129, 129) }, passing: { $0.setTiers(129, 130) }),
    RuleExample(
      .giftOffNotBelowThreshold, failing: { $0.promotions.gifts[0].tiers[0].amountOff = Money(yuan: 129) },
      passing: { $0.promotions.gifts[0].tiers[0].amountOff = Money(yuan: 128) }),
    RuleExample(
      .giftTierEmpty, failing: { $0.promotions.gifts[0].tiers[0].gift = nil },
      passing: { draft in
        draft.promotions.gifts[0].tiers[0].gift = nil
        draft.promotions.gifts[0].tiers[0].freeShipping = true
      }),
    RuleExample(
      .giftNotRepeatable, failing: { $0.promotions.gifts[0].isRepeated = true },
      passing: { draft in
        draft.promotions.gifts[0].tiers.removeFirst()
        draft.promotions.gifts[0].isRepeated = true
      }),
    RuleExample(
      .unknownCoupon, failing: { $0.promotions.gifts[0].tiers[1].coupon = "nxt" },
      passing: { $0.promotions.gifts[0].tiers[0].coupon = "next" }),
    RuleExample(
      .couponNotForGifts, failing: { $0.promotions.gifts[0].tiers[1].coupon = "ten" },
      passing: { $0.promotions.coupons[0].issue = .gift }),
    RuleExample(
      .discountSize, failing: { $0.promotions.discounts[0].items = [] },
      passing: { $0.promotions.discounts[0].items.append(DiscountedItem(product: "belt", price: Money(yuan: 49))) }),
    RuleExample(
      .discountTooShort, failing: { $0.promotions.discounts[0].end = $0.promotions.discounts[0].start },
      passing: { $0.promotions.discounts = [.hour(3)] }),
    RuleExample(
      .discountEventsPerMonth, failing: { $0.promotions.discounts = (0..<51).map(LimitedTimeDiscount.hour) },
      passing: { $0.promotions.discounts = (0..<50).map(LimitedTimeDiscount.hour) }),
    RuleExample(
      .discountHoursPerMonth, failing: { $0.promotions.discounts = [.days(from: "2026-09-01", to: "2026-09-22")] },
      passing: { $0.promotions.discounts = [.days(from: "2026-09-11", to: "2026-10-21")] }),
    RuleExample(
      .discountPriceOutOfRange, failing: { $0.promotions.discounts[0].items[0].price = Money(yuan: 120) },
      passing: { $0.promotions.discounts[0].items[0].price = Money(fen: 128) }),
    RuleExample(
      .itemInTwoDiscounts,
      failing: { $0.promotions.discounts += [.days(from: "2026-09-13", to: "2026-09-15").named("next")] },
      passing: { $0.promotions.discounts += [.days(from: "2026-09-14", to: "2026-09-15").named("next")] }),
    RuleExample(
      .announcedDaysOutOfRange, failing: { $0.promotions.discounts[0].announcedDays = -1 },
      passing: { $0.promotions.discounts[0].announcedDays = 7 }),
    RuleExample(
      .platformReductionOutOfRange, failing: { $0.promotions.platform[0].off = .zero },
      passing: { $0.promotions.platform[0].off = Money(fen: 1) }),
    RuleExample(
      .platformOffNotBelowEvery, failing: { $0.promotions.platform[0].off = Money(yuan: 300) },
      passing: { $0.promotions.platform[0].off = Money(yuan: 299) }),
  ]
}

extension ScenarioDraft {
  /// One gift with tiers from these amounts on, each with a scarf, the last with the coupon too.
  mutating func setTiers(_ yuan: Int...) {
    promotions.gifts[0].tiers = yuan.map { yuan in
      var tier = GiftTier(threshold: Money(yuan: yuan))
      tier.gift = "scarf"
      tier.coupon = "next"
      return tier
    }
  }
}

extension LimitedTimeDiscount {
  func named(_ id: String) -> LimitedTimeDiscount {
    var discount = self
    discount.id = id
    return discount
  }
}
