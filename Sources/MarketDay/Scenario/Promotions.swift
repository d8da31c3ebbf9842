/// The store's promotions (S1, S3), and the platform's own step at events.
public struct Promotions: Sendable, Equatable {
  public var bundles: [Bundle] = []
  public var coupons: [Coupon] = []
  public var gifts: [SpendThresholdGift] = []
  public var discounts: [LimitedTimeDiscount] = []
  public var platform: [PlatformReduction] = []

  public init() {}
}

/// 2 to 5 different items at one price, below the sum of their prices.
public struct Bundle: Sendable, Equatable {
  public var id: String
  public var items: [String]
  public var price: Money
  public var span = DateSpan.always

  public init(id: String, items: [String], price: Money) {
    self.id = id
    self.items = items
    self.price = price
  }
}

/// How shoppers get a coupon.
public enum CouponIssue: Sendable, Equatable {
  /// By a click in the store, used at once where the condition is met.
  case click
  /// With an order that reaches a gift tier, for the next order.
  case gift
  /// Sent to `count` members in the morning of `date`.
  case members(count: Int, date: CalendarDate)
  /// Sent with messages to members (``MemberMessage``).
  case message
}

/// An amount off one order.
public struct Coupon: Sendable, Equatable {
  public var id: String
  public var amount: Money
  /// The least goods amount it can be used on; 0: no condition.
  public var threshold: Money
  public var issue: CouponIssue
  /// Days it can be used, the day of issue included.
  public var validDays: Int
  /// The days on which it is given out.
  public var span = DateSpan.always

  public init(id: String, amount: Money, threshold: Money, issue: CouponIssue, validDays: Int) {
    self.id = id
    self.amount = amount
    self.threshold = threshold
    self.issue = issue
    self.validDays = validDays
  }
}

/// What an order gets that reaches a tier. Any of the four, at least one.
public struct GiftTier: Sendable, Equatable {
  public var threshold: Money
  public var amountOff = Money.zero
  /// An item of the store that is put into the parcel.
  public var gift: String?
  public var freeShipping = false
  /// A coupon for the next order.
  public var coupon: String?

  public init(threshold: Money) { self.threshold = threshold }
}

/// Spend-threshold gift (manjiusong): the highest tier reached counts, alone.
public struct SpendThresholdGift: Sendable, Equatable {
  public var id: String
  /// By rising threshold.
  public var tiers: [GiftTier]
  /// With one tier: an amount off is given once for each time the threshold is reached.
  public var isRepeated = false
  public var span = DateSpan.always

  public init(id: String, tiers: [GiftTier]) {
    self.id = id
    self.tiers = tiers
  }
}

public struct DiscountedItem: Sendable, Equatable {
  public var product: String
  /// The price while the discount runs.
  public var price: Money

  public init(product: String, price: Money) {
    self.product = product
    self.price = price
  }
}

/// Limited-time discount: at most 20 items, from one hour to another (the end is not included).
public struct LimitedTimeDiscount: Sendable, Equatable {
  public var id: String
  public var items: [DiscountedItem]
  public var start: DateHour
  public var end: DateHour
  /// Days before on which shoppers know of it, and some wait.
  public var announcedDays = 0

  public init(id: String, items: [DiscountedItem], start: DateHour, end: DateHour) {
    self.id = id
    self.items = items
    self.start = start
    self.end = end
  }
}

/// The platform's own step at events: `off` for each `every` of the goods amount (300 less 50); the store bears it.
public struct PlatformReduction: Sendable, Equatable {
  public var name: String
  public var every: Money
  public var off: Money
  public var span = DateSpan.always

  public init(name: String, every: Money, off: Money) {
    self.name = name
    self.every = every
    self.off = off
  }
}
