/// The keyword ads inside one day: for each ad and hour the auction's outcome, then what was clicked and paid.
///
/// Stored by column; made once and used again every day, so that the hour loop allocates nothing.
struct AdDay: ~Copyable {
  static let hours = 24

  let adCount: Int
  /// The seller's bid of the day, before the schedule; zero: the ad rests. The platform's view of it: quality in tenths.
  var bids: [Money]
  var maximumBids: [Money]

  /// By hour and ad (``slot(_:hour:)``): mean clicks where the ad takes part in every search, price of a click in fen, place (0:
  /// not shown).
  let meanClicks: Column<Double>
  let prices: Column<Int64>
  let places: Column<UInt8>
  /// By ad: clicks of the hour at hand, and the second of two uniform numbers, kept for the odd hour.
  let hourClicks: Column<Int>
  let keptUniforms: Column<Double>

  /// By ad, of the whole day: clicks, spend in fen, mean searches in which it was shown, their sum weighted by place, mean clicks,
  /// impressions.
  let clicks: Column<Int>
  let spend: Column<Int64>
  let shownSearches: Column<Double>
  let shownPlaces: Column<Double>
  let expectedClicks: Column<Double>
  let impressions: Column<Int>

  /// By campaign: whether it is on, what is left of its budget, spend of the hour at hand, share of searches it takes part in.
  let isLive: Column<Bool>
  let left: Column<Int64>
  let hourSpend: Column<Int64>
  let participation: Column<Double>
  /// Expected spend of smooth campaigns from an hour to midnight, by campaign and hour (25 each, the last zero).
  let expectedSpendFrom: Column<Double>

  /// Today's scores of a keyword's rivals, falling, and the hour from which each one's budget is spent (24: never).
  let rivalScores: Column<Int64>
  let rivalsSpentFrom: Column<Int>
  var rivalCount = 0
  /// Of those the ones who still bid.
  let biddingScores: Column<Int64>

  init(_ stage: PreparedScenario) {
    let ads = stage.ads.count
    adCount = ads
    bids = .init(repeating: .zero, count: ads)
    maximumBids = bids
    meanClicks = Column(repeating: 0, count: ads * Self.hours)
    prices = Column(repeating: 0, count: ads * Self.hours)
    places = Column(repeating: 0, count: ads * Self.hours)
    hourClicks = Column(repeating: 0, count: ads)
    keptUniforms = Column(repeating: 0, count: ads)
    clicks = Column(repeating: 0, count: ads)
    spend = Column(repeating: 0, count: ads)
    shownSearches = Column(repeating: 0, count: ads)
    shownPlaces = Column(repeating: 0, count: ads)
    expectedClicks = Column(repeating: 0, count: ads)
    impressions = Column(repeating: 0, count: ads)
    let campaigns = stage.campaigns.count
    isLive = Column(repeating: false, count: campaigns)
    left = Column(repeating: 0, count: campaigns)
    hourSpend = Column(repeating: 0, count: campaigns)
    participation = Column(repeating: 1, count: campaigns)
    expectedSpendFrom = Column(repeating: 0, count: campaigns * (Self.hours + 1))
    let most = stage.keywords.map { $0.keyword.advertisers ?? stage.trade.advertising.rivals }.max() ?? 0
    rivalScores = Column(repeating: 0, count: most)
    rivalsSpentFrom = Column(repeating: 0, count: most)
    biddingScores = Column(repeating: 0, count: most)
  }

  /// Ads of one hour lie together: the hour loop goes over all of them.
  @inline(__always)
  func slot(_ ad: Int, hour: Int) -> Int { hour * adCount + ad }

  /// Forgets yesterday.
  func clear() {
    clicks.fill(with: 0)
    spend.fill(with: 0)
    shownSearches.fill(with: 0)
    shownPlaces.fill(with: 0)
    expectedClicks.fill(with: 0)
    impressions.fill(with: 0)
  }
}
