import MarketDay

extension Sections {
  static let channel = Section<Channel>(
    "channel", nameKey: "name",
    empty: { Channel(name: "", kind: .visits) },
    generalChannelKeys + plainChannelKeys + impressionKeys + displayKeys + bookingKeys + affiliateKeys)

  private static let generalChannelKeys: [Key<Channel>] = [
    Key("name", \.name, .text, "What the channel is called.", required: true),
    Key(
      "kind", \.kind, .channelKind,
      "visits, display (by 1,000 impressions), placement (place and time), brand (contract) or affiliates "
        + "(commission per sale); visits if absent."),
    Key(
      "visits_per_day", \.visits, .number(0...1e9),
      "Visits on a usual day; of affiliates, if all items sold like the typical one at the usual commission."),
    Key("from", \.span.first, .date, "First day; the scenario's if absent."),
    Key("to", \.span.last, .date, "Last day, included; the scenario's if absent."),
    Key("odds", \.odds, .number(0...1_000), "Odds of an order, relative to a visit from search; 1 is the same."),
    Key(
      "products", \.products, .pairs("product", .share()) { ChannelTarget(product: $0, share: $1) },
      "Where the visits land, as proportions; on all items alike if absent."),
    Key(
      "half_life_days", \.halfLifeDays, .number(0.1...10_000),
      "Days over which visits, or the click rate, fall by half; they do not fade if absent."),
  ]

  private static let plainChannelKeys: [Key<Channel>] = [
    Key("cost_per_visit", \.costPerVisit, .money(), "What a visit costs, in yuan; of kind visits."),
    Key("cost_per_order", \.costPerOrder, .money(), "What an order costs, in yuan; of kind visits."),
    Key("cost_per_day", \.costPerDay, .money(), "What a day costs, in yuan; of kind visits."),
  ]

  private static let impressionKeys: [Key<Channel>] = [
    Key(
      "impressions_per_day", \.impressionsPerDay, .number(0...1e9),
      "Impressions on a usual day, of placements and brand advertising."),
    Key(
      "click_rate", \.clickRate, .share(),
      "Clicks / impressions of a new creative; 1% if absent, of brand advertising by its form."),
    Key("creative", \.creative, .number(0...100), "How well the creative draws clicks; 1 is usual."),
  ]

  private static let displayKeys: [Key<Channel>] = [
    Key("daily_budget", \.display.dailyBudget, .money(), "The most that display spends a day, in yuan."),
    Key(
      "cost_per_thousand", \.display.costPerThousand, .money(from: 1, to: 10_000),
      "The price of 1,000 display impressions, in yuan."),
    Key(
      "audience", \.display.audience, .whole(1...1_000_000_000),
      "People who can see the display; no end of them if absent."),
    Key(
      "views_per_day", \.display.viewsPerDay, .number(0...100),
      "Times that one of them comes by on a usual day; 2 if absent."),
    Key(
      "wear", \.display.wear, .share(),
      "The part of the click rate that is lost each time a person has seen the creative; 33% if absent."),
    Key(
      "new_creative", \.display.newCreative, .list(of: .date, each: "date"),
      "Days on whose morning a new creative replaces the old one."),
    Key(
      "hours", \.display.hours, .list(of: .number(0...1_000_000), count: 24...24, each: "number"),
      "Shares of display visits by hour, 24 of them from hour 0; those of usual ad traffic if absent."),
  ]

  private static let bookingKeys: [Key<Channel>] = [
    Key("price", \.booking.price, .money(), "The price of a placement or brand contract over all its days, in yuan."),
    Key("from_hour", \.booking.firstHour, .whole(0...23), "First hour of each day of a placement; 0 if absent."),
    Key(
      "to_hour", \.booking.endHour, .whole(1...24), "The hour at which each day of a placement ends; 24 if absent."),
    Key("form", \.booking.form, .choice, "focus, banner or text_link, of brand advertising; banner if absent."),
  ]

  private static let affiliateKeys: [Key<Channel>] = [
    Key("commission", \.affiliates.commission, .rate, "What affiliates get of the goods of each order, such as 8%."),
    Key(
      "commissions", \.affiliates.commissions,
      .pairs("product", .rate) { ItemCommission(product: $0, rate: $1) }, "Items that pay another commission."),
    Key(
      "usual_commission", \.affiliates.usualCommission, .rate,
      "The commission of a usual item of the trade; 5% if absent."),
    Key(
      "sales_elasticity", \.affiliates.salesElasticity, .number(0...5),
      "How visits answer to an item's sales of 30 days; 0.5 if absent."),
    Key(
      "commission_elasticity", \.affiliates.commissionElasticity, .number(0...5),
      "How visits answer to an item's commission; 1 if absent."),
  ]
}

extension ValueKind where Value == ChannelKind {
  /// One of the kinds. What stands in for an unread one differs, so that no key is judged by a kind that nobody wrote.
  static let channelKind = ValueKind(
    shape: choice.shape, standIn: { $0 == .low ? .visits : .affiliates }, read: choice.read)
}
