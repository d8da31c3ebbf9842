/// The store's members: buyers who come back.
///
/// A member is fresh after a purchase, then usual, then quiet, and visits the less often the longer the purchase is
/// ago. Messages raise the visits for some days, and tire.
public struct Members: Sendable, Equatable {
  /// Members in the morning of the first day, 0 to 10,000,000.
  public var count = 0
  /// How many of them are fresh and usual, as shares of ``count``; the others are quiet (assumed).
  public var freshShare = 0.10
  public var usualShare = 0.30
  /// The share of buyers, of those who are no members, who join (assumed).
  public var joinShare = 0.60
  /// The share of members that visits on a usual day, by how long the last purchase is ago (assumed).
  public var freshRate = 0.015
  public var usualRate = 0.005
  public var quietRate = 0.001
  /// Mean days for which a member stays fresh, and then usual, 1 to 3,650 (assumed).
  public var freshDays = 30.0
  public var usualDays = 90.0
  /// Odds of an order of a member who comes back, relative to a visit from search (assumed).
  public var odds = 2.0
  /// Chat groups, at most 100 (S1), and the members that fit into one (assumed).
  public var groups = 0
  public var groupSize = 200
  /// What a message costs for each of its receivers, 0 to 10 yuan (assumed); messages to groups cost nothing.
  public var messageCost = Money(fen: 5)
  /// How many times the usual visits come on top on the day of a message that nobody is tired of (assumed) …
  public var messageBoost = 5.0
  /// … and the share of that which is left on each next day (assumed).
  public var messageFade = 0.5
  /// How much stronger members in groups answer to a message to groups (assumed).
  public var groupFactor = 1.5
  /// Each message of the last 30 days lowers the effect of the next: 1 / (1 + this × messages) (assumed).
  public var tiring = 0.25
  /// The share of receivers who leave on a message that nobody is tired of (assumed).
  public var unsubscribeShare = 0.003
  public var messages: [MemberMessage] = []

  public init() {}
}

/// Who gets a message.
public enum MessageAudience: String, CaseIterable, Sendable {
  /// Every member, at a cost.
  case all
  /// Members in chat groups, at no cost.
  case groups
}

/// A message to members, sent in the morning of a day.
public struct MemberMessage: Sendable, Equatable {
  public var date: CalendarDate
  public var audience: MessageAudience
  /// The id of a coupon with ``CouponIssue/message`` that it carries; nil: none.
  public var coupon: String?

  public init(date: CalendarDate, to audience: MessageAudience, coupon: String? = nil) {
    self.date = date
    self.audience = audience
    self.coupon = coupon
  }
}
