extension World {
  /// No promise is longer than this many days, and so no order becomes late after them.
  private static let longestPromise = 90

  /// Packs and sends what the capacity allows, oldest orders first; late ones cost.
  ///
  /// An order is in time where it is sent on its day or on one of the promised days after it (72 hours: 3 days, counted
  /// in whole days). What then still waits is late that evening: every late order is compensated, a share of the buyers
  /// complains, and a share cancels.
  mutating func shipOrders(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    guard let fulfilment = stage.fulfilment else {
      for row in record.products { record.store.sentOrders += row.orders }
      return
    }
    parcels.open(
      day, record, fees: ledger.booked(.shippingFeePaid),
      dueDay: day + (promisedDays(forOrdersOn: day) ?? stage.promisedShippingDays(ofOrdersOn: day)))
    var paid = 0
    for row in record.products { paid += row.orders }
    var left = fulfilment.capacities[day]
    var missing = 0
    while left > 0, parcels.oldest <= day {
      let paidOn = parcels.oldest
      let packed = min(left, parcels.orders(paidOn: paidOn).waiting)
      left -= packed
      missing += pack(packed, paidOn: paidOn, day, stage, &record)
    }
    if missing > 0 { today.note(.outOfStockAfterPayment) }
    for paidOn in max(parcels.oldest, day - Self.longestPromise)..<max(parcels.oldest, day + 1) {
      let orders = parcels.orders(paidOn: paidOn)
      if orders.dueDay == day, orders.waiting > 0 { miss(paidOn: paidOn, day, stage, &record) }
    }
    if let rule = parcels.complaints.closeDay(complaints: record.store.complaints, orders: paid) { today.note(rule) }
    ledger.post(.parcelSent, stage.store.parcelCost * record.store.sentOrders)
    record.store.backlog = parcels.backlog
  }

  /// Packs orders of one day and sends them, except those whose goods are not there. Returns how many these are.
  private mutating func pack(
    _ count: Int, paidOn: Int, _ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord
  ) -> Int {
    let age = day - paidOn
    let isLate = day > parcels.orders(paidOn: paidOn).dueDay
    let (first, second) = luck.uniforms(.shipping, day: day, entity: .store, pair: age)
    let missing = binomialQuantile(first, trials: count, probability: stage.fulfilment?.missingShare ?? 0)
    parcels.remove(count - missing, paidOn: paidOn, as: isLate ? .late : .inTime, uniform: second)
    record.store.sentOrders += count - missing
    guard missing > 0 else { return 0 }
    let sample = luck.uniforms(.missingGoods, day: day, entity: .store, pair: age)
    parcels.remove(missing, paidOn: paidOn, as: .refunded, uniform: sample.0)
    if !isLate { ledger.post(.compensationPaid, parcels.compensate(missing, paidOn: paidOn)) }
    giveBack(missing, paidOn: paidOn, goodsAreThere: false, uniform: sample.1, stage, &record)
    return missing
  }

  /// The promise of a day's orders ends; those that wait are late.
  private mutating func miss(paidOn: Int, _ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    guard let fulfilment = stage.fulfilment else { return }
    let late = parcels.orders(paidOn: paidOn).waiting
    record.store.lateOrders += late
    ledger.post(.compensationPaid, parcels.compensate(late, paidOn: paidOn))
    let age = day - paidOn
    let (first, second) = luck.uniforms(.complaints, day: day, entity: .store, pair: age)
    record.store.complaints += binomialQuantile(first, trials: late, probability: fulfilment.complaintShare)
    let cancelled = binomialQuantile(second, trials: late, probability: fulfilment.cancelShare)
    let sample = luck.uniforms(.cancelledOrders, day: day, entity: .store, pair: age)
    parcels.remove(cancelled, paidOn: paidOn, as: .refunded, uniform: sample.0)
    giveBack(cancelled, paidOn: paidOn, goodsAreThere: true, uniform: sample.1, stage, &record)
  }

  /// Refunds whole orders that were never sent, with their shipping fee. Goods that are there go back on the shelf;
  /// missing ones stay a cost. Gifts and coupons that came with an order stay given.
  private mutating func giveBack(
    _ count: Int, paidOn: Int, goodsAreThere: Bool, uniform: Double, _ stage: PreparedScenario,
    _ record: inout DayRecord
  ) {
    guard count > 0 else { return }
    var sample = SystematicSample(count, of: parcels.orders(paidOn: paidOn).kept, uniform: uniform)
    var goods = Money.zero
    for (item, prepared) in stage.products.enumerated() {
      let kept = parcels.kept(of: item, paidOn: paidOn).units
      let units = sample.next(kept)
      giveBackCommissions(of: item, units: units, outOf: kept, paidOn: paidOn, stage, &record)
      goods += parcels.refund(units, of: item, paidOn: paidOn)
      record.store.refundsLate += units
      guard goodsAreThere else { continue }
      items[item].stock += units
      ledger.post(.goodsReturned, prepared.product.cost * units)
    }
    ledger.post(.amountRefunded, goods + parcels.refundFees(count, paidOn: paidOn))
    ledger.post(.platformFeeReturned, goods.share(stage.store.platformFee, rounded: .down))
  }
}

extension Today {
  /// Notes a case of a rule, at most one a day.
  mutating func note(_ rule: RuleBreak) {
    ruleBreaks[rule.rawValue] = max(1, ruleBreaks[rule.rawValue])
  }
}
