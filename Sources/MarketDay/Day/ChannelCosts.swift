extension World {
  /// What each channel costs today, booked and shown. Precondition: orders are held against their sources.
  mutating func payChannels(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    var payer = 0
    for (number, prepared) in stage.channels.enumerated() {
      let channel = prepared.channel
      let row = VisitSources.firstChannel + number
      var commission = Money.zero
      var placement = Money.zero
      switch channel.kind {
      case .visits:
        commission = channel.costPerOrder * record.channels[row].orders
        placement = channel.costPerVisit * record.channels[row].visitors
        if channel.span.contains(stage.start + day) { placement += channel.costPerDay }
      case .display:
        placement = displayCost(
          of: channels.impressions[number], costPerThousand: channel.display.costPerThousand ?? .zero)
      case .placement, .brand: placement = instalment(of: channel, on: stage.start + day)
      case .affiliates:
        commission = payCommission(prepared, payer: payer, row: row, day, stage, record)
        payer += 1
      }
      ledger.post(.commissionPaid, commission)
      ledger.post(.placementPaid, placement)
      record.channels[row].cost = commission + placement
      record.channels[row].impressions = channels.impressions[number]
      record.channels[row].freshness = channels.freshness[number]
    }
  }

  private func instalment(of channel: Channel, on date: CalendarDate) -> Money {
    guard channel.span.contains(date), let price = channel.booking.price, let first = channel.span.first,
      let last = channel.span.last
    else { return .zero }
    return contractInstalment(price: price, day: date - first, of: last - first + 1)
  }

  /// The commission on the goods of the orders that affiliates brought, item by item; what was paid is kept for
  /// refunds.
  private mutating func payCommission(
    _ channel: PreparedChannel, payer: Int, row: Int, _ day: Int, _ stage: PreparedScenario, _ record: DayRecord
  ) -> Money {
    let slot = day % stage.commissionSlots
    var whole = Money.zero
    for (item, rate) in channel.commissions.enumerated() {
      var commission = Money.zero
      let count = today.flows[today.flowIndex(row, item)].buyers
      if count > 0 {
        // Orders of an item count with the mean of their goods, cut from the day's without a rest.
        var before = 0
        for source in 0..<row { before += today.flows[today.flowIndex(source, item)].buyers }
        let orders = Int64(record.products[item].orders)
        let goods = today.ordersGoods[item]
        commission =
          (goods.fraction(Int64(before + count), of: orders, rounded: .down)
          - goods.fraction(Int64(before), of: orders, rounded: .down)).share(rate)
      }
      channels.commissions[payer].pay(commission, of: item, slot: slot)
      whole += commission
    }
    return whole
  }

  /// Affiliates give back their part of the commission where `units` of the `whole` units of an item that were paid on
  /// day `paidOn` and not refunded yet come back.
  mutating func giveBackCommissions(
    of item: Int, units: Int, outOf whole: Int, paidOn: Int, _ stage: PreparedScenario, _ record: inout DayRecord
  ) {
    guard units > 0 else { return }
    for (payer, number) in channels.affiliates.enumerated() {
      let back = channels.commissions[payer].giveBack(
        units: units, of: whole, item: item, slot: paidOn % stage.commissionSlots)
      ledger.post(.commissionReturned, back)
      record.channels[VisitSources.firstChannel + number].commissionReturned += back
    }
  }
}
