/// The store before the platform's rules: points, penalties, checks.
public struct Standing: Sendable, Equatable {
  public init() {}
}
