/// Everything about a scenario that luck does not change, worked out once and shared by all replicates: who can find
/// what, what each item offers on each day, mean demand, tables of looks.
struct PreparedScenario: Sendable {
  let scenario: Scenario
  // Parts of the scenario that the day needs, at hand.
  let trade: Trade
  let store: StoreTerms
  let coupons: [Coupon]
  let couponKeys: [EntityKey]
  let start: CalendarDate
  let layout: RunLayout
  /// Shares of a day's demand by hour, 24 of them, sum 1.
  let hourShares: [Double]
  /// The share of a day's demand before each hour, 25 of them.
  private let sharesBefore: [Double]
  let products: [PreparedProduct]
  /// Of each item, side by side for the loops over all of them.
  let productKeys: [EntityKey]
  /// Of those who come back to an item from a cart, and from a favourite.
  let cartKeys: [EntityKey]
  let favouriteKeys: [EntityKey]
  let keywords: [PreparedKeyword]
  /// Of each keyword, side by side for the loops over all of them.
  let keywordKeys: [EntityKey]
  let lookCurves: [LookCurve]
  let rivalListings: [Double]
  let pairs: [PreparedPair]
  /// How much the closing-soon order shows the item of a pair, by day of its cycle; of all pairs one after the other.
  let closingSoonExposures: [ClosingSoonExposure]
  let ads: [PreparedAd]
  /// Who sets their bids, by ad.
  let strategies: [any BidStrategy]
  /// The ads of each advertised keyword.
  let keywordAds: [Range<Int>]
  /// Those of them with more than one ad.
  let sharedKeywordAds: [Range<Int>]
  /// The ads of each keyword, by keyword (empty for most), and of each item.
  let adsOfKeyword: [Range<Int>]
  let adsOfProduct: [[Int]]
  /// Campaign and key of each ad, side by side for the hour loop.
  let adCampaigns: [Int32]
  let adKeys: [EntityKey]
  let adsOfCampaign: [[Int]]
  /// Whether a campaign has an ad for a keyword for which another campaign has one.
  let sharesKeywords: [Bool]
  let campaigns: [PreparedCampaign]
  /// Of all campaigns one after the other: percent by hour of the week, changes by weekday
  /// (``PreparedCampaign/changes``).
  let campaignPercents: [Int]
  let campaignChanges: [UInt32]
  /// By place; 0 for place 0, which is none.
  let viewProbabilities: [Double]
  let channels: [PreparedChannel]
  let sources: VisitSources
  /// By the position of the channel in ``RunLayout/channels``.
  let sourceKeys: [EntityKey]
  let offers: PreparedOffers
  let events: [PreparedEvent]
  let links: [PreparedLink]
  let members: PreparedMembers?
  /// The item of each plan of fake trades.
  let fakeTradeItems: [Int]
  let targets: PreparedTargets
  let lifecycle: PreparedLifecycle?
  let cells: ShopperCells
  /// Nil: all campaigns are for everybody.
  let audiences: PreparedAudiences?
  let adLinks: PreparedAdLinks
  /// Nil: all rivals are drawn.
  let rivals: PreparedRivals?
  let showcase: PreparedShowcase?
  let fulfilment: PreparedFulfilment?
  /// Days that commissions are kept for: until the refund, and where orders may wait, as long as the scenario lasts.
  let commissionSlots: Int
  let reviews: PreparedReviews?
  /// Refunds that the platform has to decide / refunds.
  let disputeShare: Double
  /// The position of the first coupon among the promotions of the layout.
  let firstCouponPromotion: Int

  init(_ scenario: Scenario) {
    self.scenario = scenario
    trade = scenario.trade
    store = scenario.store
    coupons = scenario.promotions.coupons
    couponKeys = scenario.promotions.coupons.map { EntityKey("coupon/" + $0.id) }
    start = scenario.start
    hourShares = MarketDay.hourShares(scenario.trade.demand.hours)
    sharesBefore = hourShares.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    let products = scenario.products.map { PreparedProduct($0, scenario: scenario) }
    let keywords = scenario.keywords.map { PreparedKeyword($0, scenario: scenario) }
    let matching = KeywordMatching(scenario.keywords)
    let (found, exposures) = PreparedPair.pairs(
      products: products, keywords: keywords, matching: matching, scenario: scenario)
    closingSoonExposures = exposures
    let adsToBid = PreparedAd.ads(pairs: found, matching: matching, scenario: scenario)
    let ads = adsToBid.map(\.ad)
    strategies = adsToBid.map(\.strategy)
    let promotions = PromotionList(scenario)
    firstCouponPromotion = scenario.promotions.bundles.count
    channels = scenario.channels.map { PreparedChannel($0, scenario: scenario) }
    let sources = VisitSources(scenario)
    self.sources = sources
    sourceKeys = sources.names.map { EntityKey("source/" + $0) }
    events = scenario.events.map { PreparedEvent($0, scenario: scenario) }
    links = scenario.links.map { PreparedLink($0, scenario: scenario) }
    members = scenario.members.map { PreparedMembers($0, scenario: scenario) }
    fakeTradeItems = (scenario.standing?.fakeTrades ?? []).map { plan in
      scenario.products.firstIndex { $0.id == plan.product }!
    }
    targets = PreparedTargets(scenario)
    lifecycle = scenario.lifecycle.map { PreparedLifecycle($0, scenario: scenario) }
    showcase = scenario.showcase.map { PreparedShowcase($0, scenario: scenario) }
    commissionSlots = max(scenario.trade.shoppers.refundDays + 1, scenario.fulfilment == nil ? 0 : scenario.days)
    fulfilment = scenario.fulfilment.map { PreparedFulfilment($0, scenario: scenario) }
    reviews = scenario.reviews.map { PreparedReviews($0, scenario: scenario) }
    disputeShare = scenario.disputeShare
    let cells = ShopperCells(scenario)
    self.cells = cells
    audiences = PreparedAudiences(scenario, cells: cells, ads: ads, keywords: keywords.count)
    offers = PreparedOffers(scenario)
    let campaigns = (scenario.ads?.campaigns ?? []).map(PreparedCampaign.init)
    campaignPercents = campaigns.flatMap(\.campaign.schedule.percent)
    campaignChanges = campaigns.flatMap(\.changes)
    self.campaigns = campaigns
    self.products = products
    productKeys = products.map(\.key)
    cartKeys = products.map { $0.key.with(EntityKey("carts")) }
    favouriteKeys = products.map { $0.key.with(EntityKey("favourites")) }
    self.keywords = keywords
    keywordKeys = keywords.map(\.key)
    lookCurves = keywords.map(\.lookCurve)
    rivalListings = keywords.map { Double($0.keyword.rivalListings) }
    pairs = found
    self.ads = ads
    keywordAds = PreparedAd.rangesByKeyword(ads)
    adCampaigns = ads.map { Int32($0.campaign) }
    adKeys = ads.map(\.key)
    viewProbabilities = (0...scenario.trade.advertising.places).map {
      viewProbability(place: $0, decay: scenario.trade.advertising.viewDecay)
    }
    adsOfKeyword = keywords.indices.map { keyword in
      let first = ads.firstIndex { $0.keyword >= keyword } ?? ads.count
      return first..<(ads.firstIndex { $0.keyword > keyword } ?? ads.count)
    }
    let adsOfProduct = products.indices.map { product in ads.indices.filter { ads[$0].product == product } }
    self.adsOfProduct = adsOfProduct
    adLinks = PreparedAdLinks(links, adsOfProduct: adsOfProduct)
    let rivals = PreparedRivals(scenario, ads: ads)
    self.rivals = rivals
    let shared = keywordAds.filter { $0.count > 1 }
    sharedKeywordAds = shared
    let campaignCount = scenario.ads?.campaigns.count ?? 0
    adsOfCampaign = (0..<campaignCount).map { campaign in ads.indices.filter { ads[$0].campaign == campaign } }
    sharesKeywords = (0..<campaignCount).map { campaign in
      shared.contains { range in
        range.contains { ads[$0].campaign == campaign } && range.contains { ads[$0].campaign != campaign }
      }
    }
    layout = RunLayout(
      products: scenario.products.map(\.id),
      channels: sources.names,
      pairs: found.map {
        .init(keyword: scenario.keywords[$0.keyword].text, product: scenario.products[$0.product].id)
      },
      promotions: promotions.entries.map { .init(name: $0.name, kind: $0.kind.rawValue) },
      regions: scenario.regions.map(\.name), rivals: rivals?.rows ?? [],
      ads: adsToBid.map { ad, _, keywordBidOn in
        NamedAd(
          campaign: scenario.ads?.campaigns[ad.campaign].name ?? "", product: scenario.products[ad.product].id,
          keyword: keywordBidOn)
      }, orderValueBins: scenario.orderValueBins)
  }
}

extension PreparedScenario {
  /// The share of a day's demand in some hours.
  @inline(__always)
  func hoursShare(_ hours: Range<Int>) -> Double { sharesBefore[hours.upperBound] - sharesBefore[hours.lowerBound] }

  @inline(__always)
  func share(of segment: AdSegment) -> Double { hoursShare(segment.from..<segment.to) }

  /// Whether the campaign's schedule leaves an hour of that day on.
  func isScheduled(_ campaign: Int, on weekday: Weekday) -> Bool {
    let first = (campaign * 7 + weekday.rawValue) * AdDay.hours
    return (first..<first + AdDay.hours).contains { campaignPercents[$0] > 0 }
  }
}

/// An item with what its scenario and trade make of it. Shared, never changed.
final class PreparedProduct: Sendable {
  let product: Product
  let key: EntityKey
  let conversion: Double
  /// At the usual price, over regions, desktop and mobile visits.
  let meanConversion: Double
  let usualPrice: Money
  let refundShare: Double
  /// "Not as described" among the units refunded.
  let refundDescribedPart: Double
  /// By keyword text.
  let relevanceByHand: [String: Double]
  /// The day on which it is put up for the first time; 0 where that was before the start.
  let launchDay: Int
  /// The lift of a new item by day, as ln.
  let logNewItemLift: [Double]
  /// Hours to delisting at midnight, and ln of the popular order's mean lift, by day of the cycle; empty where it is
  /// not listed.
  let hoursToDelisting: [Double]
  let logClosingLift: [Double]

  init(_ product: Product, scenario: Scenario) {
    self.product = product
    key = EntityKey("product/" + product.id)
    conversion = scenario.conversion(of: product)
    let shoppers = scenario.trade.shoppers
    meanConversion =
      UsualOdds(conversion: conversion, askRate: shoppers.askRate, inquiryConversion: shoppers.inquiryConversion)
      .chances(shift: 0, over: ShopperCells(scenario).mix).conversion
    usualPrice = scenario.usualPrice(of: product)
    launchDay = max(0, product.launched.map { $0 - scenario.start } ?? 0)
    let reasons = scenario.refundReasons(of: product)
    refundShare = reasons.total
    refundDescribedPart = reasons.describedPart
    relevanceByHand = Dictionary(
      product.relevance.map { ($0.keyword, $0.value) }, uniquingKeysWith: { first, _ in first })
    let rules = scenario.trade.search
    let cycle = product.cycle
    hoursToDelisting =
      product.listed.map { listed in
        (0..<cycle.rawValue).map { day in
          ListingRotation.hoursToDelisting(
            listed: listed, cycle: cycle, start: scenario.start, at: DateHour(scenario.start + day, hour: 0))
        }
      } ?? []
    logClosingLift = hoursToDelisting.map { hours in
      meanLogClosingLift(
        hoursToDelisting: hours, cycleHours: Double(cycle.rawValue * 24),
        hourShares: MarketDay.hourShares(scenario.trade.demand.hours), boost: rules.closingBoost,
        fadeHours: rules.closingHours)
    }
    logNewItemLift = (0..<scenario.days).map { day in
      guard let launched = product.launched else { return 0 }
      return logarithm(
        newItemLift(
          daysSinceLaunch: scenario.start + day - launched, boost: rules.newItemBoost, days: rules.newItemDays))
    }
  }
}

/// A keyword with its demand and its result pages. Shared, never changed.
final class PreparedKeyword: Sendable {
  let keyword: Keyword
  let key: EntityKey
  /// Mean searches by day, without shocks.
  let meanSearches: [Double]
  let lookCurve: LookCurve

  init(_ keyword: Keyword, scenario: Scenario) {
    self.keyword = keyword
    key = EntityKey("keyword/" + keyword.text)
    meanSearches = (0..<scenario.days).map { day in
      meanDemand(
        perDay: keyword.searchesPerDay, growthPer30Days: keyword.growthPer30Days, day: day, date: scenario.start + day,
        weekdays: scenario.trade.demand.weekdays, seasons: scenario.seasons)
    }
    lookCurve = LookCurve(rivals: Double(keyword.rivalListings), rules: scenario.trade.search)
  }
}

/// A keyword and an item that it finds, or for which an ad runs. Plain numbers, so that looking at one copies no
/// reference.
struct PreparedPair: Sendable {
  let keyword: Int
  let product: Int
  /// 0 where only an ad leads from the keyword to the item.
  let relevance: Double
  /// γ · ln relevance.
  let logRelevance: Double
  /// Where its days stand in ``PreparedScenario/closingSoonExposures``; empty where it takes no part.
  let closingSoonDays: Range<Int>
  let key: EntityKey

  /// All pairs, by keyword, then item. O(keywords × items).
  static func pairs(
    products: [PreparedProduct], keywords: [PreparedKeyword], matching: KeywordMatching, scenario: Scenario
  ) -> (pairs: [PreparedPair], closingSoonExposures: [ClosingSoonExposure]) {
    let rules = scenario.trade.search
    let itemPositions = Dictionary(uniqueKeysWithValues: scenario.products.enumerated().map { ($1.id, $0) })
    var advertised = Set<[Int]>()
    for group in (scenario.ads?.campaigns ?? []).flatMap(\.groups) {
      for keyword in group.keywords.flatMap(matching.positions) {
        advertised.insert([keyword, itemPositions[group.product]!])
      }
    }
    let titles = scenario.products.map { SearchText($0.title) }
    var pairs: [PreparedPair] = []
    var exposures: [ClosingSoonExposure] = []
    for (keywordIndex, keyword) in keywords.enumerated() {
      let text = SearchText(keyword.keyword.text)
      for (productIndex, product) in products.enumerated() {
        let byHand = product.relevanceByHand[keyword.keyword.text]
        var relevance = byHand ?? titleRelevance(title: titles[productIndex], keyword: text)
        if product.product.listingFaults.contains(.wrongCategory) { relevance *= wrongCategoryRelevance }
        if relevance < rules.leastRelevance { relevance = 0 }
        guard relevance > 0 || advertised.contains([keywordIndex, productIndex]) else { continue }
        let firstExposure = exposures.count
        if relevance > 0 {
          exposures += closingSoonExposures(
            product.product, among: keyword.keyword.rivalListings, scenario: scenario)
        }
        pairs.append(
          PreparedPair(
            keyword: keywordIndex, product: productIndex, relevance: relevance,
            logRelevance: relevance > 0 ? rules.relevanceExponent * logarithm(relevance) : 0,
            closingSoonDays: firstExposure..<exposures.count,
            key: keyword.key.with(product.key)))
      }
    }
    return (pairs, exposures)
  }
}

/// One ad: an item, a keyword, a campaign. Plain numbers, so that looking at one copies no reference.
struct PreparedAd: Sendable {
  let pair: Int
  let keyword: Int
  let product: Int
  let campaign: Int
  let readsHours: Bool
  /// The ad's own factor on its click rate, beside the item's.
  let picture: Double
  let startQuality: Double
  let relevance: Double
  let key: EntityKey

  /// All ads and who sets their bids, by keyword, then in the order of the scenario.
  static func ads(
    pairs: [PreparedPair], matching: KeywordMatching, scenario: Scenario
  ) -> [(ad: PreparedAd, strategy: any BidStrategy, keywordBidOn: String)] {
    let itemPositions = Dictionary(uniqueKeysWithValues: scenario.products.enumerated().map { ($1.id, $0) })
    let pairPositions = Dictionary(uniqueKeysWithValues: pairs.enumerated().map { ([$1.keyword, $1.product], $0) })
    var ads: [(ad: PreparedAd, strategy: any BidStrategy, keywordBidOn: String)] = []
    for (campaignIndex, campaign) in (scenario.ads?.campaigns ?? []).enumerated() {
      for group in campaign.groups {
        let product = itemPositions[group.product]!
        var taken = [Bool](repeating: false, count: scenario.keywords.count)
        // Exact keywords first: where both match, the one that names the words decides.
        for word in group.keywords.filter({ $0.match == .exact }) + group.keywords.filter({ $0.match == .broad }) {
          for keyword in matching.positions(of: word) where !taken[keyword] {
            taken[keyword] = true
            let strategy = (word.bid ?? group.bid).strategy
            let pair = pairPositions[[keyword, product]]!
            let ad = PreparedAd(
              pair: pair, keyword: keyword, product: product, campaign: campaignIndex,
              readsHours: type(of: strategy).readsHours, picture: group.attraction,
              startQuality: word.quality ?? scenario.trade.advertising.startQuality, relevance: pairs[pair].relevance,
              key: pairs[pair].key.with(EntityKey("campaign/" + campaign.name)))
            ads.append((ad, strategy, word.text))
          }
        }
      }
    }
    return ads.enumerated()
      .sorted { ($0.element.ad.keyword, $0.offset) < ($1.element.ad.keyword, $1.offset) }
      .map(\.element)
  }

  /// Where the ads of one keyword stand, for each keyword that has any.
  static func rangesByKeyword(_ ads: [PreparedAd]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in ads.indices {
      if let last = ranges.last, ads[last.lowerBound].keyword == ads[index].keyword {
        ranges[ranges.count - 1] = last.lowerBound..<(index + 1)
      } else {
        ranges.append(index..<(index + 1))
      }
    }
    return ranges
  }
}

struct PreparedCampaign: Sendable {
  let campaign: Campaign

  /// By weekday: bit h is set where the schedule's percent at hour h differs from the hour before.
  var changes: [UInt32] {
    Weekday.allCases.map { weekday in
      (1..<24).reduce(1) { mask, hour in
        campaign.schedule[weekday, hour] == campaign.schedule[weekday, hour - 1] ? mask : mask | 1 << hour
      }
    }
  }
}
