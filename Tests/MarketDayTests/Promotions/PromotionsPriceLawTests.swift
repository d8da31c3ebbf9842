import Testing

@testable import MarketDay

/// Laws of the price over thousands of drawn stores and baskets; a failure names the seed.
@Suite("Promotions: laws of the price of an order")
struct PromotionsPriceLawTests {
  static var seeds: Range<UInt64> { 0..<(1_000 * LongVariant.factor) }

  private func forEachBasket(
    promotions: Bool = true, _ check: (_ seed: UInt64, Basket, PromotionsInForce) throws -> Void
  ) throws {
    for seed in Self.seeds {
      var store = DrawnStore(seed: seed, promotions: promotions)
      let resolved = StorePromotions(try Scenario(store.draft))
      for _ in 0..<3 {
        let (date, hour) = store.moment()
        try check(seed, store.basket(), resolved.inForce(on: date, hour: hour))
      }
    }
  }

  @Test("lines sum to the order, none is below 0, and the goods cost at least 1 fen")
  func linesSumToTheOrder() throws {
    try forEachBasket { seed, basket, promotions in
      let order = OrderPrice.priced(basket, under: promotions)
      let sum = order.lines.reduce(Money.zero) { $0 + $1.amount }
      let isSound = sum == order.goodsAmount && order.lines.allSatisfy { $0.amount >= .zero } && sum >= Money(fen: 1)
      #expect(isSound, "seed \(seed)")
    }
  }

  @Test("steps lead from the list amount to the total, and uses are the steps that applied")
  func stepsLeadToTheTotal() throws {
    try forEachBasket { seed, basket, promotions in
      let order = OrderPrice.priced(basket, under: promotions)
      var left = order.listAmount
      var isSound = true
      for step in order.steps {
        left -= step.amountOff
        isSound = isSound && step.amountLeft == left && (step.amountOff >= .zero || step.kind == .shipping)
      }
      #expect(isSound && left == order.total, "seed \(seed)")
      let applied = order.steps.filter { step in
        switch step.outcome {
        case .applied, .appliedTier, .appliedTimes: step.promotion != nil
        default: false
        }
      }
      let uses = applied.map { PromotionUse(promotion: $0.promotion!, amountOff: $0.amountOff) }
      #expect(order.uses == uses, "seed \(seed)")
      var silent = OrderPrice.pricedSilently(basket, under: promotions)
      #expect(silent.steps.isEmpty, "seed \(seed)")
      silent.steps = order.steps
      #expect(silent == order, "seed \(seed)")
    }
  }

  @Test("without promotions an order costs its list prices and the shipping fee")
  func noPromotion() throws {
    try forEachBasket(promotions: false) { seed, basket, promotions in
      var basket = basket
      basket.buyer = .visitor
      let order = OrderPrice.priced(basket, under: promotions)
      let sum = basket.items.reduce(Money.zero) { $0 + promotions.items[$1.product].list * $1.units }
      #expect(order.goodsAmount == sum && order.uses.isEmpty, "seed \(seed)")
      let isFree = promotions.shipping.freeFrom.map { sum >= $0 } ?? false
      #expect(order.shippingFee == (isFree ? .zero : promotions.shipping.fee), "seed \(seed)")
    }
  }

  @Test("a coupon never raises the price before the platform's reduction and the shipping fee")
  func couponIsMonotone() throws {
    try forEachBasket { seed, basket, promotions in
      var without = basket
      without.coupon = nil
      let after = OrderPrice.priced(basket, under: promotions)
      let before = OrderPrice.priced(without, under: promotions)
      let amounts = [after, before].map { order in order.steps.last { $0.kind == .coupon }!.amountLeft }
      #expect(amounts[0] <= amounts[1], "seed \(seed)")
      // Both later steps test what the coupon left, so only without them it holds for the total.
      if promotions.platform.isEmpty, promotions.shipping.freeFrom == nil {
        #expect(after.total <= before.total, "seed \(seed)")
      }
    }
  }

  @Test("a buyer who may use more coupons never pays more")
  func buyersCompare() throws {
    try forEachBasket { seed, basket, promotions in
      var basket = basket
      basket.coupon = nil
      let kinds = BasketKinds(promotions: promotions, behaviour: ShopperBehaviour())
      var total = OrderPrice.priced(basket, under: promotions).total
      for count in 0...promotions.coupons.count {
        let next = kinds.cheapestOrder(basket, coupons: Array(promotions.coupons.indices.prefix(count))).total
        #expect(next <= total, "seed \(seed), \(count) coupons")
        total = next
      }
    }
  }

  @Test("a promotion that takes nothing off and gives nothing changes nothing")
  func zeroIsNone() throws {
    try forEachBasket { seed, basket, promotions in
      let order = OrderPrice.pricedSilently(basket, under: promotions)
      #expect(OrderPrice.pricedSilently(basket, under: promotions.withEmptyPromotions()) == order, "seed \(seed)")
    }
  }

  @Test("a limited-time price that is not below the member price is no promotion to a member")
  func memberPriceFirst() {
    let sale = LimitedTimePrice(price: Money(yuan: 95), promotion: PromotionID(position: 0))
    for (limit, memberPays) in [(95, 90), (90, 90), (85, 85)] {
      let limited = LimitedTimePrice(price: Money(yuan: limit), promotion: sale.promotion)
      let prices = ItemPrices(list: Money(yuan: 100), member: Money(yuan: 90), limitedTime: limited)
      #expect(prices.lowest(for: .member) == Money(yuan: memberPays))
      #expect(prices.lowest(for: .visitor) == Money(yuan: limit))
      let store = PromotionsInForce(
        date: PriceCase.day, hour: 12, items: [prices], bundles: [], coupons: [], gifts: [], platform: [],
        shipping: ShippingTerms(fee: .zero, freeFrom: nil))
      let order = OrderPrice.priced(Basket([BasketItem(product: 0, units: 2)], buyer: .member), under: store)
      #expect(order.goodsAmount == Money(yuan: 2 * memberPays))
      #expect(order.uses.isEmpty == (limit >= 90))
      #expect(order.steps[0].amountOff == (limit >= 90 ? Money(yuan: 20) : .zero))
      #expect(order.steps[1].amountOff == (limit >= 90 ? .zero : Money(yuan: 30)))
    }
  }
}

extension PromotionsInForce {
  /// With promotions of every kind added that take nothing off and give nothing, though the rules refuse most of them.
  func withEmptyPromotions() -> PromotionsInForce {
    let id = PromotionID(position: 1_000)
    let emptyTier = GiftTierInForce(
      threshold: Money(yuan: 1), amountOff: .zero, gift: nil, freeShipping: false, coupon: nil)
    let sum = items.reduce(Money.zero) { $0 + $1.list }
    return with(
      items: items.map { item in
        ItemPrices(
          list: item.list, member: item.member,
          limitedTime: item.limitedTime ?? LimitedTimePrice(price: item.list, promotion: id))
      },
      bundles: bundles + [BundleInForce(promotion: id, position: 1_000, items: Array(items.indices), price: sum)],
      gifts: [
        GiftInForce(promotion: id, tiers: [emptyTier], isRepeated: true),
        GiftInForce(promotion: id, tiers: [], isRepeated: false),
      ] + gifts,
      platform: [PlatformInForce(promotion: id, every: Money(yuan: 1), off: .zero)] + platform)
  }
}
