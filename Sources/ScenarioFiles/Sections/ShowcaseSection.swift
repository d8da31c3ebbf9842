import MarketDay

extension Sections {
  static let showcase = Section<Showcase>(
    "showcase section", empty: Showcase.init,
    [
      Key("windows", \.windows, .whole(0...5_000), "How many items can stand in a window at a time."),
      Key(
        "plan", \.plan, .list(showcaseEntry),
        "What stands in a window when; if absent, each day the items that are taken down next."),
    ])

  static let showcaseEntry = Section<ShowcaseEntry>(
    "showcase entry", empty: { ShowcaseEntry(products: []) },
    [
      Key("from", \.span.first, .date, "First day; the scenario's if absent."),
      Key("to", \.span.last, .date, "Last day, included; the scenario's if absent."),
      Key("products", \.products, .list(of: .text, each: "product id"), "Ids of the items.", required: true),
    ])
}
