/// A plan that turns ads, links and bundles of items on and off by their stage of life (S1).
///
/// The defaults are S1's: pay for traffic in the introduction; keep paying and link other items in growth; stop paying
/// at the peak and link other items; in decline bundle the item and link it to others. That an item in its introduction
/// links nowhere is our reading: its visitors are paid for. A bid share of 1 is assumed.
public struct LifecyclePlan: Sendable, Equatable {
  /// The items it applies to, by id; empty: all.
  public var products: [String] = []
  /// Days that a switch holds at least, 1 to 365 (assumed: 7).
  public var holdDays = 7
  public var introduction = StageSwitches(links: false)
  public var growth = StageSwitches()
  public var peak = StageSwitches(ads: false)
  public var decline = StageSwitches(ads: false)

  public init() {}

  /// All four, in the order of a life, with their keys in scenario files.
  var stages: [(key: String, switches: StageSwitches)] {
    [("introduction", introduction), ("growth", growth), ("peak", peak), ("decline", decline)]
  }
}

/// What is on while an item is in a stage.
public struct StageSwitches: Sendable, Equatable {
  /// Its keyword ads run.
  public var ads: Bool
  /// A factor on its bids, above 0 and at most 2.
  public var bidShare = 1.0
  /// Its page links to other items.
  public var links: Bool
  /// Its page offers the bundles that hold it.
  public var bundles: Bool

  public init(ads: Bool = true, links: Bool = true, bundles: Bool = true) {
    self.ads = ads
    self.links = links
    self.bundles = bundles
  }

  static let allOn = StageSwitches()
}
