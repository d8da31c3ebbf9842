/// The probability that a shopper who sees the page looks at the ad in `place`: decay^(place − 1), and 0 for place 0
/// (none).
///
/// `place` ≥ 0, 1 is the top; `decay` is above 0 and at most 1, without unit. Attention falls by 0.7 to 0.8 from place
/// to place (R5): Feng, Bhargava and Pennock (2007), doi 10.1287/ijoc.1050.0135. That the top place is always looked
/// at is our assumption; the click rate of a usual ad takes up the rest.
public func viewProbability(place: Int, decay: Double) -> Double {
  guard place > 0 else { return 0 }
  return power(decay, Double(place - 1))
}
