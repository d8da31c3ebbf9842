/// The value t with P(|T| ≤ t) = `confidence` for Student's T with `degrees` degrees of freedom.
///
/// Hill's expansion (G. W. Hill, "Algorithm 396: Student's t-quantiles", Communications of the ACM 13, 1970, doi
/// 10.1145/355598.355600), exact for 1 and 2 degrees of freedom and within 1e-5 relative from 3 on at the confidences
/// of intervals (0.5 to 0.999).
///
/// - Parameters:
///   - confidence: above 0 and below 1, such as 0.95.
///   - degrees: at least 1.
public func studentQuantile(confidence: Double, degrees: Int) -> Double {
  precondition(confidence > 0 && confidence < 1 && degrees >= 1, "a quantile needs a confidence and degrees of freedom")
  let tail = 1 - confidence  // both tails together
  let n = Double(degrees)
  switch degrees {
  case 1:
    return cotangent(tail * .pi / 2)
  case 2:
    return (2 / (tail * (2 - tail)) - 2).squareRoot()
  default:
    let a = 1 / (n - 0.5)
    let b = 48 / (a * a)
    var c = ((20_700 * a / b - 98) * a - 16) * a + 96.36
    let d = ((94.5 / (b + c) - 3) / b + 1) * (a * .pi / 2).squareRoot() * n
    var y = power(d * tail, 2 / n)
    if y > 0.05 + a {
      let x = normalQuantile(tail / 2)
      y = x * x
      if degrees < 5 { c += 0.3 * (n - 4.5) * (x + 0.6) }
      c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c
      y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x
      y = exponentialMinusOne(a * y * y)
    } else {
      y =
        ((1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4)) * y - 1)
        * (n + 1) / (n + 2) + 1 / y
    }
    return (n * y).squareRoot()
  }
}
