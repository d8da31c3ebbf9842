/// The least k with P(K ≤ k) ≥ `u`, where K counts the marked ones among `drawn` that are taken out of `population`
/// without putting back, `marked` of whom are marked.
///
/// `u` is above 0 and below 1. Increasing in `u`. Exact up to the rounding of the sum of its chances: below 10⁻¹⁵ of
/// the whole.
///
/// Chances are worked out from the middle to both sides by the ratio of neighbours until they vanish, so the time grows
/// with the spread, which is at most √drawn / 2.
///
/// Precondition: 0 ≤ marked, drawn ≤ population ≤ 10¹².
func hypergeometricQuantile(_ u: Double, population: Int, marked: Int, drawn: Int) -> Int {
  assert(0 <= marked && marked <= population && 0 <= drawn && drawn <= population)
  let lowest = max(0, drawn - (population - marked))
  let highest = min(drawn, marked)
  if lowest == highest { return lowest }
  /// P(K = k + 1) / P(K = k).
  func ratio(above k: Int) -> Double {
    Double(marked - k) * Double(drawn - k) / (Double(k + 1) * Double(population - marked - drawn + k + 1))
  }
  let share = Double(marked + 1) / Double(population + 2)
  let middle = min(max(Int(Double(drawn + 1) * share), lowest), highest)
  // Relative to the chance of the middle.
  var below = 0.0
  var chance = 1.0
  var k = middle
  while k > lowest {
    chance /= ratio(above: k - 1)
    k -= 1
    below += chance
    if chance < 1e-19 { break }
  }
  var whole = below + 1
  chance = 1
  k = middle
  while k < highest {
    chance *= ratio(above: k)
    k += 1
    whole += chance
    if chance < 1e-19 { break }
  }
  let target = u * whole
  var cumulated = below
  k = middle
  chance = 1
  if cumulated >= target {
    while k > lowest {
      chance /= ratio(above: k - 1)
      k -= 1
      cumulated -= chance
      if cumulated < target { return k }
    }
    return lowest
  }
  cumulated += 1
  while cumulated < target, k < highest {
    chance *= ratio(above: k)
    k += 1
    cumulated += chance
    if chance < 1e-19 { break }
  }
  return k
}
