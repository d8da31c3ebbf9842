import MarketDay

extension Sections {
  static let link = Section<ProductLink>(
    "link", empty: { ProductLink(from: "", to: "") },
    [
      Key("from", \.from, .text, "The id of the item whose page it stands on.", required: true),
      Key("to", \.to, .text, "The id of the item it leads to.", required: true),
      Key("place", \.place, .choice, "head or foot of the page; foot if absent."),
      Key(
        "rate", \.rate, .share(),
        "Share of the page's visitors who neither ask nor buy, and go on; 3% at the foot, 6% at the head if absent."),
      Key(
        "attach", \.attach, .share(0...0.5), "Share of the page item's orders that take one of the other item along."),
      Key("odds", \.odds, .number(0...1_000), "Odds of an order of who goes on, relative to other visits there."),
      Key(
        "page_odds", \.pageOdds, .number(0...100),
        "Odds of an order of the page's own item with this link; 0.905 at the head, 1 at the foot if absent."),
      Key("starts", \.span.first, .date, "First day; the scenario's if absent."),
      Key("ends", \.span.last, .date, "Last day, included; the scenario's if absent."),
    ])
}
