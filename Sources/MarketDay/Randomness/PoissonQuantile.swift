/// The least n with P(N ≤ n) ≥ `u`, where N is Poisson with `mean` of 0 to 10¹².
///
/// `u` is above 0 and below 1, as uniform numbers are made: a multiple of 2⁻⁵³. Increasing in `u` and in `mean`, so two
/// worlds with the same luck and nearly the same mean draw nearly the same number. Time does not grow with the mean.
///
/// Exact up to the rounding of the distribution function: below 10⁻¹³ of the smaller of its two tails. Small means
/// count up from zero; larger ones round a Cornish–Fisher expansion down, after Giles (2016), "Algorithm 955:
/// approximation of the inverse Poisson cumulative distribution function", doi 10.1145/2699466, and go to the exact
/// distribution only where that rounding is in doubt: about 3 draws in 1,000 at a mean of 10, and fewer than 1 in 10⁵
/// from 200 on.
func poissonQuantile(_ u: Double, mean: Double) -> Int {
  assert(mean >= 0 && mean <= 1e12, "A Poisson mean is 0 to 10¹², not \(mean)")
  let percentile = Percentile(u)
  // P(N = 0) = exp(−mean) ≥ 1 − mean: most draws with a tiny mean end here.
  if percentile.above >= mean { return 0 }
  if mean <= largestMeanToCountUp { return countedUpPoissonQuantile(percentile, mean: mean, limit: 0.999) }
  let whole = Int(mean)
  let split = SplitMean(whole: whole, rest: mean - Double(whole))
  let expanded = expandedQuantile(
    z: normalQuantile(percentile), mean: split, spread: mean.squareRoot(), skew: 1)
  if expanded.isCertain { return expanded.count }
  return settledPoissonQuantile(percentile, mean: mean, split: split, expanded: expanded)
}

@inline(__always)
private func countedUpPoissonQuantile(_ percentile: Percentile, mean: Double, limit: Double) -> Int {
  countedUpQuantile(percentile, none: exponential(-mean), mean: mean, largest: .infinity, limit: limit) {
    mean * (1 / $0)
  }
}

@inline(never)
private func settledPoissonQuantile(
  _ percentile: Percentile, mean: Double, split: SplitMean, expanded: ExpandedQuantile
) -> Int {
  if mean < leastVarianceToIntegrate || expanded.count <= TailIntegral.leastCount {
    return countedUpPoissonQuantile(percentile, mean: mean, limit: 0.5)
  }
  let lower = expanded.nearest - 1
  return settledQuantile(percentile, lower: lower, tails: .poisson(count: lower, mean: split))
}
