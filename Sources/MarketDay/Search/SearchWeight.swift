/// What an item did in the last 30 days, as the popular order counts it.
struct SearchIndicators: Equatable {
  var amount: Double
  var buyers: Double
  var visitors: Double
  var favouritesAndCarts: Double
  var returningBuyers: Double
  /// Units paid and units refunded.
  var units: Double
  var unitsRefunded: Double
}

/// ln of an item's search weight relative to the trade's typical item:
/// Σ_i ω_i · ln((x_i + κ·m_i) / (m_i + κ·m_i)).
///
/// x_i are the item's last 30 days, m_i the typical item's, κ (a share of m_i) keeps small numbers calm. Conversion and
/// refund share are held against the typical ones with κ·m_i typical visitors and units added, so that two sales of
/// three visits do not count as a conversion of 67%. The order of the ω_i is the trade's; values and form are our
/// assumption. An item that equals the typical one has 0.
func logSearchWeight(_ item: SearchIndicators, typical: TypicalItem, shoppers: ShopperBehaviour, rules: SearchRules)
  -> Double
{
  let weights = rules.indicatorWeights
  let calm = rules.calming
  let typicalAmount = (typical.amount?.yuan ?? typical.buyers * typical.price.yuan)
  let typicalFavourites =
    typical.favouritesAndCarts ?? typical.buyers * (shoppers.favouritesPerOrder + shoppers.cartsPerOrder)
  func score(_ value: Double, _ measure: Double) -> Double {
    measure <= 0 ? 0 : logarithm((value + calm * measure) / (measure + calm * measure))
  }
  let addedVisitors = calm * typical.buyers / typical.conversion
  let conversion = (item.buyers + calm * typical.buyers) / (item.visitors + addedVisitors)
  let addedUnits = calm * typical.buyers
  let refundShare = (item.unitsRefunded + addedUnits * typical.refundShare) / (item.units + addedUnits)
  return weights.amount * score(item.amount, typicalAmount)
    + weights.buyers * score(item.buyers, typical.buyers)
    + weights.favouritesAndCarts * score(item.favouritesAndCarts, typicalFavourites)
    + weights.conversion * logarithm(conversion / typical.conversion)
    + weights.returningBuyers * score(item.returningBuyers, typical.returningBuyers)
    - (typical.refundShare > 0 ? weights.refundShare * logarithm(refundShare / typical.refundShare) : 0)
}

/// ln of the lift that the popular order gives as delisting nears: ln(1 + β · exp(−hours / τ)), averaged over the hours
/// of a day with their shares of demand.
///
/// `hoursToDelisting` is counted from the day's start; after the delisting inside the day the next cycle counts. The
/// day's mean stands for its hours: the lift moves the look at a result page slowly enough.
func meanLogClosingLift(
  hoursToDelisting: Double, cycleHours: Double, hourShares: [Double], boost: Double, fadeHours: Double
) -> Double {
  guard boost > 0 else { return 0 }
  var mean = 0.0
  for hour in 0..<24 {
    var left = hoursToDelisting - Double(hour) - 0.5
    if left < 0 { left += cycleHours }
    mean += hourShares[hour] * logarithm(1 + boost * exponential(-left / fadeHours))
  }
  return mean
}

/// The lift of a new item: `boost` on its first day, fading in equal steps to 1 over `days`; 1 before and after.
func newItemLift(daysSinceLaunch: Int, boost: Double, days: Int) -> Double {
  guard (0..<days).contains(daysSinceLaunch) else { return 1 }
  return 1 + (boost - 1) * (1 - Double(daysSinceLaunch) / Double(days))
}
