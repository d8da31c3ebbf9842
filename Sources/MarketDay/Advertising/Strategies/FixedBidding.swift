/// The same bid every day: what most sellers begin with.
public struct FixedBidding: BidStrategy {
  public var bid: Money

  public init(bid: Money) { self.bid = bid }

  public func bid(_ report: AdReport, memory: inout Void, luck: inout RandomStream) -> BidDecision { BidDecision(bid) }
}
