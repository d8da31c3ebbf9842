/// A way to set the bid of one ad from day to day. It sees what a seller's back office shows, and nothing else.
///
/// The engine asks once each morning for each ad. A strategy is a value without a state of its own; what it wants to
/// remember of an ad goes into its memory, of which each ad of each replicate has one. The same report, memory and luck
/// must give the same bid.
public protocol BidStrategy: Sendable, Equatable {
  /// What it remembers of one ad from one day to the next.
  associatedtype Memory: Sendable

  /// Whether it looks at the hours of yesterday (``AdDayReport/hours``); they are kept for no one else.
  static var readsHours: Bool { get }

  /// What it has in mind before the first day.
  var firstMemory: Memory { get }

  /// Today's bid.
  ///
  /// - Parameters:
  ///   - report: everything up to yesterday, and what the seller has set for today.
  ///   - memory: what it left there yesterday.
  ///   - luck: for strategies that try things out; a stream of its own for each ad and day.
  func bid(_ report: AdReport, memory: inout Memory, luck: inout RandomStream) -> BidDecision
}

extension BidStrategy {
  public static var readsHours: Bool { false }
}

extension BidStrategy where Memory == Void {
  public var firstMemory: Void { () }
}

/// What an ad does today.
public struct BidDecision: Sendable, Equatable {
  /// For a click, before schedules. The platform takes 0.10 to 100.00 yuan: what is below is no bid, and the ad rests;
  /// what is above is cut.
  public var bid: Money
  /// Percent of the bid by hour, 24 whole numbers from 0 (off) to 150, on top of the campaign's schedule (each rounded
  /// down to the fen); nil: 100 in all of them. What lies outside is cut, and a list of another length counts as nil.
  public var hourPercents: [Int]?

  public init(_ bid: Money, hourPercents: [Int]? = nil) {
    self.bid = bid
    self.hourPercents = hourPercents
  }

  /// The ad rests today.
  public static let none = BidDecision(.zero)
}
