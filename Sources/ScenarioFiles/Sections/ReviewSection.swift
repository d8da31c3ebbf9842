import MarketDay

extension Sections {
  static let reviews = Section<Reviews>(
    "reviews section", empty: Reviews.init,
    [])
}
