// What the Poisson and the binomial quantile share. The Poisson distribution is the binomial one with endless trials:
// its spread is √mean and its skew is 1.

/// Up to this mean, counting up from zero is faster than the expansion.
let largestMeanToCountUp = 6.0

/// Below this variance, counting up also settles what the expansion leaves open; from here on, the integral does, and
/// |z| is below the spread for every percentile that a uniform number can be.
let leastVarianceToIntegrate = 69.0

/// How far the count at percentile z lies from the mean, before it is rounded down.
///
/// - `z`: the standard normal number at the percentile.
/// - `spread`: the standard deviation of the count.
/// - `skew`: q − p for a binomial with chances p ≤ 1/2 and q = 1 − p, 1 for a Poisson.
///
/// A whole-number distribution continued to all x, so that P(K < x) at whole x is exact, has the cumulants of K with
/// Sheppard's corrections, and the mean is larger by 1/2. This is its Cornish–Fisher expansion with all terms down to
/// spread⁻³ (Cornish and Fisher 1938, doi 10.2307/1400905); for the Poisson the first of them are those of Giles
/// (2016), "Algorithm 955", doi 10.1145/2699466. Coefficients are exact: from Stirling's series and the Euler–Maclaurin
/// operator D / (exp D − 1), inverted order by order in rational arithmetic.
@inline(__always)
private func deviation(z: Double, spread: Double, shrink: Double, skew: Double) -> Double {
  let z2 = z * z
  let skew2 = skew * skew
  let first = 0.5 + skew * (z2 - 1) * (1 / 6.0)
  let second = z * ((skew2 - 3) * z2 + (3 - 7 * skew2)) * (1 / 144.0)
  let third = skew * (9 - skew2) * ((3 * z2 + 7) * z2 - 16) * (1 / 6480.0)
  let fourth =
    z * (1 / 622_080.0)
    * ((((9 * skew2 - 486) * skew2 - 351) * z2 + ((256 * skew2 - 2124) * skew2 - 324)) * z2
      + ((6282 - 433 * skew2) * skew2 + 4887))
  return spread * z + (first + shrink * (second + shrink * (third + shrink * fourth)))
}

/// The mean of a count, split so that nothing of it is lost against 10¹² trials.
struct SplitMean {
  let whole: Int
  /// What is left, mostly between 0 and 1.
  let rest: Double
}

/// A quantile from the expansion.
struct ExpandedQuantile {
  /// The continuous quantile, rounded down.
  let count: Int
  /// What was rounded off.
  let fraction: Double
  /// Whether `count` is the quantile; if not, it is `nearest` or one less.
  let isCertain: Bool

  /// The whole number next to the continuous quantile.
  var nearest: Int { fraction < 0.5 ? count : count + 1 }
}

/// The quantile from the expansion, and whether it is certain.
///
/// The error of the expansion is at most 0.003 · (1 + z²)³ / spread⁴ for a variance of 1.5 or more and |z| ≤ spread;
/// the last term is for rounding. Checked at two million points, variances 1.5 to 1,000, skews 0 to 1, u from 10⁻¹⁶ to
/// 1 − 10⁻¹⁶: the largest factor is 0.00262, at a skew of 1. With u at a step of the distribution function or one unit
/// beside it, 392,000 quantiles with variances of 69 to 10¹² all agreed with the integral.
@inline(__always)
func expandedQuantile(z: Double, mean: SplitMean, spread: Double, skew: Double) -> ExpandedQuantile {
  let shrink = 1 / spread
  let continuous = mean.rest + deviation(z: z, spread: spread, shrink: shrink, skew: skew)
  // Not `rounded(.down)`, which is a call where the processor's instruction for it can't be taken for granted.
  let truncated = Double(Int(continuous))
  let floor = truncated > continuous ? truncated - 1 : truncated
  let fraction = continuous - floor
  let shrink2 = shrink * shrink
  let growth = 1 + z * z
  let slack = 0.003 * growth * growth * growth * shrink2 * shrink2 + 1e-14 * spread
  let count = mean.whole + Int(floor)
  return ExpandedQuantile(
    count: count, fraction: fraction,
    isCertain: fraction > slack && fraction < 1 - slack && abs(z) <= spread && count > 0)
}

/// The least count k with P(K ≤ k) ≥ `percentile.below`, summed up from P(K = 0).
///
/// - `none`: P(K = 0).
/// - `ratio`: P(K = k) / P(K = k − 1), for k from 1 on.
/// - `mean`, `largest`: of the distribution.
/// - `limit`: the percentile above which sums come from the far end, slower, but with all digits of the chance of more.
///
/// Takes as many steps as the count, so it is for small means.
@inline(__always)
func countedUpQuantile(
  _ percentile: Percentile, none: Double, mean: Double, largest: Double, limit: Double, ratio: (Double) -> Double
) -> Int {
  if percentile.below > limit {
    return countedDownQuantile(percentile, none: none, mean: mean, largest: largest, ratio: ratio)
  }
  var chance = none
  var atMost = none
  // Eight steps without a branch: where to stop is a coin toss that costs more than the steps.
  var count = 0
  for step in 1...8 {
    count += atMost < percentile.below ? 1 : 0
    chance *= ratio(Double(step))
    atMost += chance
  }
  if count < 8 { return count }
  while atMost < percentile.below {
    count += 1
    chance *= ratio(Double(count))
    atMost += chance
  }
  return count
}

/// The same near 1, where sums from below have lost the digits that matter: the largest chances of more are summed
/// first from the far end, which is the same for all percentiles, so the result stays monotone.
private func countedDownQuantile(
  _ percentile: Percentile, none: Double, mean: Double, largest: Double, ratio: (Double) -> Double
) -> Int {
  var count = 0.0
  var chance = none
  while count < largest && (chance > 1e-33 || count < mean) {
    count += 1
    chance *= ratio(count)
  }
  var more = chance
  while more <= percentile.above && count > 0 {
    chance /= ratio(count)
    count -= 1
    more += chance
  }
  return Int(count)
}

/// The least count with P(K ≤ count) ≥ `percentile.below`, where only `lower` and `lower` + 1 are left.
///
/// - `tails`: the chances of at most `lower` and of more.
func settledQuantile(_ percentile: Percentile, lower: Int, tails: TailIntegral) -> Int {
  let isEnough =
    percentile.below <= percentile.above
    ? tails.chanceOfAtMost() >= percentile.below : tails.chanceOfMore() <= percentile.above
  return isEnough ? lower : lower + 1
}
