import MarketDay

extension Sections {
  static let showcase = Section<Showcase>(
    "showcase section", empty: Showcase.init,
    [
      Key("windows", \.windows, .whole(0...5_000), "How many items can stand in a window at a time.")
    ])
}
