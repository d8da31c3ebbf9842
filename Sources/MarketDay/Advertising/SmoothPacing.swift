/// What a campaign that paces itself smoothly knows when an hour begins. Amounts are in fen, of searches as on a day
/// without shocks.
struct PacingOutlook: Sendable, Equatable {
  /// What it can still spend today: of its budget, or of the account where that holds less.
  var left: Double
  /// What it has spent today, and what it would have by now on a day without shocks.
  var spent: Double
  var expectedSoFar: Double
  /// What taking part in every search would cost from this hour to midnight, and in the last of its hours alone.
  var expectedFrom: Double
  var expectedInLastHour: Double
  /// The weight of a usual day in the estimate of this one (``pacingPrior(storeVariation:keywordVariation:)`` times
  /// what a click costs); infinite where all days are alike.
  var prior: Double
}

/// The share of searches, 0 to 1, in which a smooth campaign takes part until the next hour:
///
///     left / (demand · (expected from now on − ½ · expected in the last hour)), at most 1
///     demand = (prior + spent) / (prior + expected so far), at most 1
///
/// and all of them in its last hour.
///
/// - **demand** is how today's searches compare with a usual day's, from what was seen of it: the posterior mean where
///   the shock is gamma with mean 1 and clicks are Poisson. A quiet day so is met with more searches, not with money
///   left over. It is at most 1: a busy day needs no guess, since its spending shortens what is left.
/// - **Half of the last hour** is kept back, and spent by taking part in all of its searches: so what luck made of the
///   hours before is made up for, and the money runs out halfway through that hour in the mean.
///
/// It knows no search before it is made. Where `expectedFrom` ≤ `left` it is 1. The rule is our assumption; platforms
/// tell of theirs only that it spreads the budget over the day (S1).
func smoothParticipation(_ outlook: PacingOutlook) -> Double {
  let needed = outlook.expectedFrom - outlook.expectedInLastHour / 2
  guard outlook.expectedFrom > outlook.left, outlook.expectedFrom > outlook.expectedInLastHour else { return 1 }
  let demand =
    outlook.prior.isFinite ? min(1, (outlook.prior + outlook.spent) / (outlook.prior + outlook.expectedSoFar)) : 1
  return min(1, outlook.left / (demand * needed))
}

/// How many clicks' worth of usual days an estimate of today's demand starts with: 1 / v², where v is the deviation of
/// the product of two gamma shocks with mean 1, v² = (1 + store²) · (1 + keyword²) − 1. Infinite without shocks.
///
/// For one shock it is the shape of the gamma, whose posterior mean after n clicks of m expected is (shape + n) /
/// (shape + m). That several keywords count as one is our assumption.
func pacingPrior(storeVariation: Double, keywordVariation: Double) -> Double {
  let variance = (1 + storeVariation * storeVariation) * (1 + keywordVariation * keywordVariation) - 1
  return variance > 0 ? 1 / variance : .infinity
}
