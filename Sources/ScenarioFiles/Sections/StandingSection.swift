import MarketDay

extension Sections {
  static let standing = Section<Standing>(
    "standing section", empty: Standing.init,
    [])
}
