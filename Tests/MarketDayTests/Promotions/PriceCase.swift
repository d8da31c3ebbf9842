import Testing

@testable import MarketDay

/// A basket whose price was worked out by hand.
struct PriceCase: Sendable, CustomTestStringConvertible {
  let name: String
  let items: [(product: Int, units: Int)]
  let chosenBundles: [(bundle: Int, sets: Int)]
  let chosenCoupon: Int?
  let buyer: BuyerKind
  let hour: Int
  let change: @Sendable (inout ScenarioDraft) -> Void
  /// Steps with something to apply, as ``text(of:names:)`` writes them.
  let steps: [String]
  /// Amounts of the lines.
  let lines: String
  /// Gift item, coupon given, coupon used.
  let things: [Int?]

  init(
    _ name: String, _ items: [(product: Int, units: Int)], bundles: [(bundle: Int, sets: Int)] = [],
    coupon: Int? = nil, buyer: BuyerKind = .visitor, hour: Int = 12,
    store change: @escaping @Sendable (inout ScenarioDraft) -> Void = { _ in },
    steps: [String], lines: String, gift: Int? = nil, given: Int? = nil, used: Int? = nil
  ) {
    self.name = name
    self.items = items
    chosenBundles = bundles
    chosenCoupon = coupon
    self.buyer = buyer
    self.hour = hour
    self.change = change
    self.steps = steps
    self.lines = lines
    things = [gift, given, used]
  }

  var testDescription: String { name }

  var basket: Basket {
    Basket(
      items.map { BasketItem(product: $0.product, units: $0.units) },
      bundles: chosenBundles.map { BundleChoice(bundle: $0.bundle, sets: $0.sets) }, coupon: chosenCoupon,
      buyer: buyer)
  }

  func scenario() throws -> Scenario {
    var draft = PriceCase.store
    change(&draft)
    return try Scenario(draft)
  }

  /// 1 June 2026, a Monday; the scenario begins ten days before.
  static let day = CalendarDate(year: 2026, month: 6, day: 1)!

  /// Products 0 alpha 100.00 (members 90.00), 1 beta 60.00, 2 gamma 33.33, 3 delta 0.05, 4 epsilon 250.00, 5 zeta
  /// 19.90, 6 eta 100.00, 7 theta 100.00; no shipping fee.
  static let store: ScenarioDraft = {
    var draft = ScenarioDraft(name: "by hand", start: day + -10, days: 40, trade: Trade(name: "test"))
    let prices = [
      ("alpha", "100"), ("beta", "60"), ("gamma", "33.33"), ("delta", "0.05"), ("epsilon", "250"), ("zeta", "19.90"),
      ("eta", "100"), ("theta", "100"),
    ]
    draft.products = prices.map { name, price in
      Product(id: name, title: name, price: yuan(price), cost: Money(fen: yuan(price).fen / 2), stock: 1_000)
    }
    draft.products[0].memberPrice = yuan("90")
    return draft
  }()

  /// `gift full tier 1 once 10.00 -> 90.00`: step, promotion, outcome, amount off, amount left.
  static func text(of step: PriceStep, names: PromotionList) -> String {
    let name = step.promotion.map { " \(names[$0].name)" } ?? ""
    let outcome =
      switch step.outcome {
      case .applied: ""
      case .appliedTimes(let times): " x\(times)"
      case .appliedTier(let tier, let times): " tier \(tier + 1) x\(times)"
      case .freeOfCharge: " free"
      case .refused(let refusal): " refused (\(refusal))"
      case .nothingToApply: " nothing"
      }
    return "\(step.kind.rawValue)\(name)\(outcome) \(step.amountOff) -> \(step.amountLeft)"
  }
}

// Short ways to write promotions in a table.

func yuan(_ text: String) -> Money { Money(yuanText: text)! }

func tier(
  _ threshold: String, off: String = "0", gift: String? = nil, free: Bool = false, coupon: String? = nil
) -> GiftTier {
  var tier = GiftTier(threshold: yuan(threshold))
  tier.amountOff = yuan(off)
  tier.gift = gift
  tier.freeShipping = free
  tier.coupon = coupon
  return tier
}

func gift(_ id: String, repeated: Bool = false, _ tiers: GiftTier...) -> SpendThresholdGift {
  var gift = SpendThresholdGift(id: id, tiers: tiers)
  gift.isRepeated = repeated
  return gift
}

func coupon(_ id: String, _ amount: String, from threshold: String = "0", _ issue: CouponIssue = .click) -> Coupon {
  Coupon(id: id, amount: yuan(amount), threshold: yuan(threshold), issue: issue, validDays: 7)
}

func bundle(_ id: String, _ items: String..., at price: String) -> Bundle {
  Bundle(id: id, items: items, price: yuan(price))
}

/// From 10:00 to 20:00 on the day of the cases.
func sale(_ id: String, _ items: [(String, String)]) -> LimitedTimeDiscount {
  LimitedTimeDiscount(
    id: id, items: items.map { DiscountedItem(product: $0.0, price: yuan($0.1)) },
    start: DateHour(PriceCase.day, hour: 10), end: DateHour(PriceCase.day, hour: 20))
}

func reduction(_ name: String, every: String, off: String) -> PlatformReduction {
  PlatformReduction(name: name, every: yuan(every), off: yuan(off))
}
