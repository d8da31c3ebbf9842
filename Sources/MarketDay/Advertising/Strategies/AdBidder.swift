/// Sets the bid of one ad of one replicate from day to day: a strategy and what it remembers.
class AdBidder {
  /// Today's bid, as far as the platform takes it.
  func bid(_ report: AdReport, luck: inout RandomStream) -> BidDecision { .none }

  static func make(_ strategy: some BidStrategy) -> AdBidder { RememberingBidder(strategy) }
}

/// The memory's type is the strategy's own, so it is kept where that type is known.
private final class RememberingBidder<Strategy: BidStrategy>: AdBidder {
  private let strategy: Strategy
  private var memory: Strategy.Memory

  init(_ strategy: Strategy) {
    self.strategy = strategy
    memory = strategy.firstMemory
  }

  override func bid(_ report: AdReport, luck: inout RandomStream) -> BidDecision {
    var bidding = strategy.bid(report, memory: &memory, luck: &luck)
    bidding.bid = BidRange.allowed(bidding.bid)
    if let percents = bidding.hourPercents {
      bidding.hourPercents = percents.count == 24 ? percents.map { min(max($0, 0), 150) } : nil
    }
    return bidding
  }
}
