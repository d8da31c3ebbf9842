// Promotions that lose money, or that are set where they do little.
extension ScenarioWarnings {
  mutating func questionBundles() {
    for (index, bundle) in scenario.promotions.bundles.enumerated() {
      let cost = bundle.items.reduce(0.0) { $0 + (product($1)?.cost.yuan ?? 0) }
      let profit = order.profit(ofGoodsWorth: bundle.price.yuan, cost: cost)
      guard profit < 0 else { continue }
      add(
        .bundleLosesMoney, [.key("promotions"), .key("bundles"), .index(index), .key("price")],
        "The bundle \(quoted(bundle.id)) at \(bundle.price) yuan loses \((-profit).yuanText) after the cost of its "
          + "items, the platform's fee and the parcel.",
        "搭配套餐\(quoted(bundle.id))售价 \(bundle.price.withSign)，扣除商品成本、平台扣点和快递费后亏损 "
          + "\((-profit).withSign)。")
    }
  }

  mutating func questionCoupons() {
    let given = Set(scenario.promotions.gifts.flatMap { $0.tiers.compactMap(\.coupon) })
    for (index, coupon) in scenario.promotions.coupons.enumerated() {
      let path: [ScenarioPathStep] = [.key("promotions"), .key("coupons"), .index(index)]
      let name = Wording("The coupon \(quoted(coupon.id))", "优惠券\(quoted(coupon.id))")
      let value = coupon.threshold > .zero ? coupon.threshold.yuan : order.averageValue
      let profit = order.profit(ofOrderWorth: value)
      if coupon.amount.yuan > profit {
        add(
          .couponLosesMoney, path.key("amount"),
          "\(name) takes \(coupon.amount) yuan off an order of \(value.yuanText), which earns about "
            + "\(profit.yuanText); lower the amount or raise the threshold.",
          "\(name)从 \(value.withSign) 的订单中减 \(coupon.amount.withSign)，而这样一单的利润约为 \(profit.withSign)，"
            + "请调低面额或提高门槛。")
      }
      if coupon.issue == .click, coupon.threshold == .zero {
        add(
          .clickCouponWithoutCondition, path.key("from"),
          "\(name) can be clicked and has no threshold, so buyers take it who would have bought without; "
            + "set a threshold.",
          "\(name)点击即可领取且没有门槛，本来就会买的人也会领用，请设置使用门槛。"
        )
      }
      if coupon.issue == .gift, !given.contains(coupon.id) {
        add(
          .couponNeverGiven, path.key("issue"),
          "\(name) comes with an order that reaches a gift tier, but no tier gives it; name it in a tier.",
          "\(name)随达到满就送档位的订单赠送，却没有一档送它，请在某一档中填写。")
      }
      if coupon.validDays > 31 {
        add(
          .couponValidLong, path.key("valid"),
          "\(name) is valid for \(coupon.validDays) days; at most a month is best, or buyers forget it.",
          "\(name)有效期 \(coupon.validDays) 天，最好不超过一个月，否则买家会忘记。")
      }
    }
  }

  mutating func questionGifts() {
    for (index, gift) in scenario.promotions.gifts.enumerated() {
      let path: [ScenarioPathStep] = [.key("promotions"), .key("gifts"), .index(index), .key("tiers")]
      questionThresholds(of: gift, path)
      for (position, tier) in gift.tiers.enumerated() { question(tier, of: gift, path.index(position)) }
    }
  }

  /// A threshold works where a buyer who would spend a little less reaches for it: 110% to 130% of the order value
  /// (S1).
  private mutating func questionThresholds(of gift: SpendThresholdGift, _ path: [ScenarioPathStep]) {
    let value = order.averageValue
    guard value > 0 else { return }
    var nearest = (position: 0, distance: Double.infinity)
    for (position, tier) in gift.tiers.enumerated() {
      let ratio = tier.threshold.yuan / value
      let distance = max(0, 1.1 - ratio, ratio - 1.3)
      if distance < nearest.distance { nearest = (position, distance) }
    }
    // Thresholds are round numbers: half a percent beside the band is inside it.
    guard nearest.distance > 0.005, nearest.distance.isFinite else { return }
    let threshold = gift.tiers[nearest.position].threshold
    let percent = NumberBounds.text((threshold.yuan / value * 100).rounded())
    add(
      .giftThresholdOffOrderValue, path.index(nearest.position).key("from"),
      "The gift \(quoted(gift.id)) begins at \(threshold) yuan, \(percent)% of the expected order value of "
        + "\(value.yuanText) (list prices × units, by sales); best is 110% to 130%, which is "
        + "\((value * 1.1).yuanText) to \((value * 1.3).yuanText).",
      "满就送\(quoted(gift.id))的门槛为 \(threshold.withSign)，是预期客单价 \(value.withSign) 的 \(percent)%"
        + "（一口价 × 件数，按销量加权）；最好定在 110% 到 130%，即 \((value * 1.1).withSign) 到 \((value * 1.3).withSign)。")
  }

  private mutating func question(_ tier: GiftTier, of gift: SpendThresholdGift, _ path: [ScenarioPathStep]) {
    let name = Wording("The gift \(quoted(gift.id))", "满就送\(quoted(gift.id))")
    let item = tier.gift.flatMap(product)
    if let item, item.stock == 0, item.restocks.isEmpty {
      add(
        .giftOutOfStock, path.key("gift"),
        "\(name) gives \(quoted(item.id)), which has no stock and no restock; stock it or give another item.",
        "\(name)赠送\(quoted(item.id))，但它没有库存也没有补货，请备货或换一种赠品。")
    }
    let value = tier.threshold.yuan
    let lostFee = tier.freeShipping ? order.shippingFee(forGoodsWorth: value) : 0
    let cost = tier.amountOff.yuan + (item?.cost.yuan ?? 0) + lostFee
    let profit = order.profit(ofOrderWorth: value)
    guard cost > profit else { return }
    add(
      .giftLosesMoney, path,
      "\(name) costs \(cost.yuanText) yuan at \(tier.threshold) yuan, where an order earns about \(profit.yuanText); "
        + "give less or raise the threshold.",
      "\(name)在满 \(tier.threshold.withSign) 时要花 \(cost.withSign)，而这样一单的利润约为 \(profit.withSign)，"
        + "请少送一些或提高门槛。")
  }

  mutating func questionDiscounts() {
    for (index, discount) in scenario.promotions.discounts.enumerated() {
      for item in discount.items {
        guard let product = product(item.product), afterFee(item.price) < product.cost.yuan else { continue }
        add(
          .discountLosesMoney,
          [.key("promotions"), .key("discounts"), .index(index), .key("items"), .key(item.product)],
          "The discount \(quoted(discount.id)) sells \(quoted(item.product)) at \(item.price) yuan, which is "
            + "\(afterFee(item.price).yuanText) after the platform's fee, below its cost of \(product.cost).",
          "\(quoted(item.product))在限时打折\(quoted(discount.id))中售价 \(item.price.withSign)，"
            + "扣除平台扣点后为 \(afterFee(item.price).withSign)，低于成本 \(product.cost.withSign)。")
      }
    }
  }
}
