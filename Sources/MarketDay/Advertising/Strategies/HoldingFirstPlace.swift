/// Holds the first place for some days, and falls back to the peak hours afterwards (S4: who does so is short of budget
/// or of profit).
///
/// It bids `cap` on every day. On the first `days` days on which it is asked it does so in all hours, and from then on
/// in the peak hours only. A bid far above all others costs no more in an auction where each pays what the next one
/// bids, so it need not feel its way up; it stands first where no score is above `cap` × its quality. That the bid in
/// the peak hours stays the same is our assumption.
public struct HoldingFirstPlace: BidStrategy {
  /// At least 1.
  public var days: Int
  /// 0 to 23.
  public var peakHours: [Int]
  public var cap: Money

  public init(days: Int, peakHours: [Int], cap: Money) {
    self.days = days
    self.peakHours = peakHours
    self.cap = cap
  }

  /// Days on which it has bid so far.
  public var firstMemory: Int { 0 }

  public func bid(_ report: AdReport, memory: inout Int, luck: inout RandomStream) -> BidDecision {
    memory += 1
    guard memory > days else { return BidDecision(cap) }
    var percents = [Int](repeating: 0, count: 24)
    for hour in peakHours where percents.indices.contains(hour) { percents[hour] = 100 }
    return BidDecision(cap, hourPercents: percents)
  }
}
