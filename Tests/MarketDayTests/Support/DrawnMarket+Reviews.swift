@testable import MarketDay

extension DrawnMarket {
  /// Half of the stores have reviews; items of every quality.
  mutating func drawReviews(_ generator: SplitMix64) {
    var generator = generator
    func score() -> Double { [1, 5, 4.8, 3.3][generator.int(0...3)] }
    draft.trade.shoppers.refundDescribedPart = [0, 1, 0.3][generator.int(0...2)]
    draft.trade.shoppers.disputeShare = [0, 1, 0.02][generator.int(0...2)]
    if generator.chance(0.1) { draft.trade.typicalItem.described = [1, 5][generator.int(0...1)] }
    for index in draft.products.indices where generator.chance(0.4) {
      draft.products[index].described = score()
      if generator.chance(0.5) { draft.products[index].reviews = [0, 1, 7, 10_000_000][generator.int(0...3)] }
    }
    guard generator.chance(0.5) else { return }
    var reviews = Reviews()
    reviews.share = [0, 1, 0.3][generator.int(0...2)]
    reviews.days = [0, 1, 4, 10, 90][generator.int(0...4)]
    (reviews.service, reviews.shipping, reviews.lateShipping) = (score(), score(), score())
    if generator.chance(0.3) { reviews.ratingService = score() }
    if generator.chance(0.3) { reviews.count = [0, 1, 1_000][generator.int(0...2)] }
    reviews.calming = [0, 10, 1_000][generator.int(0...2)]
    if generator.chance(0.2) { (reviews.numberElasticity, reviews.scoreElasticity) = (0, 0) }
    for _ in 0..<generator.int(0...2) {
      let product = draft.products[generator.int(0...(draft.products.count - 1))].id
      let day = draft.start + generator.int(0...12)
      reviews.tryOuts.append(TryOut(product: product, date: day, units: [1, 20, 1_000_000][generator.int(0...2)]))
    }
    draft.reviews = reviews
  }
}
