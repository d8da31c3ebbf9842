/// One auction of a keyword as nobody in the trade sees it: every bid and quality, the rivals' too. For teaching.
public struct AuctionView: Sendable, Equatable {
  /// Keyword position.
  public let keyword: Int
  public let date: CalendarDate
  /// 0 to 23.
  public let hour: Int
  /// Mean searches of the hour, with the day's shocks.
  public let searches: Double
  /// Places for ads on the page.
  public let places: Int
  public let reserve: Money
  /// What is added to the least price that keeps a place.
  public let increment: Money
  /// Those who take part by rank, then the others: the store's ads first, then named rivals, then drawn ones.
  public let bidders: [AuctionBidder]
}

/// An ad in an auction, or one that could have been in it.
public struct AuctionBidder: Sendable, Equatable {
  public enum Advertiser: Sendable, Equatable {
    /// Product and campaign positions.
    case own(product: Int, campaign: Int)
    /// 1 is the first that was drawn; it keeps its number on all days of a replicate.
    case rival(Int)
    /// Its position among the scenario's rivals.
    case named(Int)
  }

  public let advertiser: Advertiser
  /// For a click of this hour, before the schedule; a rival's at today's level of bids.
  public let bid: Money
  /// 100 for drawn rivals; a named one's strategy may change it by the hour.
  public let schedulePercent: Int
  public let effectiveBid: Money
  public let quality: QualityScore
  /// Effective bid in fen × quality in tenths.
  public let score: Int64
  public let outcome: AuctionOutcome
  /// Mean clicks of the hour; of a rival, those of a usual ad in its place.
  public let expectedClicks: Double
  /// The share of the searches in which it takes part: below 1 where a campaign paces itself.
  public let searchShare: Double
  /// The share of searchers who are in its regions, on its devices, and see no better ad of the store; 1 for rivals.
  public let audienceShare: Double
  /// The most that a click may cost, as the seller estimates it; a named rival's value; nil for drawn rivals.
  public let maximumBid: Money?

  public var isOwn: Bool {
    if case .own = advertiser { return true }
    return false
  }
}

/// What became of an ad in an auction.
public enum AuctionOutcome: Sendable, Equatable {
  /// 1 is the top.
  case place(Int, pricePerClick: Money)
  /// It takes part, but its rank is below the last place.
  case noPlace(rank: Int)
  /// A store holds one place at most, and another ad of it is ahead.
  case otherAdAhead
  /// Another ad of the store is ahead of it where both may be shown; it stands in a place on the pages of other regions
  /// or devices.
  case shownElsewhere(place: Int, pricePerClick: Money)
  /// Its budget, or the store's ad account, is spent; where it is known, from which hour on.
  case budgetSpent(fromHour: Int?)
  /// The campaign does not run on this date.
  case campaignNotRunning
  case outOfStock
  /// Its rule finds that no click is worth the least bid.
  case bidsNothing
  /// Its schedule is 0% at this hour.
  case scheduleOff
  case belowReserve

  /// Whether the ad was ranked.
  var isRanked: Bool {
    switch self {
    case .place, .noPlace: true
    default: false
    }
  }
}

extension Simulation {
  /// The auction of a keyword at `hour` (0 to 23) of `day`, in a replicate that is played up to that hour.
  ///
  /// Place, price and expected clicks of the store's ads are those that the replicate has. It takes as long as playing
  /// the days before.
  ///
  /// Preconditions: `keyword` is a position among the scenario's keywords, `day` is one of its days.
  public func auction(
    keyword: Int, day: Int, hour: Int, replicate: Int = 0, seed: UInt64? = nil
  ) -> AuctionView {
    precondition(stage.keywords.indices.contains(keyword), "the scenario has the keyword")
    precondition((0..<stage.scenario.days).contains(day) && (0..<24).contains(hour), "the scenario has the hour")
    var world = World(stage, luck: Luck(seed: seed ?? stage.scenario.seed, replicate: replicate))
    var record = DayRecord(day: 0, date: stage.scenario.start, layout: stage.layout)
    for earlier in 0..<day { world.play(day: earlier, on: stage, into: &record) }
    world.begin(day: day, on: stage)
    world.runKeywordAds(day, before: hour, stage)
    return world.auctionView(keyword: keyword, day: day, hour: hour, stage)
  }
}

extension World {
  /// The auction of `hour`, where the hours before it were played.
  func auctionView(keyword: Int, day: Int, hour: Int, _ stage: PreparedScenario) -> AuctionView {
    let rules = stage.trade.advertising
    let searches = today.meanSearches[keyword] * stage.hourShares[hour]
    let usualClicks = { (place: Int) in
      searches * viewProbability(place: place, decay: rules.viewDecay) * rules.clickRate
    }
    let entrants =
      stage.adsOfKeyword[keyword].map { ownEntrant($0, day: day, hour: hour, stage) }
      + namedEntrants(keyword: keyword, day: day, hour: hour, stage)
      + rivalEntrants(keyword: keyword, hour: hour, reserve: rules.reserve)

    // Who takes part bids at its position, so that ties are decided as on the page.
    let participants = entrants.indices.filter { entrants[$0].absence == nil }
    let bids = participants.map { position in
      let entrant = entrants[position]
      return AdBid(
        advertiser: entrant.advertiser.store, effectiveBid: entrant.effectiveBid, quality: entrant.quality)
    }
    let ranking = KeywordAuction.slots(
      for: bids, places: bids.count, reserve: rules.reserve, increment: KeywordAuction.increment)
    var ranked: [AuctionBidder] = []
    var isRanked = [Bool](repeating: false, count: entrants.count)
    for slot in ranking {
      let position = participants[slot.bidder]
      isRanked[position] = true
      let isShown = slot.place <= rules.places
      ranked.append(
        entrants[position].bidder(
          isShown ? .place(slot.place, pricePerClick: slot.pricePerClick) : .noPlace(rank: slot.place),
          expectedClicks: isShown ? entrants[position].meanClicks ?? usualClicks(slot.place) : 0))
    }
    let others = entrants.indices.filter { !isRanked[$0] }.map { position in
      let entrant = entrants[position]
      return entrant.bidder(
        entrant.absence ?? entrant.elsewhere ?? .otherAdAhead,
        expectedClicks: entrant.elsewhere == nil ? 0 : entrant.meanClicks ?? 0)
    }
    return AuctionView(
      keyword: keyword, date: stage.start + day, hour: hour, searches: searches, places: rules.places,
      reserve: rules.reserve, increment: KeywordAuction.increment, bidders: ranked + others)
  }

  private func ownEntrant(_ index: Int, day: Int, hour: Int, _ stage: PreparedScenario) -> AuctionEntrant {
    let ad = stage.ads[index]
    let date = stage.start + day
    let campaign = stage.campaigns[ad.campaign].campaign
    let bid = today.adDay.bid(of: index, at: hour)
    let percent = campaign.schedule[date.weekday, hour]
    let effectiveBid = KeywordAuction.effectiveBid(bid, schedulePercent: percent)
    let absence: AuctionOutcome? =
      if !campaign.span.contains(date) {
        .campaignNotRunning
      } else if !today.onSale[ad.product] {
        .outOfStock
      } else if !today.adDay.isLive[ad.campaign] {
        .budgetSpent(fromHour: nil)
      } else if bid == .zero {
        .bidsNothing
      } else if percent == 0 {
        .scheduleOff
      } else if !KeywordAuction.isAdmitted(effectiveBid, reserve: stage.trade.advertising.reserve) {
        .belowReserve
      } else {
        nil
      }
    // A campaign whose day need not be played by the hour takes part in every search.
    let share = today.adDay.isByHour[ad.campaign] ? today.adDay.participation[ad.campaign] : 1
    let segment = today.adDay.segment(of: index, at: hour)
    let clicksPerDay = segment?.clicksPerDay ?? 0
    let elsewhere: AuctionOutcome? =
      if absence == nil, let segment, segment.place > 0 {
        .shownElsewhere(place: segment.place, pricePerClick: Money(fen: segment.price))
      } else {
        nil
      }
    return AuctionEntrant(
      advertiser: .own(product: ad.product, campaign: ad.campaign), bid: bid, schedulePercent: percent,
      effectiveBid: effectiveBid, quality: ads[index].score, absence: absence,
      elsewhere: elsewhere, meanClicks: clicksPerDay * stage.hourShares[hour] * share, searchShare: share,
      audienceShare: segment?.reach ?? 0, maximumBid: today.adDay.maximumBids[index])
  }

  private func namedEntrants(keyword: Int, day: Int, hour: Int, _ stage: PreparedScenario) -> [AuctionEntrant] {
    guard let named = stage.rivals, let page = named.pageOfKeyword[keyword] else { return [] }
    return named.pages[page].ads.map { index in
      let rival = named.rivals[named.ads[index].rival]
      let bid = today.rivalDay.bids[index]
      let percent = bid > .zero ? today.rivalDay.factors[index * AdDay.hours + hour] / 100 : 0
      let effectiveBid = bid > .zero ? self.bid(ofRival: index, hour: hour) : .zero
      let spentFrom = today.rivalDay.spentFrom[named.ads[index].rival]
      let absence: AuctionOutcome? =
        if !rival.rival.span.contains(stage.start + day) {
          .campaignNotRunning
        } else if hour >= spentFrom {
          .budgetSpent(fromHour: spentFrom)
        } else if bid == .zero {
          .bidsNothing
        } else if percent == 0 {
          .scheduleOff
        } else if !KeywordAuction.isAdmitted(effectiveBid, reserve: stage.trade.advertising.reserve) {
          .belowReserve
        } else {
          nil
        }
      return AuctionEntrant(
        advertiser: .named(named.ads[index].rival), bid: bid, schedulePercent: percent, effectiveBid: effectiveBid,
        quality: rival.quality, absence: absence, elsewhere: nil, meanClicks: nil, searchShare: 1, audienceShare: 1,
        maximumBid: rival.rival.value)
    }
  }

  private func rivalEntrants(keyword: Int, hour: Int, reserve: Money) -> [AuctionEntrant] {
    let factor = exponential(keywords[keyword].bidLevel)
    return keywords[keyword].rivals.enumerated().map { index, rival in
      let bid = KeywordAuction.rivalBid(rival.bid, factor: factor)
      let absence: AuctionOutcome? =
        if let spentFrom = rival.spentFrom, hour >= spentFrom {
          .budgetSpent(fromHour: spentFrom)
        } else if !KeywordAuction.isAdmitted(bid, reserve: reserve) {
          .belowReserve
        } else {
          nil
        }
      return AuctionEntrant(
        advertiser: .rival(index + 1), bid: bid, schedulePercent: 100, effectiveBid: bid, quality: rival.quality,
        absence: absence, elsewhere: nil, meanClicks: nil, searchShare: 1, audienceShare: 1, maximumBid: nil)
    }
  }
}

/// An ad before it is known what becomes of it.
private struct AuctionEntrant {
  let advertiser: AuctionBidder.Advertiser
  let bid: Money
  let schedulePercent: Int
  let effectiveBid: Money
  let quality: QualityScore
  /// Why it does not take part; nil: it does.
  let absence: AuctionOutcome?
  /// Where it stands if another ad of the store is ahead of it here.
  let elsewhere: AuctionOutcome?
  /// Nil: those of a usual ad in its place.
  let meanClicks: Double?
  let searchShare: Double
  let audienceShare: Double
  let maximumBid: Money?

  func bidder(_ outcome: AuctionOutcome, expectedClicks: Double) -> AuctionBidder {
    AuctionBidder(
      advertiser: advertiser, bid: bid, schedulePercent: schedulePercent, effectiveBid: effectiveBid,
      quality: quality, score: KeywordAuction.score(effectiveBid, quality), outcome: outcome,
      expectedClicks: expectedClicks, searchShare: searchShare, audienceShare: audienceShare, maximumBid: maximumBid)
  }
}

extension AuctionBidder.Advertiser {
  /// The store as the auction knows it: 0 is the own one, below 0 are the named rivals.
  fileprivate var store: Int {
    switch self {
    case .own: 0
    case .rival(let number): number
    case .named(let rival): -1 - rival
    }
  }
}
