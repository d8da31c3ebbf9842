import MarketDay

extension Glossary {
  /// Events of the platform, and waiting for them.
  static let events: [Term] = [
    Term(
      "platform-event", Wording("platform event", "平台活动"),
      also: ["event", "events", "活动", "大促", "官方活动"],
      meaning: Wording(
        """
        A group buy, daily special, Double 11 or coins: the store applies, is let in or refused, pays a deposit, \
        sells at a promised price to the crowd of the event's page, and lets its prices go back in steps. Goods \
        are to be sent within 7 days.
        """,
        """
        聚划算、天天特价、双11、淘金币等：报名、审核、交保证金，按承诺价卖给活动页的人流，结束后价格分步恢复。活动\
        商品 7 天内发货。
        """),
      sources: [.taught1], keys: ["events.kind", "events.from", "events.to", "events.items"],
      commands: ["price", "worth"],
      related: ["group-buy", "double-11", "entry-conditions", "event-state", "deposit"]),
    Term(
      "event-state", Wording("state of an event", "活动状态"),
      also: ["event state", "announced", "refused", "recovering"],
      meaning: Wording(
        """
        ahead, refused, announced (deposit paid, shoppers wait), selling, recovering (prices go back in steps), \
        over, or left (ended early, the deposit is lost); empty for other promotions.
        """,
        """
        ahead 未开始、refused 未通过、announced 预热（已交保证金）、selling 进行中、recovering 价格恢复中、over 已\
        结束、left 中途退出（没收保证金）；其他促销为空。
        """),
      unit: .name, sources: [.taught1, .assumed], columns: ["promotion_daily.state"],
      keys: ["events.lead_days", "events.recovery_days", "events.leave"], related: ["platform-event", "waiting"]),
    Term(
      "group-buy", Wording("group buy (Juhuasuan)", "聚划算"), also: ["Juhuasuan", "group-buy", "团购"],
      meaning: Wording(
        """
        An event with application, audition, deposit and schedule: 3,000 visits on its first day, fading by 35% a \
        day, 5% commission, a deposit of 5,000 yuan, if not said otherwise.
        """,
        "要报名、审核、交保证金、排期的团购活动：默认首日 3000 访客，每天衰减 35%，佣金 5%，保证金 5000 元。"),
      sources: [.taught1, .assumed],
      keys: ["events.kind", "events.visits_per_day", "events.visits_fade", "events.commission"],
      related: ["platform-event", "entry-conditions", "deposit"]),
    Term(
      "daily-special", Wording("daily special", "天天特价"), also: ["每日特价"],
      meaning: Wording(
        """
        A small event at a special price: 600 visits on the first day, fading by 20% a day, if not said otherwise.
        """,
        "特价小活动：默认首日 600 访客，每天衰减 20%。"),
      sources: [.taught1, .assumed], keys: ["events.kind"], related: ["platform-event"]),
    Term(
      "double-11", Wording("Double 11", "双11"), also: ["Singles' Day", "Double Eleven", "双十一"],
      meaning: Wording(
        """
        The platform's largest day, 11 November: about 15 mean days of the whole platform. Its crowd comes to all \
        stores, so it is a season; the event brings the visits of its own page on top.
        """,
        """
        11 月 11 日，全年最大的促销日，全平台约等于 15 个平常日。人流涌向所有店铺，所以用季节表示；活动另带会场页\
        流量。
        """),
      sources: [.taught1, .doubleEleven], keys: ["events.kind", "seasons.demand"],
      related: ["platform-event", "season", "waiting"]),
    Term(
      "coins-event", Wording("coins (Taojinbi)", "淘金币"), also: ["Taojinbi", "coins"],
      meaning: Wording(
        """
        An event whose page sells for the platform's coins: 300 visits on the first day, fading by 10% a day, 2% \
        commission, if not said otherwise.
        """,
        "用平台金币抵扣的活动：默认首日 300 访客，每天衰减 10%，佣金 2%。"),
      sources: [.taught1, .assumed], keys: ["events.kind"], related: ["platform-event"]),
    Term(
      "entry-conditions", Wording("conditions of entry", "报名条件"),
      also: ["entry conditions", "application", "活动门槛", "准入条件"],
      meaning: Wording(
        """
        On the day of the application: the worst rating is high enough, the points are few enough, the stock is \
        there, and each price is below the lowest of the 30 days before. Otherwise the store is refused and pays \
        nothing.
        """,
        """
        报名当天要满足：最低一项评分达标、扣分不超限、库存足够、每个价格低于前 30 天最低价。否则不通过，也不花钱。
        """),
      sources: [.taught1, .assumed],
      keys: ["events.minimum_rating", "events.minimum_stock", "events.most_points", "events.lowest_price_days"],
      related: ["platform-event", "points", "rating"]),
    Term(
      "deposit", Wording("deposit", "保证金"), also: ["deposits", "活动保证金", "押金"],
      meaning: Wording(
        """
        Money that stands with the platform while an event runs. It comes back on the first day after the end, and \
        is lost where the store leaves early.
        """,
        "活动期间押在平台的钱。结束次日退回，中途退出则没收。"),
      unit: .yuan, sources: [.taught1], columns: ["store_daily.deposits"], keys: ["events.deposit"],
      related: ["platform-event", "fines"]),
    Term(
      "waiting", Wording("waiting", "观望"),
      also: ["waiting shoppers", "wait and see", "等活动", "蓄水", "预热"],
      meaning: Wording(
        """
        Before an announced discount or season a part of the would-be buyers (30%) waits and fills the cart. On \
        the day that was waited for, carts come back three times as often.
        """,
        "活动或大促预告后，约 30% 想买的人先加购等着。到了那天，购物车回流是平时的 3 倍。"),
      unit: .share, sources: [.taught1, .assumed],
      keys: ["shoppers.waiting_share", "shoppers.awaited_return_factor", "promotions.announced"],
      related: ["carts", "season", "limited-time-discount"]),
  ]
}
