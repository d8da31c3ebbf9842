import MarketDay

extension Glossary {
  /// Broken rules, and what they cost.
  static let standing: [Term] = [
    Term(
      "points", Wording("penalty points", "扣分"),
      also: ["points", "violation points", "违规扣分", "一般违规扣分"],
      meaning: Wording(
        """
        Points for broken rules since New Year, general and serious together, at the day's end. Each 12 general \
        points hide the store from search for 12 days, bar it from events for 7 and cost 10,000 yuan.
        """,
        """
        今年以来违规扣分合计（一般加严重），按当天结束时计。一般违规每满 12 分：屏蔽店铺 12 天、7 天不能参加活动、\
        罚 10000 元。
        """),
      unit: .points, sources: [.taught1], columns: ["store_daily.points"],
      keys: ["standing.general_points", "standing.points", "standing.cases"],
      related: ["serious-points", "hidden", "fines", "late-orders"]),
    Term(
      "serious-points", Wording("serious points", "严重违规扣分"), also: ["serious violation", "严重扣分"],
      meaning: Wording(
        """
        The serious ones of the points. 12, 24 and 36 hide the store for 7, 14 and 21 days, 48 for good; from 24 \
        on all listings are taken down.
        """,
        "其中的严重违规扣分。12、24、36 分分别屏蔽 7、14、21 天，48 分永久；24 分起下架全部商品。"),
      unit: .points, sources: [.taught1], columns: ["store_daily.serious_points"],
      keys: ["standing.serious_points", "standing.cases"], related: ["points", "hidden", "taken-down"]),
    Term(
      "hidden", Wording("hidden from search", "屏蔽店铺"), also: ["hidden", "搜索屏蔽", "店铺屏蔽"],
      meaning: Wording(
        """
        1 while the store is hidden from search, else 0. Keyword ads rest then; a direct address, members and \
        other channels still sell.
        """,
        "店铺被搜索屏蔽时为 1，否则为 0。直通车随之停投；直接访问、会员和其他渠道照常成交。"),
      unit: .number, sources: [.taught1, .assumed], columns: ["store_daily.hidden"], keys: ["standing.cases"],
      related: ["points", "natural-search"]),
    Term(
      "taken-down", Wording("taken down", "被下架"), also: ["down", "listing removed", "下架处罚"],
      meaning: Wording(
        """
        1 while the platform has taken all listings down (the store), or the item because its listing is faulty, \
        else 0. What is taken down nobody can buy.
        """,
        "平台下架全部商品（全店）或因违规下架该商品时为 1，否则为 0。被下架的买不了。"),
      unit: .number, sources: [.taught1, .assumed], columns: ["store_daily.down", "product_daily.down"],
      keys: ["standing.relist_days", "standing.mending_days"], related: ["serious-points", "faulty-listing"]),
    Term(
      "faulty-listing", Wording("faulty listing", "违规商品"),
      also: [
        "listing fault", "wrong description", "spam words", "duplicate listing", "关键词滥用", "重复铺货",
        "描述不实",
      ],
      meaning: Wording(
        """
        A listing with a wrong description, spam words, a wrong category or a duplicate: 1 to 3 points when the \
        platform finds it, 2% a day, and the item is down for 3 days.
        """,
        "描述不实、滥用关键词、放错类目或重复铺货的商品：平台每天有 2% 的机会查到，扣 1 到 3 分，下架 3 天。"),
      sources: [.taught1, .assumed], keys: ["products.listing_faults", "standing.inspection_rate"],
      related: ["wrong-category", "points", "taken-down"]),
    Term(
      "wrong-category", Wording("wrong category", "放错类目"), also: ["类目错放"],
      meaning: Wording(
        """
        An item listed in a category where it does not belong. Only 2% of its relevance is left, so it is hardly \
        found.
        """,
        "商品放在不对的类目，相关性只剩 2%，几乎搜不到。"),
      sources: [.taught3, .assumed], keys: ["products.listing_faults"],
      related: ["faulty-listing", "title-relevance"]),
    Term(
      "fake-trades", Wording("fake trades", "虚假交易"), also: ["brushing", "fake orders", "刷单", "炒信"],
      meaning: Wording(
        """
        Orders that a store places with itself to look popular. They break the rules and lose money here: each \
        costs something, what they lift is gone when they are found, the weight is cut to a twentieth for 30 days, \
        and 6 points stay.
        """,
        """
        店铺自己给自己下单来冲销量。违反规则，在这里也一定亏钱：每单都要花钱，被查到后虚假销量清零，权重 30 天只剩\
        二十分之一，并扣 6 分。
        """),
      formula: Wording(
        "chance of being found a day = 2% + 23% · fakes / (fakes + true orders) of 30 days",
        "每天被查到的概率 = 2% + 23% × 30 天虚假订单 ÷ (虚假 + 真实订单)"),
      sources: [.taught1, .assumed], keys: ["standing.fake_trades"], commands: ["check"],
      related: ["cost-of-fake-trade", "points", "search-weight"]),
    Term(
      "fines", Wording("fines", "罚款"), also: ["fine", "lost deposits", "违约金"],
      meaning: Wording(
        "Fines for points, and lost deposits; a part of compensation.",
        "因扣分的罚款和没收的保证金，含在赔付中。"),
      unit: .yuan, sources: [.taught1], columns: ["store_daily.fines"], keys: ["standing.cases"],
      related: ["points", "deposit", "compensation"]),
    Term(
      "store-check", Wording("check of the store", "店铺考核"),
      also: ["check", "quarterly check", "trial period", "试营业", "季度考核", "试营业考核"],
      meaning: Wording(
        """
        passed or failed on a day on which the platform checks a mall store, else empty. Trial months need 20,000 \
        yuan paid, ratings of 4.2 and disputes of at most 3%; later quarters must not be in the trade's bottom \
        20%.
        """,
        """
        平台考核商城店铺的当天为 passed 通过或 failed 未通过，其他日子为空。试营业期每月要满 20000 元、评分 4.2、\
        纠纷率不超过 3%；之后每季度不能落入行业后 20%。
        """),
      unit: .name, sources: [.taught1, .assumed], columns: ["store_daily.check"],
      keys: ["standing.trial", "standing.lowest_rating", "standing.highest_disputes"],
      related: ["rating", "disputes"]),
    Term(
      "broken-promise", Wording("broken promise", "违背承诺"), also: ["未履行承诺", "违背发货承诺"],
      meaning: Wording(
        "A gift that ran out, or an event that was left: 4 to 12 points, 6 if not said otherwise.",
        "赠品发完没送、中途退出活动等：扣 4 到 12 分，默认 6 分。"),
      sources: [.taught1, .assumed], keys: ["standing.broken_promise"],
      related: ["points", "spend-threshold-gift", "platform-event"]),
  ]
}
