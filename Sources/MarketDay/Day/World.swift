/// The state of one replicate: all that today leaves for tomorrow. It changes only in this folder.
///
/// Methods that run often are `mutating` even where they only read: for the others the compiler copies the whole state,
/// 1,700 bytes, into a place of its own for each call.
struct World: ~Copyable {
  let luck: Luck
  var ledger = Ledger()
  var items: [ItemState]
  var keywords: [KeywordState]
  var ads: [AdState]
  /// Who sets the bid of each ad, and what they remember.
  let bidders: [AdBidder]
  /// What each campaign did yesterday.
  var campaignReports: [CampaignReport]
  var coupons: [CouponsHeld]
  var windows: ItemWindows
  var standing: StandingState
  var events: EventStates
  var stages: LifeStages
  /// Paid so far on the days of each target.
  var targetsPaid: [Money]
  var members: MemberBase
  var channels: ChannelBooks
  var parcels: ParcelQueue
  var reviews: ReviewBooks
  /// What named rivals and the store know of each other.
  var rivalBooks: RivalBooks
  var today: Today
  /// What somebody wants to know of other bids; nil in a usual play.
  var bidSurvey: BidSurvey?

  init(_ stage: PreparedScenario, luck: Luck) {
    self.luck = luck
    let scenario = stage.scenario
    items = stage.products.map { ItemState($0, refundDays: scenario.trade.shoppers.refundDays) }
    keywords = []
    keywords.reserveCapacity(stage.keywords.count)
    // Not by `map`, whose closure would copy the whole scenario for each keyword.
    for keyword in stage.keywords { keywords.append(KeywordState(keyword, stage: stage, luck: luck)) }
    ads = stage.ads.map { AdState(quality: $0.startQuality) }
    bidders = stage.strategies.map { AdBidder.make($0) }
    campaignReports = stage.campaigns.map { CampaignReport(dailyBudget: $0.campaign.dailyBudget) }
    coupons = scenario.promotions.coupons.map { CouponsHeld(validDays: $0.validDays) }
    windows = ItemWindows(stage)
    standing = StandingState(stage)
    events = EventStates(stage)
    stages = LifeStages(stage)
    targetsPaid = .init(repeating: .zero, count: stage.targets.targets.count)
    members = MemberBase(stage)
    channels = ChannelBooks(stage)
    parcels = ParcelQueue(stage)
    reviews = ReviewBooks(stage)
    rivalBooks = RivalBooks(stage)
    today = Today(stage)
    for product in scenario.products { ledger.post(.openingStock, product.cost * product.stock) }
    if let balance = scenario.ads?.balance { ledger.post(.openingAdBalance, balance) }
  }
}

extension World {
  /// The largest mean that a number of a day is drawn with: ten times what the rules let a keyword or a channel bring
  /// on a day without shocks. Shocks may go beyond, but samplers and books need an end.
  static let largestMean = 1e11
}

/// An item's stock, its visitors' favourites and carts, and refunds still to come.
struct ItemState: Sendable {
  var stock: Int
  var favourites = 0
  var carts = 0
  /// Paid units and amounts by day, as a ring, until their refunds are known.
  var paidUnits: [Int]
  var paidAmounts: [Money]

  init(_ product: PreparedProduct, refundDays: Int) {
    stock = product.product.stock
    paidUnits = .init(repeating: 0, count: refundDays + 1)
    paidAmounts = .init(repeating: .zero, count: refundDays + 1)
  }
}

/// The market around a keyword: the levels of rivals' weights and bids, and the advertisers that were drawn.
struct KeywordState: Sendable {
  /// ln of the level of rivals' search weights.
  var rivalLevel: Double
  /// ln of the level of rivals' bids.
  var bidLevel: Double
  var rivals: [DrawnAdvertiser]

  init(_ keyword: PreparedKeyword, stage: PreparedScenario, luck: Luck) {
    let search = stage.trade.search
    let advertising = stage.trade.advertising
    // Day −1: both levels start somewhere in their long run.
    let (first, second) = luck.uniforms(.rivalLevel, day: -1, entity: keyword.key)
    rivalLevel = search.rivalDrift * normalQuantile(first)
    bidLevel = advertising.bidDrift * normalQuantile(second)
    // Not by `map`, whose closure would copy the whole scenario.
    rivals = []
    if let usualBid = keyword.keyword.usualBid {
      rivals = drawnAdvertisers(
        count: keyword.keyword.advertisers ?? advertising.rivals, usualBid: usualBid, rules: advertising,
        hours: stage.hourShares, keyword: keyword.key, luck: luck)
    }
  }
}

/// An ad's quality, and what its seller has seen of it.
struct AdState: Sendable {
  /// 1 to 10.
  var quality: Double { didSet { score = QualityScore(nearestTo: quality) } }
  /// The quality as the auction counts it.
  private(set) var score: QualityScore
  /// Clicks and orders seen, older days fading.
  var seen = ClickRecord(clicks: 0, orders: 0)
  var yesterday: AdDayReport?

  init(quality: Double) {
    self.quality = quality
    score = QualityScore(nearestTo: quality)
  }
}

/// The last 30 days of each item.
struct ItemWindows: Sendable {
  var amount: ThirtyDayWindow
  var buyers: ThirtyDayWindow
  var visitors: ThirtyDayWindow
  var favouritesAndCarts: ThirtyDayWindow
  var returningBuyers: ThirtyDayWindow
  var units: ThirtyDayWindow
  var unitsRefunded: ThirtyDayWindow

  /// What the scenario says was sold before the start, at the item's usual price and conversion and the usual ratios.
  init(_ stage: PreparedScenario) {
    let shoppers = stage.trade.shoppers
    let products = stage.products
    func before(_ figure: (PreparedProduct, Double) -> Double) -> ThirtyDayWindow {
      ThirtyDayWindow(
        initial: products.map { product in
          // A tiny conversion makes visitors beyond all numbers.
          Int64(min(figure(product, Double(product.product.soldLast30Days)), 1e16).rounded())
        })
    }
    amount = before { Double($0.usualPrice.fen) * $1 }
    buyers = before { $1 }
    visitors = before { $1 / $0.meanConversion }
    favouritesAndCarts = before { $1 * (shoppers.favouritesPerOrder + shoppers.cartsPerOrder) }
    let typical = stage.trade.typicalItem
    returningBuyers = before { $1 * typical.returningBuyers / typical.buyers }
    units = before { $1 }
    unitsRefunded = before { $1 * $0.refundShare }
  }

  mutating func closeDay() {
    amount.closeDay()
    buyers.closeDay()
    visitors.closeDay()
    favouritesAndCarts.closeDay()
    returningBuyers.closeDay()
    units.closeDay()
    unitsRefunded.closeDay()
  }

  /// What the seller knows of an item's conversion.
  func purchases(of item: Int) -> ClickRecord {
    ClickRecord(clicks: Double(visitors.sums[item]), orders: Double(buyers.sums[item]))
  }

  /// What a buyer paid, on average; nil: there was none.
  func orderValue(of item: Int) -> Money? {
    buyers.sums[item] > 0 ? Money(fen: amount.sums[item] / buyers.sums[item]) : nil
  }

  func indicators(of item: Int) -> SearchIndicators {
    SearchIndicators(
      amount: Double(amount.sums[item]) / 100, buyers: Double(buyers.sums[item]),
      visitors: Double(visitors.sums[item]), favouritesAndCarts: Double(favouritesAndCarts.sums[item]),
      returningBuyers: Double(returningBuyers.sums[item]), units: Double(units.sums[item]),
      unitsRefunded: Double(unitsRefunded.sums[item]))
  }
}
