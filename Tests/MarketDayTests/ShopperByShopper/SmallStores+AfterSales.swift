@testable import MarketDay

extension SmallStores {
  /// The quiet store without ads, which for two weeks sends less than it sells and later all that waits; with items of
  /// different quality and reviews that come soon.
  static func unpacked() -> ScenarioDraft {
    var draft = quiet()
    draft.ads = nil
    // Visitors of a channel are quicker to walk through than searchers.
    for keyword in draft.keywords.indices { draft.keywords[keyword].searchesPerDay *= 0.3 }
    draft.channels[0].visitsPerDay = 150
    draft.store.kind = .mall
    var fulfilment = Fulfilment()
    fulfilment.ordersPerDay = 7
    var hands = CapacityChange(ordersPerDay: 30)
    hands.span = DateSpan(first: draft.start + 16, last: nil)
    fulfilment.changes = [hands]
    fulfilment.missingShare = 0.04
    draft.fulfilment = fulfilment
    draft.trade.shoppers.disputeShare = 0.10
    var reviews = Reviews()
    reviews.share = 0.6
    reviews.days = 3
    reviews.service = 4.5
    (reviews.ratingDescribed, reviews.ratingService, reviews.ratingShipping) = (4.6, 4.7, 4.9)
    reviews.count = 60
    // Larger than usual, so that a difference shows.
    (reviews.numberElasticity, reviews.scoreElasticity) = (0.5, 2)
    draft.reviews = reviews
    draft.products[0].described = 4.5
    draft.products[1].reviews = 12
    return draft
  }
}
