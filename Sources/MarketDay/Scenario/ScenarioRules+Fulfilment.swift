// Packing and sending.
extension ScenarioRules.Check {
  private static let capacities = 0...10_000_000

  mutating func checkFulfilment() {
    guard let fulfilment = draft.fulfilment else { return }
    let path: [ScenarioPathStep] = [.key("fulfilment")]
    if let capacity = fulfilment.ordersPerDay {
      check(
        capacity, Self.capacities, .capacityOutOfRange, path, "orders_per_day",
        Wording("The number of orders sent per day", "日发货单量"))
    }
    check(
      fulfilment.promisedDays, 0...30, .promiseOutOfRange, path, "promised_days",
      Wording("The number of promised days", "承诺发货天数"))
    let shares: [(key: String, value: Double, what: Wording)] = [
      (
        "missing_share", fulfilment.missingShare, Wording("The share of orders whose goods are missing", "缺货订单占比")
      ),
      (
        "complaint_share", fulfilment.complaintShare,
        Wording("The share of late orders with a complaint", "延迟发货订单的投诉占比")
      ),
      (
        "cancel_share", fulfilment.cancelShare,
        Wording("The share of late orders that are cancelled", "延迟发货订单的取消占比")
      ),
    ]
    for share in shares { check(share.value, .share, .fulfilmentShareOutOfRange, path, share.key, share.what) }
    let changes = path.key("changes")
    guard checkCount(fulfilment.changes.count, atMost: 1_000, changes, Wording("changes of the capacity", "发货能力的调整"))
    else { return }
    for (index, change) in fulfilment.changes.enumerated() {
      let place = changes.index(index)
      checkSpan(change.span, place, ("from", "to"), Wording("the change of the capacity", "发货能力的调整"))
      check(
        change.ordersPerDay, Self.capacities, .capacityOutOfRange, place, "orders_per_day",
        Wording("The number of orders sent per day", "日发货单量"))
    }
  }
}

extension ScenarioWarnings {
  mutating func questionFulfilment() {
    guard let fulfilment = scenario.fulfilment else { return }
    let path: [ScenarioPathStep] = [.key("fulfilment")]
    let sold = scenario.products.reduce(0) { $0 + $1.soldLast30Days }
    if let capacity = fulfilment.ordersPerDay, Double(capacity) < Double(sold) / 30 {
      let daily = NumberBounds.text((Double(sold) / 3).rounded() / 10)
      add(
        .capacityBelowOrders, path.key("orders_per_day"),
        "\(capacity) orders can be sent a day, but the items sold \(daily) a day before the start; orders will pile up "
          + "and be late, so raise the capacity.",
        "每天只能发 \(capacity) 单，而开始前日均销售 \(daily) 单，订单会积压、延迟发货，请提高发货能力。")
    }
    for (index, change) in fulfilment.changes.enumerated() {
      question(
        change.span, path.key("changes").index(index), ("from", "to"),
        Wording("The change of the capacity", "发货能力的调整"))
    }
  }
}

extension ScenarioRules {
  static let fulfilmentRules: [ScenarioRule] = [
    .init(
      .capacityOutOfRange, .error, "The orders sent per day are not 0 to 10,000,000.",
      "日发货单量不在 0 到 10,000,000 之间。"),
    .init(
      .promiseOutOfRange, .error, "Orders are not promised to be sent within 0 to 30 days.",
      "承诺发货天数不在 0 到 30 之间。"),
    .init(
      .fulfilmentShareOutOfRange, .error, "A share of orders that are missing, late or cancelled is not 0 to 1.",
      "缺货、投诉或取消的订单占比不在 0 到 1 之间。"),
    .init(
      .capacityBelowOrders, .warning, "Fewer orders can be sent a day than the items sold before the start.",
      "每天能发的订单少于开始前的日均销量。"),
  ]
}
