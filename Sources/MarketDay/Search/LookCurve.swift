/// How often a searcher reaches and looks at an item, as a smooth curve of its ln search weight among the rivals of a keyword.
///
/// Shoppers see personal pages: each one's ln weight carries noise of spread s, so the expectation over it is taken once and
/// tabulated. That also removes the cliff between two pages. Between the points of the table it is interpolated; the error is
/// below 1% of the value for the default noise. Beyond the table its last value stands.
struct LookCurve: Sendable {
  private static let least = -9.0
  private static let step = 1.0 / 16
  private static let points = 289  // −9 to +9

  /// Alternating reach and look, so that one look-up touches one place in memory.
  private let values: [Double]

  init(rivals: Double, rules: SearchRules) {
    var values: [Double] = []
    values.reserveCapacity(Self.points * 2)
    for point in 0..<Self.points {
      let logWeight = Self.least + Double(point) * Self.step
      var reach = 0.0
      var look = 0.0
      for (offset, weight) in Self.noise {
        let rank = expectedRank(
          logWeight: logWeight + rules.personalNoise * offset, rivals: rivals, spread: rules.rivalSpread)
        reach += weight * reachProbability(rank: rank, placesPerPage: rules.placesPerPage, turnRate: rules.pageTurnRate)
        look +=
          weight
          * lookProbability(
            rank: rank, placesPerPage: rules.placesPerPage, decay: rules.lookDecay, turnRate: rules.pageTurnRate)
      }
      values.append(reach)
      values.append(min(look, reach))
    }
    self.values = values
  }

  /// The share of searchers who open the page it stands on, and how much they look at it relative to the first place.
  /// 0 ≤ look ≤ reach ≤ 1.
  @inline(__always)
  func at(logWeight: Double) -> (reach: Double, look: Double) {
    let place = min(max((logWeight - Self.least) / Self.step, 0), Double(Self.points - 1) - 1e-9)
    let index = Int(place)
    let part = place - Double(index)
    let left = index * 2
    return (
      values[left] + part * (values[left + 2] - values[left]),
      values[left + 1] + part * (values[left + 3] - values[left + 1])
    )
  }

  /// 33 points of the standard normal from −4 to 4 with their weights, for the mean over shoppers.
  private static let noise: [(Double, Double)] = {
    let offsets = (0...32).map { -4 + 0.25 * Double($0) }
    let densities = offsets.map { exponential(-0.5 * $0 * $0) }
    let whole = densities.reduce(0, +)
    return zip(offsets, densities).map { ($0, $1 / whole) }
  }()
}
