/// One ad on one day: what its campaign's statement shows, and what its orders leave.
public struct AdRecord: Sendable, Equatable {
  public var clicks = 0
  public var cost = Money.zero
  /// What the clicks would have cost at the maximum bid of the day, as the seller can estimate it: clicks × maximum
  /// bid, in yuan.
  public var maximumCost = 0.0
  /// Paid orders of those who clicked, on this item or on one that a link led them to.
  public var orders = 0
  /// What they are expected to leave before advertising (``ChannelRecord/orderProfit``).
  public var orderProfit = Money.zero

  public init() {}
}

/// Which ad an ``AdRecord`` is about.
public struct NamedAd: Sendable, Equatable {
  public var campaign: String
  /// Its ad group, by the item's id.
  public var product: String
  /// The keyword of the ad group; a broad one has an ad for every search that holds it.
  public var keyword: String

  public init(campaign: String, product: String, keyword: String) {
    self.campaign = campaign
    self.product = product
    self.keyword = keyword
  }
}

extension AdDay {
  /// What the ad did today; its orders are not known yet.
  func record(of ad: Int) -> AdRecord {
    var record = AdRecord()
    record.clicks = clicks[ad]
    record.cost = Money(fen: spend[ad])
    record.maximumCost = maximumBids[ad].yuan * Double(clicks[ad])
    return record
  }
}
