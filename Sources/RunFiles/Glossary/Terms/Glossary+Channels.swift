import MarketDay

extension Glossary {
  /// Ways in beside search and keyword ads, and what they cost.
  static let channels: [Term] = [
    Term(
      "display-ads", Wording("display ads (Zuanzhan)", "钻展"),
      also: ["Zuanzhan", "display", "display advertising", "钻石展位", "展示广告"],
      meaning: Wording(
        """
        Banner ads charged by 1,000 impressions. The budget buys impressions; the audience sees them so many times \
        a day, and tires of a creative.
        """,
        "按千次展现收费的图片广告。预算决定能买多少展现，受众每天看的次数有限，同一创意看多了会疲劳。"),
      formula: Wording(
        """
        impressions ≤ 1,000 · daily budget / cost per thousand; clicks = impressions · click rate · creative · \
        freshness
        """,
        "展现 ≤ 1000 × 日预算 ÷ 千次展现价；点击 = 展现 × 点击率 × 创意系数 × 新鲜度"),
      sources: [.taught1],
      keys: ["channels.daily_budget", "channels.cost_per_thousand", "channels.audience", "channels.click_rate"],
      commands: ["worth"], related: ["cost-per-thousand", "freshness", "wear"]),
    Term(
      "cost-per-thousand", Wording("cost per thousand impressions", "千次展现价"), also: ["CPM", "千次展示成本"],
      meaning: Wording("The price of 1,000 impressions of a display ad.", "展示广告每 1000 次展现的价格。"),
      formula: Wording("1,000 · cost / impressions", "1000 × 花费 ÷ 展现量"),
      unit: .yuan, sources: [.taught1], keys: ["channels.cost_per_thousand"], related: ["display-ads"]),
    Term(
      "freshness", Wording("freshness", "新鲜度"), also: ["fading", "half-life", "衰减", "创意衰退"],
      meaning: Wording(
        """
        How fresh a channel still is, 1 at first; empty where it does not fade. Visits fade with a half-life; the \
        click rate of a display ad with the times that people have seen the creative.
        """,
        "渠道的新鲜程度，开始为 1；不衰减时为空。普通渠道按半衰期衰减，展示广告按人均看过的次数衰减。"),
      formula: Wording(
        "2^(−days / half-life); display: e^(−wear · impressions / audience)",
        "2^(−天数 ÷ 半衰期)；展示广告为 e^(−疲劳度 × 展现量 ÷ 受众数)"),
      unit: .share, sources: [.assumed], columns: ["channel_daily.freshness"],
      keys: ["channels.half_life_days", "channels.wear"], related: ["wear", "display-ads"]),
    Term(
      "wear", Wording("wear of a creative", "创意疲劳"), also: ["creative wear", "wear-out", "创意疲劳度"],
      meaning: Wording(
        """
        The part by which the chance of a click falls each time a person has seen the creative, 33% if not said. A \
        new creative starts at 1.
        """,
        "每多看一次创意，点击机会下降的比例，默认 33%。换新创意后从 1 开始。"),
      unit: .share, sources: [.assumed], keys: ["channels.wear", "channels.new_creative"],
      related: ["freshness", "display-ads"]),
    Term(
      "fixed-placement", Wording("fixed placement (Chaoji Maiba)", "超级卖霸"),
      also: ["Chaoji Maiba", "placement", "booked place", "超级麦霸", "固定广告位"],
      meaning: Wording(
        "A themed place that is booked for a time at one price. The price is spread over its days to the fen.",
        "按主题和时段包下的广告位，一口价，按天分摊到分。"),
      sources: [.taught1], keys: ["channels.price", "channels.from_hour", "channels.to_hour"],
      related: ["brand-ads", "channel-cost"]),
    Term(
      "brand-ads", Wording("brand ads", "品牌广告"), also: ["brand contract", "品牌推广"],
      meaning: Wording(
        """
        The dearest places by contract: focus, banner, text link on the front page and channels. They bring \
        impressions, of which a part is clicked: 2%, 0.8% and 0.4% if not said.
        """,
        "按合同购买的最贵位置：首页和频道的焦点图、通栏、文字链。带来展现，默认点击率 2%、0.8%、0.4%。"),
      sources: [.taught1, .assumed], keys: ["channels.form", "channels.impressions_per_day", "channels.price"],
      related: ["fixed-placement", "display-ads"]),
    Term(
      "affiliates", Wording("affiliates (Taobaoke)", "淘宝客"),
      also: ["Taobaoke", "affiliate marketing", "淘客"],
      meaning: Wording(
        """
        Others who promote the store's items for a commission on each sale. They promote what already sells and \
        what pays: visits of an item grow with its buyers of 30 days and with the commission.
        """,
        "按成交佣金帮店铺推广的人。他们爱推好卖的、佣金高的：带来的访客随商品近 30 天买家数和佣金率增长。"),
      formula: Wording(
        "visits · ((sold + 1) / (typical + 1))^0.5 · commission / usual commission",
        "访客 × ((销量 + 1) ÷ (典型销量 + 1))^0.5 × 佣金率 ÷ 通常佣金率"),
      sources: [.taught1, .assumed],
      keys: ["channels.commission", "channels.usual_commission", "channels.sales_elasticity"],
      commands: ["worth"], related: ["affiliate-commission", "commission-returned"]),
    Term(
      "commission-returned", Wording("commission given back", "退还佣金"),
      also: ["commission returned", "佣金退回"],
      meaning: Wording(
        """
        Commission that refunds gave back on the day. It is not taken off a channel's cost; over all channels, \
        cost less this is ad cost plus affiliate commission of the store.
        """,
        "当天因退款退回的佣金。渠道花费里不扣除；各渠道花费合计减去它，等于全店推广花费加推广佣金。"),
      unit: .yuan, columns: ["channel_daily.commission_returned"], keys: ["channels.commission"],
      related: ["affiliates", "affiliate-commission", "channel-cost"]),
    Term(
      "channel-cost", Wording("cost of a channel", "渠道花费"), also: ["channel cost", "渠道费用"],
      meaning: Wording(
        """
        What was booked for a channel on the day: by click, visit, order, day, 1,000 impressions, contract, and \
        commission before refunds.
        """,
        "当天记在该渠道上的花费：按点击、访客、订单、天、千次展现、合同，以及未扣退款的佣金。"),
      unit: .yuan, columns: ["channel_daily.cost"],
      keys: ["channels.cost_per_visit", "channels.cost_per_order", "channels.cost_per_day"],
      related: ["ad-spend", "commission-returned"]),
    Term(
      "direct-visits", Wording("direct visits", "直接访问"),
      also: ["direct", "direct traffic", "off-site", "站外流量", "自主访问"],
      meaning: Wording(
        """
        Visits by the store's own address, from bookmarks, communities or off-site. A plain channel with visits a \
        day.
        """,
        "通过店铺网址、收藏夹、社区或站外进来的访问，场景中作为普通渠道，按每天访客数设定。"),
      sources: [.taught1], keys: ["channels.visits_per_day", "channels.odds"],
      related: ["channel", "traffic-formula"]),
    Term(
      "channel-odds", Wording("odds of an order", "成交优势比"),
      also: ["odds", "channel odds", "胜率", "转化优势"],
      meaning: Wording(
        """
        How readily visitors of a way in buy, relative to a visit from search, as odds: p / (1 − p). At small \
        chances odds of 2 nearly double the conversion, and no chance ever passes 1.
        """,
        """
        某入口的访客有多愿意买，以搜索访客为 1，用优势比 p ÷ (1 − p) 表示。概率小时优势比 2 约等于转化翻倍，而且概\
        率不会超过 1。
        """),
      formula: Wording("log-odds of an order = usual + ln odds", "成交对数优势 = 日常值 + ln 优势比"),
      unit: .number, sources: [.assumed], keys: ["channels.odds", "regions.odds", "shoppers.mobile_odds"],
      related: ["conversion", "channel", "region"]),
    Term(
      "region", Wording("region", "地域"), also: ["regions", "投放地域", "地区"],
      meaning: Wording(
        "Where shoppers are: shares of the visits, with odds of an order. Ads can run in some regions only.",
        "买家所在地区，各占一定访问比例，有各自的成交优势比。广告可以只投部分地域。"),
      unit: .name, sources: [.taught2, .assumed], columns: ["region_daily.region"],
      keys: ["regions.name", "regions.share", "regions.odds"], related: ["channel-odds", "mobile-visitors"]),
  ]
}
