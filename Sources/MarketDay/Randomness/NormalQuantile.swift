/// The x with Φ(x) = `u`, for `u` above 0 and below 1: the inverse of the standard normal distribution function.
///
/// A stand-in: bisection to 50 binary digits.
func normalQuantile(_ u: Double) -> Double {
  var low = -9.0
  var high = 9.0
  for _ in 0..<54 {
    let middle = 0.5 * (low + high)
    if normalDistribution(middle) < u { low = middle } else { high = middle }
  }
  return 0.5 * (low + high)
}
