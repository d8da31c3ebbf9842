import MarketDay

extension Sections {
  static let region = Section<Region>(
    "region", nameKey: "name", empty: { Region(name: "", share: 0) },
    [
      Key("name", \.name, .text, "What the region is called.", required: true),
      Key("share", \.share, .share(), "Share of all shoppers.", required: true),
      Key(
        "odds", \.odds, .number(0...1_000),
        "Odds of an order there; an item's conversion is that of a region with odds 1."),
    ])
}
