import MarketDay

extension Sections {
  static let memberBase = Section<Members>(
    "members section", empty: Members.init,
    [])
}
