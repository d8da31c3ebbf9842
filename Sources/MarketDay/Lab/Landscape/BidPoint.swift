/// A bid and what it brings.
public struct BidPoint: Sendable, Equatable {
  public let bid: Money
  public let yield: BidYield

  public init(bid: Money, yield: BidYield) {
    self.bid = bid
    self.yield = yield
  }

  /// Mean place over the searches in which it is shown; nil where it is not.
  public var place: Double? { yield.impressions > 0 ? yield.placesTimesImpressions / yield.impressions : nil }
  /// In yuan; nil without clicks.
  public var costPerClick: Double? { yield.clicks > 0 ? yield.cost / yield.clicks : nil }
}

extension BidPoint {
  /// The position of the bid with the most profit, the lowest of equals; nil where none earns anything.
  public static func best(of points: [BidPoint]) -> Int? {
    var best: Int?
    for (index, point) in points.enumerated()
    where point.yield.profit > 1e-9 + (best.map { points[$0].yield.profit } ?? 0) {
      best = index
    }
    return best
  }

  /// The position of the highest bid that still pays for the step that leads to it: what its additional clicks cost is
  /// not more than what their orders earn. Nil where no step pays.
  ///
  /// That is marginal cost per order ≤ unit profit, or marginal cost per click ≤ unit profit × conversion. Where places
  /// differ much in price a step that does not pay may lie below one that does, so it may be above ``best(of:)``.
  public static func lastThatPays(of points: [BidPoint]) -> Int? {
    points.indices.last { index in
      let below = index > 0 ? points[index - 1].yield : BidYield()
      let cost = points[index].yield.cost - below.cost
      return points[index].yield.clicks > below.clicks && cost <= points[index].yield.earnings - below.earnings
    }
  }
}

/// What one more click, and one more order, cost at a bid: on the step from the next lower one.
///
///     (cost − cost below) / (clicks − clicks below), (cost − cost below) / (orders − orders below)
///
/// In yuan. Nil where the step brings no more of them. Clicks and cost rise with the bid, so both are at least 0.
public struct MarginalCost: Sendable, Equatable {
  public let perClick: Double?
  public let perOrder: Double?

  public init(of yield: BidYield, above below: BidYield) {
    let cost = yield.cost - below.cost
    // Sums of the same numbers in another order differ in their last bits.
    func isMore(_ value: Double, than other: Double) -> Bool { value - other > 1e-9 * max(value, 1e-9) }
    perClick = isMore(yield.clicks, than: below.clicks) ? max(0, cost / (yield.clicks - below.clicks)) : nil
    perOrder = isMore(yield.orders, than: below.orders) ? max(0, cost / (yield.orders - below.orders)) : nil
  }
}
