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
      add(.tooManyBundles, path, "There are \(bundles.count) bundles; a store may have at most 50, so take some out.")
    }
    var ids = Set<String>()
    for (index, bundle) in bundles.prefix(50).enumerated() {
      let place = path.index(index)
      checkName(bundle.id, place.key("id"), "bundle id", seen: &ids)
      checkSpan(bundle.span, place, ("from", "to"), "the bundle \(quoted(bundle.id))")
      checkItems(of: bundle, place)
    }
  }

  private mutating func checkItems(of bundle: Bundle, _ path: [ScenarioPathStep]) {
    let name = quoted(bundle.id)
    let items = path.key("items")
    guard (2...5).contains(bundle.items.count) else {
      add(.bundleSize, items, "The bundle \(name) has \(bundle.items.count) items; it must have 2 to 5 different ones.")
      return
    }
    check(bundle.price, from: Money(fen: 1), .priceOutOfRange, path, "price", "The price of the bundle \(name)")
    var seen = Set<String>()
    var sum = 0.0
    for (index, item) in bundle.items.enumerated() {
      _ = checkProduct(item, items.index(index))
      checkNotThereYet(item, items.index(index), "the bundle \(name)", seen: &seen)
      // An item with a fault of its own is taken for dear, so that one fault is not told twice.
      sum += product(item).map { $0.hasPrice ? Double($0.price.fen) : .infinity } ?? .infinity
    }
    sum = min(sum, lowestSum(of: bundle))
    if Double(bundle.price.fen) >= sum, bundle.price <= .largestPrice {
      add(
        .bundleNotBelowItems, path.key("price"),
        "The bundle \(name) costs \(bundle.price) yuan, its items one by one \((sum / 100).yuanText); "
          + "lower its price below that.")
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
    guard checkCount(coupons.count, atMost: 500, path, "coupons") else { return }
    var ids = Set<String>()
    for (index, coupon) in coupons.enumerated() {
      let place = path.index(index)
      let name = "the coupon \(quoted(coupon.id))"
      checkName(coupon.id, place.key("id"), "coupon id", seen: &ids)
      check(coupon.amount, from: Money(fen: 1), .couponAmountOutOfRange, place, "amount", "The amount of \(name)")
      check(coupon.threshold, from: .zero, .couponAmountOutOfRange, place, "from", "The threshold of \(name)")
      if coupon.threshold > .zero, coupon.amount >= coupon.threshold {
        add(
          .couponNotBelowThreshold, place.key("amount"),
          "\(name) takes \(coupon.amount) yuan off from \(coupon.threshold) yuan on; lower the amount."
            .capitalizedFirst)
      }
      check(coupon.validDays, 1...365, .couponValidityOutOfRange, place, "valid", "The number of days \(name) is valid")
      checkSpan(coupon.span, place, ("starts", "ends"), name)
      if case .members(let count, let date) = coupon.issue {
        let issue = place.key("issue")
        check(count, 1...10_000_000, .memberCountOutOfRange, issue, "members", "The number of members who get \(name)")
        checkDay(date, issue.key("on"), "The day on which members get \(name)")
      }
    }
  }

  private mutating func checkGifts(_ path: [ScenarioPathStep]) {
    let gifts = draft.promotions.gifts
    guard checkCount(gifts.count, atMost: 500, path, "gifts") else { return }
    var ids = Set<String>()
    for (index, gift) in gifts.enumerated() {
      let place = path.index(index)
      let name = quoted(gift.id)
      checkName(gift.id, place.key("id"), "gift id", seen: &ids)
      checkSpan(gift.span, place, ("starts", "ends"), "the gift \(name)")
      guard (1...3).contains(gift.tiers.count) else {
        add(
          .giftTierCount, place.key("tiers"),
          "The gift \(name) has \(gift.tiers.count) tiers; a store may have 1 to 3.")
        continue
      }
      for position in gift.tiers.indices { checkTier(position, of: gift, place.key("tiers").index(position)) }
      if gift.isRepeated, gift.tiers.count > 1 || gift.tiers[0].amountOff <= .zero {
        add(
          .giftNotRepeatable, place.key("repeated"),
          "The gift \(name) is repeated; that needs exactly one tier, with an amount off.")
      }
    }
  }

  private mutating func checkTier(_ position: Int, of gift: SpendThresholdGift, _ path: [ScenarioPathStep]) {
    let tier = gift.tiers[position]
    let name = "the gift \(quoted(gift.id))"
    check(
      tier.threshold, from: Money(fen: 1), .giftThresholdOutOfRange, path, "from", "A threshold of \(name)")
    if position > 0, tier.threshold <= gift.tiers[position - 1].threshold {
      add(
        .giftThresholdsNotRising, path.key("from"),
        "A tier of \(name) from \(tier.threshold) yuan follows one from \(gift.tiers[position - 1].threshold); "
          + "order the tiers by rising threshold.")
    }
    if tier.amountOff < .zero || (tier.amountOff > .zero && tier.amountOff >= tier.threshold) {
      add(
        .giftOffNotBelowThreshold, path.key("off"),
        "A tier of \(name) takes \(tier.amountOff) yuan off from \(tier.threshold) yuan on; "
          + "it must be from 0 to below the threshold.")
    }
    if tier.amountOff == .zero, tier.gift == nil, !tier.freeShipping, tier.coupon == nil {
      add(
        .giftTierEmpty, path,
        "A tier of \(name) gives nothing; add off, gift, free_shipping or coupon, or take the tier out.")
    }
    if let product = tier.gift { _ = checkProduct(product, path.key("gift")) }
    guard let id = tier.coupon else { return }
    let coupons = draft.promotions.coupons
    guard let coupon = coupons.prefix(500).first(where: { $0.id == id }) else {
      let proposal = proposal(for: id, among: coupons.map(\.id))
      add(.unknownCoupon, path.key("coupon"), "There is no coupon \(quoted(id)); \(proposal)")
      return
    }
    if coupon.issue != .gift {
      add(
        .couponNotForGifts, path.key("coupon"),
        "The coupon \(quoted(id)) is not one that orders get; write 'issue: gift' there, or name another coupon.")
    }
  }

  private mutating func checkPlatform(_ path: [ScenarioPathStep]) {
    let reductions = draft.promotions.platform
    guard checkCount(reductions.count, atMost: 200, path, "platform reductions") else { return }
    var names = Set<String>()
    for (index, reduction) in reductions.enumerated() {
      let place = path.index(index)
      let name = "the platform reduction \(quoted(reduction.name))"
      checkName(reduction.name, place.key("name"), "name of the platform reduction", seen: &names)
      let least = Money(fen: 1)
      check(reduction.every, from: least, .platformReductionOutOfRange, place, "every", "The step of \(name)")
      check(reduction.off, from: least, .platformReductionOutOfRange, place, "off", "The amount off of \(name)")
      if reduction.off >= reduction.every {
        add(
          .platformOffNotBelowEvery, place.key("off"),
          "\(name) takes \(reduction.off) yuan off each \(reduction.every); it must be below that.".capitalizedFirst)
      }
      checkSpan(reduction.span, place, ("starts", "ends"), name)
    }
  }
}
