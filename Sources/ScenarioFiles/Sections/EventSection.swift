import MarketDay

extension Sections {
  static let event = Section<PlatformEvent>(
    "platform event", nameKey: "name",
    empty: { PlatformEvent(name: "", first: CalendarDate(daysSinceEpoch: 0), last: CalendarDate(daysSinceEpoch: 0)) },
    [
      Key("name", \.name, .text, "What the event is called.", required: true),
      Key("from", \.first, .date, "First day on which it sells.", required: true),
      Key("to", \.last, .date, "Last day, included.", required: true),
    ])
}
