import MarketDay

/// Stores whose files are held against the identities; each leaves something out or drives something to its end.
enum TestStore: String, CaseIterable, Sendable {
  case full, withoutAds, withoutPromotions, withoutKeywords, fewVisits, soldOut, spentAccount

  var draft: ScenarioDraft {
    var draft = Self.fullStore
    switch self {
    case .full: break
    case .withoutAds: draft.ads = nil
    case .withoutPromotions: draft.promotions = Promotions()
    case .withoutKeywords:
      draft.ads = nil
      draft.keywords = []
      draft.products[0].relevance = []
    case .fewVisits:
      for index in draft.keywords.indices { draft.keywords[index].searchesPerDay /= 1_000 }
      for index in draft.channels.indices { draft.channels[index].visitsPerDay = 0.4 }
    case .soldOut: for index in draft.products.indices { draft.products[index].stock = 3 }
    case .spentAccount:
      draft.ads?.balance = Money(yuan: 500)
      draft.ads?.topUp = nil
      draft.ads?.campaigns[0].dailyBudget = Money(yuan: 400)
    }
    return draft
  }

  private static var fullStore: ScenarioDraft {
    var draft = ScenarioDraft(
      name: "茶具 full store", start: CalendarDate(year: 2026, month: 10, day: 28)!, days: 14,
      trade: Trade.preset(named: "homeware")!)
    draft.seed = 7
    draft.store.shippingFee = Money(yuan: 8)
    draft.store.freeShippingFrom = Money(yuan: 99)
    draft.store.fixedCostPerDay = Money(fen: 12_345)
    draft.keywords = [
      Keyword(text: "红色 杯子", searchesPerDay: 3_000, rivalListings: 300, usualBid: Money(fen: 60)),
      Keyword(text: "=杯子, \"large\"", searchesPerDay: 9_000, rivalListings: 20_000, usualBid: Money(fen: 90)),
    ]
    var cup = Product(id: "+cup", title: "红色 杯子", price: Money(fen: 5_990), cost: Money(fen: 1_987), stock: 4_000)
    cup.listed = MinuteOfWeek(.monday, hour: 20, minute: 15)
    cup.soldLast30Days = 90
    cup.relevance = [RelevanceByHand(keyword: "=杯子, \"large\"", value: 0.8)]
    var pot = Product(id: "pot", title: "茶壶", price: Money(yuan: 120), cost: Money(yuan: 50), stock: 400)
    pot.conversion = 0.06
    draft.products = [
      cup, pot, Product(id: "spoon", title: "勺子", price: Money(yuan: 9), cost: Money(yuan: 2), stock: 500),
    ]
    draft.channels = [Channel(name: "direct", visitsPerDay: 150), Channel(name: "淘宝客", visitsPerDay: 90)]
    draft.channels[0].costPerVisit = Money(fen: 13)
    draft.channels[0].costPerDay = Money(fen: 1_501)
    draft.channels[1].costPerOrder = Money(fen: 333)
    var ads = Advertising(balance: Money(yuan: 3_000))
    ads.topUp = Money(yuan: 500)
    ads.topUpBelow = Money(yuan: 100)
    var campaign = Campaign(name: "cups", dailyBudget: Money(yuan: 60))
    var group = AdGroup(product: "+cup", bid: .maximumBid(share: 0.9, cap: Money(yuan: 2)))
    group.keywords = [AdKeyword(text: "红色 杯子"), AdKeyword(text: "=杯子, \"large\"")]
    campaign.groups = [group]
    ads.campaigns = [campaign]
    draft.ads = ads
    draft.promotions = promotions(start: draft.start)
    return draft
  }

  private static func promotions(start: CalendarDate) -> Promotions {
    var promotions = Promotions()
    promotions.bundles = [Bundle(id: "@set", items: ["+cup", "pot"], price: Money(yuan: 160))]
    promotions.coupons = [
      Coupon(id: "-5", amount: Money(yuan: 5), threshold: Money(yuan: 70), issue: .click, validDays: 7),
      Coupon(id: "next", amount: Money(yuan: 8), threshold: .zero, issue: .gift, validDays: 7),
      Coupon(
        id: "members", amount: Money(yuan: 6), threshold: Money(yuan: 50),
        issue: .members(count: 300, date: start + 2), validDays: 9),
    ]
    var tier = GiftTier(threshold: Money(yuan: 110))
    tier.gift = "spoon"
    tier.coupon = "next"
    promotions.gifts = [SpendThresholdGift(id: "spend", tiers: [tier])]
    promotions.discounts = [
      LimitedTimeDiscount(
        id: "evening", items: [DiscountedItem(product: "pot", price: Money(yuan: 99))],
        start: DateHour(start + 3, hour: 18), end: DateHour(start + 6, hour: 0))
    ]
    promotions.platform = [PlatformReduction(name: "300-50", every: Money(yuan: 300), off: Money(yuan: 50))]
    return promotions
  }
}
