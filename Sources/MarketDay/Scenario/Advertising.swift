/// The keyword ads of the store: a prepaid account and its campaigns.
public struct Advertising: Sendable, Equatable {
  /// What lies in the account on day 0.
  public var balance: Money
  /// Filled up by this amount, in the morning, when the account is below ``topUpBelow``; nil: never.
  public var topUp: Money?
  public var topUpBelow = Money.zero
  public var campaigns: [Campaign] = []

  public init(balance: Money) { self.balance = balance }
}

/// How a campaign spends its budget over the day.
public enum Pacing: String, CaseIterable, Sendable {
  /// Takes part in every auction until the budget is gone.
  case quick
  /// Takes part in a share of the searches, so that the budget lasts.
  case smooth
}

public struct Campaign: Sendable, Equatable {
  public var name: String
  public var dailyBudget: Money
  public var span = DateSpan.always
  public var schedule = AdSchedule.allDay
  public var pacing = Pacing.quick
  /// Names of the regions whose searchers see the ads; empty: all.
  public var regions: [String] = []
  public var devices = AdDevices.all
  public var groups: [AdGroup] = []

  public init(name: String, dailyBudget: Money) {
    self.name = name
    self.dailyBudget = dailyBudget
  }
}

/// Percent of the bid by hour of the week, 0 (off) to 150.
public struct AdSchedule: Sendable, Equatable {
  /// 168 whole percentages, from Monday 0:00 on.
  public private(set) var percent: [Int]

  public static let allDay = AdSchedule(percent: [Int](repeating: 100, count: 168))

  /// Precondition: 168 values.
  public init(percent: [Int]) {
    precondition(percent.count == 168)
    self.percent = percent
  }

  public subscript(weekday: Weekday, hour: Int) -> Int {
    get { percent[weekday.rawValue * 24 + hour] }
    set { percent[weekday.rawValue * 24 + hour] = newValue }
  }
}

/// The ads of one item.
public struct AdGroup: Sendable, Equatable {
  public var product: String
  public var keywords: [AdKeyword] = []
  /// The rule for keywords without one of their own.
  public var bid: BidRule
  /// How well the ad's picture draws clicks, 1 is usual; multiplies the item's own attraction.
  public var attraction = 1.0

  public init(product: String, bid: BidRule) {
    self.product = product
    self.bid = bid
  }
}

public enum KeywordMatch: String, CaseIterable, Sendable {
  /// The searched words are the keyword.
  case exact
  /// The searched words contain all words of the keyword.
  case broad
}

public struct AdKeyword: Sendable, Equatable {
  public var text: String
  public var match = KeywordMatch.exact
  /// Nil: the group's rule.
  public var bid: BidRule?
  /// Quality on day 0, 1 to 10; nil: the trade's.
  public var quality: Double?

  public init(text: String) { self.text = text }
}
