@testable import MarketDay

extension LawFindings {
  /// What channels cost, show and bring: each by its kind, and all together by the books.
  mutating func checkChannels(_ played: PlayedDay) {
    let record = played.record
    let ledger = played.ledger
    let cost = record.channels.reduce(Money.zero) { $0 + $1.cost }
    let booked = ledger.booked(.clicksPaid) + ledger.booked(.placementPaid) + ledger.booked(.commissionPaid)
    check(cost == booked, "the channels cost \(cost), \(booked) are booked")
    let returned = record.channels.reduce(Money.zero) { $0 + $1.commissionReturned }
    check(returned == ledger.booked(.commissionReturned), "\(returned) of commissions come back")
    var commissions = Money.zero
    var advertising = record.keywords.reduce(Money.zero) { $0 + $1.adCost }
    for (number, channel) in played.stage.scenario.channels.enumerated() {
      let row = record.channels[VisitSources.firstChannel + number]
      switch channel.kind {
      case .affiliates: commissions += row.cost
      case .visits:
        commissions += channel.costPerOrder * row.orders
        advertising += row.cost - channel.costPerOrder * row.orders
      case .display, .placement, .brand: advertising += row.cost
      }
      check(row, of: channel, on: record.date)
    }
    if let members = played.stage.sources.members { advertising += record.channels[members].cost }
    check(record.store.adCost == advertising, "advertising of \(record.store.adCost) is \(advertising) over its parts")
    let net = commissions - returned
    check(record.store.affiliateCommission == net, "commission of \(record.store.affiliateCommission) is \(net)")
  }

  private mutating func check(_ row: ChannelRecord, of channel: Channel, on date: CalendarDate) {
    let isThere = channel.span.contains(date)
    check(isThere || row.visitors == 0 && row.impressions == 0, "\(channel.name) brings nobody outside its days")
    check(isThere || row.cost == .zero, "\(channel.name) costs nothing outside its days")
    check(row.impressions >= 0 && row.commissionReturned >= .zero, "\(channel.name) counts from 0")
    check((0...1).contains(row.freshness ?? 0), "\(channel.name) is fresh by \(row.freshness ?? 0)")
    if channel.kind == .display || channel.impressionsPerDay != nil {
      check(
        row.visitors <= row.impressions, "\(channel.name): \(row.visitors) clicks on \(row.impressions) impressions")
    } else {
      check(row.impressions == 0, "\(channel.name) counts no impressions")
    }
    switch channel.kind {
    case .display:
      let budget = channel.display.dailyBudget!
      check(row.cost <= budget, "\(channel.name) spends \(row.cost) of \(budget)")
      let thousandths = Int64(row.impressions) * channel.display.costPerThousand!.fen
      check(abs(row.cost.fen * 1_000 - thousandths) <= 500, "\(channel.name): \(row.impressions) cost \(row.cost)")
      check((row.freshness == nil) == (!isThere || channel.display.audience == nil), "only an audience tires")
    case .placement, .brand:
      guard isThere else { return }
      let days = Int64(channel.span.last! - channel.span.first! + 1)
      let price = channel.booking.price!.fen
      check(
        (price / days...price / days + 1).contains(row.cost.fen), "\(channel.name): a day of \(price) is \(row.cost)")
    case .affiliates: check(row.cost <= row.amount, "\(channel.name) gets \(row.cost) of \(row.amount)")
    case .visits: break
    }
  }
}
