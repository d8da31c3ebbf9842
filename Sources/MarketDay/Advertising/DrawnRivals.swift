/// An advertiser of a keyword that the scenario does not name.
public struct DrawnAdvertiser: Sendable, Equatable {
  /// What it bids for a click where the level of bids is usual.
  public var bid: Money
  public var quality: QualityScore
  /// The first hour, 1 to 23, at which its daily budget is spent; nil: it lasts until midnight.
  public var spentFrom: Int?
}

/// Draws the advertisers of a keyword.
///
/// - Bid: log-normal with median `usualBid` and spread `rules.rivalBidSpread` of its logarithm, to the nearest fen,
///   within the range that the platform takes.
/// - Quality: normal with `rules.rivalQuality` and `rules.rivalQualitySpread`, to the tenth, within 1 to 10.
/// - Budget: a share `rules.rivalsRunningOut` of them can pay for a uniform fraction of the day's shoppers only. So
///   they
///   are out from the hour in which that fraction has passed (at the earliest from hour 1), mostly in the afternoon and
///   evening.
///
/// All of it is our assumption. Each advertiser takes four draws, so a further one changes none of those before it.
///
/// - Parameters:
///   - count: at least 0.
///   - hours: shares of the day's shoppers by hour, as proportions, not all 0.
func drawnAdvertisers(
  count: Int, usualBid: Money, rules: AdvertisingRules, hours: [Double], keyword: EntityKey, luck: Luck
) -> [DrawnAdvertiser] {
  var stream = luck.stream(.rivalAdvertisers, day: 0, entity: keyword)
  return (0..<count).map { _ in
    let bidNormal = normalQuantile(stream.nextUniform())
    let qualityNormal = normalQuantile(stream.nextUniform())
    let runsOut = stream.nextUniform() < rules.rivalsRunningOut
    let fraction = stream.nextUniform()
    let factor = exponential(min(rules.rivalBidSpread * bidNormal, 100))
    let bid = Money(nearestTo: min(usualBid.yuan * factor, BidRange.greatest.yuan))
    return DrawnAdvertiser(
      bid: max(bid, BidRange.least),
      quality: QualityScore(nearestTo: rules.rivalQuality + rules.rivalQualitySpread * qualityNormal),
      spentFrom: runsOut ? max(1, hourAtWhich(fraction, of: hours)) : nil)
  }
}

/// The hour in which the cumulative share of `hours` passes `fraction` (at least 0, below 1).
func hourAtWhich(_ fraction: Double, of hours: [Double]) -> Int {
  let wanted = fraction * hours.reduce(0, +)
  var sum = 0.0
  for (hour, share) in hours.enumerated() {
    sum += share
    if sum > wanted { return hour }
  }
  return hours.count - 1
}

extension KeywordAuction {
  /// A rival's bid where bids stand at `factor` times the usual: to the nearest fen, at most what the platform takes.
  @inline(__always)
  static func rivalBid(_ bid: Money, factor: Double) -> Money {
    Money(fen: Int64(min(Double(bid.fen) * factor, Double(BidRange.greatest.fen)) + 0.5))
  }
}
