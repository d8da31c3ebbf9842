@testable import MarketDay

extension PriceCase {
  /// Step 1. Every number is worked out by hand.
  static let itemCases: [PriceCase] = [
    PriceCase("list price", [(0, 1)], steps: ["item 0.00 -> 100.00"], lines: "100.00"),
    PriceCase(
      "several lines and units", [(0, 2), (1, 1), (5, 3)],
      steps: ["item 0.00 -> 319.70"],  // 2 x 100 + 60 + 3 x 19.90
      lines: "200.00 60.00 59.70"),
    PriceCase(
      "entries of one product are one line", [(0, 1), (1, 1), (0, 2)],
      steps: ["item 0.00 -> 360.00"],  // 3 x 100 + 60
      lines: "300.00 60.00"),
    PriceCase("member price", [(0, 1)], buyer: .member, steps: ["item 10.00 -> 90.00"], lines: "90.00"),
    PriceCase(
      "member, one item without a member price", [(0, 2), (1, 1)], buyer: .member,
      steps: ["item 20.00 -> 240.00"],  // 2 x 90 + 60
      lines: "180.00 60.00"),
    PriceCase(
      "limited-time price", [(0, 1)], store: { $0.promotions.discounts = [sale("flash", [("alpha", "80")])] },
      steps: ["item 0.00 -> 100.00", "item flash 20.00 -> 80.00"], lines: "80.00"),
    PriceCase(
      "limited-time and member price do not add up", [(0, 1)], buyer: .member,
      store: { $0.promotions.discounts = [sale("flash", [("alpha", "80")])] },
      steps: ["item 0.00 -> 100.00", "item flash 20.00 -> 80.00"], lines: "80.00"),
    PriceCase(
      "limited-time price on one line of two", [(0, 2), (1, 1)],
      store: { $0.promotions.discounts = [sale("flash", [("alpha", "80")])] },
      steps: ["item 0.00 -> 260.00", "item flash 40.00 -> 220.00"],  // 2 x 20
      lines: "160.00 60.00"),
    PriceCase(
      "two discounts, each on its item, in the scenario's order", [(1, 1), (0, 1)],
      store: { $0.promotions.discounts = [sale("first", [("alpha", "80")]), sale("second", [("beta", "50")])] },
      steps: ["item 0.00 -> 160.00", "item first 20.00 -> 140.00", "item second 10.00 -> 130.00"],
      lines: "50.00 80.00"),
    PriceCase(
      "one discount on two items", [(0, 1), (1, 2)],
      store: { $0.promotions.discounts = [sale("flash", [("alpha", "75.50"), ("beta", "59")])] },
      steps: ["item 0.00 -> 220.00", "item flash 26.50 -> 193.50"],  // 24.50 + 2 x 1
      lines: "75.50 118.00"),
    PriceCase(
      "an hour before the discount", [(0, 1)], hour: 9,
      store: { $0.promotions.discounts = [sale("flash", [("alpha", "80")])] },
      steps: ["item 0.00 -> 100.00"], lines: "100.00"),
    PriceCase(
      "the last hour of the discount", [(0, 1)], hour: 19,
      store: { $0.promotions.discounts = [sale("flash", [("alpha", "80")])] },
      steps: ["item 0.00 -> 100.00", "item flash 20.00 -> 80.00"], lines: "80.00"),
    PriceCase(
      "the end of the discount is not in it", [(0, 1)], hour: 20,
      store: { $0.promotions.discounts = [sale("flash", [("alpha", "80")])] },
      steps: ["item 0.00 -> 100.00"], lines: "100.00"),
  ]

  /// Step 2.
  static let bundleCases: [PriceCase] = [
    PriceCase(
      "bundle", [(0, 1), (1, 1)], bundles: [(0, 1)],
      store: { $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "140")] },
      steps: ["item 0.00 -> 160.00", "bundle duo x1 20.00 -> 140.00"],
      lines: "87.50 52.50"),  // 140 x 100/160, 140 x 60/160
    PriceCase(
      "two sets", [(0, 2), (1, 2)], bundles: [(0, 2)],
      store: { $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "140")] },
      steps: ["item 0.00 -> 320.00", "bundle duo x2 40.00 -> 280.00"], lines: "175.00 105.00"),
    PriceCase(
      "a unit beside the set", [(0, 2), (1, 1)], bundles: [(0, 1)],
      store: { $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "140")] },
      steps: ["item 0.00 -> 260.00", "bundle duo x1 20.00 -> 240.00"],
      lines: "187.50 52.50"),  // 87.50 + 100
    PriceCase(
      "two sets chosen, one held", [(0, 2), (1, 1)], bundles: [(0, 2)],
      store: { $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "140")] },
      steps: ["item 0.00 -> 260.00", "bundle duo x1 20.00 -> 240.00"], lines: "187.50 52.50"),
    PriceCase(
      "no whole set", [(0, 3)], bundles: [(0, 1)],
      store: { $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "140")] },
      steps: ["item 0.00 -> 300.00", "bundle duo refused (the basket holds no whole set) 0.00 -> 300.00"],
      lines: "300.00"),
    PriceCase(
      "not chosen, not given", [(0, 1), (1, 1)],
      store: { $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "140")] },
      steps: ["item 0.00 -> 160.00"], lines: "100.00 60.00"),
    PriceCase(
      "odd split by largest remainder", [(0, 1), (2, 1)], bundles: [(0, 1)],
      store: { $0.promotions.bundles = [bundle("odd", "alpha", "gamma", at: "100")] },
      steps: ["item 0.00 -> 133.33", "bundle odd x1 33.33 -> 100.00"],
      lines: "75.00 25.00"),  // 7500.19 and 2499.81 fen: the fen left goes to the second
    PriceCase(
      "split with a tie", [(0, 1), (6, 1)], bundles: [(0, 1)],
      store: { $0.promotions.bundles = [bundle("tie", "alpha", "eta", at: "150.01")] },
      steps: ["item 0.00 -> 200.00", "bundle tie x1 49.99 -> 150.01"],
      lines: "75.01 75.00"),  // 7500.5 each: the earlier
    PriceCase(
      "tie goes to the bundle's earlier item, each set alike", [(0, 2), (6, 2)], bundles: [(0, 2)],
      store: { $0.promotions.bundles = [bundle("tie", "eta", "alpha", at: "150.01")] },
      steps: ["item 0.00 -> 400.00", "bundle tie x2 99.98 -> 300.02"],
      lines: "150.00 150.02"),  // eta 2 x 75.01
    PriceCase(
      "dearer than the discounted items", [(0, 1), (1, 1)], bundles: [(0, 1)],
      store: {
        $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "145")]
        $0.promotions.discounts = [sale("flash", [("alpha", "80")])]
      },
      steps: [
        "item 0.00 -> 160.00", "item flash 20.00 -> 140.00",
        "bundle duo refused (no saving: 145.00 against 140.00) 0.00 -> 140.00",
      ], lines: "80.00 60.00"),
    PriceCase(
      "as dear as the discounted items", [(0, 1), (1, 1)], bundles: [(0, 1)],
      store: {
        $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "140")]
        $0.promotions.discounts = [sale("flash", [("alpha", "80")])]
      },
      steps: [
        "item 0.00 -> 160.00", "item flash 20.00 -> 140.00",
        "bundle duo refused (no saving: 140.00 against 140.00) 0.00 -> 140.00",
      ], lines: "80.00 60.00"),
    PriceCase(
      "cheaper than the discounted items, split by list prices", [(0, 1), (1, 1)], bundles: [(0, 1)],
      store: {
        $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "130")]
        $0.promotions.discounts = [sale("flash", [("alpha", "80")])]
      },
      steps: ["item 0.00 -> 160.00", "item flash 20.00 -> 140.00", "bundle duo x1 10.00 -> 130.00"],
      lines: "81.25 48.75"),  // 130 x 100/160, 130 x 60/160
    PriceCase(
      "for a member the saving is smaller", [(0, 1), (1, 1)], bundles: [(0, 1)], buyer: .member,
      store: { $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "140")] },
      steps: ["item 10.00 -> 150.00", "bundle duo x1 10.00 -> 140.00"], lines: "87.50 52.50"),
    PriceCase(
      "two bundles", [(0, 1), (1, 1), (2, 1), (5, 1)], bundles: [(0, 1), (1, 1)],
      store: {
        $0.promotions.bundles = [
          bundle("duo", "alpha", "beta", at: "140"), bundle("pair", "gamma", "zeta", at: "50"),
        ]
      },
      steps: [
        "item 0.00 -> 213.23", "bundle duo x1 20.00 -> 193.23",
        "bundle pair x1 3.23 -> 190.00",  // 33.33 + 19.90 - 50
      ], lines: "87.50 52.50 31.31 18.69"),  // 3130.75 and 1869.25 fen: the fen left goes to gamma
    PriceCase(
      "two bundles that want the same unit", [(0, 1), (1, 1), (6, 1)], bundles: [(0, 1), (1, 1)],
      store: {
        $0.promotions.bundles = [
          bundle("duo", "alpha", "beta", at: "140"), bundle("twins", "alpha", "eta", at: "180"),
        ]
      },
      steps: [
        "item 0.00 -> 260.00", "bundle duo x1 20.00 -> 240.00",
        "bundle twins refused (the basket holds no whole set) 0.00 -> 240.00",
      ], lines: "87.50 52.50 100.00"),
    PriceCase(
      "a bundle that is over", [(0, 1), (1, 1)], bundles: [(0, 1)],
      store: {
        $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "140")]
        $0.promotions.bundles[0].span = DateSpan(last: PriceCase.day + -1)
      },
      steps: ["item 0.00 -> 160.00", "bundle duo refused (not running) 0.00 -> 160.00"], lines: "100.00 60.00"),
  ]
}
