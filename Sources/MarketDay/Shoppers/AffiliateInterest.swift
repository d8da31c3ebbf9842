/// How many visits affiliates bring to an item, relative to the trade's typical item at the usual commission:
///
///     ((sold + 1) / (typical + 1))^σ · (commission / usual commission)^κ
///
/// They promote what already sells, and what pays (S1). `sold` and `typical` are paying buyers of 30 days; one is added
/// to both, so that a new item is not out of reach. σ = 0.5 and κ = 1 by default: diminishing in sales, in
/// proportion to what a sale pays (the form and both exponents are assumed). Without a commission nobody promotes an
/// item.
///
/// Precondition: `usualCommission` is above 0, all others are at least 0.
func affiliateInterest(
  sold: Double, typical: Double, commission: Double, usualCommission: Double, salesElasticity: Double,
  commissionElasticity: Double
) -> Double {
  guard commission > 0 else { return 0 }
  return power((sold + 1) / (typical + 1), salesElasticity)
    * power(commission / usualCommission, commissionElasticity)
}
