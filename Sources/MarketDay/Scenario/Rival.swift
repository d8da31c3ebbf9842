/// A rival with a name: a store that bids on some of the keywords, from day to day by a rule of its own (S4: a rival's
/// bidding can be read from its places).
public struct Rival: Sendable, Equatable {
  public var name: String
  /// Texts of keywords of the scenario.
  public var keywords: [String] = []
  /// What a click is worth to it: its maximum bid.
  public var value: Money
  /// 1 to 10, the same on all days; nil: the trade's mean for rivals.
  public var quality: Double?
  /// For all of its keywords together.
  public var dailyBudget: Money
  /// One rule for each of its keywords, each with a memory of its own.
  public var bid: BidRule
  public var schedule = AdSchedule.allDay
  public var span = DateSpan.always

  public init(name: String, keywords: [String] = [], value: Money, dailyBudget: Money, bid: BidRule) {
    self.name = name
    self.keywords = keywords
    self.value = value
    self.dailyBudget = dailyBudget
    self.bid = bid
  }
}
