/// A share of the maximum bid, unit profit × conversion (S2), and never more than `cap`.
///
/// With one place it is the best bid there is (a second-price auction); with several it is an upper bound. Conversion
/// is the seller's estimate (``estimatedConversion(keyword:item:trade:strength:)``).
public struct MaximumBidding: BidStrategy {
  /// Above 0, at most 2.
  public var share: Double
  public var cap: Money

  public init(share: Double, cap: Money) {
    self.share = share
    self.cap = cap
  }

  public func bid(_ report: AdReport, memory: inout Void, luck: inout RandomStream) -> BidDecision {
    BidDecision(min(cap, maximumBid(unitProfit: report.unitProfit, conversion: report.conversion, share: share)))
  }
}
