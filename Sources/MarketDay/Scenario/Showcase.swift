/// Showcase windows (S3): only items in a window take part in the closing-soon order.
public struct Showcase: Sendable, Equatable {
  /// How many items can stand in a window at a time.
  public var windows = 10

  public init() {}
}
