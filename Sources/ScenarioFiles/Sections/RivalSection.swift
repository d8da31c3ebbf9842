import MarketDay

extension Sections {
  static let rival = Section<Rival>(
    "rival", nameKey: "name",
    empty: { Rival(name: "", value: .zero, dailyBudget: .zero, bid: .fixed(.zero)) },
    [
      Key("name", \.name, .text, "What the rival's store is called.", required: true),
      Key(
        "keywords", \.keywords, .list(of: .text, each: "keyword"), "The keywords that it advertises on.", required: true
      ),
      Key("value", \.value, .money(to: 1_000), "What a click is worth to it, in yuan.", required: true),
      Key("quality", \.quality, .number(1...10), "The quality of its ads; the trade's rival_quality if absent."),
      Key(
        "daily_budget", \.dailyBudget, .money(), "The most it spends a day on all its keywords, in yuan.",
        required: true),
      Key("bid", \.bid, .bid, "What it bids: yuan, or a rule, for which its maximum bid is its value.", required: true),
      Key(
        "schedule", \.schedule, .adSchedule,
        "Percent of the bid by hour, such as {20-22: 140%, 1-7: 30%}; 100% if absent."),
      Key("from", \.span.first, .date, "First day; the scenario's if absent."),
      Key("to", \.span.last, .date, "Last day, included; the scenario's if absent."),
    ])
}
