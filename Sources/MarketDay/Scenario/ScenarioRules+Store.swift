// The store's terms, and what its books can hold.
extension ScenarioRules.Check {
  /// What a whole scenario may turn over, in yuan: far above every store, and far below the largest number of fen.
  static let largestTurnover = 1e12

  mutating func checkStore() {
    let store = draft.store
    let path: [ScenarioPathStep] = [.key("store")]
    if !(0...10_000).contains(store.platformFee.value) {
      let percent = NumberBounds.text(Double(store.platformFee.value) / 100)
      add(
        .platformFeeOutOfRange, path.key("platform_fee"),
        "The platform fee is \(percent)% of the goods paid; it must be from 0% to 100%.")
    }
    check(
      store.fixedCostPerDay, from: .zero, .storeCostOutOfRange, path, "fixed_cost_per_day", "The fixed cost per day")
    let parcel = Money(yuan: 10_000)
    check(store.shippingFee, from: .zero, to: parcel, .storeCostOutOfRange, path, "shipping_fee", "The shipping fee")
    check(store.parcelCost, from: .zero, to: parcel, .storeCostOutOfRange, path, "parcel_cost", "The cost of a parcel")
    if let from = store.freeShippingFrom {
      check(from, from: .zero, .storeCostOutOfRange, path, "free_shipping_from", "The amount for free shipping")
    }
  }

  /// Whether all goods of the store, sold at their prices, stay within what the books can hold.
  ///
  /// The values may be faulty, so the sum is taken as Double, which can't overflow.
  mutating func checkTurnover() {
    var turnover = 0.0
    let perUnit = [draft.store.shippingFee, draft.store.parcelCost] + draft.channels.prefix(200).map(\.costPerOrder)
    let besides = perUnit.reduce(0.0) { max($0, $1.yuan) }
    for product in draft.products {
      let units = product.restocks.reduce(Double(max(0, product.stock))) { $0 + Double(max(0, $1.units)) }
      turnover += units * (max(product.highestPrice.yuan, product.cost.yuan) + besides)
    }
    guard turnover > Self.largestTurnover else { return }
    add(
      .amountTooLarge, [.key("products")],
      "All stock and restocks together are worth \(Money.roundedText(turnover)) yuan with shipping and channel costs; "
        + "the most is \(Money.roundedText(Self.largestTurnover)), so lower the stock.")
  }
}

extension Money {
  /// Yuan without decimals, for amounts that may be too large for fen.
  static func roundedText(_ yuan: Double) -> String { NumberBounds.text(yuan.rounded()) }
}
