@testable import MarketDay

/// A generator with a fixed sequence for each seed (SplitMix64; Steele, Lea and Flood 2014, doi
/// 10.1145/2660193.2660195).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0xD134_2543_DE82_EF95 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return mixed(state)
  }

  mutating func chance(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &self) < probability }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Half of the amounts are whole yuan, as prices in shops are, the others any number of fen.
  mutating func money(_ yuanRange: ClosedRange<Int>) -> Money {
    if chance(0.5) { return Money(yuan: int(yuanRange)) }
    return Money(fen: int((yuanRange.lowerBound * 100)...(yuanRange.upperBound * 100)))
  }
}

/// Small stores that keep every rule of a scenario, drawn from a seed: 1 to 8 products, 20 days, promotions of every
/// kind.
struct DrawnStore {
  private(set) var generator: SplitMix64
  private(set) var draft: ScenarioDraft

  static let start = CalendarDate(year: 2026, month: 6, day: 1)!

  init(seed: UInt64, promotions: Bool = true) {
    generator = SplitMix64(seed: seed)
    draft = ScenarioDraft(name: "drawn \(seed)", start: Self.start, days: 20, trade: Trade(name: "drawn"))
    drawProducts()
    if generator.chance(0.5) {
      draft.store.shippingFee = generator.money(3...20)
      if generator.chance(0.6) { draft.store.freeShippingFrom = generator.money(30...300) }
    }
    if promotions {
      drawDiscounts()
      drawBundles()
      drawCoupons()
      drawGifts()
      drawPlatform()
    }
  }

  /// One that all rules accept, by the seed.
  static func scenario(seed: UInt64, promotions: Bool = true) throws -> Scenario {
    try Scenario(DrawnStore(seed: seed, promotions: promotions).draft)
  }

  /// 1 to 4 lines of 1 to 4 units, with or without bundles and a coupon, of the store's products.
  mutating func basket() -> Basket {
    let products = Array(draft.products.indices.shuffled(using: &generator).prefix(generator.int(1...4)))
    var basket = Basket(products.map { BasketItem(product: $0, units: generator.int(1...4)) })
    for (position, bundle) in draft.promotions.bundles.enumerated() where generator.chance(0.5) {
      let sets = generator.int(1...2)
      if generator.chance(0.8) {
        for (product, item) in draft.products.enumerated() where bundle.items.contains(item.id) {
          basket.add(BasketItem(product: product, units: sets))
        }
      }
      basket.bundles.append(BundleChoice(bundle: position, sets: sets))
    }
    if !draft.promotions.coupons.isEmpty, generator.chance(0.6) {
      basket.coupon = generator.int(0...(draft.promotions.coupons.count - 1))
    }
    basket.buyer = generator.chance(0.3) ? .member : .visitor
    return basket
  }

  /// An hour of one of the scenario's days.
  mutating func moment() -> (date: CalendarDate, hour: Int) {
    (Self.start + generator.int(0...(draft.days - 1)), generator.int(0...23))
  }

  private mutating func drawProducts() {
    for number in 0..<generator.int(1...8) {
      let price = generator.money(3...300)
      var product = Product(
        id: "item-\(number)", title: "item \(number)", price: price, cost: Money(fen: price.fen / 2 + 1), stock: 1_000)
      if generator.chance(0.3) { product.memberPrice = price - Money(fen: generator.int(1...100)) }
      if generator.chance(0.3) { product.usualPrice = generator.money(3...300) }
      if generator.chance(0.5) { product.unitsPerOrder = Double.random(in: 1...3, using: &generator) }
      draft.products.append(product)
    }
  }

  private mutating func span() -> DateSpan {
    if generator.chance(0.4) { return .always }
    let first = generator.int(0...10)
    return DateSpan(first: Self.start + first, last: Self.start + first + generator.int(0...9))
  }

  /// Each item is in one discount at most.
  private mutating func drawDiscounts() {
    var products = draft.products.shuffled(using: &generator)
    for number in 0..<generator.int(0...2) {
      let items = products.prefix(generator.int(1...3)).map { product in
        let highest = (product.memberPrice ?? product.price) - Money(fen: 1)
        let lowest = max(100, product.price.fen / 100 + 1)  // 1 yuan and 1% of the price (S1)
        let price = Money(fen: generator.int(Int(lowest)...Int(highest.fen)))
        return DiscountedItem(product: product.id, price: price)
      }
      products.removeFirst(items.count)
      guard !items.isEmpty else { return }
      let start = DateHour(Self.start + generator.int(0...15), hour: generator.int(0...23))
      let end = DateHour(start.date + generator.int(1...4), hour: generator.int(0...24))
      var discount = LimitedTimeDiscount(id: "discount-\(number)", items: items, start: start, end: end)
      discount.announcedDays = generator.int(0...3)
      draft.promotions.discounts.append(discount)
    }
  }

  private mutating func drawBundles() {
    guard draft.products.count >= 2 else { return }
    for number in 0..<generator.int(0...2) {
      let count = generator.int(2...min(5, draft.products.count))
      let items = Array(draft.products.shuffled(using: &generator).prefix(count))
      let sum = items.reduce(Money.zero) { $0 + $1.price }
      let price = Money(fen: generator.int(Int(sum.fen / 2)...Int(sum.fen - 1)))
      var bundle = Bundle(id: "bundle-\(number)", items: items.map(\.id), price: price)
      bundle.span = span()
      draft.promotions.bundles.append(bundle)
    }
  }

  private mutating func drawCoupons() {
    for number in 0..<generator.int(0...4) {
      let amount = generator.money(1...30)
      let threshold = generator.chance(0.4) ? Money.zero : amount + generator.money(1...200)
      let issue: CouponIssue =
        switch generator.int(0...2) {
        case 0: .click
        case 1: .gift
        default: .members(count: generator.int(1...100), date: Self.start + generator.int(0...19))
        }
      var coupon = Coupon(
        id: "coupon-\(number)", amount: amount, threshold: threshold, issue: issue, validDays: generator.int(1...10))
      if !coupon.isForMembers { coupon.span = span() }
      draft.promotions.coupons.append(coupon)
    }
  }

  private mutating func drawGifts() {
    for number in 0..<generator.int(0...2) {
      var threshold = Money.zero
      let count = generator.int(1...3)
      let tiers = (0..<count).map { _ in
        threshold += generator.money(20...120)
        return tier(at: threshold)
      }
      var gift = SpendThresholdGift(id: "gift-\(number)", tiers: tiers)
      gift.isRepeated = count == 1 && tiers[0].amountOff > .zero && generator.chance(0.5)
      gift.span = span()
      draft.promotions.gifts.append(gift)
    }
  }

  private mutating func tier(at threshold: Money) -> GiftTier {
    var tier = GiftTier(threshold: threshold)
    if generator.chance(0.3) { tier.gift = draft.products.randomElement(using: &generator)?.id }
    if generator.chance(0.3) { tier.freeShipping = true }
    let coupons = draft.promotions.coupons.filter { $0.issue == .gift }
    if generator.chance(0.3) { tier.coupon = coupons.randomElement(using: &generator)?.id }
    if tier.gift == nil && !tier.freeShipping && tier.coupon == nil || generator.chance(0.5) {
      tier.amountOff = Money(fen: generator.int(1...Int(threshold.fen / 2)))
    }
    return tier
  }

  private mutating func drawPlatform() {
    guard generator.chance(0.3) else { return }
    let every = generator.money(50...300)
    var reduction = PlatformReduction(
      name: "platform", every: every, off: Money(fen: generator.int(1...Int(every.fen / 2))))
    reduction.span = span()
    draft.promotions.platform.append(reduction)
  }
}

extension PromotionsInForce {
  /// The same with other parts, also such as no scenario may have.
  func with(
    items: [ItemPrices]? = nil, bundles: [BundleInForce]? = nil, coupons: [CouponInForce]? = nil,
    gifts: [GiftInForce]? = nil, platform: [PlatformInForce]? = nil
  ) -> PromotionsInForce {
    PromotionsInForce(
      date: date, hour: hour, items: items ?? self.items, bundles: bundles ?? self.bundles,
      coupons: coupons ?? self.coupons, gifts: gifts ?? self.gifts, platform: platform ?? self.platform,
      shipping: shipping)
  }
}
