extension BidRule {
  /// The strategy that the rule names.
  public var strategy: any BidStrategy {
    switch self {
    case .fixed(let bid): FixedBidding(bid: bid)
    case .maximumBid(let share, let cap): MaximumBidding(share: share, cap: cap)
    case .targetPlace(let terms): terms
    case .targetReturn(let terms): terms
    case .paced(let terms): terms
    case .lifecycle(let terms): terms
    case .byHour(let terms): terms
    case .learning(let terms): terms
    case .followRival(let terms): terms
    case .holdFirstPlace(let days, let peakHours, let cap):
      HoldingFirstPlace(days: days, peakHours: peakHours, cap: cap)
    case .own(let own): own.strategy
    }
  }
}
