/// The price of an order, step by step; each step's condition is tested on what the step before left (model of S1 and
/// S3).
///
/// 1. item: the lowest of list, member, limited-time and event price
/// 2. bundle: its sets at the bundle's price
/// 3. spend-threshold gift: the highest tier reached, of the first promotion that is reached
/// 4. one store coupon, where its threshold is met
/// 5. the platform's reduction, once for each time its amount is reached
/// 6. the shipping fee, unless free
///
/// No reduction takes the goods below 1 fen. A reduction of the whole order is split over its lines in proportion to
/// what they cost before it, by largest remainder, ties to the earlier line (``Money/split(over:)``).
///
/// More promotion is not always cheaper: a bundle, gift or coupon can take the amount below the condition of a later
/// step. A buyer who looks for the least price compares, as `BasketKinds` does.
public enum OrderPrice {
  /// Prices `basket` and explains every step. O(lines² + promotions).
  ///
  /// Preconditions: positions are those of the scenario that `promotions` come from.
  public static func priced(_ basket: Basket, under promotions: PromotionsInForce) -> PricedOrder {
    var pricing = OrderPricing(basket, promotions: promotions, explains: true)
    return pricing.run()
  }

  /// The same without steps, where only the result is of interest.
  static func pricedSilently(_ basket: Basket, under promotions: PromotionsInForce) -> PricedOrder {
    var pricing = OrderPricing(basket, promotions: promotions, explains: false)
    return pricing.run()
  }
}

/// An order on its way through the steps.
struct OrderPricing {
  let basket: Basket
  let promotions: PromotionsInForce
  let explains: Bool
  var order: PricedOrder
  /// What the order costs after the steps so far.
  var amountLeft: Money

  init(_ basket: Basket, promotions: PromotionsInForce, explains: Bool) {
    self.basket = basket
    self.promotions = promotions
    self.explains = explains
    let lines = basket.items.map { item in
      let price = promotions.items[item.product].list
      let amount = price * item.units
      return PricedLine(
        product: item.product, units: item.units, listAmount: amount, unitPrice: price, amount: amount)
    }
    amountLeft = lines.reduce(.zero) { $0 + $1.amount }
    order = PricedOrder(
      lines: lines, listAmount: amountLeft, amountBeforeGift: amountLeft, goodsAmount: amountLeft)
  }

  mutating func run() -> PricedOrder {
    applyItemPrices()
    applyBundles()
    order.amountBeforeGift = amountLeft
    applyGift()
    applyCoupon()
    applyPlatformReduction()
    order.goodsAmount = amountLeft
    addShipping()
    return order
  }

  /// Takes `amount` off the order, but leaves 1 fen, and splits it over the lines; returns what was taken.
  mutating func reduceOrder(by amount: Money) -> Money {
    let taken = min(amount, amountLeft - Money(fen: 1))
    guard taken > .zero else { return .zero }
    let parts = taken.split(over: order.lines.map(\.amount))
    for index in order.lines.indices { order.lines[index].amount -= parts[index] }
    amountLeft -= taken
    return taken
  }

  mutating func noteUse(
    _ promotion: PromotionID, in step: PriceStepKind, amountOff: Money, outcome: PriceStepOutcome = .applied
  ) {
    order.uses.append(PromotionUse(promotion: promotion, amountOff: amountOff))
    note(step, promotion, outcome, amountOff: amountOff)
  }

  /// Adds a line to the explanation; call it after ``amountLeft`` changed.
  mutating func note(
    _ step: PriceStepKind, _ promotion: PromotionID?, _ outcome: PriceStepOutcome, amountOff: Money = .zero
  ) {
    guard explains else { return }
    order.steps.append(
      PriceStep(
        kind: step, promotion: promotion, outcome: outcome, amountOff: amountOff, amountLeft: amountLeft))
  }
}
