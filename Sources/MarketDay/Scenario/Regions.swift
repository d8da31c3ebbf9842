/// Where shoppers come from (S1, S2).
public struct Region: Sendable, Equatable {
  public var name: String
  /// Share of all shoppers; the regions of a scenario sum to 1.
  public var share: Double
  /// Odds of an order, relative to the mean of all regions.
  public var odds = 1.0

  public init(name: String, share: Double) {
    self.name = name
    self.share = share
  }
}
