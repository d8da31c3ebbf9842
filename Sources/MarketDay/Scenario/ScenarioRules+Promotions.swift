// Bundles, coupons, gifts and the platform's reductions. Limited-time discounts have a file of their own.
extension ScenarioRules.Check {
  mutating func checkPromotions() {
    let path: [ScenarioPathStep] = [.key("promotions")]
    checkBundles(path.key("bundles"))
    checkCoupons(path.key("coupons"))
    checkGifts(path.key("gifts"))
    checkDiscounts(path.key("discounts"))
    checkPlatform(path.key("platform"))
  }

  private mutating func checkBundles(_ path: [ScenarioPathStep]) {
    let bundles = draft.promotions.bundles
    if bundles.count > 50 {
      add(
        .tooManyBundles, path, "There are \(bundles.count) bundles; a store may have at most 50, so take some out.",
        "搭配套餐共有 \(bundles.count) 个，每家店铺最多 50 个，请删去一些。")
    }
    var ids = Set<String>()
    for (index, bundle) in bundles.prefix(50).enumerated() {
      let place = path.index(index)
      checkName(bundle.id, place.key("id"), Wording("bundle id", "搭配套餐 ID"), seen: &ids)
      checkSpan(
        bundle.span, place, ("from", "to"), Wording("the bundle \(quoted(bundle.id))", "搭配套餐\(quoted(bundle.id))"))
      checkItems(of: bundle, place)
    }
  }

  private mutating func checkItems(of bundle: Bundle, _ path: [ScenarioPathStep]) {
    let name = Wording("the bundle \(quoted(bundle.id))", "搭配套餐\(quoted(bundle.id))")
    let items = path.key("items")
    guard (2...5).contains(bundle.items.count) else {
      add(
        .bundleSize, items,
        "\(name.capitalizedFirst) has \(bundle.items.count) items; it must have 2 to 5 different ones.",
        "\(name)有 \(bundle.items.count) 个商品，应为 2 到 5 个不同的商品。")
      return
    }
    check(
      bundle.price, from: Money(fen: 1), .priceOutOfRange, path, "price",
      Wording("The price of \(name)", "\(name)的价格"))
    var seen = Set<String>()
    var sum = 0.0
    for (index, item) in bundle.items.enumerated() {
      _ = checkProduct(item, items.index(index))
      checkNotThereYet(item, items.index(index), name, seen: &seen)
      // An item with a fault of its own is taken for dear, so that one fault is not told twice.
      sum += product(item).map { $0.hasPrice ? Double($0.price.fen) : .infinity } ?? .infinity
    }
    sum = min(sum, lowestSum(of: bundle))
    if Double(bundle.price.fen) >= sum, bundle.price <= .largestPrice {
      add(
        .bundleNotBelowItems, path.key("price"),
        "\(name.capitalizedFirst) costs \(bundle.price) yuan, its items one by one \((sum / 100).yuanText); "
          + "lower its price below that.",
        "\(name)售价 \(bundle.price.withSign)，不低于单买合计 \((sum / 100).withSign)，请定在此价以下。")
    }
  }

  /// The least that the items of a bundle cost one by one on a day on which it runs, in fen; infinite where they have
  /// no price plan. An item with a fault of its own is taken for dear.
  private func lowestSum(of bundle: Bundle) -> Double {
    let items = bundle.items.map(product)
    let changes = items.flatMap { $0?.pricePlan ?? [] }.map(\.date).filter(bundle.span.contains)
    guard items.contains(where: { $0?.pricePlan.isEmpty == false }) else { return .infinity }
    let first = bundle.span.first ?? period?.lowerBound
    return ((first.map { [$0] } ?? []) + changes).reduce(.infinity) { least, date in
      min(
        least,
        items.reduce(0) { sum, item in
          guard let item, item.hasPrice, item.listPrice(on: date) > .zero else { return .infinity }
          return sum + Double(item.listPrice(on: date).fen)
        })
    }
  }

  private mutating func checkCoupons(_ path: [ScenarioPathStep]) {
    let coupons = draft.promotions.coupons
    guard checkCount(coupons.count, atMost: 500, path, Wording("coupons", "优惠券")) else { return }
    var ids = Set<String>()
    for (index, coupon) in coupons.enumerated() {
      let place = path.index(index)
      let name = Wording("the coupon \(quoted(coupon.id))", "优惠券\(quoted(coupon.id))")
      checkName(coupon.id, place.key("id"), Wording("coupon id", "优惠券 ID"), seen: &ids)
      check(
        coupon.amount, from: Money(fen: 1), .couponAmountOutOfRange, place, "amount",
        Wording("The amount of \(name)", "\(name)的面额"))
      check(
        coupon.threshold, from: .zero, .couponAmountOutOfRange, place, "from",
        Wording("The threshold of \(name)", "\(name)的使用门槛"))
      if coupon.threshold > .zero, coupon.amount >= coupon.threshold {
        add(
          .couponNotBelowThreshold, place.key("amount"),
          "\(name.capitalizedFirst) takes \(coupon.amount) yuan off from \(coupon.threshold) yuan on; "
            + "lower the amount.",
          "\(name)面额 \(coupon.amount.withSign)，不低于使用门槛 \(coupon.threshold.withSign)，请调低面额。")
      }
      check(
        coupon.validDays, 1...365, .couponValidityOutOfRange, place, "valid",
        Wording("The number of days \(name) is valid", "\(name)的有效天数"))
      checkSpan(coupon.span, place, ("starts", "ends"), name)
      if case .members(let count, let date) = coupon.issue {
        let issue = place.key("issue")
        check(
          count, 1...10_000_000, .memberCountOutOfRange, issue, "members",
          Wording("The number of members who get \(name)", "收到\(name)的会员数"))
        checkDay(date, issue.key("on"), Wording("The day on which members get \(name)", "向会员发放\(name)的日期"))
      }
    }
  }

  private mutating func checkGifts(_ path: [ScenarioPathStep]) {
    let gifts = draft.promotions.gifts
    guard checkCount(gifts.count, atMost: 500, path, Wording("gifts", "满就送")) else { return }
    var ids = Set<String>()
    for (index, gift) in gifts.enumerated() {
      let place = path.index(index)
      let name = Wording("the gift \(quoted(gift.id))", "满就送\(quoted(gift.id))")
      checkName(gift.id, place.key("id"), Wording("gift id", "满就送 ID"), seen: &ids)
      checkSpan(gift.span, place, ("starts", "ends"), name)
      guard (1...3).contains(gift.tiers.count) else {
        add(
          .giftTierCount, place.key("tiers"),
          "\(name.capitalizedFirst) has \(gift.tiers.count) tiers; a store may have 1 to 3.",
          "\(name)有 \(gift.tiers.count) 档，应为 1 到 3 档。")
        continue
      }
      for position in gift.tiers.indices { checkTier(position, of: gift, place.key("tiers").index(position)) }
      if gift.isRepeated, gift.tiers.count > 1 || gift.tiers[0].amountOff <= .zero {
        add(
          .giftNotRepeatable, place.key("repeated"),
          "\(name.capitalizedFirst) is repeated; that needs exactly one tier, with an amount off.",
          "\(name)设为上不封顶，这要求只有一档，且为减钱。")
      }
    }
  }

  private mutating func checkTier(_ position: Int, of gift: SpendThresholdGift, _ path: [ScenarioPathStep]) {
    let tier = gift.tiers[position]
    let name = Wording("the gift \(quoted(gift.id))", "满就送\(quoted(gift.id))")
    check(
      tier.threshold, from: Money(fen: 1), .giftThresholdOutOfRange, path, "from",
      Wording("A threshold of \(name)", "\(name)的一档门槛"))
    if position > 0, tier.threshold <= gift.tiers[position - 1].threshold {
      let before = gift.tiers[position - 1].threshold
      add(
        .giftThresholdsNotRising, path.key("from"),
        "A tier of \(name) from \(tier.threshold) yuan follows one from \(before); "
          + "order the tiers by rising threshold.",
        "\(name)中满 \(tier.threshold.withSign) 的一档排在满 \(before.withSign) 之后，请按门槛从低到高排列。")
    }
    if tier.amountOff < .zero || (tier.amountOff > .zero && tier.amountOff >= tier.threshold) {
      add(
        .giftOffNotBelowThreshold, path.key("off"),
        "A tier of \(name) takes \(tier.amountOff) yuan off from \(tier.threshold) yuan on; "
          + "it must be from 0 to below the threshold.",
        "\(name)有一档满 \(tier.threshold.withSign) 减 \(tier.amountOff.withSign)，减额应不小于 0 且低于门槛。")
    }
    if tier.amountOff == .zero, tier.gift == nil, !tier.freeShipping, tier.coupon == nil {
      add(
        .giftTierEmpty, path,
        "A tier of \(name) gives nothing; add off, gift, free_shipping or coupon, or take the tier out.",
        "\(name)有一档什么也不送，请加上“off”、“gift”、“free_shipping”或“coupon”，或删去这一档。")
    }
    if let product = tier.gift { _ = checkProduct(product, path.key("gift")) }
    guard let id = tier.coupon else { return }
    let coupons = draft.promotions.coupons
    guard let coupon = coupons.prefix(500).first(where: { $0.id == id }) else {
      let proposal = proposal(for: id, among: coupons.map(\.id))
      add(
        .unknownCoupon, path.key("coupon"), "There is no coupon \(quoted(id)); \(proposal)",
        "没有优惠券\(quoted(id))，\(proposal)")
      return
    }
    if coupon.issue != .gift {
      add(
        .couponNotForGifts, path.key("coupon"),
        "The coupon \(quoted(id)) is not one that orders get; write 'issue: gift' there, or name another coupon.",
        "优惠券\(quoted(id))不是随订单赠送的，请在券中写“issue: gift”，或换一张券。")
    }
  }

  private mutating func checkPlatform(_ path: [ScenarioPathStep]) {
    let reductions = draft.promotions.platform
    guard checkCount(reductions.count, atMost: 200, path, Wording("platform reductions", "平台满减")) else { return }
    var names = Set<String>()
    for (index, reduction) in reductions.enumerated() {
      let place = path.index(index)
      let name = Wording("the platform reduction \(quoted(reduction.name))", "平台满减\(quoted(reduction.name))")
      checkName(
        reduction.name, place.key("name"), Wording("name of the platform reduction", "平台满减的名称"), seen: &names)
      let least = Money(fen: 1)
      check(
        reduction.every, from: least, .platformReductionOutOfRange, place, "every",
        Wording("The step of \(name)", "\(name)的每满金额"))
      check(
        reduction.off, from: least, .platformReductionOutOfRange, place, "off",
        Wording("The amount off of \(name)", "\(name)的减额"))
      if reduction.off >= reduction.every {
        add(
          .platformOffNotBelowEvery, place.key("off"),
          "\(name.capitalizedFirst) takes \(reduction.off) yuan off each \(reduction.every); it must be below that.",
          "\(name)每满 \(reduction.every.withSign) 减 \(reduction.off.withSign)，减额应低于每满金额。")
      }
      checkSpan(reduction.span, place, ("starts", "ends"), name)
    }
  }
}
