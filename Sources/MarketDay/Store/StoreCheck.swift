/// What became of the platform's check of a mall store.
public enum CheckResult: String, CaseIterable, Sendable {
  case passed, failed
}

/// A store's figures over a month or a quarter, as the platform checks them.
struct CheckedFigures: Equatable, Sendable {
  var paid = Money.zero
  var visitors = 0
  var buyers = 0
  var disputes = 0

  /// Disputes / paid orders; 0 without orders.
  var disputeShare: Double { buyers == 0 ? 0 : Double(disputes) / Double(buyers) }
  /// Paying buyers / visitors; 0 without visitors.
  var conversion: Double { visitors == 0 ? 0 : Double(buyers) / Double(visitors) }
}

/// The check of a month in the trial period: 20,000 yuan paid, each rating at least 4.2, disputes at most 3% of the
/// orders (S1). Where reviews are left out, ratings hold.
func trialCheck(_ month: CheckedFigures, ratings: StoreRatings?) -> CheckResult {
  let isRated = ratings.map { $0.lowest >= 4.2 } ?? true
  return month.paid >= Money(yuan: 20_000) && isRated && month.disputeShare <= 0.03 ? .passed : .failed
}

/// The check at a quarter's end: not in the bottom 20% of the trade by rating or disputes, conversion not under the
/// trade's mean (S1).
func quarterCheck(_ quarter: CheckedFigures, ratings: StoreRatings?, rules: Standing, tradeConversion: Double)
  -> CheckResult
{
  let isRated = ratings.map { $0.lowest >= rules.lowestRating } ?? true
  let isCalm = quarter.disputeShare <= rules.highestDisputeShare
  return isRated && isCalm && quarter.conversion >= tradeConversion ? .passed : .failed
}

extension StoreRatings {
  /// The worst of the three.
  var lowest: Double { min(described, service, shipping) }
}
