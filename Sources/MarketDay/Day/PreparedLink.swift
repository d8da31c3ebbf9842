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

/// The links in the order in which visitors meet them, and what ads lead to through them.
struct PreparedAdLinks: Sendable {
  struct Entry: Sendable {
    let ad: Int
    let link: Int
  }

  /// Links by the item whose page they stand on, each item's in the order of the scenario.
  let order: [Int]
  /// Ads with the links of their item's page, by ad, then as in ``order``.
  let entries: [Entry]
  /// By item that links lead to: positions in ``entries``.
  let entriesTo: [[Int]]

  init(_ links: [PreparedLink], ads: [PreparedAd], products: Int) {
    order = links.indices.sorted { (links[$0].from, $0) < (links[$1].from, $1) }
    var linksOf = [[Int]](repeating: [], count: products)
    for link in order { linksOf[links[link].from].append(link) }
    var entries: [Entry] = []
    var entriesTo = [[Int]](repeating: [], count: products)
    for (ad, prepared) in ads.enumerated() {
      for link in linksOf[prepared.product] {
        entriesTo[links[link].to].append(entries.count)
        entries.append(Entry(ad: ad, link: link))
      }
    }
    self.entries = entries
    self.entriesTo = entriesTo
  }
}
