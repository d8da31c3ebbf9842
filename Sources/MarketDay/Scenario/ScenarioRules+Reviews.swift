// Reviews and ratings.
extension ScenarioRules.Check {
  private static let scores = NumberBounds.from(1, to: 5)
  private static let counts = 0...10_000_000

  mutating func checkReviews() {
    guard let reviews = draft.reviews else { return }
    let path: [ScenarioPathStep] = [.key("reviews")]
    let scores: [(key: String, value: Double?, what: String)] = [
      ("service", reviews.service, "The score of the service"),
      ("shipping", reviews.shipping, "The score of shipping in time"),
      ("late_shipping", reviews.lateShipping, "The score of late shipping"),
      ("rating_described", reviews.ratingDescribed, "The rating as described"),
      ("rating_service", reviews.ratingService, "The rating of the service"),
      ("rating_shipping", reviews.ratingShipping, "The rating of the shipping"),
    ]
    for score in scores {
      guard let value = score.value else { continue }
      check(value, Self.scores, .ratingOutOfRange, path, score.key, score.what)
    }
    if let count = reviews.count {
      check(count, Self.counts, .reviewCountOutOfRange, path, "count", "The number of the store's reviews")
    }
    check(reviews.days, 0...90, .reviewValueOutOfRange, path, "days", "The number of days until a review")
    let values: [(key: String, value: Double, bounds: NumberBounds, what: String)] = [
      ("share", reviews.share, .share, "The share of orders that is reviewed"),
      ("try_out_share", reviews.tryOutShare, .share, "The share of try-outs that is reviewed"),
      ("number_elasticity", reviews.numberElasticity, .from(0, to: 5), "The elasticity to the number of reviews"),
      ("score_elasticity", reviews.scoreElasticity, .from(0, to: 20), "The elasticity to the score of reviews"),
      ("calming", reviews.calming, .from(0, to: 10_000), "The number of reviews that calms the others"),
    ]
    for value in values {
      check(value.value, value.bounds, .reviewValueOutOfRange, path, value.key, value.what)
    }
    checkTryOuts(reviews.tryOuts, path.key("try_outs"))
  }

  private mutating func checkTryOuts(_ tryOuts: [TryOut], _ path: [ScenarioPathStep]) {
    guard checkCount(tryOuts.count, atMost: 1_000, path, "try-outs") else { return }
    for (index, tryOut) in tryOuts.enumerated() {
      let place = path.index(index)
      _ = checkProduct(tryOut.product, place.key("product"))
      checkDay(tryOut.date, place.key("date"), "The try-out of \(quoted(tryOut.product))")
      check(
        tryOut.units, 1...1_000_000, .tryOutUnitsOutOfRange, place, "units",
        "The number of units of \(quoted(tryOut.product)) given away")
    }
  }

  /// What buyers say of an item.
  mutating func checkReviews(of product: Product, _ path: [ScenarioPathStep]) {
    if let described = product.described {
      check(
        described, Self.scores, .ratingOutOfRange, path, "described", "The score of \(quoted(product.id)) as described")
    }
    if let count = product.reviews {
      check(
        count, Self.counts, .reviewCountOutOfRange, path, "reviews",
        "The number of reviews of \(quoted(product.id))")
    }
  }
}

extension ScenarioWarnings {
  mutating func questionReviews() {
    guard let reviews = scenario.reviews else { return }
    for (index, tryOut) in reviews.tryOuts.enumerated() {
      guard let product = product(tryOut.product), product.restocks.isEmpty, tryOut.units > product.stock else {
        continue
      }
      add(
        .tryOutAboveStock, [.key("reviews"), .key("try_outs"), .index(index), .key("units")],
        "\(tryOut.units) units of \(quoted(product.id)) are to be given away, but there are only \(product.stock) and "
          + "no restock; give away fewer or order more.")
    }
  }
}

extension ScenarioRules {
  static let reviewsRules: [ScenarioRule] = [
    .init(.ratingOutOfRange, .error, "A score or rating is not 1 to 5."),
    .init(.reviewCountOutOfRange, .error, "A number of reviews is not 0 to 10,000,000."),
    .init(.reviewValueOutOfRange, .error, "A share, elasticity or number of days of the reviews is out of its range."),
    .init(.tryOutUnitsOutOfRange, .error, "The units given away to be tried are not 1 to 1,000,000."),
    .init(.tryOutAboveStock, .warning, "More units are to be given away than there are in stock."),
  ]
}
