/// What is left of a channel's pull `days` days after its first: 2^(−days / halfLife). 1 on the first day. The form is
/// assumed: a place that many have seen by now brings fewer every day, never more. Precondition: `halfLife` is above 0.
func channelFreshness(daysSinceFirst days: Int, halfLife: Double) -> Double {
  power(2, -Double(days) / halfLife)
}
