/// Where shoppers come from (S1, S2).
public struct Region: Sendable, Equatable {
  public var name: String
  /// Share of all shoppers; the regions of a scenario sum to 1.
  public var share: Double
  /// Odds of an order there, relative to what an item's conversion says: that is the conversion of a region with odds
  /// 1, as it is that of desktop visits.
  public var odds = 1.0

  public init(name: String, share: Double) {
    self.name = name
    self.share = share
  }
}

/// On which devices a campaign shows its ads.
public enum AdDevices: String, CaseIterable, Sendable {
  case all, desktop, mobile
}
