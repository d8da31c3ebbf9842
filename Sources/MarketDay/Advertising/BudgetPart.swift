/// The part of an hour's clicks that a daily budget still pays for: 1, or what is left of it / what they cost.
///
/// - Parameters:
///   - cost: of the hour's mean clicks, at least 0.
///   - left: what is left of the budget; below 0 counts as nothing.
func paidPart(ofCost cost: Double, left: Double) -> Double { cost > left ? max(0, left) / cost : 1 }
