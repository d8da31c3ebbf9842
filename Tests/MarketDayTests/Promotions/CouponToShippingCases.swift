@testable import MarketDay

extension PriceCase {
  /// Step 4, and the floor of 1 fen.
  static let couponCases: [PriceCase] = [
    PriceCase(
      "coupon without a condition after a gift", [(0, 1)], coupon: 0,
      store: {
        $0.promotions.gifts = [gift("full", tier("100", off: "10"))]
        $0.promotions.coupons = [coupon("five", "5")]
      },
      steps: ["item 0.00 -> 100.00", "gift full tier 1 x1 10.00 -> 90.00", "coupon five 5.00 -> 85.00"],
      lines: "85.00", used: 0),
    PriceCase(
      "condition met by what the gift left", [(0, 1), (1, 1)], coupon: 0,
      store: {
        $0.promotions.gifts = [gift("full", tier("100", off: "10"))]
        $0.promotions.coupons = [coupon("twenty", "20", from: "150")]
      },
      steps: ["item 0.00 -> 160.00", "gift full tier 1 x1 10.00 -> 150.00", "coupon twenty 20.00 -> 130.00"],
      lines: "81.25 48.75", used: 0),  // 93.75 - 12.50, 56.25 - 7.50
    PriceCase(
      "condition not met by what the gift left", [(0, 1), (1, 1)], coupon: 0,
      store: {
        $0.promotions.gifts = [gift("full", tier("100", off: "10"))]
        $0.promotions.coupons = [coupon("twenty", "20", from: "160")]
      },
      steps: [
        "item 0.00 -> 160.00", "gift full tier 1 x1 10.00 -> 150.00",
        "coupon twenty refused (condition not met: 150.00 of 160.00) 0.00 -> 150.00",
      ], lines: "93.75 56.25"),
    PriceCase(
      "condition just met", [(1, 1)], coupon: 0, store: { $0.promotions.coupons = [coupon("ten", "10", from: "60")] },
      steps: ["item 0.00 -> 60.00", "coupon ten 10.00 -> 50.00"], lines: "50.00", used: 0),
    PriceCase(
      "a fen short of the condition", [(2, 3)], coupon: 0,
      store: { $0.promotions.coupons = [coupon("ten", "10", from: "100")] },
      steps: ["item 0.00 -> 99.99", "coupon ten refused (condition not met: 99.99 of 100.00) 0.00 -> 99.99"],
      lines: "99.99"),
    PriceCase(
      "more than the order", [(5, 1)], coupon: 0, store: { $0.promotions.coupons = [coupon("fifty", "50")] },
      steps: ["item 0.00 -> 19.90", "coupon fifty 19.89 -> 0.01"], lines: "0.01", used: 0),
    PriceCase(
      "more than an order of a few fen", [(3, 1)], coupon: 0, store: { $0.promotions.coupons = [coupon("one", "1")] },
      steps: ["item 0.00 -> 0.05", "coupon one 0.04 -> 0.01"], lines: "0.01", used: 0),
    PriceCase(
      "the floor over two lines", [(5, 1), (3, 1)], coupon: 0,
      store: { $0.promotions.coupons = [coupon("fifty", "50")] },
      steps: ["item 0.00 -> 19.95", "coupon fifty 19.94 -> 0.01"],
      lines: "0.01 0.00", used: 0),  // 1989.0025 and 4.9975 fen off: the fen left goes to the second
    PriceCase(
      "odd fen, tie of two", [(0, 1), (6, 1)], coupon: 0,
      store: { $0.promotions.coupons = [coupon("odd", "5.01")] },
      steps: ["item 0.00 -> 200.00", "coupon odd 5.01 -> 194.99"], lines: "97.49 97.50", used: 0),
    PriceCase(
      "odd fen, tie of three", [(7, 1), (0, 1), (6, 1)], coupon: 0,
      store: { $0.promotions.coupons = [coupon("one", "1")] },
      steps: ["item 0.00 -> 300.00", "coupon one 1.00 -> 299.00"],
      lines: "99.66 99.67 99.67", used: 0),  // 0.34, 0.33, 0.33
    PriceCase(
      "two odd fen, tie of three", [(7, 1), (0, 1), (6, 1)], coupon: 0,
      store: { $0.promotions.coupons = [coupon("two", "2")] },
      steps: ["item 0.00 -> 300.00", "coupon two 2.00 -> 298.00"],
      lines: "99.33 99.33 99.34", used: 0),  // 0.67, 0.67, 0.66
    PriceCase(
      "a coupon that nobody can hold any more", [(0, 1)], coupon: 0,
      store: {
        $0.promotions.coupons = [coupon("old", "5")]
        $0.promotions.coupons[0].span = DateSpan(last: PriceCase.day + -7)  // 7 days: valid until yesterday
      },
      steps: ["item 0.00 -> 100.00", "coupon old refused (not running) 0.00 -> 100.00"], lines: "100.00"),
    PriceCase(
      "the last day of a coupon", [(0, 1)], coupon: 0,
      store: {
        $0.promotions.coupons = [coupon("old", "5")]
        $0.promotions.coupons[0].span = DateSpan(last: PriceCase.day + -6)
      },
      steps: ["item 0.00 -> 100.00", "coupon old 5.00 -> 95.00"], lines: "95.00", used: 0),
  ]

  /// Step 5.
  static let platformCases: [PriceCase] = [
    PriceCase(
      "300 less 50", [(4, 1), (1, 1)],
      store: { $0.promotions.platform = [reduction("eleven", every: "300", off: "50")] },
      steps: ["item 0.00 -> 310.00", "platform eleven x1 50.00 -> 260.00"],
      lines: "209.68 50.32"),  // 4032.26 and 967.74 fen off
    PriceCase(
      "300 less 50, twice", [(4, 2), (0, 1)],
      store: { $0.promotions.platform = [reduction("eleven", every: "300", off: "50")] },
      steps: ["item 0.00 -> 600.00", "platform eleven x2 100.00 -> 500.00"],
      lines: "416.67 83.33"),  // 8333.33 and 1666.67 fen off
    PriceCase(
      "300 less 50, three times", [(4, 4)],
      store: { $0.promotions.platform = [reduction("eleven", every: "300", off: "50")] },
      steps: ["item 0.00 -> 1000.00", "platform eleven x3 150.00 -> 850.00"], lines: "850.00"),
    PriceCase(
      "not reached", [(4, 1)], store: { $0.promotions.platform = [reduction("eleven", every: "300", off: "50")] },
      steps: ["item 0.00 -> 250.00", "platform eleven refused (condition not met: 250.00 of 300.00) 0.00 -> 250.00"],
      lines: "250.00"),
    PriceCase(
      "lost because a coupon takes the amount below", [(4, 1), (1, 1)], coupon: 0,
      store: {
        $0.promotions.coupons = [coupon("twenty", "20")]
        $0.promotions.platform = [reduction("eleven", every: "300", off: "50")]
      },
      steps: [
        "item 0.00 -> 310.00", "coupon twenty 20.00 -> 290.00",
        "platform eleven refused (condition not met: 290.00 of 300.00) 0.00 -> 290.00",
      ], lines: "233.87 56.13", used: 0),  // 1612.90 and 387.10 fen off
  ]

  /// Step 6, and all steps together.
  static let shippingCases: [PriceCase] = [
    PriceCase(
      "the fee goes on no line", [(1, 1)], store: { $0.store.shippingFee = yuan("12") },
      steps: ["item 0.00 -> 60.00", "shipping -12.00 -> 72.00"], lines: "60.00"),
    PriceCase(
      "free by the amount", [(0, 1)], store: { $0.charge("10", freeFrom: "100") },
      steps: ["item 0.00 -> 100.00", "shipping free 0.00 -> 100.00"], lines: "100.00"),
    PriceCase(
      "a fen short of the amount", [(2, 3)], store: { $0.charge("10", freeFrom: "100") },
      steps: ["item 0.00 -> 99.99", "shipping -10.00 -> 109.99"], lines: "99.99"),
    PriceCase(
      "lost because a coupon takes the amount below", [(0, 1)], coupon: 0,
      store: {
        $0.charge("10", freeFrom: "99")
        $0.promotions.coupons = [coupon("five", "5")]
      },
      steps: ["item 0.00 -> 100.00", "coupon five 5.00 -> 95.00", "shipping -10.00 -> 105.00"],
      lines: "95.00", used: 0),
    PriceCase(
      "kept where the coupon leaves the amount", [(0, 1)], coupon: 0,
      store: {
        $0.charge("10", freeFrom: "99")
        $0.promotions.coupons = [coupon("one", "1")]
      },
      steps: ["item 0.00 -> 100.00", "coupon one 1.00 -> 99.00", "shipping free 0.00 -> 99.00"],
      lines: "99.00", used: 0),
    PriceCase(
      "tested after the platform's reduction", [(4, 1), (1, 1)],
      store: {
        $0.charge("10", freeFrom: "300")
        $0.promotions.platform = [reduction("eleven", every: "300", off: "50")]
      },
      steps: ["item 0.00 -> 310.00", "platform eleven x1 50.00 -> 260.00", "shipping -10.00 -> 270.00"],
      lines: "209.68 50.32"),
    PriceCase(
      "free by a tier", [(0, 1)],
      store: {
        $0.charge("12", freeFrom: nil)
        $0.promotions.gifts = [gift("full", tier("100", free: true))]
      },
      steps: ["item 0.00 -> 100.00", "gift full tier 1 x1 0.00 -> 100.00", "shipping free 0.00 -> 100.00"],
      lines: "100.00"),
    PriceCase(
      "the tier not reached", [(1, 1)],
      store: {
        $0.charge("12", freeFrom: nil)
        $0.promotions.gifts = [gift("full", tier("100", free: true))]
      },
      steps: [
        "item 0.00 -> 60.00", "gift full refused (condition not met: 60.00 of 100.00) 0.00 -> 60.00",
        "shipping -12.00 -> 72.00",
      ], lines: "60.00"),
    PriceCase(
      "free by a tier, though a coupon takes the amount below", [(0, 1)], coupon: 0,
      store: {
        $0.charge("12", freeFrom: "100")
        $0.promotions.gifts = [gift("full", tier("100", free: true))]
        $0.promotions.coupons = [coupon("five", "5")]
      },
      steps: [
        "item 0.00 -> 100.00", "gift full tier 1 x1 0.00 -> 100.00", "coupon five 5.00 -> 95.00",
        "shipping free 0.00 -> 95.00",
      ], lines: "95.00", used: 0),
    PriceCase(
      "all steps", [(4, 2), (0, 1), (1, 1)], bundles: [(0, 1)], coupon: 0, buyer: .member,
      store: {
        $0.charge("10", freeFrom: "500")
        $0.promotions.discounts = [sale("flash", [("epsilon", "200")])]
        $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "140")]
        $0.promotions.gifts = [gift("full", tier("300", off: "20"), tier("500", off: "50"))]
        $0.promotions.coupons = [coupon("ten", "10", from: "400")]
        $0.promotions.platform = [reduction("eleven", every: "300", off: "50")]
      },
      steps: [
        "item 10.00 -> 650.00",  // 660 at list prices, the member's alpha 10 less
        "item flash 100.00 -> 550.00",  // 2 x 50
        "bundle duo x1 10.00 -> 540.00",  // 90 + 60 - 140
        "gift full tier 2 x1 50.00 -> 490.00",  // lines 362.96 79.40 47.64
        "coupon ten 10.00 -> 480.00",  // lines 355.55 77.78 46.67
        "platform eleven x1 50.00 -> 430.00",
        "shipping -10.00 -> 440.00",
      ], lines: "318.51 69.68 41.81", used: 0),
  ]

  static let all = itemCases + bundleCases + giftCases + couponCases + platformCases + shippingCases
}

extension ScenarioDraft {
  fileprivate mutating func charge(_ fee: String, freeFrom: String?) {
    store.shippingFee = yuan(fee)
    store.freeShippingFrom = freeFrom.map(yuan)
  }
}
