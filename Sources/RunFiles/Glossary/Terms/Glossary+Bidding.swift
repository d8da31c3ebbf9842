import MarketDay

extension Glossary {
  /// What to bid: the maximum bid, strategies, landscapes.
  static let bidding: [Term] = [
    Term(
      "maximum-bid", Wording("maximum bid", "最高出价"),
      also: ["max bid", "break-even bid", "最高可承受出价", "保本出价"],
      meaning: Wording(
        """
        The most that a click may cost before it loses money: what an order leaves before ads, times orders per \
        click. The conversion is the seller's own estimate, never the hidden truth. With one ad place it is the \
        best bid; with several it is an upper bound.
        """,
        """
        点击不亏本时最多能付的价钱：每单利润（未扣广告）乘转化率。转化率用卖家自己的估计，不用隐藏的真实值。只有一\
        个广告位时它就是最优出价，多个时是上限。
        """),
      formula: Wording(
        "unit profit × estimated conversion, rounded down to the fen",
        "每单利润 × 估计转化率，舍去不足 1 分的部分"),
      unit: .yuan, sources: [.taught2, .taught1], columns: ["keyword_daily.maximum_bid"], keys: ["ads.bid"],
      commands: ["landscape", "worth", "auction"],
      related: ["unit-profit", "estimated-conversion", "shading", "cost-per-click"]),
    Term(
      "unit-profit", Wording("unit profit", "每单利润"), also: ["profit per order", "order margin", "单笔利润"],
      meaning: Wording(
        """
        What an order leaves before advertising: after goods, refunds, the platform's fee, shipping, and expected \
        gifts and coupons.
        """,
        "一单扣除货款、退款、平台扣点、运费、预计赠品和优惠券后剩下的钱，未扣广告。"),
      formula: Wording(
        "paid · (1 − refunds) · (1 − fee) + shipping fee − goods · (1 − refunds · goods back) − gift − parcel",
        "支付金额 × (1 − 退款率) × (1 − 佣金率) + 运费收入 − 货款 × (1 − 退款率 × 退货可售率) − 赠品 − 快递费"),
      unit: .yuan, sources: [.taught2], keys: ["products.cost", "store.platform_fee", "store.parcel_cost"],
      commands: ["landscape", "worth"], related: ["maximum-bid", "profit"]),
    Term(
      "estimated-conversion", Wording("estimated conversion", "估计转化率"),
      also: ["conversion estimate", "prior"],
      meaning: Wording(
        """
        Orders per click as a seller can know it. Few clicks say little, so the trade's conversion counts as some \
        clicks for the item's, and the item's for the keyword's.
        """,
        "卖家能知道的每次点击成交率。点击太少不可信，所以商品先用行业转化率垫底，关键词再用商品转化率垫底。"),
      formula: Wording(
        "(orders + strength · prior) / (clicks + strength); strength is 50 clicks",
        "(订单数 + 强度 × 先验) ÷ (点击数 + 强度)；强度为 50 次点击"),
      unit: .share, sources: [.assumed], keys: ["advertising.prior_clicks"],
      related: ["maximum-bid", "conversion"]),
    Term(
      "shading", Wording("shading", "压价出价"), also: ["bid shading", "shaded bid", "出价打折"],
      meaning: Wording(
        """
        Bidding less than a click is worth. In an auction with several places a lower place may leave more: fewer \
        clicks, each much cheaper. With values 10, 4, 2 on places of 200 and 199 clicks, going from 10 to 3 raises \
        the first one's gain from 1,200 to 1,592.
        """,
        """
        出价低于点击价值。有多个广告位时，低一位可能赚得更多：点击略少，但便宜很多。例如价值 10、4、2，两个位置点\
        击 200 和 199，第一名把出价从 10 降到 3，收益从 1200 升到 1592。
        """),
      sources: [.definition], keys: ["ads.share"], commands: ["landscape", "plan"],
      related: ["maximum-bid", "keyword-auction", "bid-landscape"]),
    Term(
      "bid-rule", Wording("bid rule", "出价规则"), also: ["bidding strategy", "strategy", "出价策略"],
      meaning: Wording(
        """
        What sets an ad's bid each morning. It sees what a seller's back office shows up to yesterday: no true \
        conversion, no rival's bid, nothing of the day that begins.
        """,
        "每天早上决定广告出价的规则。只看卖家后台截至昨天的数据：看不到真实转化率、对手出价，也看不到今天。"),
      sources: [.taught2, .taught4], keys: ["ads.bid", "ads.rule"],
      related: ["maximum-bid", "target-place", "target-return", "paced-bidding", "learning-bidding"]),
    Term(
      "target-place", Wording("target place", "卡位出价"), also: ["卡位", "目标排名"],
      meaning: Wording(
        """
        A rule that moves the bid by steps until the ad stands at the wished place. What a click is worth plays no \
        part; the cap alone limits what is paid.
        """,
        "逐步调整出价，直到广告站到目标位置。不管点击值多少钱，只受最高限价约束。"),
      sources: [.assumed], keys: ["ads.place", "ads.cap"], related: ["bid-rule", "ad-place"]),
    Term(
      "target-return", Wording("target return", "目标投产"), also: ["target ROAS", "目标投入产出比"],
      meaning: Wording(
        "A rule that keeps sales at a multiple of ad cost over weeks.",
        "让成交额长期保持为推广花费若干倍的规则。"),
      formula: Wording(
        "bid = factor · order value · conversion / return",
        "出价 = 系数 × 客单价 × 转化率 ÷ 目标投产比"),
      sources: [.assumed], keys: ["ads.return", "ads.cap"], related: ["bid-rule", "return-on-ad-spend"]),
    Term(
      "paced-bidding", Wording("paced bidding", "预算平稳出价"), also: ["paced", "adaptive pacing"],
      meaning: Wording(
        """
        The maximum bid, lowered where the budget would not last. A tight budget buys more clicks at a lower bid \
        than where it runs dry.
        """,
        "以最高出价为基础，预算不够时降价。预算紧时，降价能买到比花光停投更多的点击。"),
      formula: Wording(
        "maximum bid / (1 + μ); μ moves by (spend / budget − 1) / √days",
        "最高出价 ÷ (1 + μ)；μ 每天按 (花费 ÷ 预算 − 1) ÷ √天数 调整"),
      sources: [.assumed], keys: ["ads.cap", "ads.daily_budget"], related: ["pacing", "maximum-bid", "bid-rule"]),
    Term(
      "lifecycle-bidding", Wording("bidding by stage of life", "按生命周期出价"),
      also: ["lifecycle rule", "lifecycle bidding"],
      meaning: Wording(
        "Shares of the maximum bid by the item's stage: introduction 120%, growth 100%, peak 0%, decline 50%.",
        "按商品所处阶段取最高出价的一定比例：导入期 120%、成长期 100%、成熟期 0%、衰退期 50%。"),
      sources: [.taught1, .assumed], keys: ["ads.introduction", "ads.growth", "ads.peak", "ads.decline"],
      related: ["stage-of-life", "maximum-bid", "bid-rule"]),
    Term(
      "by-hour-bidding", Wording("bidding by hour", "按小时出价"), also: ["by-hour", "hourly bidding"],
      meaning: Wording(
        """
        Learns what clicks cost in each hour over 30 days, and moves the maximum bid from dear hours to cheap \
        ones.
        """,
        "学习近 30 天各小时的点击成本，把最高出价从贵的时段挪到便宜的时段。"),
      formula: Wording(
        "percent of an hour ∝ (mean cost / its cost)^strength, 0 to 150, mean 100",
        "各时段百分比 ∝ (平均成本 ÷ 该时段成本)^强度，0 到 150，均值 100"),
      sources: [.assumed], keys: ["ads.strength"], related: ["schedule", "bid-rule"]),
    Term(
      "learning-bidding", Wording("learning bids", "学习出价"),
      also: ["learning", "Thompson sampling", "upper confidence", "bandit", "汤普森抽样", "多臂老虎机"],
      meaning: Wording(
        """
        Tries bids of a grid and settles on what earns most. Thompson sampling bids what is best in a world drawn \
        from what it believes; the upper confidence bound bids what might be best.
        """,
        """
        在一组出价中试验，逐渐选定最赚钱的。汤普森抽样按当前信念随机抽一个世界，取其中最优；置信上界取可能最优的。
        """),
      formula: Wording(
        "value = clicks a search · (unit profit · conversion − cost of a click)",
        "价值 = 每次搜索的点击 × (每单利润 × 转化率 − 点击成本)"),
      sources: [.assumed], keys: ["ads.method", "ads.steps"], related: ["regret", "bid-rule"]),
    Term(
      "regret", Wording("regret", "遗憾"), also: ["learning cost", "学习代价"],
      meaning: Wording(
        "What trying costs: what the best fixed bid, known in hindsight, would have gained more from its clicks.",
        "试验的代价：事后看最好的固定出价本可以多赚多少。"),
      formula: Wording(
        "gain of the best fixed bid − gain of the bids that were made",
        "最优固定出价的收益 − 实际出价的收益"),
      unit: .yuan, sources: [.definition], keys: ["ads.method"], related: ["learning-bidding"]),
    Term(
      "follow-rival", Wording("following a rival", "跟随对手"), also: ["follow-rival", "跟价"],
      meaning: Wording(
        """
        A rule that bids to stand just ahead of a known rival, or just behind, as seen yesterday in the rival's \
        hours; in the other hours it bids a share of the maximum bid.
        """,
        "按昨天看到的情况，紧贴某个对手之前或之后出价；对手不在的时段按最高出价的一定比例出。"),
      sources: [.taught4, .assumed], keys: ["ads.rival", "ads.stay"], related: ["rival", "bid-rule"]),
    Term(
      "hold-first-place", Wording("holding the first place", "抢首位"), also: ["hold-first-place", "霸屏"],
      meaning: Wording(
        """
        Bids the cap at all hours for some days, then only in peak hours. An advertiser pays what the next one \
        makes it pay, so a bid far above the others costs no more.
        """,
        "头几天全天按最高限价出价，之后只在高峰时段。扣费由下一名决定，所以出价再高也不会多付。"),
      sources: [.taught4, .assumed], keys: ["rivals.days", "rivals.peak_hours"], related: ["rival", "bid-rule"]),
    Term(
      "bid-landscape", Wording("bid landscape", "出价全景"), also: ["landscape", "bid simulator", "出价模拟"],
      meaning: Wording(
        """
        What each bid on a keyword would bring a day: impressions, clicks, cost, orders, profit. Orders follow \
        from the true conversion, which no seller sees; budget, stock and tomorrow are left out.
        """,
        """
        某个词每种出价平均每天能带来的展现、点击、花费、订单和利润。订单用卖家看不到的真实转化率；不考虑预算、库存\
        和后续影响。
        """),
      formula: Wording(
        "profit = clicks · conversion · unit profit − cost",
        "利润 = 点击 × 转化率 × 每单利润 − 花费"),
      sources: [.definition],
      columns: [
        "landscape.profit", "landscape.is_current", "landscape.is_maximum_bid", "landscape.is_best",
        "landscape.campaign",
      ],
      commands: ["landscape"], related: ["marginal-cost", "maximum-bid", "shading"]),
    Term(
      "marginal-cost", Wording("marginal cost", "边际成本"),
      also: ["marginal cost per click", "marginal cost per order", "边际点击成本"],
      meaning: Wording(
        """
        What a further click, or a further order, costs on the step from the next lower bid. The next yuan pays \
        while a further order costs less than it leaves.
        """,
        "出价再高一档时，每多一次点击或一单要多花多少。只要多一单的花费低于每单利润，就还值得加价。"),
      formula: Wording("change of cost / change of clicks (or of orders)", "花费增量 ÷ 点击增量（或订单增量）"),
      unit: .yuan, sources: [.definition],
      columns: ["landscape.marginal_cost_per_click", "landscape.marginal_cost_per_order"],
      commands: ["landscape"], related: ["bid-landscape", "unit-profit"]),
  ]
}
