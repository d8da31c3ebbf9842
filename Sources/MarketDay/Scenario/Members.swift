/// The store's members: buyers who come back.
public struct Members: Sendable, Equatable {
  /// Odds of an order of a member who comes back, relative to a visit from search.
  public var odds = 1.0

  public init() {}
}
