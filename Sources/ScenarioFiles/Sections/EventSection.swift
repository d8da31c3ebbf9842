import MarketDay

extension Sections {
  static let event = Section<PlatformEvent>(
    "platform event", nameKey: "name",
    empty: {
      let day = CalendarDate(daysSinceEpoch: 0)
      return PlatformEvent(.groupBuy, name: "", first: day, last: day)
    },
    [
      Key("name", \.name, .text, "What the event is called.", required: true),
      // Before the terms: it fills in what they do not say.
      Key(
        "kind", \.kindWithItsTerms, .choice,
        "group-buy, daily-special, double-11 or coins; its usual terms fill in all that is not said.", required: true),
      Key("from", \.first, .date, "First day on which it sells.", required: true),
      Key("to", \.last, .date, "Last day, included.", required: true),
      Key("items", \.items, .list(eventItem), "What is sold in it.", required: true),
      Key("leave", \.leave, .date, "Day on which the store leaves before the end; it stays if absent."),
    ] + eventVisitKeys + eventCostKeys + eventConditionKeys)

  static let eventItem = Section<EventItem>(
    "item of an event", nameKey: "product", empty: { EventItem(product: "", price: .zero, stock: 0) },
    [
      Key("product", \.product, .text, "Id of the item.", required: true),
      Key("price", \.price, .money(), "Price in yuan while the event sells, below its list price.", required: true),
      Key("stock", \.stock, .whole(1...10_000_000), "Units that are shown to the event.", required: true),
      Key("share", \.share, .number(0...1_000), "Its part of the event's visits, as a proportion; 1 if absent."),
    ])

  private static let eventVisitKeys: [Key<PlatformEvent>] = [
    Key("lead_days", \.terms.leadDays, .days(0...90), "Days before on which shoppers know of it, and some wait."),
    Key(
      "visits_per_day", \.terms.visitsPerDay, .number(0...1e9), "Visits through the event's page on its first day."),
    Key("visits_fade", \.terms.visitsFade, .share(), "Share of those visits that is lost from day to day."),
    Key("odds", \.terms.odds, .number(0...1_000), "Odds of an order, relative to a visit from search; 1 is the same."),
    Key(
      "demand", \.terms.demand, .number(0...100),
      "Searches while it sells, relative to a usual day, for a store that takes part."),
    Key("tail_days", \.terms.tailDays, .days(0...365), "Days after over which searches come back to usual."),
    Key(
      "tail_demand", \.terms.tailDemand, .number(0...100), "Searches on the first day after, relative to a usual day."),
    Key("recovery_days", \.terms.recoveryDays, .days(0...90), "Days after over which prices go back."),
    Key("recovery_steps", \.terms.recoverySteps, .whole(1...90), "Prices in between, in equal steps."),
  ]

  private static let eventCostKeys: [Key<PlatformEvent>] = [
    Key(
      "commission", \.terms.commission, .rate,
      "The platform's share of goods sold at the event's price, beside its usual fee."),
    Key("entry_fee", \.terms.entryFee, .money(), "Paid once at entry, in yuan."),
    Key("deposit", \.terms.deposit, .money(), "Paid at entry and given back after the end, in yuan."),
    Key(
      "promised_shipping", \.terms.promisedShippingDays, .days(1...60), "Days within which its orders are to be sent."),
  ]

  private static let eventConditionKeys: [Key<PlatformEvent>] = [
    Key("minimum_rating", \.terms.minimumRating, .number(0...5), "Least of the store's ratings; 0 is no condition."),
    Key("minimum_stock", \.terms.minimumStock, .whole(0...10_000_000), "Least units of each item."),
    Key("most_points", \.terms.mostPoints, .whole(0...1_000), "Most points that the store may have this year."),
    Key(
      "lowest_price_days", \.terms.lowestPriceDays, .days(0...90),
      "Days before entry whose lowest price the event's must be below; 0 is no condition."),
  ]
}

extension PlatformEvent {
  /// The kind; setting it fills in its usual terms.
  fileprivate var kindWithItsTerms: EventKind {
    get { kind }
    set {
      kind = newValue
      terms = .usual(for: newValue)
    }
  }
}
