@testable import MarketDay

/// Stores small enough to walk through, in which everything that the walk knows happens within 30 days.
enum SmallStores {
  /// Days and keywords have their shocks.
  static func lively() -> ScenarioDraft {
    draft(name: "lively", trade: trade(variation: 0.20, drift: 0.10, feedback: 1))
  }

  /// Without shocks, with rivals who hardly move, and with popularity that feeds back less, so that small differences
  /// show.
  static func quiet() -> ScenarioDraft { draft(name: "quiet", trade: trade(variation: 0, drift: 0.02, feedback: 0.4)) }

  private static let start = CalendarDate(year: 2026, month: 9, day: 1)!

  private static func draft(name: String, trade: Trade) -> ScenarioDraft {
    var draft = ScenarioDraft(name: name, start: start, days: 30, trade: trade)
    draft.store.shippingFee = Money(yuan: 6)
    draft.store.freeShippingFrom = Money(yuan: 88)
    draft.store.parcelCost = Money(yuan: 4)
    draft.store.fixedCostPerDay = Money(yuan: 10)
    draft.products = products()
    draft.keywords = keywords()
    draft.channels = channels()
    draft.ads = advertising()
    draft.promotions = promotions()
    return draft
  }

  private static func trade(variation: Double, drift: Double, feedback: Double) -> Trade {
    var trade = Trade(name: "small")
    trade.demand.storeVariation = variation
    trade.demand.keywordVariation = variation
    trade.demand.weekdays = [1.2, 0.9, 0.9, 0.9, 0.9, 1.1, 1.1]
    trade.search.rivalDrift = drift
    trade.advertising.bidDrift = drift
    trade.search.indicatorWeights.amount *= feedback
    trade.search.indicatorWeights.buyers *= feedback
    trade.search.indicatorWeights.favouritesAndCarts *= feedback
    trade.search.indicatorWeights.conversion *= feedback
    trade.search.closingSoonShare = 0.25
    trade.search.clickRate = 0.8
    trade.search.rivalSpread = 1
    trade.search.placesPerPage = 12
    trade.search.closingSoonPlaces = 10
    trade.search.fourteenDayShare = 0.3
    trade.advertising.clickRate = 0.2
    trade.advertising.places = 4
    trade.advertising.rivals = 4
    trade.shoppers.conversion = 0.08
    trade.shoppers.askRate = 0.10
    trade.shoppers.mobileShare = 0.3
    trade.shoppers.mobileOdds = 0.5
    trade.shoppers.refundShare = 0.15
    trade.shoppers.refundDays = 4
    trade.shoppers.unitsPerOrder = 1.3
    trade.typicalItem.price = Money(yuan: 60)
    trade.typicalItem.buyers = 30
    trade.typicalItem.conversion = 0.08
    trade.typicalItem.returningBuyers = 4
    trade.typicalItem.refundShare = 0.15
    return trade
  }

  private static func products() -> [Product] {
    var cup = Product(id: "cup", title: "1", price: Money(yuan: 39), cost: Money(yuan: 12), stock: 2_000)
    cup.listed = MinuteOfWeek(.thursday, hour: 21, minute: 10)
    cup.soldLast30Days = 60
    cup.memberPrice = Money(yuan: 36)
    cup.relevance = byHand(["red cup": 1, "cup": 1, "tea set": 0.6])

    var plate = Product(id: "plate", title: "2", price: Money(yuan: 59), cost: Money(yuan: 20), stock: 2_000)
    plate.listed = MinuteOfWeek(.sunday, hour: 14, minute: 20)
    plate.cycle = .fourteenDays
    plate.soldLast30Days = 25
    plate.refundShare = 0.25
    plate.relevance = byHand(["cup": 0.7, "plate": 1, "dinner plate": 1])

    // Few of them: most stores run out twice.
    var pot = Product(id: "pot", title: "3", price: Money(yuan: 129), cost: Money(yuan: 60), stock: 14)
    pot.restocks = [Restock(date: start + 15, units: 10)]
    pot.listed = MinuteOfWeek(.tuesday, hour: 9, minute: 45)
    pot.launched = start + (-5)
    pot.conversion = 0.06
    pot.relevance = byHand(["tea pot": 1, "tea set": 0.8])

    var spoon = Product(id: "spoon", title: "4", price: Money(yuan: 19), cost: Money(yuan: 5), stock: 150)
    spoon.soldLast30Days = 40
    spoon.unitsPerOrder = 2
    spoon.relevance = byHand(["tea set": 0.5, "plate": 0.5])
    return [cup, plate, pot, spoon]
  }

  private static func byHand(_ values: KeyValuePairs<String, Double>) -> [RelevanceByHand] {
    values.map { RelevanceByHand(keyword: $0.key, value: $0.value) }
  }

  private static func keywords() -> [Keyword] {
    var keywords = [
      Keyword(text: "red cup", searchesPerDay: 40, rivalListings: 15, usualBid: Money(fen: 180)),
      Keyword(text: "cup", searchesPerDay: 80, rivalListings: 60, usualBid: Money(fen: 270)),
      Keyword(text: "plate", searchesPerDay: 50, rivalListings: 40, usualBid: Money(fen: 240)),
      Keyword(text: "dinner plate", searchesPerDay: 30, rivalListings: 20, usualBid: Money(fen: 210)),
      Keyword(text: "tea pot", searchesPerDay: 40, rivalListings: 30),
      Keyword(text: "tea set", searchesPerDay: 20, rivalListings: 150),
    ]
    keywords[4].growthPer30Days = 1.3
    return keywords
  }

  private static func channels() -> [Channel] {
    var friends = Channel(name: "friends", visitsPerDay: 20)
    friends.odds = 1.5
    var group = Channel(name: "group", visitsPerDay: 15)
    group.span = DateSpan(first: start + 5, last: start + 20)
    group.products = [ChannelTarget(product: "cup", share: 0.7), ChannelTarget(product: "pot", share: 0.3)]
    group.costPerVisit = Money(fen: 20)
    group.costPerOrder = Money(yuan: 2)
    group.costPerDay = Money(yuan: 3)
    return [friends, group]
  }

  /// Two campaigns that meet on "cup", budgets that a busy day spends, and an account that can be spent before it is
  /// filled.
  private static func advertising() -> Advertising {
    var ads = Advertising(balance: Money(yuan: 500))
    ads.topUp = Money(yuan: 500)
    ads.topUpBelow = Money(yuan: 20)

    var quick = Campaign(name: "quick", dailyBudget: Money(yuan: 14))
    for weekday in Weekday.allCases {
      for hour in 0..<24 { quick.schedule[weekday, hour] = hour < 7 ? 0 : (19...22).contains(hour) ? 130 : 90 }
    }
    var cup = AdGroup(product: "cup", bid: .maximumBid(share: 0.8, cap: Money(fen: 450)))
    cup.keywords = [AdKeyword(text: "red cup"), AdKeyword(text: "cup")]
    cup.keywords[1].bid = .fixed(Money(fen: 285))
    quick.groups = [cup]

    var smooth = Campaign(name: "smooth", dailyBudget: Money(yuan: 16))
    smooth.pacing = .smooth
    var plate = AdGroup(product: "plate", bid: .fixed(Money(fen: 255)))
    plate.attraction = 1.2
    plate.keywords = [AdKeyword(text: "cup"), AdKeyword(text: "plate")]
    plate.keywords[0].quality = 8
    plate.keywords[1].match = .broad
    smooth.groups = [plate]

    ads.campaigns = [quick, smooth]
    return ads
  }

  private static func promotions() -> Promotions {
    var promotions = Promotions()
    promotions.bundles = [Bundle(id: "breakfast", items: ["cup", "plate"], price: Money(yuan: 85))]
    promotions.coupons = [
      Coupon(id: "five", amount: Money(yuan: 5), threshold: Money(yuan: 60), issue: .click, validDays: 5),
      Coupon(id: "again", amount: Money(yuan: 8), threshold: Money(yuan: 30), issue: .gift, validDays: 7),
      Coupon(
        id: "thanks", amount: Money(yuan: 6), threshold: .zero, issue: .members(count: 80, date: start + 18),
        validDays: 4),
    ]
    var low = GiftTier(threshold: Money(yuan: 99))
    low.coupon = "again"
    var high = GiftTier(threshold: Money(yuan: 150))
    high.gift = "spoon"
    high.amountOff = Money(yuan: 5)
    promotions.gifts = [SpendThresholdGift(id: "spend", tiers: [low, high])]
    var discount = LimitedTimeDiscount(
      id: "pot days", items: [DiscountedItem(product: "pot", price: Money(yuan: 109))],
      start: DateHour(start + 10, hour: 10), end: DateHour(start + 12, hour: 22))
    discount.announcedDays = 3
    promotions.discounts = [discount]
    return promotions
  }
}
