/// The share of the maximum bid that belongs to the item's stage of life (S1), at most `cap`; the shares are assumed
/// (``LifecycleBidding``).
extension LifecycleBidding: BidStrategy {
  public func bid(_ report: AdReport, memory: inout Void, luck: inout RandomStream) -> BidDecision {
    let share = share(in: report.stage)
    return BidDecision(min(cap, maximumBid(unitProfit: report.unitProfit, conversion: report.conversion, share: share)))
  }
}
