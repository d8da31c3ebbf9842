// Reviews and ratings.
extension ScenarioRules.Check {
  private static let scores = NumberBounds.from(1, to: 5)
  private static let counts = 0...10_000_000

  mutating func checkReviews() {
    guard let reviews = draft.reviews else { return }
    let path: [ScenarioPathStep] = [.key("reviews")]
    let scores: [(key: String, value: Double?, what: Wording)] = [
      ("service", reviews.service, Wording("The score of the service", "服务态度得分")),
      ("shipping", reviews.shipping, Wording("The score of shipping in time", "按时发货的物流得分")),
      ("late_shipping", reviews.lateShipping, Wording("The score of late shipping", "延迟发货的物流得分")),
      ("rating_described", reviews.ratingDescribed, Wording("The rating as described", "描述相符评分")),
      ("rating_service", reviews.ratingService, Wording("The rating of the service", "服务态度评分")),
      ("rating_shipping", reviews.ratingShipping, Wording("The rating of the shipping", "物流服务评分")),
    ]
    for score in scores {
      guard let value = score.value else { continue }
      check(value, Self.scores, .ratingOutOfRange, path, score.key, score.what)
    }
    if let count = reviews.count {
      check(
        count, Self.counts, .reviewCountOutOfRange, path, "count",
        Wording("The number of the store's reviews", "店铺评价数"))
    }
    check(
      reviews.days, 0...90, .reviewValueOutOfRange, path, "days",
      Wording("The number of days until a review", "收货到评价的天数"))
    let values: [(key: String, value: Double, bounds: NumberBounds, what: Wording)] = [
      ("share", reviews.share, .share, Wording("The share of orders that is reviewed", "订单评价占比")),
      ("try_out_share", reviews.tryOutShare, .share, Wording("The share of try-outs that is reviewed", "试用评价占比")),
      (
        "number_elasticity", reviews.numberElasticity, .from(0, to: 5),
        Wording("The elasticity to the number of reviews", "对评价数的弹性")
      ),
      (
        "score_elasticity", reviews.scoreElasticity, .from(0, to: 20),
        Wording("The elasticity to the score of reviews", "对评价得分的弹性")
      ),
      (
        "calming", reviews.calming, .from(0, to: 10_000),
        Wording("The number of reviews that calms the others", "平滑用的评价数")
      ),
    ]
    for value in values {
      check(value.value, value.bounds, .reviewValueOutOfRange, path, value.key, value.what)
    }
    checkTryOuts(reviews.tryOuts, path.key("try_outs"))
  }

  private mutating func checkTryOuts(_ tryOuts: [TryOut], _ path: [ScenarioPathStep]) {
    guard checkCount(tryOuts.count, atMost: 1_000, path, Wording("try-outs", "试用活动")) else { return }
    for (index, tryOut) in tryOuts.enumerated() {
      let place = path.index(index)
      _ = checkProduct(tryOut.product, place.key("product"))
      checkDay(
        tryOut.date, place.key("date"),
        Wording("The try-out of \(quoted(tryOut.product))", "\(quoted(tryOut.product))的试用日期"))
      check(
        tryOut.units, 1...1_000_000, .tryOutUnitsOutOfRange, place, "units",
        Wording("The number of units of \(quoted(tryOut.product)) given away", "\(quoted(tryOut.product))的试用件数"))
    }
  }

  /// What buyers say of an item.
  mutating func checkReviews(of product: Product, _ path: [ScenarioPathStep]) {
    if let described = product.described {
      check(
        described, Self.scores, .ratingOutOfRange, path, "described",
        Wording("The score of \(quoted(product.id)) as described", "\(quoted(product.id))的描述相符得分"))
    }
    if let count = product.reviews {
      check(
        count, Self.counts, .reviewCountOutOfRange, path, "reviews",
        Wording("The number of reviews of \(quoted(product.id))", "\(quoted(product.id))的评价数"))
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
          + "no restock; give away fewer or order more.",
        "\(quoted(product.id))计划送出 \(tryOut.units) 件试用，但库存只有 \(product.stock) 件且没有补货，请少送或多备货。")
    }
  }
}

extension ScenarioRules {
  static let reviewsRules: [ScenarioRule] = [
    .init(
      .ratingOutOfRange, .error, "A score or rating is not 1 to 5.",
      "得分或评分不在 1 到 5 之间。"),
    .init(
      .reviewCountOutOfRange, .error, "A number of reviews is not 0 to 10,000,000.",
      "评价数不在 0 到 10,000,000 之间。"),
    .init(
      .reviewValueOutOfRange, .error, "A share, elasticity or number of days of the reviews is out of its range.",
      "评价的占比、弹性或天数超出范围。"),
    .init(
      .tryOutUnitsOutOfRange, .error, "The units given away to be tried are not 1 to 1,000,000.",
      "试用件数不在 1 到 1,000,000 之间。"),
    .init(
      .tryOutAboveStock, .warning, "More units are to be given away than there are in stock.",
      "试用件数多于库存。"),
  ]
}
