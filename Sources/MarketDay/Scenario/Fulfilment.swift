/// How orders are packed and sent.
///
/// Orders are packed first come first served. Those that the day's capacity leaves wait for the next day. Without this
/// section every order is sent on its day.
public struct Fulfilment: Sendable, Equatable {
  /// Orders that can be packed and sent a day; nil: all that come.
  public var ordersPerDay: Int?
  /// Other capacities over some days, such as extra hands at an event. Where two name the same day, the later entry
  /// counts.
  public var changes: [CapacityChange] = []
  /// Days within which an order has to be sent, its own day not counted: 72 hours (S1). 0 to 30.
  public var promisedDays = 3
  /// The share of paid orders whose goods turn out not to be there when they are packed.
  public var missingShare = 0.0
  /// The share of buyers of late orders who complain to the platform (assumed).
  public var complaintShare = 0.20
  /// The share of buyers of late orders who take their order back before it is sent (assumed).
  public var cancelShare = 0.10

  public init() {}
}

/// Orders a day over a span of days.
public struct CapacityChange: Sendable, Equatable {
  public var span = DateSpan.always
  public var ordersPerDay: Int

  public init(ordersPerDay: Int) { self.ordersPerDay = ordersPerDay }
}
