/// Showcase windows (S3): only items in a window take part in the closing-soon order.
public struct Showcase: Sendable, Equatable {
  /// How many items can stand in a window at a time.
  public var windows = 10
  /// What stands in a window when. Empty: each day the windows go to the items that are taken down next, on the same
  /// day to those in the busiest hours first.
  public var plan: [ShowcaseEntry] = []

  public init() {}
}

/// Items that stand in a window over some days.
public struct ShowcaseEntry: Sendable, Equatable {
  public var span = DateSpan.always
  /// Ids.
  public var products: [String]

  public init(products: [String]) { self.products = products }
}
