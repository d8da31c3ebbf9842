@testable import MarketDay

extension PriceCase {
  /// Step 3.
  static let giftCases: [PriceCase] = [
    PriceCase(
      "below the threshold", [(1, 1)], store: { $0.promotions.gifts = [gift("full", tier("99", off: "10"))] },
      steps: ["item 0.00 -> 60.00", "gift full refused (condition not met: 60.00 of 99.00) 0.00 -> 60.00"],
      lines: "60.00"),
    PriceCase(
      "a fen below the threshold", [(2, 3)], store: { $0.promotions.gifts = [gift("full", tier("100", off: "10"))] },
      steps: ["item 0.00 -> 99.99", "gift full refused (condition not met: 99.99 of 100.00) 0.00 -> 99.99"],
      lines: "99.99"),
    PriceCase(
      "at the threshold", [(0, 1)], store: { $0.promotions.gifts = [gift("full", tier("100", off: "10"))] },
      steps: ["item 0.00 -> 100.00", "gift full tier 1 x1 10.00 -> 90.00"], lines: "90.00"),
    PriceCase(
      "the higher tier, alone", [(0, 2)],
      store: { $0.promotions.gifts = [gift("full", tier("100", off: "10"), tier("200", off: "30"))] },
      steps: ["item 0.00 -> 200.00", "gift full tier 2 x1 30.00 -> 170.00"],  // 30, not 10 + 30
      lines: "170.00"),
    PriceCase(
      "the lower tier of two", [(0, 1), (1, 1)],
      store: { $0.promotions.gifts = [gift("full", tier("100", off: "10"), tier("200", off: "30"))] },
      steps: ["item 0.00 -> 160.00", "gift full tier 1 x1 10.00 -> 150.00"],
      lines: "93.75 56.25"),  // 10 x 100/160 = 6.25
    PriceCase(
      "a fen below the higher tier", [(0, 1), (2, 3)],
      store: { $0.promotions.gifts = [gift("full", tier("100", off: "10"), tier("200", off: "30"))] },
      steps: ["item 0.00 -> 199.99", "gift full tier 1 x1 10.00 -> 189.99"],
      lines: "95.00 94.99"),  // 500.03 and 499.97 fen off: the fen left goes to the second
    PriceCase(
      "three tiers, the middle one", [(4, 1)],
      store: {
        $0.promotions.gifts = [gift("full", tier("99", off: "5"), tier("199", off: "15"), tier("299", off: "30"))]
      },
      steps: ["item 0.00 -> 250.00", "gift full tier 2 x1 15.00 -> 235.00"], lines: "235.00"),
    PriceCase(
      "repeated", [(4, 1), (0, 1)],
      store: { $0.promotions.gifts = [gift("each", repeated: true, tier("100", off: "10"))] },
      steps: ["item 0.00 -> 350.00", "gift each tier 1 x3 30.00 -> 320.00"],
      lines: "228.57 91.43"),  // 2142.86 and 857.14 fen off
    PriceCase(
      "repeated, a fen below the second time", [(0, 1), (2, 3)],
      store: { $0.promotions.gifts = [gift("each", repeated: true, tier("100", off: "10"))] },
      steps: ["item 0.00 -> 199.99", "gift each tier 1 x1 10.00 -> 189.99"], lines: "95.00 94.99"),
    PriceCase(
      "a gift item, and not the amount off of the tier below", [(0, 2)],
      store: { $0.promotions.gifts = [gift("full", tier("100", off: "10"), tier("200", gift: "zeta"))] },
      steps: ["item 0.00 -> 200.00", "gift full tier 2 x1 0.00 -> 200.00"], lines: "200.00", gift: 5),
    PriceCase(
      "a coupon for the next order", [(0, 1)],
      store: {
        $0.promotions.coupons = [coupon("next", "8", .gift)]
        $0.promotions.gifts = [gift("full", tier("100", coupon: "next"))]
      },
      steps: ["item 0.00 -> 100.00", "gift full tier 1 x1 0.00 -> 100.00"], lines: "100.00", given: 0),
    PriceCase(
      "all four of a tier", [(0, 1)],
      store: {
        $0.store.shippingFee = yuan("12")
        $0.promotions.coupons = [coupon("next", "8", .gift)]
        $0.promotions.gifts = [gift("full", tier("100", off: "5", gift: "zeta", free: true, coupon: "next"))]
      },
      steps: ["item 0.00 -> 100.00", "gift full tier 1 x1 5.00 -> 95.00", "shipping free 0.00 -> 95.00"],
      lines: "95.00", gift: 5, given: 0),
    PriceCase(
      "of two promotions the one that is reached", [(0, 1)],
      store: { $0.promotions.gifts = [gift("high", tier("200", off: "30")), gift("low", tier("100", off: "10"))] },
      steps: [
        "item 0.00 -> 100.00", "gift high refused (condition not met: 100.00 of 200.00) 0.00 -> 100.00",
        "gift low tier 1 x1 10.00 -> 90.00",
      ], lines: "90.00"),
    PriceCase(
      "of two that are reached the earlier", [(0, 1)],
      store: { $0.promotions.gifts = [gift("first", tier("100", off: "10")), gift("second", tier("90", off: "20"))] },
      steps: [
        "item 0.00 -> 100.00", "gift first tier 1 x1 10.00 -> 90.00",
        "gift second refused (an earlier one applies) 0.00 -> 90.00",
      ], lines: "90.00"),
    PriceCase(
      "one that gives nothing gives way", [(0, 1)],
      store: { $0.promotions.gifts = [gift("empty", tier("100", free: true)), gift("full", tier("100", off: "10"))] },
      steps: [  // nobody pays for shipping in this store
        "item 0.00 -> 100.00", "gift empty refused (gives nothing) 0.00 -> 100.00",
        "gift full tier 1 x1 10.00 -> 90.00",
      ], lines: "90.00"),
    PriceCase(
      "tested on what the bundle left", [(0, 1), (1, 1)], bundles: [(0, 1)],
      store: {
        $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "140")]
        $0.promotions.gifts = [gift("full", tier("150", off: "10"))]
      },
      steps: [
        "item 0.00 -> 160.00", "bundle duo x1 20.00 -> 140.00",
        "gift full refused (condition not met: 140.00 of 150.00) 0.00 -> 140.00",
      ], lines: "87.50 52.50"),
    PriceCase(
      "tested on limited-time prices", [(0, 1)],
      store: {
        $0.promotions.discounts = [sale("flash", [("alpha", "80")])]
        $0.promotions.gifts = [gift("full", tier("80", off: "8"), tier("100", off: "20"))]
      },
      steps: ["item 0.00 -> 100.00", "item flash 20.00 -> 80.00", "gift full tier 1 x1 8.00 -> 72.00"],
      lines: "72.00"),
  ]
}
