@testable import MarketDay

/// A small store with one of everything that can be taken out.
func runStore(days: Int = 10) -> ScenarioDraft {
  var draft = ScenarioDraft(
    name: "run store", start: CalendarDate(year: 2026, month: 10, day: 28)!, days: days,
    trade: Trade.preset(named: "general")!)
  draft.keywords = [
    Keyword(text: "red cup", searchesPerDay: 3_000, rivalListings: 500, usualBid: Money(fen: 60)),
    Keyword(text: "cup", searchesPerDay: 9_000, rivalListings: 20_000, usualBid: Money(fen: 90)),
  ]
  var cup = Product(id: "cup", title: "red cup", price: Money(yuan: 60), cost: Money(yuan: 20), stock: 60)
  cup.listed = MinuteOfWeek(.monday, hour: 20, minute: 15)
  cup.soldLast30Days = 90
  cup.conversion = 0.05
  draft.products = [
    cup, Product(id: "pot", title: "tea pot", price: Money(yuan: 120), cost: Money(yuan: 50), stock: 400),
    Product(id: "spoon", title: "spoon", price: Money(yuan: 9), cost: Money(yuan: 2), stock: 500),
  ]
  draft.channels = [Channel(name: "direct", visitsPerDay: 150), Channel(name: "dear", visitsPerDay: 20)]
  draft.channels[1].costPerVisit = Money(yuan: 40)
  var ads = Advertising(balance: Money(yuan: 3_000))
  var campaign = Campaign(name: "cups", dailyBudget: Money(yuan: 60))
  var group = AdGroup(product: "cup", bid: .fixed(Money(fen: 120)))
  group.keywords = [AdKeyword(text: "cup"), AdKeyword(text: "red cup")]
  campaign.groups = [group]
  ads.campaigns = [campaign]
  draft.ads = ads
  draft.promotions = runPromotions(start: draft.start)
  return draft
}

private func runPromotions(start: CalendarDate) -> Promotions {
  var promotions = Promotions()
  promotions.bundles = [Bundle(id: "set", items: ["cup", "pot"], price: Money(yuan: 160))]
  promotions.coupons = [
    Coupon(id: "five", amount: Money(yuan: 5), threshold: Money(yuan: 70), issue: .click, validDays: 7),
    Coupon(id: "next", amount: Money(yuan: 8), threshold: .zero, issue: .gift, validDays: 7),
  ]
  var first = GiftTier(threshold: Money(yuan: 100))
  first.coupon = "next"
  var second = GiftTier(threshold: Money(yuan: 150))
  second.gift = "spoon"
  second.coupon = "next"
  promotions.gifts = [SpendThresholdGift(id: "spend", tiers: [first, second])]
  promotions.discounts = [
    LimitedTimeDiscount(
      id: "evening", items: [DiscountedItem(product: "pot", price: Money(yuan: 99))],
      start: DateHour(start + 3, hour: 18), end: DateHour(start + 4, hour: 0))
  ]
  promotions.platform = [PlatformReduction(name: "300-50", every: Money(yuan: 300), off: Money(yuan: 50))]
  return promotions
}
