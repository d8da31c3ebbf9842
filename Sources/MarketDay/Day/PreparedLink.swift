/// A link between two items, by their positions.
struct PreparedLink: Sendable {
  let link: ProductLink
  let from: Int
  let to: Int
  let key: EntityKey
  let rate: Double
  /// ln of the odds of who goes on, and of what the link does to the page's own item.
  let logOdds: Double
  let logPageOdds: Double

  init(_ link: ProductLink, scenario: Scenario) {
    self.link = link
    from = scenario.products.firstIndex { $0.id == link.from }!
    to = scenario.products.firstIndex { $0.id == link.to }!
    key = EntityKey("link/" + link.from).with(EntityKey("product/" + link.to))
    rate = link.rate ?? link.usualRate
    logOdds = logarithm(link.odds)
    logPageOdds = logarithm(link.pageOdds ?? link.usualPageOdds)
  }
}

/// The links in the order in which visitors meet them, and the ads whose visitors go on through them.
struct PreparedAdLinks: Sendable {
  struct Entry: Sendable {
    let ad: Int
    let link: Int
  }

  /// Links by the item whose page they stand on, each item's in the order of the scenario.
  let order: [Int]
  /// Links with the ads of their page's item: by link, then in the order of ``PreparedScenario/adsOfProduct``.
  let entries: [Entry]
  /// By link: its first one of ``entries``.
  let firstEntries: [Int]
  /// By item that links lead to: positions in ``entries``.
  let entriesTo: [[Int]]

  init(_ links: [PreparedLink], adsOfProduct: [[Int]]) {
    order = links.indices.sorted { (links[$0].from, $0) < (links[$1].from, $1) }
    var entries: [Entry] = []
    var firstEntries: [Int] = []
    var entriesTo = [[Int]](repeating: [], count: adsOfProduct.count)
    for (number, link) in links.enumerated() {
      firstEntries.append(entries.count)
      for ad in adsOfProduct[link.from] {
        entriesTo[link.to].append(entries.count)
        entries.append(Entry(ad: ad, link: number))
      }
    }
    self.entries = entries
    self.firstEntries = firstEntries
    self.entriesTo = entriesTo
  }
}
