import MarketDay

extension Sections {
  static let fulfilment = Section<Fulfilment>(
    "fulfilment section", empty: Fulfilment.init,
    [])
}
