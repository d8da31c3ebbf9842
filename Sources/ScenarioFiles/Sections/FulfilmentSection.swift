import MarketDay

extension Sections {
  static let fulfilment = Section<Fulfilment>(
    Wording("fulfilment section", "发货设置"), empty: Fulfilment.init,
    [
      Key(
        "orders_per_day", \.ordersPerDay, .whole(0...10_000_000),
        Wording("Orders that can be packed and sent a day; all that come if absent.", "每天最多能打包发出的订单数；不写则来多少发多少。")),
      Key(
        "changes", \.changes, .list(capacityChange),
        Wording("Other capacities over some days, such as extra hands.", "某些日子的发货能力，如临时加人手。")),
      Key(
        "promised_days", \.promisedDays, .days(0...30),
        Wording(
          "Days within which an order has to be sent, its own not counted; 3 (72 hours) if absent.",
          "须在几天内发货，下单当天不算；不写则 3 天（72 小时）。")),
      Key(
        "missing_share", \.missingShare, .share(),
        Wording("Share of paid orders whose goods turn out not to be there.", "已支付订单中缺货的比例。")),
      Key(
        "complaint_share", \.complaintShare, .share(),
        Wording("Share of buyers of late orders who complain.", "延迟发货的买家中投诉的比例。")),
      Key(
        "cancel_share", \.cancelShare, .share(),
        Wording("Share of buyers of late orders who take them back unsent.", "延迟发货的买家中，未发货就退款的比例。")),
    ])

  static let capacityChange = Section<CapacityChange>(
    Wording("change of the capacity", "发货能力变化"), empty: { CapacityChange(ordersPerDay: 0) },
    [
      Key("from", \.span.first, .date, Wording("First day; the scenario's if absent.", "首日；不写则从模拟首日起。")),
      Key("to", \.span.last, .date, Wording("Last day, included; the scenario's if absent.", "末日（含当天）；不写则到模拟末日止。")),
      Key(
        "orders_per_day", \.ordersPerDay, .whole(0...10_000_000),
        Wording("Orders that can be sent on each of these days.", "这些日子里每天能发出的订单数。"),
        required: true),
    ])
}
