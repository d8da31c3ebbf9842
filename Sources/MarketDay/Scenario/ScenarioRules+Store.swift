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
        "The platform fee is \(percent)% of the goods paid; it must be from 0% to 100%.",
        "平台扣点为成交额的 \(percent)%，应在 0% 到 100% 之间。")
    }
    check(
      store.fixedCostPerDay, from: .zero, .storeCostOutOfRange, path, "fixed_cost_per_day",
      Wording("The fixed cost per day", "每日固定成本"))
    let parcel = Money(yuan: 10_000)
    check(
      store.shippingFee, from: .zero, to: parcel, .storeCostOutOfRange, path, "shipping_fee",
      Wording("The shipping fee", "运费"))
    check(
      store.parcelCost, from: .zero, to: parcel, .storeCostOutOfRange, path, "parcel_cost",
      Wording("The cost of a parcel", "每个包裹的成本"))
    if let from = store.freeShippingFrom {
      check(
        from, from: .zero, .storeCostOutOfRange, path, "free_shipping_from",
        Wording("The amount for free shipping", "包邮门槛"))
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
    let (worth, most) = (Money.roundedText(turnover), Money.roundedText(Self.largestTurnover))
    add(
      .amountTooLarge, [.key("products")],
      "All stock and restocks together are worth \(worth) yuan with shipping and channel costs; the most is \(most), "
        + "so lower the stock.",
      "全部库存和补货连同运费、渠道成本合计 ¥\(worth)，最多 ¥\(most)，请减少库存。")
  }
}

extension Money {
  /// Yuan without decimals, for amounts that may be too large for fen.
  static func roundedText(_ yuan: Double) -> String { NumberBounds.text(yuan.rounded()) }
}
