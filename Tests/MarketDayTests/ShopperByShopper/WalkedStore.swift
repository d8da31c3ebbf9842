import Foundation

@testable import MarketDay

struct WalkedItem: Sendable {
  var stock: Int
  /// Every day since 30 days before the start.
  var history: [DayOfItem]
  /// One entry for each favourite and each cart that somebody still thinks of.
  var favourites = 0
  var carts = 0
  /// What each unit paid for cost its buyer, by day.
  var paidUnits: [[Double]] = []
  /// What affiliates got for each of these units.
  var paidCommissions: [[Double]] = []

  // Of the day at hand.
  var isOnSale = true
  /// Goods that unpaid orders can still claim.
  var goodsForUnpaid = 0
  var logWeight = 0.0
  /// ln of the lift before delisting, as a mean over the day's hours.
  var meanClosingLift = 0.0
  var attraction = 1.0
  var offer: ItemOffer
  var stateByHour: [Int] = []
  /// What reviews make of the log-odds of an order, and of ln of the search weight.
  var reviewShift = 0.0
  var reviewWeight = 0.0
  var newToday = DayOfItem()
}

/// An advertiser of somebody else.
struct WalkedRival: Sendable {
  let bid: Int
  let qualityTenths: Int
  /// From this hour on its budget is spent; 24: never.
  let spentFrom: Int
}

struct WalkedKeyword: Sendable {
  var weightLevel: Double
  var bidLevel: Double
  var rivals: [WalkedRival]
  var shock = 1.0
  /// Rivals' scores at today's level of bids, 0 where they do not take part.
  var rivalScores: [Int] = []
}

struct WalkedAd: Sendable {
  var quality: Double
  var clicksSeen = 0.0
  var ordersSeen = 0.0

  // Of the day at hand.
  var bid = 0
  var clicks = 0
  var orders = 0
  /// Clicks that usual ads would have got where this one was shown.
  var usualClicks = 0.0
  var wasShown = false

  var tenths: Int { Int(min(max(quality, 1), 10) * 10 + 0.5) }
}

struct WalkedCampaign: Sendable {
  var isLive = false
  /// As it was when the hour began.
  var wasLive = false
  var left = 0
  var participation = 1.0
  /// What it expects to spend from each hour on.
  var expectedFrom = [Double](repeating: 0, count: 25)
  /// Clicks that it expects of the whole day.
  var expectedClicks = 0.0
  /// What it would have spent by now on a day without shocks, in the shares of searches that it chose.
  var expectedByNow = 0.0
}

/// A store through which every shopper walks alone: each searcher, each favourite, each cart, each coupon, each unit
/// bought is looked at one by one, in the order of time. It is slow, plain, and shares no draw, count or day with the
/// engine.
struct WalkedStore: Sendable {
  let stage: WalkStage
  let shortcuts: Shortcuts
  let search: SearchRules
  let advertising: AdvertisingRules
  let shoppers: ShopperBehaviour
  var dice: Dice
  var items: [WalkedItem]
  var keywords: [WalkedKeyword] = []
  var ads: [WalkedAd]
  var campaigns: [WalkedCampaign]
  /// By coupon: for each one held the last day on which it can be used.
  var coupons: [[Int]]
  var account: Int
  var channels: [WalkedChannel]
  var visits: [Visit] = []
  var couponsGiven: [Int]
  var events: [WalkedEvent]
  /// What visitors saw as the price of each item, by item and day.
  var shownPrices: [[Money]]
  var members: WalkedMembers?
  var day = 0
  var storeShock = 1.0
  var figures = DayFigures()
  var afterSales = WalkedAfterSales()
  /// Over all days.
  var linkFigures: LinkFigures

  init(_ stage: WalkStage, shortcuts: Shortcuts, seed: UInt64, replicate: Int) {
    let scenario = stage.scenario
    self.stage = stage
    self.shortcuts = shortcuts
    search = stage.trade.search
    advertising = stage.trade.advertising
    shoppers = stage.trade.shoppers
    dice = Dice(seed: seed, replicate: replicate)
    items = scenario.products.indices.map { item in
      WalkedItem(
        stock: scenario.products[item].stock, history: DayOfItem.before(scenario.products[item], scenario: scenario),
        offer: stage.calendar.offer(of: item, onDay: 0))
    }
    ads = stage.ads.map { WalkedAd(quality: $0.startQuality) }
    channels = scenario.channels.map { WalkedChannel(audience: $0.display.audience ?? 0) }
    campaigns = .init(repeating: WalkedCampaign(), count: scenario.ads?.campaigns.count ?? 0)
    coupons = .init(repeating: [], count: scenario.promotions.coupons.count)
    couponsGiven = .init(repeating: 0, count: scenario.promotions.coupons.count)
    events = scenario.events.map(WalkedEvent.init)
    shownPrices = .init(repeating: [], count: scenario.products.count)
    members = scenario.members.map(WalkedMembers.init)
    account = Int(scenario.ads?.balance.fen ?? 0)
    linkFigures = LinkFigures(regions: scenario.regions.count)
    for keyword in scenario.keywords { keywords.append(drawnMarket(keyword)) }
    fillReviewBooks()
  }

  /// The rivals of a keyword, and where their levels stand on day 0.
  private mutating func drawnMarket(_ keyword: Keyword) -> WalkedKeyword {
    let rules = advertising
    var market = WalkedKeyword(
      weightLevel: search.rivalDrift * dice.normal(), bidLevel: rules.bidDrift * dice.normal(), rivals: [])
    guard let usual = keyword.usualBid else { return market }
    for _ in 0..<(keyword.advertisers ?? rules.rivals) {
      let bid = Double(usual.fen) * exp(rules.rivalBidSpread * dice.normal())
      let quality = rules.rivalQuality + rules.rivalQualitySpread * dice.normal()
      var spentFrom = 24
      if dice.happens(rules.rivalsRunningOut) {
        // Its budget lasts for a uniform part of the day's shoppers: it is gone in the hour of one who comes at random.
        spentFrom = max(1, dice.choice(of: stage.hourShares))
      }
      market.rivals.append(
        WalkedRival(
          bid: Int(min(max(bid.rounded(), 10), 10_000)), qualityTenths: Int((min(max(quality, 1), 10) * 10).rounded()),
          spentFrom: spentFrom))
    }
    return market
  }

  /// Plays the days in order and returns the figures of each.
  mutating func playMonth() -> [DayFigures] {
    var month: [DayFigures] = []
    playMonth { _, store in month.append(store.figures) }
    return month
  }

  /// The same, showing the store in the evening of each day.
  mutating func playMonth(evening: (Int, WalkedStore) -> Void) {
    for day in 0..<stage.scenario.days {
      self.day = day
      figures = DayFigures()
      openDay()
      sendSearchers()
      sendChannelVisitors()
      sendEventVisitors()
      sendMembers()
      sendReturningVisitors()
      visits.sort { $0.minute < $1.minute }
      for visit in visits { walkThrough(visit) }
      closeDay()
      evening(day, self)
    }
  }
}
