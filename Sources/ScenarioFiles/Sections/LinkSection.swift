import MarketDay

extension Sections {
  static let link = Section<ProductLink>(
    "link", empty: { ProductLink(from: "", to: "") },
    [
      Key("from", \.from, .text, "The id of the item whose page it stands on.", required: true),
      Key("to", \.to, .text, "The id of the item it leads to.", required: true),
    ])
}
