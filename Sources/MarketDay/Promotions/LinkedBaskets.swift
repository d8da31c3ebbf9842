/// A link that stands on an item's page, as far as baskets know it.
struct LinkInForce: Sendable, Equatable {
  /// Product positions.
  let from: Int
  let to: Int
  /// Share of the page item's orders that take one unit of the other item along.
  let attach: Double
}

struct ResolvedLink: Sendable {
  let link: LinkInForce
  let span: DateSpan
}

extension StorePromotions {
  /// Whether the link takes buyers along on `date`.
  func runs(link position: Int, on date: CalendarDate) -> Bool {
    !variant.contains(.withoutLinks) && links[position].link.attach > 0 && links[position].span.contains(date)
  }
}

/// Baskets of an item and another one that a link on its page brings along.
enum LinkedBaskets {
  /// One unit of the item and one of each linked item in turn, and the share of orders that is left without any: link j
  /// takes the share attach_j of what the links before it left, so nobody takes two along and the shares never pass 1.
  /// The baskets are priced like all others, so a link can lift an order over a threshold. S1 names cross-selling by
  /// links; the shares, and one unit of each, are assumed.
  static func baskets(
    of product: Int, links: [LinkInForce], buyer: BuyerKind
  ) -> (baskets: [(basket: Basket, chance: Double, taken: Int)], left: Double) {
    var left = 1.0
    var baskets: [(basket: Basket, chance: Double, taken: Int)] = []
    for link in links where link.from == product {
      let items = [BasketItem(product: product, units: 1), BasketItem(product: link.to, units: 1)]
      baskets.append((Basket(items, buyer: buyer), left * link.attach, link.to))
      left -= left * link.attach
    }
    return (baskets, left)
  }

  /// Where in `kinds` the basket is that `kind` is without what was taken along: with the same coupon if there is one,
  /// else with any; nil where nothing was taken along, or nobody buys that basket.
  static func plainKind(of kind: BasketKind, in kinds: [BasketKind]) -> Int? {
    guard let taken = kind.taken else { return nil }
    let left = kind.lines.compactMap { line -> BasketItem? in
      let units = line.product == taken ? line.units - 1 : line.units
      return units > 0 ? BasketItem(product: line.product, units: units) : nil
    }
    let plain = kinds.indices.filter { index in
      kinds[index].taken == nil
        && kinds[index].lines.map { BasketItem(product: $0.product, units: $0.units) } == left
    }
    return plain.first { kinds[$0].couponUsed == kind.couponUsed } ?? plain.first
  }
}
