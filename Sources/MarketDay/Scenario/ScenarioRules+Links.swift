// Links between items.
extension ScenarioRules.Check {
  /// A page with more links than this is a catalogue.
  static let mostLinksOfItem = 20

  mutating func checkLinks() {
    let path: [ScenarioPathStep] = [.key("links")]
    guard checkCount(draft.links.count, atMost: 20_000, path, "links") else { return }
    var ofItem: [String: Int] = [:]
    var spans: [[String]: [DateSpan]] = [:]
    for (index, link) in draft.links.enumerated() {
      let place = path.index(index)
      let name = "the link from \(quoted(link.from)) to \(quoted(link.to))"
      let isKnown = [checkProduct(link.from, place.key("from")), checkProduct(link.to, place.key("to"))]
      checkValues(of: link, name, place)
      checkSpan(link.span, place, ("starts", "ends"), name)
      guard isKnown == [true, true] else { continue }
      guard link.from != link.to else {
        add(
          .linkToItself, place.key("to"),
          "The link of \(quoted(link.from)) leads to its own page; name another item or take it out.")
        continue
      }
      let pair = [link.from, link.to]
      if spans[pair, default: []].contains(where: { $0.meets(link.span) }) {
        add(
          .linkTwice, place,
          "\(name.capitalizedFirst) stands there twice on the same days; take one out or part their days.")
      }
      spans[pair, default: []].append(link.span)
      ofItem[link.from, default: 0] += 1
      if ofItem[link.from] == Self.mostLinksOfItem + 1 {
        add(
          .tooManyLinks, place,
          "\(quoted(link.from)) has more than \(Self.mostLinksOfItem) links on its page; keep the best of them.")
      }
    }
  }

  private mutating func checkValues(of link: ProductLink, _ name: String, _ place: [ScenarioPathStep]) {
    if let rate = link.rate { check(rate, .share, .linkValueOutOfRange, place, "rate", "The rate of \(name)") }
    check(
      link.attach, .from(0, to: ProductLink.largestAttach), .linkValueOutOfRange, place, "attach",
      "The share of orders that take the other item along by \(name)")
    check(link.odds, .above(0, to: 1_000), .linkValueOutOfRange, place, "odds", "The factor odds of \(name)")
    if let odds = link.pageOdds {
      check(odds, .above(0, to: 100), .linkValueOutOfRange, place, "page_odds", "The factor page_odds of \(name)")
    }
  }
}

extension DateSpan {
  /// Whether the two have a day in common.
  fileprivate func meets(_ other: DateSpan) -> Bool {
    if let last, let first = other.first, first > last { return false }
    if let first, let last = other.last, first > last { return false }
    return true
  }
}

extension ScenarioWarnings {
  mutating func questionLinks() {
    for (index, link) in scenario.links.enumerated() {
      let path: [ScenarioPathStep] = [.key("links"), .index(index)]
      guard let page = product(link.from), let other = product(link.to) else { continue }
      if link.place == .head, page.role == .popular {
        add(
          .linkAtHeadOfPopular, path.key("place"),
          "The link to \(quoted(link.to)) stands at the head of the page of \(quoted(link.from)), a popular item; there "
            + "it lowers that item's conversion and so its rank, so put it at the foot.")
      }
      if other.stock == 0, other.restocks.allSatisfy({ $0.units == 0 }) {
        add(
          .linkWithoutStock, path.key("to"),
          "The link from \(quoted(link.from)) leads to \(quoted(link.to)), which has no stock and gets none, so nobody "
            + "goes on; link an item in stock.")
      }
    }
  }
}

extension ScenarioRules {
  static let linksRules: [ScenarioRule] = [
    .init(.linkToItself, .error, "A link leads to the page it stands on."),
    .init(.linkTwice, .error, "The same link stands on a page twice on the same day."),
    .init(.tooManyLinks, .error, "An item has more than 20 links."),
    .init(.linkValueOutOfRange, .error, "A share or factor of a link is outside its range."),
    .init(.linkAtHeadOfPopular, .warning, "A link stands at the head of a popular item's page."),
    .init(.linkWithoutStock, .warning, "A link leads to an item that is never in stock."),
  ]
}
