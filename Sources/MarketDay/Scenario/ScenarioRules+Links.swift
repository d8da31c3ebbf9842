// Links between items.
extension ScenarioRules.Check {
  /// A page with more links than this is a catalogue.
  static let mostLinksOfItem = 20

  mutating func checkLinks() {
    let path: [ScenarioPathStep] = [.key("links")]
    guard checkCount(draft.links.count, atMost: 20_000, path, Wording("links", "关联位")) else { return }
    var ofItem: [String: Int] = [:]
    var spans: [[String]: [DateSpan]] = [:]
    for (index, link) in draft.links.enumerated() {
      let place = path.index(index)
      let name = Wording(
        "the link from \(quoted(link.from)) to \(quoted(link.to))", "从\(quoted(link.from))到\(quoted(link.to))的关联位")
      let isKnown = [checkProduct(link.from, place.key("from")), checkProduct(link.to, place.key("to"))]
      checkValues(of: link, name, place)
      checkSpan(link.span, place, ("starts", "ends"), name)
      guard isKnown == [true, true] else { continue }
      guard link.from != link.to else {
        add(
          .linkToItself, place.key("to"),
          "The link of \(quoted(link.from)) leads to its own page; name another item or take it out.",
          "\(quoted(link.from))的关联位指向自己的页面，请换成其他商品或删去。")
        continue
      }
      let pair = [link.from, link.to]
      if spans[pair, default: []].contains(where: { $0.meets(link.span) }) {
        add(
          .linkTwice, place,
          "\(name.capitalizedFirst) stands there twice on the same days; take one out or part their days.",
          "\(name)在同一时间重复出现，请删去其中一个或错开日期。")
      }
      spans[pair, default: []].append(link.span)
      ofItem[link.from, default: 0] += 1
      if ofItem[link.from] == Self.mostLinksOfItem + 1 {
        add(
          .tooManyLinks, place,
          "\(quoted(link.from)) has more than \(Self.mostLinksOfItem) links on its page; keep the best of them.",
          "\(quoted(link.from))的页面上关联位超过 \(Self.mostLinksOfItem) 个，请只保留效果最好的。")
      }
    }
  }

  private mutating func checkValues(of link: ProductLink, _ name: Wording, _ place: [ScenarioPathStep]) {
    if let rate = link.rate {
      check(rate, .share, .linkValueOutOfRange, place, "rate", Wording("The rate of \(name)", "\(name)的点击率"))
    }
    check(
      link.attach, .from(0, to: ProductLink.largestAttach), .linkValueOutOfRange, place, "attach",
      Wording("The share of orders that take the other item along by \(name)", "\(name)带来的连带购买占比"))
    check(
      link.odds, .above(0, to: 1_000), .linkValueOutOfRange, place, "odds",
      Wording("The factor odds of \(name)", "\(name)的下单几率“odds”"))
    if let odds = link.pageOdds {
      check(
        odds, .above(0, to: 100), .linkValueOutOfRange, place, "page_odds",
        Wording("The factor page_odds of \(name)", "\(name)对所在页面的下单几率“page_odds”"))
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
          "The link to \(quoted(link.to)) stands at the head of the page of \(quoted(link.from)), a popular item; "
            + "there it lowers that item's conversion and so its rank, so put it at the foot.",
          "通往\(quoted(link.to))的关联位放在人气款\(quoted(link.from))的页面顶部，会拉低它的转化率，进而影响排名，请放到页尾。")
      }
      if other.stock == 0, other.restocks.allSatisfy({ $0.units == 0 }) {
        add(
          .linkWithoutStock, path.key("to"),
          "The link from \(quoted(link.from)) leads to \(quoted(link.to)), which has no stock and gets none, so nobody "
            + "goes on; link an item in stock.",
          "\(quoted(link.from))关联到\(quoted(link.to))，后者没有库存也不补货，没人会点过去，请关联有库存的商品。")
      }
    }
  }
}

extension ScenarioRules {
  static let linksRules: [ScenarioRule] = [
    .init(
      .linkToItself, .error, "A link leads to the page it stands on.",
      "关联位指向自己所在的页面。"),
    .init(
      .linkTwice, .error, "The same link stands on a page twice on the same day.",
      "同一关联位在同一天重复出现。"),
    .init(
      .tooManyLinks, .error, "An item has more than 20 links.",
      "一个商品的关联位超过 20 个。"),
    .init(
      .linkValueOutOfRange, .error, "A share or factor of a link is outside its range.",
      "关联位的占比或系数超出范围。"),
    .init(
      .linkAtHeadOfPopular, .warning, "A link stands at the head of a popular item's page.",
      "关联位放在人气款的页面顶部。"),
    .init(
      .linkWithoutStock, .warning, "A link leads to an item that is never in stock.",
      "关联位指向始终没有库存的商品。"),
  ]
}
