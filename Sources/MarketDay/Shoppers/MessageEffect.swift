/// How much of a fresh message's effect is left where its receivers got `earlier` messages in the last 30 days:
/// 1 / (1 + tiring × earlier), without unit. That members tire is known; the form and `tiring` are assumed.
func messageEffect(earlier: Int, tiring: Double) -> Double { 1 / (1 + tiring * Double(earlier)) }

/// The share of receivers who leave the store on a message: usual / effect, at most 1. A message that has half its
/// effect drives out twice as many (assumed).
func unsubscribeChance(usual: Double, effect: Double) -> Double { min(1, usual / effect) }

/// What messages add to the visits of their receivers today, as a multiple of the usual rate: what is left of
/// yesterday's lift, and boost × factor × effect for each message of today.
///
/// - `fade`: the share of a lift that is left on the next day (assumed).
/// - `effects`: of today's messages, each with its factor (``messageEffect(earlier:tiring:)``).
func messageLift(yesterday: Double, fade: Double, boost: Double, effects: Double) -> Double {
  yesterday * fade + boost * effects
}
