@testable import MarketDay

extension RuleExample {
  static let general: [RuleExample] = [
    RuleExample(.emptyID, failing: { $0.channels[0].name = "" }, passing: { $0.products[0].title = "连" }),
    RuleExample(
      .malformedID, failing: { $0.channels[0].name = "direct\u{7}" },
      passing: { $0.channels[0].name = String(repeating: "收", count: 64) }),
    RuleExample(
      .duplicateID, failing: { $0.products.append($0.products[2]) },
      passing: { $0.promotions.coupons[0].id = "dress-and-belt" }),
    RuleExample(
      .duplicateEntry, failing: { $0.promotions.bundles[0].items = ["belt", "belt", "knit-dress"] },
      passing: { $0.promotions.bundles[0].items = ["belt", "scarf", "knit-dress"] }),
    RuleExample(
      .tooManyEntries, failing: { $0.seasons = [Season](repeating: $0.seasons[0], count: 101) },
      passing: { draft in
        draft.seasons[0].demand = 1
        draft.seasons = [Season](repeating: draft.seasons[0], count: 100)
      }),
    RuleExample(.daysOutOfRange, failing: { $0.days = 1_097 }, passing: { $0.days = 1_096 }),
    RuleExample(
      .startOutOfRange, failing: { $0 = far(from: "2999-12-01") }, passing: { $0 = far(from: "2999-11-02") }),
    RuleExample(
      .dateOutOfRange, failing: { $0.promotions.bundles[0].span = DateSpan(first: date("2026-11-01")) },
      passing: { $0.promotions.bundles[0].span = DateSpan(first: date("2026-10-30")) }),
    RuleExample(
      .datesReversed,
      failing: { $0.channels[0].span = DateSpan(first: date("2026-09-05"), last: date("2026-09-04")) },
      passing: { $0.channels[0].span = DateSpan(first: date("2026-09-05"), last: date("2026-09-05")) }),
    RuleExample(
      .hoursMalformed, failing: { $0.trade.demand.hours.removeLast() },
      passing: { $0.trade.demand.hours = [1] + [Double](repeating: 0, count: 23) }),
    RuleExample(
      .weekdaysMalformed, failing: { $0.trade.demand.weekdays[6] = -0.1 },
      passing: { $0.trade.demand.weekdays[6] = 0 }),
    RuleExample(
      .tradeValueOutOfRange, failing: { $0.trade.search.rivalSpread = 0 },
      passing: { $0.trade.search.rivalSpread = 0.1 }),
    RuleExample(
      .tradeValuesContradict, failing: { $0.trade.shoppers.cartForgetRate = 0.95 },
      passing: { $0.trade.shoppers.cartForgetRate = 0.94 }),
  ]

  private static func far(from start: String) -> ScenarioDraft {
    var draft = ScenarioDraft(name: "far", start: date(start), days: 60, trade: .general)
    draft.products = [Product(id: "belt", title: "腰带", price: Money(yuan: 59), cost: Money(yuan: 18), stock: 300)]
    return draft
  }

  static let store: [RuleExample] = [
    RuleExample(
      .platformFeeOutOfRange, failing: { $0.store.platformFee = BasisPoints(10_001) },
      passing: { $0.store.platformFee = BasisPoints(10_000) }),
    RuleExample(
      .storeCostOutOfRange, failing: { $0.store.parcelCost = Money(fen: -1) },
      passing: { $0.store.parcelCost = .zero }),
    RuleExample(
      .amountTooLarge,
      failing: { draft in
        draft.products[2].price = .largestPrice
        draft.products[2].stock = 100_000
      },
      passing: { draft in
        draft.products[2].price = .largestPrice
        draft.products[2].stock = 99_000
      }),
    RuleExample(
      .demandTooLarge,
      failing: { draft in
        draft.days = 1_000
        draft.keywords[0].growthPer30Days = 10
      }, passing: { $0.keywords[0].growthPer30Days = 10 }),
    RuleExample(.noProduct, failing: { $0.removeStore() }, passing: { _ in }),
    RuleExample(
      .unknownProduct, failing: { $0.ads?.campaigns[0].groups[0].product = "knit-dres" },
      passing: { $0.ads?.campaigns[0].groups[0].product = "scarf" }),
    RuleExample(.emptyTitle, failing: { $0.products[2].title = " " }, passing: { $0.products[2].title = "x" }),
    RuleExample(
      .titleTooLong, failing: { $0.products[2].title = String(repeating: "围", count: 30) + "a" },
      passing: { $0.products[2].title = String(repeating: "围", count: 29) + "ab" }),
    RuleExample(
      .priceOutOfRange, failing: { $0.products[2].price = Money(yuan: -3) },
      passing: { $0.products[2].price = Money(fen: 1) }),
    RuleExample(
      .memberPriceNotBelowPrice, failing: { $0.products[0].memberPrice = Money(yuan: 128) },
      passing: { $0.products[0].memberPrice = Money(fen: 12_799) }),
    RuleExample(
      .costOutOfRange, failing: { $0.products[2].cost = Money(fen: -1) }, passing: { $0.products[2].cost = .zero }),
    RuleExample(.stockOutOfRange, failing: { $0.products[2].stock = -1 }, passing: { $0.products[2].stock = 0 }),
    RuleExample(
      .salesOutOfRange, failing: { $0.products[2].soldLast30Days = -1 },
      passing: { $0.products[2].soldLast30Days = 10_000_000 }),
    RuleExample(
      .conversionOutOfRange, failing: { $0.products[0].conversion = 1 }, passing: { $0.products[0].conversion = 0.9 }),
    RuleExample(
      .inquiriesAboveConversion, failing: { $0.products[0].conversion = 0.016 },
      passing: { $0.products[0].conversion = 0.017 }),
    RuleExample(
      .attractionOutOfRange, failing: { $0.products[0].attraction = 0 }, passing: { $0.products[0].attraction = 100 }),
    RuleExample(
      .unitsPerOrderOutOfRange, failing: { $0.products[0].unitsPerOrder = 0.9 },
      passing: { $0.products[0].unitsPerOrder = 1 }),
    RuleExample(
      .refundShareOutOfRange, failing: { $0.products[0].refundShare = 1.1 }, passing: { $0.products[0].refundShare = 1 }
    ),
    RuleExample(
      .relevanceOutOfRange, failing: { $0.products[0].relevance[0].value = .nan },
      passing: { $0.products[0].relevance[0].value = 1 }),
  ]
}

extension ScenarioDraft {
  /// Takes out all products and what names them.
  mutating func removeStore() {
    products = []
    channels = []
    ads = nil
    promotions = Promotions()
  }
}
