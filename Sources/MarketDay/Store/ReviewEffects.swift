/// The shift of an item's log-odds of an order by its reviews:
/// a · ln((n + κ) / (n_usual + κ)) + b · ln(score / usual).
///
/// a and b are the elasticities of sales to the number and the score of reviews (You, Vadakkepatt and Joshi 2015: 0.24
/// and 0.42, R7); at the conversions of shops an elasticity of sales is one of odds. κ (`calming`) keeps the first
/// reviews from counting for all, and beyond ten times or a tenth of the usual number nothing more changes: the
/// elasticity was not measured there (both assumed).
func reviewOddsShift(number: Double, usualNumber: Double, score: Double, usualScore: Double, rules: Reviews) -> Double {
  // No reviews at all, and none are usual.
  let ratio = usualNumber + rules.calming > 0 ? (number + rules.calming) / (usualNumber + rules.calming) : 1
  return rules.numberElasticity * logarithm(min(max(ratio, 0.1), 10)) + rules.scoreElasticity
    * logarithm(score / usualScore)
}

/// ln of what an item's rating and the store's service and shipping ratings make of its search weight:
/// ω_r · ln(rating / usual) + ω_s · ln(mean(service, shipping) / usual).
///
/// An item with a low rating is demoted (S3), and honest service counts (S1). The exponents are our assumption.
func logRatingWeight(
  rating: Double, service: Double, shipping: Double, usual: Double, weights: IndicatorWeights
) -> Double {
  weights.rating * logarithm(rating / usual) + weights.service * logarithm((service + shipping) / 2 / usual)
}

extension Scenario {
  /// Reviews of an item in 180 days as its sales before the start make usual: six months of them.
  func usualReviews(of product: Product) -> Int {
    let share = draft.reviews?.share ?? 0
    return Int((Double(product.soldLast30Days) * Double(RatingWindow.days / 30) * share).rounded())
  }
}
