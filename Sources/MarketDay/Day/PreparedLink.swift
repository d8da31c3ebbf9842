/// A link between two items, by their positions.
struct PreparedLink: Sendable {
  let link: ProductLink
  let from: Int
  let to: Int
  let key: EntityKey

  init(_ link: ProductLink, scenario: Scenario) {
    self.link = link
    from = scenario.products.firstIndex { $0.id == link.from }!
    to = scenario.products.firstIndex { $0.id == link.to }!
    key = EntityKey("link/" + link.from).with(EntityKey("product/" + link.to))
  }
}
