/// An amount to be sold over some days.
public struct SalesTarget: Sendable, Equatable {
  public var name: String
  public var first: CalendarDate
  public var last: CalendarDate
  /// Paid amount over all of its days.
  public var amount: Money

  public init(name: String, first: CalendarDate, last: CalendarDate, amount: Money) {
    self.name = name
    self.first = first
    self.last = last
    self.amount = amount
  }
}
