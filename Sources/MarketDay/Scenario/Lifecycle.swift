/// A plan that turns ads, links and bundles of items on and off by their stage of life (S1).
public struct LifecyclePlan: Sendable, Equatable {
  public init() {}
}
