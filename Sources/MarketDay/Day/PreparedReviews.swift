/// What reviews are written from and held against. Shared, never changed.
struct PreparedReviews: Sendable {
  let rules: Reviews
  /// Mean score as described and its chance of a star (``starChance(ofScore:)``), by item.
  let described: [Double]
  let describedChances: [Double]
  let serviceChance: Double
  let shippingChance: Double
  let lateShippingChance: Double
  /// The usual score of the trade.
  let usualScore: Double
  /// Reviews of 180 days that each item starts with, and those that its sales make usual.
  let startCounts: [Int]
  let usualCounts: [Int]
  let startRatings: StoreRatings
  /// Units given away, by day; empty days have none.
  let tryOuts: [Int: [(item: Int, units: Int)]]

  init(_ reviews: Reviews, scenario: Scenario) {
    rules = reviews
    let usual = scenario.trade.typicalItem.described
    usualScore = usual
    let scores = scenario.products.map { $0.described ?? usual }
    described = scores
    describedChances = scores.map(starChance)
    serviceChance = starChance(ofScore: reviews.service)
    shippingChance = starChance(ofScore: reviews.shipping)
    lateShippingChance = starChance(ofScore: reviews.lateShipping)
    let usualCounts = scenario.products.map(scenario.usualReviews)
    self.usualCounts = usualCounts
    let counts = zip(scenario.products, usualCounts).map { $0.reviews ?? $1 }
    startCounts = counts
    let whole = Double(counts.reduce(0, +))
    let mean = whole > 0 ? zip(counts, scores).reduce(0) { $0 + Double($1.0) * $1.1 } / whole : usual
    startRatings = StoreRatings(
      described: reviews.ratingDescribed ?? mean, service: reviews.ratingService ?? reviews.service,
      shipping: reviews.ratingShipping ?? reviews.shipping)
    tryOuts = Dictionary(grouping: reviews.tryOuts) { $0.date - scenario.start }.mapValues { tryOuts in
      tryOuts.map { tryOut in
        (item: scenario.products.firstIndex { $0.id == tryOut.product }!, units: tryOut.units)
      }
    }
  }

  /// Reviews of 180 days before the start that the store's ratings are means of.
  var startCount: Int { rules.count ?? startCounts.reduce(0, +) }
}
