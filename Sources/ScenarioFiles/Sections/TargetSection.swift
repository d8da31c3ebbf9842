import MarketDay

extension Sections {
  static let target = Section<SalesTarget>(
    "target", nameKey: "name",
    empty: {
      SalesTarget(
        name: "", first: CalendarDate(daysSinceEpoch: 0), last: CalendarDate(daysSinceEpoch: 0), amount: .zero)
    },
    [
      Key("name", \.name, .text, "What the target is called.", required: true),
      Key("from", \.first, .date, "First day.", required: true),
      Key("to", \.last, .date, "Last day, included.", required: true),
      Key("amount", \.amount, .money(to: 1_000_000_000), "Paid amount in yuan over all of its days.", required: true),
    ])
}
