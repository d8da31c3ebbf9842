/// What each bid on a keyword would bring an ad: means of a day, over the days and replicates played.
///
/// What a platform's bid simulator shows, from the model's own expectation: conversion is the hidden truth, so it is
/// for planning and teaching. Without budgets, and without what the bid does to later days.
public struct BidLandscape: Sendable, Equatable {
  public let question: AdQuestion
  /// Replicates, and days of each.
  public let replicates: Int
  public let days: Int
  /// Mean days of a replicate on which the ad could run: its campaign does, and the item is on sale.
  public let daysRunning: Double
  /// The mean bid of the days on which it bids, before the schedule; nil: it never does.
  public let currentBid: Money?
  /// The mean of what the maximum-bid rule allows on the days on which it could run, as the seller estimates it.
  public let maximumBid: Money
  /// In yuan: what an order leaves before ads, by the mean over those days.
  public let unitProfit: Double
  /// By rising bid; at least one.
  public let rows: [BidRow]

  /// Positions among ``rows``; nil where there is no such bid.
  public let current: Int?
  public let maximum: Int?
  /// The one with the most profit; nil: no bid earns anything.
  public let best: Int?
  /// The highest bid that still pays for its last step (``BidPoint/lastThatPays(of:)``).
  public let lastThatPays: Int?

  /// What the best bid, or no bid where none earns, brings over the current one: yuan a day. Nil where the ad does not
  /// bid.
  public var gain: Double? {
    current.map { current in (best.map { rows[$0].point.yield.profit } ?? 0) - rows[current].point.yield.profit }
  }

  /// What the best bid brings over the one of the maximum-bid rule: yuan a day; nil where that is no bid.
  public var gainOverMaximum: Double? {
    maximum.map { maximum in (best.map { rows[$0].point.yield.profit } ?? 0) - rows[maximum].point.yield.profit }
  }
}

/// One bid of a landscape. All figures are means of a day.
public struct BidRow: Sendable, Equatable {
  public let point: BidPoint
  /// From the row below; the first one's are from no bid at all.
  public let marginal: MarginalCost
  /// Of the mean profit, over replicates, in yuan; nil with one replicate.
  public let profitError: Double?
  /// Of the difference to the profit of the current bid, on the same luck; nil with one replicate or no current bid.
  public let gainError: Double?
}
