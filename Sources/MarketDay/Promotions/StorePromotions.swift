/// The promotions of a scenario with their names resolved to positions once; asked for what is in force at a date and
/// hour.
public struct StorePromotions: Sendable {
  public let list: PromotionList
  let products: [Product]
  let shipping: ShippingTerms
  let bundles: [ResolvedBundle]
  let coupons: [Coupon]
  let gifts: [ResolvedGift]
  let discounts: [ResolvedDiscount]
  let platform: [PlatformReduction]
  let events: [ResolvedEvent]
  let links: [ResolvedLink]
  let variant: OfferVariant

  struct ResolvedBundle: Sendable {
    let items: [Int]
    let price: Money
    let span: DateSpan
  }

  struct ResolvedGift: Sendable {
    let tiers: [GiftTierInForce]
    let isRepeated: Bool
    let span: DateSpan
  }

  struct ResolvedDiscount: Sendable {
    /// Product position and price, in the scenario's order; only prices below the list price.
    let items: [(product: Int, price: Money)]
    let start: DateHour
    let end: DateHour
    let announcedDays: Int

    func contains(_ date: CalendarDate, hour: Int) -> Bool {
      let moment = DateHour(date, hour: hour)
      return start <= moment && moment < end
    }
  }

  /// O(products + items named by promotions).
  public init(_ scenario: Scenario) { self.init(scenario, variant: []) }

  init(_ scenario: Scenario, variant: OfferVariant) {
    self.variant = variant
    let promotions = scenario.promotions
    var productPositions: [String: Int] = [:]
    for (position, product) in scenario.products.enumerated() { productPositions[product.id] = position }
    var couponPositions: [String: Int] = [:]
    for (position, coupon) in promotions.coupons.enumerated() { couponPositions[coupon.id] = position }
    let products = scenario.products
    let terms = ShippingTerms(scenario.store)

    let list = PromotionList(scenario)
    self.list = list
    self.products = products
    shipping = terms
    bundles = promotions.bundles.map { bundle in
      ResolvedBundle(items: bundle.items.map { productPositions[$0]! }, price: bundle.price, span: bundle.span)
    }
    coupons = promotions.coupons
    gifts = promotions.gifts.map { gift in
      let tiers = gift.tiers.map { tier in
        GiftTierInForce(
          threshold: tier.threshold, amountOff: tier.amountOff, gift: tier.gift.map { productPositions[$0]! },
          freeShipping: tier.freeShipping && terms.isEverCharged, coupon: tier.coupon.map { couponPositions[$0]! })
      }
      return ResolvedGift(tiers: tiers, isRepeated: gift.isRepeated, span: gift.span)
    }
    discounts = promotions.discounts.map { discount in
      let items = discount.items.map { (product: productPositions[$0.product]!, price: $0.price) }
      return ResolvedDiscount(
        items: items.filter { $0.price < products[$0.product].highestPrice }, start: discount.start, end: discount.end,
        announcedDays: discount.announcedDays)
    }
    platform = promotions.platform
    events =
      variant.contains(.withoutEvents)
      ? []
      : scenario.events.enumerated().map { position, event in
        ResolvedEvent(
          event: event, promotion: list.id(of: .event, at: position),
          items: event.items.map { (product: productPositions[$0.product]!, item: $0) })
      }
    links = scenario.links.map { link in
      ResolvedLink(
        link: LinkInForce(from: productPositions[link.from]!, to: productPositions[link.to]!, attach: link.attach),
        span: link.span)
    }
  }

  /// What holds on `date` at `hour` (0 to 23). O(products + promotions).
  ///
  /// Where a discount and an event (or two discounts, which the rules refuse) lower the price of an item in one hour,
  /// the lower price holds, ties to the discount and to the earlier one. Every event is taken as entered.
  public func inForce(on date: CalendarDate, hour: Int) -> PromotionsInForce {
    PromotionsInForce(
      date: date, hour: hour, items: itemPrices(on: date, hour: hour), bundles: bundlesInForce(on: date),
      coupons: couponsInForce(on: date), gifts: giftsInForce(on: date), platform: platformInForce(on: date),
      shipping: shipping, links: links.indices.filter { runs(link: $0, on: date) }.map { links[$0].link })
  }

  private func itemPrices(on date: CalendarDate, hour: Int) -> [ItemPrices] {
    var items = products.map {
      ItemPrices(list: $0.listPrice(on: date), member: $0.memberPrice, limitedTime: nil)
    }
    func lower(_ product: Int, to lowered: LimitedTimePrice) {
      if let other = items[product].limitedTime, other.price <= lowered.price { return }
      items[product] = ItemPrices(list: items[product].list, member: items[product].member, limitedTime: lowered)
    }
    for (position, discount) in discounts.enumerated() where discount.contains(date, hour: hour) {
      let promotion = list.id(of: .discount, at: position)
      for (product, price) in discount.items {
        lower(product, to: LimitedTimePrice(price: price, promotion: promotion))
      }
    }
    for event in events where event.event.governs(date) {
      for (product, item) in event.items {
        if let lowered = event.price(of: item, list: items[product].list, on: date) { lower(product, to: lowered) }
      }
    }
    return items
  }

  func runs(bundle position: Int, on date: CalendarDate) -> Bool {
    !variant.contains(.withoutBundles) && bundles[position].span.contains(date)
  }

  private func bundlesInForce(on date: CalendarDate) -> [BundleInForce] {
    bundles.enumerated().filter { runs(bundle: $0.offset, on: date) }.map { position, bundle in
      BundleInForce(
        promotion: list.id(of: .bundle, at: position), position: position, items: bundle.items, price: bundle.price)
    }
  }

  private func couponsInForce(on date: CalendarDate) -> [CouponInForce] {
    coupons.enumerated().map { position, coupon in
      CouponInForce(
        promotion: list.id(of: .coupon, at: position), amount: coupon.amount, threshold: coupon.threshold,
        isByClick: coupon.issue == .click, isForMembers: coupon.isForMembers, isGivenOut: coupon.isGivenOut(on: date),
        isUsable: coupon.isUsable(on: date))
    }
  }

  private func giftsInForce(on date: CalendarDate) -> [GiftInForce] {
    gifts.enumerated().filter { $0.element.span.contains(date) }.map { position, gift in
      let tiers = gift.tiers.map { tier in
        let givenCoupon = tier.coupon.flatMap { coupons[$0].isGivenOut(on: date) ? $0 : nil }
        return GiftTierInForce(
          threshold: tier.threshold, amountOff: tier.amountOff, gift: tier.gift, freeShipping: tier.freeShipping,
          coupon: givenCoupon)
      }
      return GiftInForce(promotion: list.id(of: .gift, at: position), tiers: tiers, isRepeated: gift.isRepeated)
    }
  }

  private func platformInForce(on date: CalendarDate) -> [PlatformInForce] {
    platform.enumerated().filter { $0.element.span.contains(date) }.map { position, reduction in
      PlatformInForce(
        promotion: list.id(of: .platform, at: position), every: reduction.every, off: reduction.off)
    }
  }
}

extension Coupon {
  var isForMembers: Bool {
    switch issue {
    case .members, .message: true
    case .click, .gift: false
    }
  }

  /// It takes something off, and shoppers can get it on `date`.
  func isGivenOut(on date: CalendarDate) -> Bool {
    guard amount > .zero else { return false }
    if case .members(_, let day) = issue { return date == day }
    return span.contains(date)
  }

  /// Somebody who got it in time can use it on `date`: days of validity count from the day it was given, that day
  /// included.
  func isUsable(on date: CalendarDate) -> Bool {
    if case .members(_, let day) = issue { return date >= day && date < day + validDays }
    if let first = span.first, date < first { return false }
    if let last = span.last, date >= last + validDays { return false }
    return true
  }
}
