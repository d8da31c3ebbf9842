/// Clicks (or visits) and the orders that came of them; not whole where older days count less.
public struct ClickRecord: Sendable, Equatable {
  public var clicks: Double
  public var orders: Double

  public init(clicks: Double, orders: Double) {
    self.clicks = clicks
    self.orders = orders
  }
}
