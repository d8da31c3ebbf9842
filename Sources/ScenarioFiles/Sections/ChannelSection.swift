import MarketDay

extension Sections {
  static let channel = Section<Channel>(
    "channel", nameKey: "name",
    empty: { Channel(name: "", visitsPerDay: 0) },
    [
      Key("name", \.name, .text, "What the channel is called.", required: true),
      Key("visits_per_day", \.visitsPerDay, .number(0...1e9), "Visits on a usual day.", required: true),
      Key("from", \.span.first, .date, "First day; the scenario's if absent."),
      Key("to", \.span.last, .date, "Last day, included; the scenario's if absent."),
      Key("odds", \.odds, .number(0...1_000), "Odds of an order, relative to a visit from search; 1 is the same."),
      Key(
        "products", \.products, .pairs("product", .share()) { ChannelTarget(product: $0, share: $1) },
        "Where the visits land, as proportions; on all items alike if absent."),
      Key("cost_per_visit", \.costPerVisit, .money(), "What a visit costs, in yuan."),
      Key("cost_per_order", \.costPerOrder, .money(), "What an order costs, in yuan."),
      Key("cost_per_day", \.costPerDay, .money(), "What a day costs, in yuan."),
    ])
}
