/// The kinds of shoppers that a visit may come from, as far as their odds of an order differ: shares that sum to 1, and
/// odds relative to a desktop visit from a region with odds 1. Kinds with equal odds are one part, so what differs in
/// nothing changes nothing.
struct OddsMix: Sendable, Equatable {
  struct Part: Sendable, Equatable {
    var share: Double
    let odds: Double
    let logOdds: Double
  }

  let parts: [Part]

  /// Everybody alike.
  static let uniform = OddsMix(parts: [Part(share: 1, odds: 1, logOdds: 0)])

  private init(parts: [Part]) { self.parts = parts }

  /// Regions, each on desktops and on mobile devices. The shares of the regions are used as proportions.
  ///
  /// - Parameters:
  ///   - regions: shares and odds; empty: one region with odds 1.
  ///   - mobileShare: of the visits from every region; that devices are spread alike over regions is assumed.
  init(regions: [(share: Double, odds: Double)], mobileShare: Double, mobileOdds: Double) {
    let whole = regions.reduce(0) { $0 + $1.share }
    var merged: [Part] = []
    for region in regions where region.share > 0 {
      if let index = merged.firstIndex(where: { $0.odds == region.odds }) {
        merged[index].share += region.share / whole
      } else {
        merged.append(Part(share: region.share / whole, odds: region.odds, logOdds: logarithm(region.odds)))
      }
    }
    if merged.count == 1 { merged[0].share = 1 }
    if merged.isEmpty { merged = Self.uniform.parts }
    guard mobileShare > 0, mobileOdds != 1 else {
      self.init(parts: merged)
      return
    }
    let logMobile = logarithm(mobileOdds)
    var parts = merged
    for index in parts.indices { parts[index].share *= 1 - mobileShare }
    for part in merged {
      parts.append(
        Part(share: part.share * mobileShare, odds: part.odds * mobileOdds, logOdds: part.logOdds + logMobile))
    }
    self.init(parts: parts.filter { $0.share > 0 })
  }

  /// Σ share · p, where p has the log-odds `usual` plus those of its part.
  ///
  /// Many parts are summed over odds, one division each, instead of over log-odds, one exponential each.
  @inline(__always)
  func meanProbability(usual: Double) -> Double {
    if parts.count <= 2 {
      var mean = 0.0
      for part in parts { mean += part.share * probability(logOdds: usual + part.logOdds) }
      return mean
    }
    let odds = exponential(usual)
    guard odds < 1e300 else { return 1 }
    var others = 0.0
    for part in parts { others += part.share / (1 + part.odds * odds) }
    return max(0, 1 - others)
  }
}
