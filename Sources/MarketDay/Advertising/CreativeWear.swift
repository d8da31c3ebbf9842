/// The click rate of a display creative, relative to a new one.
///
/// Each time a person has seen it, the chance of a click is (1 − wear) of what it was. Where impressions fall on the
/// people of an audience at random, a mean of `frequency` views a person leaves
///
///     mean of (1 − wear)^views = exp(−wear · frequency)
///
/// as the views of a person are Poisson. `wear` is 0 to 1 (default 0.33: see ``DisplayTerms/usualWear``), `frequency`
/// is impressions so far / people of the audience. That impressions fall at random is assumed.
func creativeFreshness(frequency: Double, wear: Double) -> Double { exponential(-wear * frequency) }

/// The mean of ``creativeFreshness(frequency:wear:)`` over the impressions of a day, of which the first meets
/// `frequency` views a person, the last `more` views more.
func meanCreativeFreshness(frequency: Double, more: Double, wear: Double) -> Double {
  let worn = wear * more
  let morning = creativeFreshness(frequency: frequency, wear: wear)
  // (1 − e^−x) / x; where x is tiny, the difference of two numbers near 1 would be rounded away.
  return worn < 1e-6 ? morning * (1 - worn / 2) : morning * (1 - exponential(-worn)) / worn
}
