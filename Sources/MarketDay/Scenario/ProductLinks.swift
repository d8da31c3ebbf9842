/// A block on an item's page that leads to another item (S1).
public struct ProductLink: Sendable, Equatable {
  /// The item whose page it stands on, by id.
  public var from: String
  /// The item it leads to, by id.
  public var to: String

  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}
