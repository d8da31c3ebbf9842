/// Hours of a day in which an ad stands at one place at one price, and its clicks in them.
struct AdSegment: BitwiseCopyable {
  /// From the start of this hour …
  var from: Int
  /// … to the start of that one, 24 at most.
  var to: Int
  /// 0: it is not shown.
  var place: Int
  /// Of a click, in fen.
  var price: Int64
  /// Who searches the pages on which it is shown, and their share of all searchers.
  var audience: Audience
  var reach: Double
  /// Mean clicks were the whole day like this.
  var clicksPerDay: Double
  /// Clicks in it; where the day is played by the hour, those that are still to come.
  var clicks: Int
}

/// The keyword ads inside one day: for each ad the auctions' outcome over the hours, then what was clicked and paid.
///
/// Stored by column; made once and used again every day, so that nothing is allocated while ads are played.
struct AdDay: ~Copyable {
  static let hours = 24

  /// The seller's bid of the day, before the schedule; zero: the ad rests.
  var bids: [Money]
  var maximumBids: [Money]
  /// Whether some ad's strategy sets percents by hour today; otherwise nobody looks at them. By ad: 24 percents, and a
  /// mask of the hours at which they change (bit h: hour h differs from the hour before).
  private(set) var usesHours = false
  private let hourPercents: Column<Int16>
  private let hourChanges: Column<UInt32>

  /// Room for 24 segments of each ad, how many it has, and the one that the hour at hand lies in.
  let segments: Column<AdSegment>
  let segmentCounts: Column<Int>
  let segmentAtHand: Column<Int>

  /// By ad, of the whole day: clicks, spend in fen, impressions.
  let clicks: Column<Int>
  let spend: Column<Int64>
  let impressions: Column<Int>
  /// Searches whose click could not be paid for any more; they saw no ad.
  let refusedSearches: Column<Int>
  /// By ad: the share of the day's searches in which it was shown, that share weighted by place, mean clicks in it.
  let shownShares: Column<Double>
  let shownPlaces: Column<Double>
  let expectedClicks: Column<Double>

  /// By item: its conversion as the seller can estimate it, relative to the trade's.
  let conversionRatios: Column<Double>
  /// By ad, of the whole day: what its buyers paid, in fen.
  let amounts: Column<Int64>

  /// The hours of the ads whose strategies read them: by ad its number among those (−1: nobody reads them), by number
  /// room for 24 hours.
  let readerNumbers: [Int]
  let clicksByHour: Column<Int>
  let costByHour: Column<Int64>
  let placeByHour: Column<Int>

  /// Clicks by audience, where some campaigns are not for everybody: room for 24 audiences of each ad, and how many it
  /// has had.
  let tellsAudiences: Bool
  let audiences: Column<Audience>
  let audienceClicks: Column<Int>
  let audienceCounts: Column<Int>

  /// By campaign: whether it is on, what is left of its budget, spend (of the day, then of the hour at hand), the share
  /// of searches it takes part in, whether its day has to be played by the hour, and its spend as expected from each
  /// hour to midnight (25 a campaign, the last zero).
  let isLive: Column<Bool>
  /// The hour in which its budget or the account was spent; 24: never.
  let stoppedAt: Column<Int>
  let left: Column<Int64>
  let wanted: Column<Int64>
  let participation: Column<Double>
  let isByHour: Column<Bool>
  let expectedSpendFrom: Column<Double>
  /// Of smooth campaigns: the same for the last hour with any, up to the hour at hand as far as they took part, and
  /// what a usual day weighs (``PacingOutlook/prior``).
  let expectedInLastHour: Column<Double>
  let expectedSoFar: Column<Double>
  let pacingPriors: Column<Double>
  /// The ads that are played by the hour, and their clicks of the hour at hand.
  let adsByHour: Column<Int>
  var adsByHourCount = 0
  let hourClicks: Column<Int>

  /// Today's scores of a keyword's rivals, falling, and the hours in which each takes part (``HourBits``).
  let rivalScores: Column<Int64>
  let rivalHours: Column<UInt32>
  /// Bits of the hours in which a rival or one ahead of it comes or goes.
  let rivalChangesUpTo: Column<UInt32>
  var rivalCount = 0

  init(_ stage: PreparedScenario) {
    let ads = stage.ads.count
    bids = .init(repeating: .zero, count: ads)
    maximumBids = bids
    hourPercents = Column(repeating: 100, count: ads * Self.hours)
    hourChanges = Column(repeating: 0, count: ads)
    segments = Column(
      repeating: AdSegment(
        from: 0, to: 0, place: 0, price: 0, audience: .nobody, reach: 0, clicksPerDay: 0, clicks: 0),
      count: ads * Self.hours)
    segmentCounts = Column(repeating: 0, count: ads)
    segmentAtHand = Column(repeating: 0, count: ads)
    clicks = Column(repeating: 0, count: ads)
    spend = Column(repeating: 0, count: ads)
    impressions = Column(repeating: 0, count: ads)
    refusedSearches = Column(repeating: 0, count: ads)
    shownShares = Column(repeating: 0, count: ads)
    shownPlaces = Column(repeating: 0, count: ads)
    expectedClicks = Column(repeating: 0, count: ads)
    conversionRatios = Column(repeating: 1, count: stage.products.count)
    amounts = Column(repeating: 0, count: ads)
    var readers = 0
    readerNumbers = stage.ads.map { ad in
      guard ad.readsHours else { return -1 }
      readers += 1
      return readers - 1
    }
    clicksByHour = Column(repeating: 0, count: readers * Self.hours)
    costByHour = Column(repeating: 0, count: readers * Self.hours)
    placeByHour = Column(repeating: 0, count: readers * Self.hours)
    tellsAudiences = stage.audiences != nil
    audiences = Column(repeating: .nobody, count: tellsAudiences ? ads * Self.hours : 0)
    audienceClicks = Column(repeating: 0, count: tellsAudiences ? ads * Self.hours : 0)
    audienceCounts = Column(repeating: 0, count: ads)
    let campaigns = stage.campaigns.count
    isLive = Column(repeating: false, count: campaigns)
    stoppedAt = Column(repeating: Self.hours, count: campaigns)
    left = Column(repeating: 0, count: campaigns)
    wanted = Column(repeating: 0, count: campaigns)
    participation = Column(repeating: 1, count: campaigns)
    isByHour = Column(repeating: false, count: campaigns)
    expectedSpendFrom = Column(repeating: 0, count: campaigns * (Self.hours + 1))
    expectedInLastHour = Column(repeating: 0, count: campaigns)
    expectedSoFar = Column(repeating: 0, count: campaigns)
    pacingPriors = Column(repeating: 0, count: campaigns)
    adsByHour = Column(repeating: 0, count: ads)
    hourClicks = Column(repeating: 0, count: ads)
    let drawn = stage.keywords.map { $0.keyword.advertisers ?? stage.trade.advertising.rivals }.max() ?? 0
    let most = max(drawn, stage.rivals?.pages.map(\.mostEntries).max() ?? 0)
    rivalScores = Column(repeating: 0, count: most)
    rivalHours = Column(repeating: 0, count: most)
    rivalChangesUpTo = Column(repeating: 0, count: most)
  }

  /// The segments of an ad, as positions in ``segments``.
  @inline(__always)
  func segmentRange(of ad: Int) -> Range<Int> { ad * Self.hours..<(ad * Self.hours + segmentCounts[ad]) }

  /// The segment of an ad that `hour` lies in; nil: it has no auction then.
  func segment(of ad: Int, at hour: Int) -> AdSegment? {
    for index in segmentRange(of: ad) where segments[index].from <= hour && hour < segments[index].to {
      return segments[index]
    }
    return nil
  }

  /// Adds a part of the day, `share` of its searches in which the ad was live in that segment, to the ad's day.
  @inline(__always)
  func note(_ ad: Int, in segment: AdSegment, share: Double, clicks count: Int) {
    guard segment.place > 0 else { return }
    clicks[ad] += count
    spend[ad] += segment.price &* Int64(count)
    let reached = share * segment.reach
    shownShares[ad] += reached
    shownPlaces[ad] += reached * Double(segment.place)
    expectedClicks[ad] += share * segment.clicksPerDay
    if tellsAudiences, count > 0 { noteAudience(of: ad, segment.audience, clicks: count) }
  }

  /// An hour has one audience, so 24 are enough.
  private func noteAudience(of ad: Int, _ audience: Audience, clicks count: Int) {
    let first = ad * Self.hours
    var index = first
    while index < first + audienceCounts[ad], audiences[index] != audience { index += 1 }
    if index == first + audienceCounts[ad] {
      audienceCounts[ad] += 1
      audiences[index] = audience
      audienceClicks[index] = 0
    }
    audienceClicks[index] += count
  }

  /// Forgets yesterday.
  mutating func clear() {
    clicks.fill(with: 0)
    spend.fill(with: 0)
    impressions.fill(with: 0)
    refusedSearches.fill(with: 0)
    stoppedAt.fill(with: Self.hours)
    shownShares.fill(with: 0)
    shownPlaces.fill(with: 0)
    expectedClicks.fill(with: 0)
    amounts.fill(with: 0)
    clicksByHour.fill(with: 0)
    costByHour.fill(with: 0)
    placeByHour.fill(with: 0)
    if tellsAudiences { audienceCounts.fill(with: 0) }
    if usesHours {
      hourPercents.fill(with: 100)
      hourChanges.fill(with: 0)
      usesHours = false
    }
  }
}

// The hours of an ad: what its strategy bids in them, and what it is told of them.
extension AdDay {
  /// Percents of today's bid by hour. Precondition: 24 values from 0 to 150.
  mutating func setHours(of ad: Int, _ percents: [Int]) {
    precondition(percents.count == Self.hours)
    var changes: UInt32 = 0
    for hour in 0..<Self.hours {
      hourPercents[ad * Self.hours + hour] = Int16(percents[hour])
      if hour > 0, percents[hour] != percents[hour - 1] { changes |= 1 << UInt32(hour) }
    }
    hourChanges[ad] = changes
    usesHours = true
  }

  /// What the ad bids at `hour`, before the campaign's schedule.
  @inline(__always)
  func bid(of ad: Int, at hour: Int) -> Money {
    guard usesHours else { return bids[ad] }
    return KeywordAuction.effectiveBid(bids[ad], schedulePercent: Int(hourPercents[ad * Self.hours + hour]))
  }

  /// The hours at which its own percents change.
  @inline(__always)
  func changes(of ad: Int) -> UInt32 { usesHours ? hourChanges[ad] : 0 }

  /// Tells an hour of an ad in which it was shown in `segment`, where its strategy reads hours.
  @inline(__always)
  func noteHour(_ hour: Int, of ad: Int, in segment: AdSegment, clicks count: Int) {
    let number = readerNumbers[ad]
    guard number >= 0, segment.place > 0 else { return }
    let index = number * Self.hours + hour
    clicksByHour[index] = count
    costByHour[index] = segment.price &* Int64(count)
    placeByHour[index] = segment.place
  }

  /// Empty where nobody reads them.
  func hourReports(of ad: Int) -> [AdHourReport] {
    let first = readerNumbers[ad] * Self.hours
    guard first >= 0 else { return [] }
    return (first..<first + Self.hours).map {
      AdHourReport(clicks: clicksByHour[$0], cost: Money(fen: costByHour[$0]), place: placeByHour[$0])
    }
  }
}
