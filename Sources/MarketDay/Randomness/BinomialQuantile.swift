/// The least k with P(X ≤ k) ≥ `u` for X binomial.
///
/// A stand-in: sums the distribution function from 12 standard deviations below the mean.
func binomialQuantile(_ u: Double, trials: Int, probability: Double) -> Int {
  guard trials > 0, probability > 0 else { return 0 }
  guard probability < 1 else { return trials }
  let n = Double(trials)
  let odds = probability / (1 - probability)
  var k = max(0, Int(n * probability - 12 * (n * probability * (1 - probability)).squareRoot()))
  let x = Double(k)
  var mass = exponential(
    logarithmOfGamma(n + 1) - logarithmOfGamma(x + 1) - logarithmOfGamma(n - x + 1) + x * logarithm(probability)
      + (n - x) * logarithmOfOnePlus(-probability))
  var sum = mass
  while sum < u, k < trials {
    mass *= odds * Double(trials - k) / Double(k + 1)
    k += 1
    sum += mass
  }
  return k
}
