// Packing and sending.
extension ScenarioRules.Check {
  private static let capacities = 0...10_000_000

  mutating func checkFulfilment() {
    guard let fulfilment = draft.fulfilment else { return }
    let path: [ScenarioPathStep] = [.key("fulfilment")]
    if let capacity = fulfilment.ordersPerDay {
      check(
        capacity, Self.capacities, .capacityOutOfRange, path, "orders_per_day", "The number of orders sent per day")
    }
    check(
      fulfilment.promisedDays, 0...30, .promiseOutOfRange, path, "promised_days", "The number of promised days")
    let shares: [(key: String, value: Double, what: String)] = [
      ("missing_share", fulfilment.missingShare, "The share of orders whose goods are missing"),
      ("complaint_share", fulfilment.complaintShare, "The share of late orders with a complaint"),
      ("cancel_share", fulfilment.cancelShare, "The share of late orders that are cancelled"),
    ]
    for share in shares { check(share.value, .share, .fulfilmentShareOutOfRange, path, share.key, share.what) }
    let changes = path.key("changes")
    guard checkCount(fulfilment.changes.count, atMost: 1_000, changes, "changes of the capacity") else { return }
    for (index, change) in fulfilment.changes.enumerated() {
      let place = changes.index(index)
      checkSpan(change.span, place, ("from", "to"), "the change of the capacity")
      check(
        change.ordersPerDay, Self.capacities, .capacityOutOfRange, place, "orders_per_day",
        "The number of orders sent per day")
    }
  }
}

extension ScenarioWarnings {
  mutating func questionFulfilment() {
    guard let fulfilment = scenario.fulfilment else { return }
    let path: [ScenarioPathStep] = [.key("fulfilment")]
    let sold = scenario.products.reduce(0) { $0 + $1.soldLast30Days }
    if let capacity = fulfilment.ordersPerDay, Double(capacity) < Double(sold) / 30 {
      add(
        .capacityBelowOrders, path.key("orders_per_day"),
        "\(capacity) orders can be sent a day, but the items sold \(NumberBounds.text((Double(sold) / 3).rounded() / 10)) "
          + "a day before the start; orders will pile up and be late, so raise the capacity.")
    }
    for (index, change) in fulfilment.changes.enumerated() {
      question(change.span, path.key("changes").index(index), ("from", "to"), "The change of the capacity")
    }
  }
}

extension ScenarioRules {
  static let fulfilmentRules: [ScenarioRule] = [
    .init(.capacityOutOfRange, .error, "The orders sent per day are not 0 to 10,000,000."),
    .init(.promiseOutOfRange, .error, "Orders are not promised to be sent within 0 to 30 days."),
    .init(.fulfilmentShareOutOfRange, .error, "A share of orders that are missing, late or cancelled is not 0 to 1."),
    .init(.capacityBelowOrders, .warning, "Fewer orders can be sent a day than the items sold before the start."),
  ]
}
