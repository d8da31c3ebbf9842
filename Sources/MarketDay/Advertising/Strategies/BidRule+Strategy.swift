extension BidRule {
  /// The strategy that the rule names.
  public var strategy: any BidStrategy {
    switch self {
    case .fixed(let bid): FixedBidding(bid: bid)
    case .maximumBid(let share, let cap): MaximumBidding(share: share, cap: cap)
    case .holdFirstPlace(let days, let peakHours, let cap):
      HoldingFirstPlace(days: days, peakHours: peakHours, cap: cap)
    case .own(let own): own.strategy
    }
  }
}
