/// A bid that is moved by steps until something is reached, as a seller does it by hand.
///
/// A step up is bid × (1 + step), a step down bid / (1 + step). Where the direction turns the step halves, and where it
/// lasts it grows by a quarter; it stays from 2% to 25%, and begins with 20%. So it finds a bid a few steps away
/// in days, and does not swing around it. The numbers are assumed.
public struct BidSteps: Sendable, Equatable {
  enum Direction {
    case up, down
  }

  /// In fen; 0 before the first day.
  private(set) var bid = 0.0
  private static let least = 0.02
  private var step = 0.2
  private var last: Direction?

  init() {}

  var isStarted: Bool { bid > 0 }
  /// Whether its steps can't become smaller.
  var isFinest: Bool { step <= Self.least }

  mutating func start(at bid: Money) { self.bid = Double(bid.fen) }

  /// Precondition: it was started.
  mutating func move(_ direction: Direction) {
    if let last { step = last == direction ? min(0.25, step * 1.25) : max(Self.least, step / 2) }
    last = direction
    bid = direction == .up ? bid * (1 + step) : bid / (1 + step)
  }

  /// The bid to the nearest fen, brought back to what the platform takes and the seller allows.
  mutating func settled(atMost cap: Money, reserve: Money) -> Money {
    let least = max(reserve, BidRange.least)
    bid = max(Double(least.fen), min(bid, Double(cap.fen)))
    return min(cap, Money(fen: Int64(bid.rounded())))
  }
}

extension AdReport {
  /// Where a search for a bid begins: the maximum bid, or half of what is allowed where a click seems worth nothing.
  func firstBid(atMost cap: Money) -> Money {
    let worth = maximumBid
    return worth > .zero ? min(cap, worth) : Money(fen: cap.fen / 2)
  }
}
