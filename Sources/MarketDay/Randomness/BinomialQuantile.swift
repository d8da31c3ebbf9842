/// The least k with P(K ≤ k) ≥ `u`, where K counts the hits in `trials` (0 to 10¹²), each a hit with `probability`.
///
/// `u` is above 0 and below 1, as uniform numbers are made: a multiple of 2⁻⁵³. Increasing in `u`, in `trials` and in
/// `probability`. Time does not grow with the trials.
///
/// Exact up to the rounding of the distribution function: below 10⁻¹³ of the smaller of its two tails. Made like
/// `poissonQuantile`, whose expansion is the limit of this one; above a probability of 1/2, the misses are counted.
func binomialQuantile(_ u: Double, trials: Int, probability: Double) -> Int {
  assert(trials >= 0 && trials <= 1_000_000_000_000, "Trials are 0 to 10¹², not \(trials)")
  assert(probability >= 0 && probability <= 1, "A probability is 0 to 1, not \(probability)")
  let percentile = Percentile(u)
  if probability <= 0.5 { return rareBinomialQuantile(percentile, trials: trials, probability: probability) }
  return trials - rareBinomialQuantile(percentile.mirrored, trials: trials, probability: 1 - probability)
}

/// The same for a probability of at most 1/2.
private func rareBinomialQuantile(_ percentile: Percentile, trials: Int, probability: Double) -> Int {
  let number = Double(trials)
  let mean = number * probability
  // P(K = 0) = (1 − p)ⁿ ≥ 1 − np: most draws with a tiny mean end here, and all without trials or probability.
  if percentile.above >= mean { return 0 }
  if trials == 1 { return 1 }
  if mean <= largestMeanToCountUp {
    return countedUpBinomialQuantile(percentile, trials: number, probability: probability, limit: 0.999)
  }
  let whole = Int(mean)
  // At 10¹² trials the product is rounded by up to 3 · 10⁻⁵; the second term gives that back.
  let split = SplitMean(
    whole: whole, rest: (mean - Double(whole)) + roundedOff(number, times: probability, product: mean))
  let variance = mean * (1 - probability)
  let expanded = expandedQuantile(
    z: normalQuantile(percentile), mean: split, spread: variance.squareRoot(), skew: 1 - 2 * probability)
  if expanded.isCertain && expanded.count < trials { return expanded.count }
  return settledBinomialQuantile(
    percentile, trials: trials, probability: probability, split: split, expanded: expanded)
}

/// What rounding took off `product` = `number` × `factor`, exactly. Precondition: the product is at least 1.
@inline(__always)
private func roundedOff(_ number: Double, times factor: Double, product: Double) -> Double {
  // The fused operation is a call where the processor's instruction for it can't be taken for granted.
  guard number < 0x1p26 else { return (-product).addingProduct(number, factor) }
  // Halves of 26 bits have exact products (Dekker 1971, doi 10.1007/BF01397083).
  let scaled = factor * 0x1.0000002p27
  let high = scaled - (scaled - factor)
  return (number * high - product) + number * (factor - high)
}

@inline(__always)
private func countedUpBinomialQuantile(
  _ percentile: Percentile, trials: Double, probability: Double, limit: Double
) -> Int {
  let odds = probability / (1 - probability)
  let none = exponential(trials * logarithmOfOnePlus(-probability))
  return countedUpQuantile(percentile, none: none, mean: trials * probability, largest: trials, limit: limit) {
    (trials + 1 - $0) * odds * (1 / $0)
  }
}

@inline(never)
private func settledBinomialQuantile(
  _ percentile: Percentile, trials: Int, probability: Double, split: SplitMean, expanded: ExpandedQuantile
) -> Int {
  let variance = (Double(split.whole) + split.rest) * (1 - probability)
  if variance < leastVarianceToIntegrate || expanded.count <= TailIntegral.leastCount {
    return countedUpBinomialQuantile(percentile, trials: Double(trials), probability: probability, limit: 0.5)
  }
  let lower = expanded.nearest - 1
  let tails = TailIntegral.binomial(count: lower, trials: trials, probability: probability, mean: split)
  return settledQuantile(percentile, lower: lower, tails: tails)
}
