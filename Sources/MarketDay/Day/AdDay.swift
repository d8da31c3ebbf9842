/// The keyword ads inside one day: for each ad and hour the auction's outcome, then what was clicked and paid.
///
/// Stored by column; made once and used again every day, so that the hour loop allocates nothing.
struct AdDay: Sendable {
  static let hours = 24

  /// The seller's bid of the day, before the schedule; zero: the ad rests.
  var bids: [Money]
  var maximumBids: [Money]
  /// By ad and hour: mean clicks where the ad takes part in every search, price of a click in fen, place (0: not shown).
  var meanClicks: [Double]
  var prices: [Int64]
  var places: [UInt8]
  /// By ad: clicks and fen of the hour at hand, and the second of two uniform numbers, kept for the odd hour.
  var hourClicks: [Int]
  var keptUniforms: [Double]

  /// By ad, of the whole day: clicks, spend, mean searches in which it was shown, their sum weighted by place, mean clicks.
  var clicks: [Int]
  var spend: [Money]
  var shownSearches: [Double]
  var shownPlaces: [Double]
  var expectedClicks: [Double]
  var impressions: [Int]

  /// By campaign.
  var isLive: [Bool]
  var left: [Money]
  var hourSpend: [Int64]
  var participation: [Double]
  /// Expected spend of smooth campaigns from an hour to midnight, by campaign and hour (25 each, the last zero).
  var expectedSpendFrom: [Double]

  /// Scores of the rivals who still bid, falling; room for the keyword with most advertisers.
  var rivalScores: [Int64]
  var sortedRivals: [ScoredRival]

  init(_ stage: PreparedScenario) {
    let ads = stage.ads.count
    bids = .init(repeating: .zero, count: ads)
    maximumBids = bids
    meanClicks = .init(repeating: 0, count: ads * Self.hours)
    prices = .init(repeating: 0, count: ads * Self.hours)
    places = .init(repeating: 0, count: ads * Self.hours)
    hourClicks = .init(repeating: 0, count: ads)
    keptUniforms = .init(repeating: 0, count: ads)
    clicks = hourClicks
    spend = bids
    shownSearches = keptUniforms
    shownPlaces = keptUniforms
    expectedClicks = keptUniforms
    impressions = hourClicks
    let campaigns = stage.campaigns.count
    isLive = .init(repeating: false, count: campaigns)
    left = .init(repeating: .zero, count: campaigns)
    hourSpend = .init(repeating: 0, count: campaigns)
    participation = .init(repeating: 1, count: campaigns)
    expectedSpendFrom = .init(repeating: 0, count: campaigns * (Self.hours + 1))
    let most = stage.keywords.map { $0.keyword.advertisers ?? stage.trade.advertising.rivals }.max() ?? 0
    rivalScores = .init(repeating: 0, count: most)
    sortedRivals = []
    sortedRivals.reserveCapacity(most)
  }

  /// Forgets yesterday.
  mutating func clear() {
    for ad in clicks.indices {
      clicks[ad] = 0
      spend[ad] = .zero
      shownSearches[ad] = 0
      shownPlaces[ad] = 0
      expectedClicks[ad] = 0
      impressions[ad] = 0
    }
  }
}

/// A rival's score today, and the hour from which its budget is spent (24: never).
struct ScoredRival: Sendable {
  var score: Int64
  var spentFromHour: Int
}
