/// One advertiser of one keyword on one day, where named rivals bid on it. What a seller could see on the pages comes
/// first; the rest is the truth of the model, for teaching.
public struct RivalRecord: Sendable, Equatable {
  /// Mean place over the searches whose page had it; nil where it was not seen.
  public var place: Double?
  /// The hours in which it stood on the page and somebody searched: bit 0 is midnight to 1:00.
  public var hours: UInt32 = 0

  /// Before schedules; zero: it bids nothing today.
  public var bid = Money.zero
  /// What a click is worth to it; nil for drawn rivals.
  public var value: Money?
  /// 1 to 10.
  public var quality = 0.0
  /// Nil for drawn rivals.
  public var dailyBudget: Money?
  /// Of its clicks, and their mean number. A drawn rival's budget shows in its hours only.
  public var cost = Money.zero
  public var clicks = 0.0
  /// The first hour from which its budget is spent; nil: it lasts.
  public var spentFrom: Int?

  public init() {}

  /// The number of hours in which it was seen, and the first and last of them.
  public var seenHours: Int { hours.nonzeroBitCount }
  public var seenFrom: Int? { hours == 0 ? nil : hours.trailingZeroBitCount }
  public var seenTo: Int? { hours == 0 ? nil : 31 - hours.leadingZeroBitCount }
}

extension RunLayout {
  /// An advertiser of a keyword.
  public struct KeywordRival: Sendable, Equatable {
    public var keyword: String
    /// A drawn one is `rival 1`, `rival 2` …
    public var rival: String
    /// Whether the scenario names it.
    public var isNamed: Bool

    public init(keyword: String, rival: String, isNamed: Bool) {
      self.keyword = keyword
      self.rival = rival
      self.isNamed = isNamed
    }
  }
}
