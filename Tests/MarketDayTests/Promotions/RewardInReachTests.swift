import Testing

@testable import MarketDay

@Suite struct RewardInReachTests {
  /// A belt of 59.00, a gift from 79.00, a coupon from 99.00, free shipping from 129.00.
  static let promotions: PromotionsInForce = {
    let start = CalendarDate(daysSinceEpoch: 20_000)
    var draft = ScenarioDraft(name: "Rewards", start: start, days: 5, trade: Trade(name: "general"))
    draft.products = [
      Product(id: "belt", title: "腰带", price: Money(yuan: 59), cost: Money(yuan: 21), stock: 9),
      Product(id: "sock", title: "袜子", price: Money(yuan: 25), cost: Money(yuan: 5), stock: 9),
    ]
    draft.store.shippingFee = Money(yuan: 8)
    draft.store.freeShippingFrom = Money(yuan: 129)
    draft.promotions.coupons = [
      Coupon(id: "ten", amount: Money(yuan: 10), threshold: Money(yuan: 99), issue: .click, validDays: 7)
    ]
    var tier = GiftTier(threshold: Money(yuan: 79))
    tier.gift = "sock"
    draft.promotions.gifts = [SpendThresholdGift(id: "gift", tiers: [tier])]
    guard let scenario = try? Scenario(draft) else { preconditionFailure("the draft is a scenario") }
    return PromotionsInForce(scenario, on: start, hour: 12)
  }()

  @Test func isTheNearestThreshold() throws {
    let gift = PromotionID(position: 1)
    let cases: [(units: [Int], missing: Int?, reward: RewardInReach.Reward?)] = [
      ([1, 0], 2_000, .gift(gift, tier: 0)), ([1, 1], 1_500, .coupon(0)), ([2, 0], 1_100, .freeShipping),
      ([2, 1], nil, nil),
    ]
    for (units, missing, reward) in cases {
      let items = units.enumerated().filter { $1 > 0 }.map { BasketItem(product: $0, units: $1) }
      // Who has enough for the coupon uses it.
      let coupon = units[0] == 2 ? 0 : nil
      let order = OrderPrice.priced(Basket(items, coupon: coupon), under: Self.promotions)
      let found = order.rewardInReach(coupons: [0], under: Self.promotions)
      #expect(found?.missing == missing.map { Money(fen: $0) })
      #expect(found?.reward == reward)
    }
  }
}
