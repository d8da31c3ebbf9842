import MarketDay

extension Sections {
  static let fulfilment = Section<Fulfilment>(
    "fulfilment section", empty: Fulfilment.init,
    [
      Key(
        "orders_per_day", \.ordersPerDay, .whole(0...10_000_000),
        "Orders that can be packed and sent a day; all that come if absent."),
      Key("changes", \.changes, .list(capacityChange), "Other capacities over some days, such as extra hands."),
      Key(
        "promised_days", \.promisedDays, .days(0...30),
        "Days within which an order has to be sent, its own not counted; 3 (72 hours) if absent."),
      Key("missing_share", \.missingShare, .share(), "Share of paid orders whose goods turn out not to be there."),
      Key("complaint_share", \.complaintShare, .share(), "Share of buyers of late orders who complain."),
      Key("cancel_share", \.cancelShare, .share(), "Share of buyers of late orders who take them back unsent."),
    ])

  static let capacityChange = Section<CapacityChange>(
    "change of the capacity", empty: { CapacityChange(ordersPerDay: 0) },
    [
      Key("from", \.span.first, .date, "First day; the scenario's if absent."),
      Key("to", \.span.last, .date, "Last day, included; the scenario's if absent."),
      Key(
        "orders_per_day", \.ordersPerDay, .whole(0...10_000_000), "Orders that can be sent on each of these days.",
        required: true),
    ])
}
