/// An event of the platform in which the store takes part: group buy, daily special, Double 11.
public struct PlatformEvent: Sendable, Equatable {
  public var name: String
  /// The first and the last day on which it sells.
  public var first: CalendarDate
  public var last: CalendarDate
  /// Odds of an order, relative to a visit from search.
  public var odds = 1.0

  public init(name: String, first: CalendarDate, last: CalendarDate) {
    self.name = name
    self.first = first
    self.last = last
  }
}
