/// Mean and variance of a sample, with their standard errors.
struct MomentsWithErrors {
  let mean: Double
  let meanError: Double
  let variance: Double
  /// From the sample's own fourth moment, so that it holds for skewed numbers.
  let varianceError: Double

  init(_ values: [Double]) {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.map { ($0 - mean) * ($0 - mean) }
    let variance = squares.reduce(0, +) / (count - 1)
    let fourth = squares.reduce(0) { $0 + $1 * $1 } / count
    self.mean = mean
    self.variance = variance
    meanError = (variance / count).squareRoot()
    varianceError = ((fourth - variance * variance) / count).squareRoot()
  }
}
