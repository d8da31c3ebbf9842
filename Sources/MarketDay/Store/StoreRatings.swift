/// The three ratings that buyers give a store, each 1 to 5 (S1).
public struct StoreRatings: Sendable, Equatable {
  public var described: Double
  public var service: Double
  public var shipping: Double

  public init(described: Double, service: Double, shipping: Double) {
    self.described = described
    self.service = service
    self.shipping = shipping
  }
}
