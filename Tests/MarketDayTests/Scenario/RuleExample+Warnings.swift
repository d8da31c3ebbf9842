@testable import MarketDay

extension RuleExample {
  static let warnings: [RuleExample] = [
    RuleExample(
      .priceBelowCost, failing: { $0.products[1].cost = Money(yuan: 57) },
      passing: { $0.products[1].cost = Money(yuan: 56) }),
    RuleExample(
      .roleMixUnusual, failing: { $0.addTrials(7) { _ in .trial } },
      passing: { $0.addTrials(7) { [.image, .profit, .profit, .popular, .popular, .trial, .regular][$0] } }),
    RuleExample(
      .stockGoneInADay,
      failing: { draft in
        draft.products[1].soldLast30Days = 600
        draft.products[1].stock = 20
      },
      passing: { draft in
        draft.products[1].soldLast30Days = 600
        draft.products[1].stock = 24
      }),
    RuleExample(
      .sameDelistingMinute, failing: { $0.products[1].listed = MinuteOfWeek(.monday, hour: 21, minute: 30) },
      passing: { $0.products[1].listed = MinuteOfWeek(.monday, hour: 21, minute: 31) }),
    RuleExample(
      .keywordWithoutTitle,
      failing: {
        $0.keywords[1].text = "羽绒服"
        $0.ads = nil
      },
      passing: {
        $0.keywords[1].text = "长裙 修身款"
        $0.ads = nil
      }),
    RuleExample(
      .seasonOutsideScenario, failing: { $0.seasons[0] = doubleEleven(leadDays: 11) },
      passing: { $0.seasons[0] = doubleEleven(leadDays: 12) }),
    RuleExample(
      .spanBeyondScenario, failing: { $0.promotions.bundles[0].span.last = date("2026-10-31") },
      passing: { $0.promotions.bundles[0].span.last = date("2026-10-30") }),
    RuleExample(
      .budgetBelowOneClick, failing: { $0.ads?.campaigns[0].dailyBudget = Money(fen: 299) },
      passing: { $0.ads?.campaigns[0].dailyBudget = Money(fen: 300) }),
    RuleExample(
      .scheduleAlwaysOff,
      failing: { $0.ads?.campaigns[0].schedule = AdSchedule(percent: [Int](repeating: 0, count: 168)) },
      passing: { $0.ads?.campaigns[0].schedule[.monday, 3] = 0 }),
    RuleExample(
      .bidAboveMaximum, failing: { $0.ads?.campaigns[0].groups[0].keywords[1].bid = .fixed(Money(fen: 250)) },
      passing: { $0.ads?.campaigns[0].groups[0].keywords[1].bid = .fixed(Money(fen: 200)) }),
    RuleExample(
      .bundleLosesMoney, failing: { $0.promotions.bundles[0].price = Money(yuan: 60) },
      passing: { $0.promotions.bundles[0].price = Money(yuan: 99) }),
    RuleExample(
      .clickCouponWithoutCondition, failing: { $0.promotions.coupons[0].threshold = .zero },
      passing: { $0.promotions.coupons[0].threshold = Money(yuan: 50) }),
    RuleExample(
      .couponValidLong, failing: { $0.promotions.coupons[0].validDays = 32 },
      passing: { $0.promotions.coupons[0].validDays = 31 }),
    RuleExample(
      .couponLosesMoney, failing: { $0.promotions.coupons[0].amount = Money(yuan: 70) },
      passing: { $0.promotions.coupons[0].amount = Money(yuan: 40) }),
    RuleExample(
      .couponNeverGiven, failing: { $0.promotions.gifts[0].tiers[1].coupon = nil },
      passing: {
        $0.promotions.coupons[1].issue = .members(count: 10, date: date("2026-09-10"))
        $0.promotions.gifts = []
      }),
    RuleExample(
      .giftThresholdOffOrderValue, failing: { $0.setTiers(99, 299) }, passing: { $0.setTiers(99, 119, 299) }),
    RuleExample(
      .giftLosesMoney, failing: { $0.promotions.gifts[0].tiers[1].amountOff = Money(yuan: 200) },
      passing: { $0.promotions.gifts[0].tiers[1].amountOff = Money(yuan: 150) }),
    RuleExample(
      .giftOutOfStock, failing: { $0.products[2].stock = 0 },
      passing: { draft in
        draft.products[2].stock = 0
        draft.products[2].restocks = [Restock(date: date("2026-09-02"), units: 50)]
      }),
    RuleExample(
      .discountLosesMoney, failing: { $0.promotions.discounts[0].items[0].price = Money(yuan: 54) },
      passing: { $0.promotions.discounts[0].items[0].price = Money(yuan: 55) }),
  ]

  private static func doubleEleven(leadDays: Int) -> Season {
    var season = Season(name: "Double 11", first: date("2026-11-11"), last: date("2026-11-11"), demand: 15)
    season.leadDays = leadDays
    return season
  }
}

extension ScenarioDraft {
  mutating func addTrials(_ count: Int, role: (Int) -> ProductRole) {
    for number in 0..<count {
      var product = products[2]
      product.id = "trial-\(number)"
      product.role = role(number)
      products.append(product)
    }
  }
}
