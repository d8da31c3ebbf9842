/// How often a searcher reaches and looks at an item, as a smooth curve of its ln search weight among the rivals of a
/// keyword.
///
/// Shoppers see personal pages: each one's ln weight carries normal noise of spread s, so the mean over it is taken
/// once and tabulated. That also removes the cliff between two pages. The noise is cut at 4 s and taken in the steps of
/// the table; between the points of the table values are interpolated, beyond it the last one stands.
struct LookCurve: Sendable {
  private static let least = -9.0
  private static let step = 1.0 / 16
  private static let points = 289  // −9 to +9

  /// Alternating reach and look, so that one look-up touches one place in memory.
  private let values: [Double]

  /// O(points × noise steps), about 30,000 multiplications at the usual noise.
  init(rivals: Double, rules: SearchRules) {
    let weights = Self.noiseWeights(spread: rules.personalNoise)
    let margin = weights.count / 2
    var reaches: [Double] = []
    var looks: [Double] = []
    for point in -margin..<(Self.points + margin) {
      let rank = expectedRank(
        logWeight: Self.least + Double(point) * Self.step, rivals: rivals, spread: rules.rivalSpread)
      reaches.append(reachProbability(rank: rank, placesPerPage: rules.placesPerPage, turnRate: rules.pageTurnRate))
      looks.append(
        lookProbability(
          rank: rank, placesPerPage: rules.placesPerPage, decay: rules.lookDecay, turnRate: rules.pageTurnRate))
    }
    var values: [Double] = []
    values.reserveCapacity(Self.points * 2)
    for point in 0..<Self.points {
      var reach = 0.0
      var look = 0.0
      for (offset, weight) in weights.enumerated() {
        reach += weight * reaches[point + offset]
        look += weight * looks[point + offset]
      }
      reach = min(reach, 1)  // the weights' sum is 1 up to rounding
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

  /// Weights of the noise in steps of the table, symmetric, summing to 1.
  private static func noiseWeights(spread: Double) -> [Double] {
    guard spread > 0 else { return [1] }
    let reach = Int((4 * spread / step).rounded(.up))
    let densities = (-reach...reach).map {
      exponential(-0.5 * (Double($0) * step / spread) * (Double($0) * step / spread))
    }
    let whole = densities.reduce(0, +)
    return densities.map { $0 / whole }
  }
}
