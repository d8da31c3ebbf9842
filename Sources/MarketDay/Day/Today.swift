/// What happens inside one day, kept until the day closes. Its arrays are made once and used again every day.
struct Today: ~Copyable {
  /// Whether the item is on sale: it has stock in the morning.
  var onSale: [Bool]
  /// The store is hidden from search; all of its listings are taken down.
  var isHidden = false
  var isDown = false
  /// By item: the platform has taken it down.
  var isTakenDown: [Bool]
  /// Whether its listing is up: it was launched, and the platform has not taken it down.
  var isUp: [Bool]
  /// Whether natural search and the closing-soon order show the item.
  var isFound: [Bool]
  /// What of its offers is left out today.
  var variants: [OfferVariant]
  /// Shift of the log-odds of an order of the item by what the days brought: reviews, ratings, the head of its page.
  var oddsShifts: [Double]
  /// Whether the lifecycle plan lets the item's ads run.
  var mayAdvertise: [Bool]
  /// A factor on its bids, from the same plan.
  var bidFactors: [Double]
  /// How often each rule was broken today, by ``RuleBreak``.
  var ruleBreaks: [Int]
  /// The number of the item's offer (``PreparedOffers/terms``).
  var offers: [Int]
  /// ln of the item's search weight, without relevance.
  var logWeights: [Double]
  /// How much the item draws clicks, 1 is usual.
  var attractions: [Double]

  /// Mean searches of each keyword today, shocks included.
  var meanSearches: [Double]
  var searches: [Int]
  /// Those of them who sort by time to delisting.
  var closingSoonSearches: [Int]
  var storeShock = 1.0

  var adDay: AdDay
  var rivalDay: RivalDay

  /// Visits and what they led to, by source and item.
  var flows: [VisitFlow]
  /// By source and item: the chances of a visit where something shifts the item's odds, and whether they are worked out
  /// already (``World/chances(of:_:_:)``).
  let shiftedChances: Column<PurchaseChances>
  let hasShiftedChances: Column<Bool>
  private let itemCount: Int
  /// Buyers who hold a coupon and use it, by coupon and item.
  var holderBuyers: [Int]
  /// Coupons sent to members, used and given with orders, by coupon.
  var couponsSent: [Int]
  var couponsUsed: [Int]
  var couponsGiven: [Int]
  /// Buyers that each ad brought.
  var adBuyers: [Int]
  /// Visitors of each ad who neither asked nor bought, and have bought nothing through a link.
  var adLeavers: [Int]
  /// Visitors who go on through each link, by link and source.
  var linkGoers: [Int]
  /// Buyers who came by an ad and went on through a link, by ``PreparedAdLinks/entries``.
  var adLinkBuyers: [Int]
  /// Room for ``World/tellRegionsAndDevices(_:_:_:)``.
  var cellWeights: CellWeights
  /// Served orders that started from the item, and what was paid for them.
  var ordersAmounts: [Money]
  /// The part of it that is goods, without shipping fees.
  var ordersGoods: [Money]
  /// What they are expected to leave before the ways in cost anything.
  var ordersProfits: [Money]

  init(_ stage: PreparedScenario) {
    let items = stage.products.count
    itemCount = items
    onSale = .init(repeating: true, count: items)
    isFound = onSale
    isUp = onSale
    isTakenDown = .init(repeating: false, count: items)
    mayAdvertise = onSale
    bidFactors = .init(repeating: 1, count: items)
    variants = .init(repeating: [], count: items)
    oddsShifts = .init(repeating: 0, count: items)
    ruleBreaks = .init(repeating: 0, count: RuleBreak.allCases.count)
    offers = .init(repeating: 0, count: items)
    logWeights = .init(repeating: 0, count: items)
    attractions = .init(repeating: 0, count: items)
    meanSearches = .init(repeating: 0, count: stage.keywords.count)
    searches = .init(repeating: 0, count: stage.keywords.count)
    closingSoonSearches = searches
    adDay = AdDay(stage)
    rivalDay = RivalDay(stage)
    flows = .init(repeating: VisitFlow(), count: stage.layout.channels.count * items)
    shiftedChances = Column(repeating: PurchaseChances(ask: 0, inquiry: 0, silent: 0), count: flows.count)
    hasShiftedChances = Column(repeating: false, count: flows.count)
    holderBuyers = .init(repeating: 0, count: stage.coupons.count * items)
    couponsUsed = .init(repeating: 0, count: stage.coupons.count)
    couponsGiven = couponsUsed
    couponsSent = couponsUsed
    adBuyers = .init(repeating: 0, count: stage.ads.count)
    adLeavers = .init(repeating: 0, count: stage.ads.count)
    linkGoers = .init(repeating: 0, count: stage.links.count * stage.layout.channels.count)
    adLinkBuyers = .init(repeating: 0, count: stage.adLinks.entries.count)
    cellWeights = CellWeights(stage.cells)
    ordersAmounts = .init(repeating: .zero, count: items)
    ordersGoods = ordersAmounts
    ordersProfits = ordersAmounts
  }

  func flowIndex(_ source: Int, _ item: Int) -> Int { source * itemCount + item }

  func holderIndex(_ coupon: Int, _ item: Int) -> Int { coupon * itemCount + item }

  /// Forgets yesterday.
  mutating func clear() {
    for index in flows.indices { flows[index] = VisitFlow() }
    hasShiftedChances.fill(with: false)
    for index in holderBuyers.indices { holderBuyers[index] = 0 }
    for index in variants.indices {
      isFound[index] = true
      isUp[index] = true
      mayAdvertise[index] = true
      bidFactors[index] = 1
      variants[index] = []
      oddsShifts[index] = 0
    }
    for index in ruleBreaks.indices { ruleBreaks[index] = 0 }
    for index in couponsUsed.indices { couponsUsed[index] = 0 }
    for index in couponsGiven.indices { couponsGiven[index] = 0 }
    for index in couponsSent.indices { couponsSent[index] = 0 }
    for index in adBuyers.indices { adBuyers[index] = 0 }
    for index in ordersAmounts.indices {
      ordersAmounts[index] = .zero
      ordersGoods[index] = .zero
      ordersProfits[index] = .zero
    }
    for index in adLeavers.indices { adLeavers[index] = 0 }
    for index in linkGoers.indices { linkGoers[index] = 0 }
    for index in adLinkBuyers.indices { adLinkBuyers[index] = 0 }
  }
}
