/// How today's bid is found from what was seen up to yesterday.
///
/// A rule is what a scenario says; the strategy behind it is ``strategy``.
public enum BidRule: Sendable, Equatable {
  case fixed(Money)
  /// `share` × unit profit × conversion (S2), at most `cap`.
  case maximumBid(share: Double, cap: Money)
  case targetPlace(TargetPlaceBidding)
  case targetReturn(TargetReturnBidding)
  case paced(PacedBidding)
  case lifecycle(LifecycleBidding)
  case byHour(HourlyBidding)
  case learning(LearningBidding)
  case followRival(RivalBidding)
  /// First place for `days` days, afterwards in the peak hours (0 to 23) only, at most at `cap` (S4).
  case holdFirstPlace(days: Int, peakHours: [Int], cap: Money)
  /// A strategy that a user of the library wrote. A scenario file can't name one.
  case own(OwnStrategy)
}

extension BidRule {
  /// The most that it can ever bid, before schedules and hours.
  public var most: Money {
    switch self {
    case .fixed(let bid): bid
    case .maximumBid(_, let cap): cap
    case .targetPlace(let terms): terms.cap
    case .targetReturn(let terms): terms.cap
    case .paced(let terms): terms.cap
    case .lifecycle(let terms): terms.cap
    case .byHour(let terms): terms.cap
    case .learning(let terms): terms.to
    case .followRival(let terms): terms.cap
    case .holdFirstPlace(_, _, let cap): cap
    case .own: Money(yuan: 100)
    }
  }
}

/// A strategy of a user of the library, as a part of a scenario.
public struct OwnStrategy: Sendable, Equatable {
  public let strategy: any BidStrategy

  public init(_ strategy: some BidStrategy) { self.strategy = strategy }

  public static func == (left: OwnStrategy, right: OwnStrategy) -> Bool { left.strategy.isEqual(to: right.strategy) }
}

extension BidStrategy {
  fileprivate func isEqual(to other: any BidStrategy) -> Bool { (other as? Self) == self }
}
