/// A way into the store beside search and keyword ads, as plain visits a day.
public struct Channel: Sendable, Equatable {
  public var name: String
  public var visitsPerDay: Double
  public var span = DateSpan.always
  /// Odds of an order, relative to a visit from search.
  public var odds = 1.0
  /// Where the visits land, as proportions; empty: on all items alike.
  public var products: [ChannelTarget] = []
  public var costPerVisit = Money.zero
  public var costPerOrder = Money.zero
  public var costPerDay = Money.zero

  public init(name: String, visitsPerDay: Double) {
    self.name = name
    self.visitsPerDay = visitsPerDay
  }
}

public struct ChannelTarget: Sendable, Equatable {
  public var product: String
  public var share: Double

  public init(product: String, share: Double) {
    self.product = product
    self.share = share
  }
}
