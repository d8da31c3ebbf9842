@testable import MarketDay

extension RuleExample {
  static let reviews: [RuleExample] = [
    RuleExample(
      .ratingOutOfRange, failing: { $0.products[0].described = 5.1 }, passing: { $0.products[0].described = 4.6 }),
    RuleExample(
      .reviewCountOutOfRange, failing: { $0.products[0].reviews = -1 }, passing: { $0.products[0].reviews = 0 }),
    RuleExample(
      .reviewValueOutOfRange,
      failing: { draft in
        draft.reviews = Reviews()
        draft.reviews?.share = 1.2
      },
      passing: { draft in
        draft.reviews = Reviews()
        draft.reviews?.share = 0.5
      }),
    RuleExample(
      .tryOutUnitsOutOfRange, failing: { $0.reviews = .giving(0, on: "2026-09-05") },
      passing: { $0.reviews = .giving(50, on: "2026-09-05") }),
    RuleExample(
      .tryOutAboveStock, failing: { $0.reviews = .giving(201, on: "2026-09-05") },
      passing: { $0.reviews = .giving(200, on: "2026-09-05") }),
  ]
}

extension Reviews {
  static func giving(_ units: Int, on day: String, of product: String = "scarf") -> Reviews {
    var reviews = Reviews()
    reviews.tryOuts = [TryOut(product: product, date: date(day), units: units)]
    return reviews
  }
}
