/// Reviews and the store's three ratings.
public struct Reviews: Sendable, Equatable {
  public init() {}
}
