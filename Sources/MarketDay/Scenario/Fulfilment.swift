/// How orders are packed and sent.
public struct Fulfilment: Sendable, Equatable {
  public init() {}
}
