@testable import MarketDay

/// A rule's two examples: what breaks it, and what comes near and keeps it. Each changes a store without findings.
struct RuleExample: Sendable {
  var code: String
  var failing: @Sendable (inout ScenarioDraft) -> Void
  var passing: @Sendable (inout ScenarioDraft) -> Void

  init(
    _ code: ScenarioRuleCode, failing: @escaping @Sendable (inout ScenarioDraft) -> Void,
    passing: @escaping @Sendable (inout ScenarioDraft) -> Void
  ) {
    self.code = code.rawValue
    self.failing = failing
    self.passing = passing
  }

  static let all =
    general + store + search + advertising + bundlesAndCoupons + giftsAndDiscounts + warnings
    + channelKinds + events + links + regions + fulfilment + reviews + standing + members + lifecycle + targets
    + bidRules + rivals
}

func date(_ text: String) -> CalendarDate { CalendarDate(text: text)! }

extension ScenarioDraft {
  /// A store with a bit of everything, without faults and warnings. September 2026, 60 days.
  static var clean: ScenarioDraft {
    var draft = ScenarioDraft(name: "Autumn dresses", start: date("2026-09-01"), days: 60, trade: .womensWear)
    draft.store.shippingFee = Money(yuan: 10)
    draft.store.freeShippingFrom = Money(yuan: 99)
    draft.store.fixedCostPerDay = Money(yuan: 30)
    var dress = Product(
      id: "knit-dress", title: "秋季新款 针织连衣裙 修身 长袖", price: Money(yuan: 128), cost: Money(yuan: 52), stock: 600)
    dress.memberPrice = Money(yuan: 120)
    dress.conversion = 0.03
    dress.soldLast30Days = 40
    dress.listed = MinuteOfWeek(.monday, hour: 21, minute: 30)
    dress.restocks = [Restock(date: date("2026-09-10"), units: 100)]
    dress.relevance = [RelevanceByHand(keyword: "连衣裙 长袖", value: 0.9)]
    var belt = Product(id: "belt", title: "真皮 腰带", price: Money(yuan: 59), cost: Money(yuan: 18), stock: 300)
    belt.soldLast30Days = 40
    let scarf = Product(id: "scarf", title: "围巾", price: Money(yuan: 39), cost: Money(yuan: 9), stock: 200)
    draft.products = [dress, belt, scarf]
    draft.keywords = [
      Keyword(text: "连衣裙 长袖", searchesPerDay: 3_000, rivalListings: 200_000, usualBid: Money(fen: 110)),
      Keyword(text: "针织连衣裙", searchesPerDay: 800, rivalListings: 50_000),
    ]
    draft.seasons = [Season(name: "festival", first: date("2026-10-01"), last: date("2026-10-07"), demand: 1.5)]
    var direct = Channel(name: "direct", visitsPerDay: 20)
    direct.products = [ChannelTarget(product: "knit-dress", share: 0.6), ChannelTarget(product: "belt", share: 0.4)]
    draft.channels = [direct]
    draft.ads = .clean
    draft.promotions = .clean
    return draft
  }
}

extension Advertising {
  static var clean: Advertising {
    var ads = Advertising(balance: Money(yuan: 3_000))
    ads.topUp = Money(yuan: 1_000)
    ads.topUpBelow = Money(yuan: 500)
    var group = AdGroup(product: "knit-dress", bid: .maximumBid(share: 0.9, cap: Money(yuan: 3)))
    var broad = AdKeyword(text: "连衣裙")
    broad.match = .broad
    broad.bid = .fixed(Money(fen: 85))
    broad.quality = 8
    group.keywords = [AdKeyword(text: "针织连衣裙"), broad]
    var campaign = Campaign(name: "dresses", dailyBudget: Money(yuan: 120))
    campaign.groups = [group]
    ads.campaigns = [campaign]
    return ads
  }
}

extension Promotions {
  static var clean: Promotions {
    var promotions = Promotions()
    promotions.bundles = [Bundle(id: "dress-and-belt", items: ["knit-dress", "belt"], price: Money(yuan: 149))]
    promotions.coupons = [
      Coupon(id: "ten", amount: Money(yuan: 10), threshold: Money(yuan: 99), issue: .click, validDays: 14),
      Coupon(id: "next", amount: Money(yuan: 5), threshold: .zero, issue: .gift, validDays: 30),
      Coupon(
        id: "members", amount: Money(yuan: 8), threshold: .zero,
        issue: .members(count: 300, date: date("2026-09-10")), validDays: 31),
    ]
    var first = GiftTier(threshold: Money(yuan: 129))
    first.gift = "scarf"
    var second = GiftTier(threshold: Money(yuan: 299))
    second.amountOff = Money(yuan: 30)
    second.coupon = "next"
    promotions.gifts = [SpendThresholdGift(id: "autumn", tiers: [first, second])]
    promotions.discounts = [.clean]
    promotions.platform = [
      PlatformReduction(name: "festival", every: Money(yuan: 300), off: Money(yuan: 50))
    ]
    return promotions
  }
}

extension LimitedTimeDiscount {
  /// Two days of September on the dress.
  static var clean: LimitedTimeDiscount {
    LimitedTimeDiscount(
      id: "weekend", items: [DiscountedItem(product: "knit-dress", price: Money(yuan: 108))],
      start: DateHour(date("2026-09-12"), hour: 10), end: DateHour(date("2026-09-14"), hour: 0))
  }

  /// One of many events of an hour, `number` hours after the first.
  static func hour(_ number: Int) -> LimitedTimeDiscount {
    var discount = LimitedTimeDiscount.clean
    discount.id = "hour-\(number)"
    let day = date("2026-09-01") + number / 23
    discount.start = DateHour(day, hour: number % 23)
    discount.end = DateHour(day, hour: number % 23 + 1)
    return discount
  }

  static func days(from first: String, to last: String) -> LimitedTimeDiscount {
    var discount = LimitedTimeDiscount.clean
    discount.start = DateHour(date(first), hour: 0)
    discount.end = DateHour(date(last), hour: 0)
    return discount
  }
}
