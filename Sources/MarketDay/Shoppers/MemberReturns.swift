/// The chance that a member visits the store on a day: usual rate × (1 + lift) × demand, at most 1.
///
/// - `rate`: visits a day of a member of that state on a usual day without messages (assumed).
/// - `lift`: what messages add, as a multiple of the rate (``messageLift``).
/// - `demand`: season, weekday and the store's shock of the day; 1 is usual. That members share them with all other
///   shoppers is assumed.
func memberVisitChance(rate: Double, lift: Double, demand: Double) -> Double {
  min(1, rate * (1 + lift) * demand)
}

/// The chance that a member who did not buy today leaves a state tomorrow, where it lasts `meanDays` on average:
/// 1 / meanDays. So the days in a state are geometric, and the return rate fades in two steps: fresh to usual, usual to
/// quiet (assumed; that it fades is known).
///
/// Precondition: meanDays ≥ 1.
func memberDriftChance(meanDays: Double) -> Double { 1 / meanDays }
