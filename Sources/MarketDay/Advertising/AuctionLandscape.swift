/// Many independent auctions of one keyword, to see what each place is worth: its impressions, clicks, orders and
/// spend.
///
/// In every auction each bidder's value for a click is drawn anew, log-normal around its usual bid. The places are
/// sold by ``KeywordAuction``; each is looked at with ``viewProbability(place:decay:)``, clicked with the ad's
/// attraction, and a click becomes an order with the ad's conversion. There are no budgets, days or hours: the bare
/// mechanism.
public struct AuctionLandscape: Sendable, Equatable {
  /// An ad of the landscape. Each belongs to a store of its own.
  public struct Bidder: Sendable, Equatable {
    /// The median of its bids, 0 to 100.00 yuan.
    public var usualBid: Money
    public var quality: QualityScore
    /// The share of those who look at the ad that clicks, 0 to 1.
    public var attraction: Double
    /// Orders per click, 0 to 1.
    public var conversion: Double

    public init(usualBid: Money, quality: QualityScore, attraction: Double, conversion: Double) {
      self.usualBid = usualBid
      self.quality = quality
      self.attraction = attraction
      self.conversion = conversion
    }
  }

  /// What came of one place over all auctions.
  public struct PlaceTotals: Sendable, Equatable {
    public var impressions = 0
    public var clicks = 0
    public var orders = 0
    public var spend = Money.zero

    public init() {}
  }

  /// In order of position, which decides ties; at most 2,048.
  public var bidders: [Bidder]
  /// Places on the page, 1 to 64.
  public var places: Int
  /// Views fall by this factor from place to place.
  public var viewDecay = 0.75
  /// Standard deviation of ln bid from auction to auction, at least 0.
  public var bidSpread = 0.4
  public var reserve = Money(fen: 5)
  public var increment = Money(fen: 1)

  public init(bidders: [Bidder], places: Int) {
    self.bidders = bidders
    self.places = places
  }

  /// Plays `count` auctions with the luck of `luck`, and returns one total for each place.
  ///
  /// Auction number i takes the keyed draws of entity i, so the first auctions of a longer run are those of a shorter
  /// one. A bid takes 16 random bits, of which 12 choose one of 4,096 equally likely multipliers (the quantiles of the
  /// log-normal at the middles of 4,096 steps); bids are rounded down to the fen and kept within 0 to 100.00 yuan. One
  /// number of 32 bits decides the click and the order of a place: click below P(click), order below P(click) ·
  /// P(order). So probabilities are whole multiples of 2^−32.
  ///
  /// - Complexity: O(count · bidders · places), and memory for one auction.
  public func play(auctions count: Int, luck: Luck) -> [PlaceTotals] {
    precondition(bidders.count <= 2_048 && (1...64).contains(places), "at most 2,048 bidders and 64 places")
    precondition(
      bidders.allSatisfy { (Money.zero...BidRange.greatest).contains($0.usualBid) }, "bids are 0 to 100.00 yuan")
    return LandscapePlay(self, luck: luck).totals(auctions: max(count, 0))
  }
}
