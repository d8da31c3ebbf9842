import MarketDay

extension Sections {
  static let event = Section<PlatformEvent>(
    Wording("platform event", "平台活动"), nameKey: "name",
    empty: {
      let day = CalendarDate(daysSinceEpoch: 0)
      return PlatformEvent(.groupBuy, name: "", first: day, last: day)
    },
    [
      Key("name", \.name, .text, Wording("What the event is called.", "活动名称。"), required: true),
      // Before the terms: it fills in what they do not say.
      Key(
        "kind", \.kindWithItsTerms, .choice,
        Wording(
          "group-buy, daily-special, double-11 or coins; its usual terms fill in all that is not said.",
          "活动类型：group-buy 聚划算，daily-special 天天特价，double-11 双十一，coins 金币活动；没写明的各项按该类型的惯例。"), required: true),
      Key("from", \.first, .date, Wording("First day on which it sells.", "开卖首日。"), required: true),
      Key("to", \.last, .date, Wording("Last day, included.", "末日（含当天）。"), required: true),
      Key("items", \.items, .list(eventItem), Wording("What is sold in it.", "参加活动的商品。"), required: true),
      Key(
        "leave", \.leave, .date,
        Wording("Day on which the store leaves before the end; it stays if absent.", "中途退出活动的日期；不写则参加到底。")),
    ] + eventVisitKeys + eventCostKeys + eventConditionKeys)

  static let eventItem = Section<EventItem>(
    Wording("item of an event", "活动商品"), nameKey: "product", empty: { EventItem(product: "", price: .zero, stock: 0) },
    [
      Key("product", \.product, .text, Wording("Id of the item.", "商品 ID。"), required: true),
      Key(
        "price", \.price, .money(),
        Wording("Price in yuan while the event sells, below its list price.", "活动期间的售价（元），要低于一口价。"), required: true),
      Key(
        "stock", \.stock, .whole(1...10_000_000), Wording("Units that are shown to the event.", "报给活动的库存（件）。"),
        required: true),
      Key(
        "share", \.share, .number(0...1_000),
        Wording("Its part of the event's visits, as a proportion; 1 if absent.", "分到的活动访客，按比例；不写则 1。")),
    ])

  private static let eventVisitKeys: [Key<PlatformEvent>] = [
    Key(
      "lead_days", \.terms.leadDays, .days(0...90),
      Wording("Days before on which shoppers know of it, and some wait.", "提前多少天预热，此时买家已知道，部分人会等。")),
    Key(
      "visits_per_day", \.terms.visitsPerDay, .number(0...1e9),
      Wording("Visits through the event's page on its first day.", "活动首日从活动页来的访客数。")),
    Key(
      "visits_fade", \.terms.visitsFade, .share(),
      Wording("Share of those visits that is lost from day to day.", "这些访客每天减少的比例。")),
    Key(
      "odds", \.terms.odds, .number(0...1_000),
      Wording("Odds of an order, relative to a visit from search; 1 is the same.", "下单几率，相对于搜索访客；1 为相同。")),
    Key(
      "demand", \.terms.demand, .number(0...100),
      Wording("Searches while it sells, relative to a usual day, for a store that takes part.", "活动期间参加店铺的搜索量，相对于平常一天。")
    ),
    Key(
      "tail_days", \.terms.tailDays, .days(0...365),
      Wording("Days after over which searches come back to usual.", "活动后搜索量恢复正常所需的天数。")),
    Key(
      "tail_demand", \.terms.tailDemand, .number(0...100),
      Wording("Searches on the first day after, relative to a usual day.", "活动结束后第一天的搜索量，相对于平常一天。")),
    Key(
      "recovery_days", \.terms.recoveryDays, .days(0...90),
      Wording("Days after over which prices go back.", "活动后价格恢复所需的天数。")),
    Key(
      "recovery_steps", \.terms.recoverySteps, .whole(1...90),
      Wording("Prices in between, in equal steps.", "恢复途中分几档，每档幅度相同。")),
  ]

  private static let eventCostKeys: [Key<PlatformEvent>] = [
    Key(
      "commission", \.terms.commission, .rate,
      Wording(
        "The platform's share of goods sold at the event's price, beside its usual fee.", "平台对活动成交额的抽成，在平时扣点之外另收。")),
    Key("entry_fee", \.terms.entryFee, .money(), Wording("Paid once at entry, in yuan.", "报名费（元），只交一次。")),
    Key(
      "deposit", \.terms.deposit, .money(),
      Wording("Paid at entry and given back after the end, in yuan.", "报名时交的保证金（元），活动结束后退还。")),
    Key(
      "promised_shipping", \.terms.promisedShippingDays, .days(1...60),
      Wording("Days within which its orders are to be sent.", "活动订单须在几天内发货。")),
  ]

  private static let eventConditionKeys: [Key<PlatformEvent>] = [
    Key(
      "minimum_rating", \.terms.minimumRating, .number(0...5),
      Wording("Least of the store's ratings; 0 is no condition.", "店铺评分最低要求；0 为无要求。")),
    Key(
      "minimum_stock", \.terms.minimumStock, .whole(0...10_000_000), Wording("Least units of each item.", "每件商品的最低库存。")),
    Key(
      "most_points", \.terms.mostPoints, .whole(0...1_000),
      Wording("Most points that the store may have this year.", "店铺今年扣分的上限。")),
    Key(
      "lowest_price_days", \.terms.lowestPriceDays, .days(0...90),
      Wording(
        "Days before entry whose lowest price the event's must be below; 0 is no condition.",
        "活动价须低于报名前多少天内的最低价；0 为无要求。")),
  ]
}

extension PlatformEvent {
  /// The kind; setting it fills in its usual terms.
  fileprivate var kindWithItsTerms: EventKind {
    get { kind }
    set {
      kind = newValue
      terms = .usual(for: newValue)
    }
  }
}
