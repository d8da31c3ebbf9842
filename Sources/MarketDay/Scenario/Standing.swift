/// The store before the platform's rules: points, penalties, checks (S1). Where a range is given, the value within it
/// is assumed.
public struct Standing: Sendable, Equatable {
  /// Points that the store has on the first day, since New Year.
  public var generalPoints = 0
  public var seriousPoints = 0
  public var points = PointsPerCase()
  /// Cases that the scenario names itself.
  public var cases: [RuleCase] = []
  /// The chance that the platform finds a faulty listing on a day (assumed).
  public var inspectionRate = 0.02
  /// Days until a listing that was found faulty is mended and up again (assumed).
  public var mendingDays = 3
  /// Days until the store has put up its listings again after all were taken down (assumed).
  public var relistDays = 1
  /// The trial period of a mall store; nil: it is over.
  public var trial: DateSpan?
  /// Below these a mall store is in the bottom 20% of its trade (assumed).
  public var lowestRating = 4.5
  public var highestDisputeShare = 0.02
  public var fakeTrades: [FakeTrade] = []

  public init() {}
}

/// Points that the platform gives for each case (S1).
public struct PointsPerCase: Sendable, Equatable {
  /// Parcels over 72 hours (3 to 6), and where complaints exceed 0.5% a week.
  public var lateShipping = 3
  public var manyComplaints = 6
  /// Out of stock after payment (2 to 3).
  public var outOfStock = 2
  /// Invoice, gift, event (4 to 12).
  public var brokenPromise = 6
  /// 1 to 3 each.
  public var wrongDescription = 3
  public var spamWords = 1
  public var wrongCategory = 1
  public var duplicateListing = 1
  public var fakeTrade = 6

  public init() {}
}

/// Which account of points a case goes to.
public enum PointsKind: String, CaseIterable, Sendable {
  case general, serious
}

/// A case that the scenario names itself.
public struct RuleCase: Sendable, Equatable {
  public var date: CalendarDate
  public var kind: PointsKind
  /// General 1 to 12, serious 2 to 48 (S1).
  public var points: Int

  public init(date: CalendarDate, kind: PointsKind, points: Int) {
    self.date = date
    self.kind = kind
    self.points = points
  }
}

/// What is wrong with a listing.
public enum ListingFault: String, CaseIterable, Sendable {
  case wrongDescription = "wrong-description"
  case spamWords = "spam-words"
  case wrongCategory = "wrong-category"
  case duplicate
}

/// Orders that the store places with itself: a breach of the rules and of the buyers' trust. It is here to show that it
/// loses money.
public struct FakeTrade: Sendable, Equatable {
  public var product: String
  public var span = DateSpan.always
  public var ordersPerDay: Int
  /// Paid to others for each order, beside the platform's fee.
  public var costPerOrder: Money

  public init(product: String, ordersPerDay: Int, costPerOrder: Money) {
    self.product = product
    self.ordersPerDay = ordersPerDay
    self.costPerOrder = costPerOrder
  }
}
