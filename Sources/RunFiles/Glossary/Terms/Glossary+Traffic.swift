import MarketDay

extension Glossary {
  /// Natural search: who is found, and how near the top.
  static let traffic: [Term] = [
    Term(
      "natural-search", Wording("natural search", "自然搜索"),
      also: ["organic search", "free search", "淘宝搜索"],
      meaning: Wording(
        """
        Visits from the result pages of the marketplace's own search, without advertising. There are two orders \
        side by side: by popularity and by time to delisting. Nothing is charged for a click.
        """,
        "买家在站内搜索、点击非广告结果带来的免费流量。有两种排序：人气排序和下架时间排序，点击不收费。"),
      sources: [.taught1, .taught2], keys: ["search.closing_soon_share"], commands: ["run", "diagnose"],
      related: ["popular-order", "closing-soon-order", "search-weight", "title-relevance"]),
    Term(
      "popular-order", Wording("popular order", "人气排序"),
      also: ["search by popularity", "ranking by popularity", "综合排序"],
      meaning: Wording(
        """
        The order of result pages by search weight and relevance to the words searched for. Each shopper sees a \
        page with some personal noise.
        """,
        "按搜索权重和与搜索词的相关性排列的结果页。每个买家看到的结果略有不同。"),
      formula: Wording(
        "ln weight in a search = ln search weight + 2 · ln relevance − level of the rivals + personal noise",
        "ln 搜索中的权重 = ln 搜索权重 + 2 × ln 相关性 − 同行水平 + 个性化波动"),
      sources: [.taught1, .taught2], keys: ["search.relevance_exponent", "search.personal_noise"],
      commands: ["run"], related: ["search-weight", "expected-rank", "look", "closing-soon-order"]),
    Term(
      "search-weight", Wording("search weight", "搜索权重"),
      also: ["weight", "popularity score", "商品权重", "人气分"],
      meaning: Wording(
        """
        What an item weighs in the popular order by its last 30 days, relative to the trade's typical item, which \
        has 1. Money sold and buyers count most, then favourites and carts, conversion, returning buyers; refunds \
        lower it. Lifts for new items, near delisting and by ratings are in it. Small numbers are kept calm by a \
        share of the typical figure.
        """,
        """
        商品在人气排序里的得分，由近 30 天的表现决定；同行典型商品为 1。坑产和买家数最重要，其次是收藏加购、转化\
        率、老客户，退款会拉低。新品、临近下架和评分的加权也算在内。数字太小时会向典型值靠拢。
        """),
      formula: Wording(
        """
        ln weight = Σ ω · ln((x + κ·m) / (m + κ·m)) + ln lifts; x: the item's 30 days, m: the typical item's, κ: \
        calming
        """,
        "ln 权重 = Σ ω × ln((x + κ·m) ÷ (m + κ·m)) + ln 加权；x 为商品近 30 天，m 为典型商品，κ 为平滑系数"),
      unit: .number, sources: [.taught3, .taught1, .assumed],
      columns: ["product_daily.search_weight", "product_report.search_weight"],
      keys: ["search.indicator_weights", "search.calming"], commands: ["run", "report", "diagnose"],
      related: ["output", "popular-order", "typical-item", "vicious-circle"]),
    Term(
      "output", Wording("output of a place", "坑产"),
      also: ["monthly output", "slot output", "坑位产出", "坑位产值"],
      meaning: Wording(
        """
        The money that an item sold in the last 30 days, for the place it takes on the result page. It is the \
        first of the indicators in the search weight, since a platform gives a place to what sells most there.
        """,
        "商品近 30 天卖出的金额，即一个坑位产出多少。平台愿意把坑位给产出高的商品，所以它在搜索权重中排第一。"),
      formula: Wording("paid for the item's units, summed over the last 30 days", "近 30 天该商品支付金额合计"),
      unit: .yuan, sources: [.taught3],
      keys: ["search.indicator_weights", "typical_item.amount", "products.sold_last_30_days"],
      related: ["search-weight", "item-sales"]),
    Term(
      "typical-item", Wording("typical item", "同行典型商品"), also: ["trade's typical item", "行业平均商品"],
      meaning: Wording(
        """
        What a usual rival item of the trade does in 30 days: price, buyers, conversion, favourites, refunds. It \
        is the measure that the store's items are held against; it has search weight 1.
        """,
        """
        同行一件普通商品 30 天的表现：价格、买家数、转化率、收藏加购、退款。店内商品都以它为标尺，它的搜索权重为 \
        1。
        """),
      keys: ["typical_item.price", "typical_item.buyers", "typical_item.conversion"],
      related: ["search-weight", "trade"]),
    Term(
      "trade", Wording("trade", "行业"), also: ["category", "line of business", "类目"],
      meaning: Wording(
        """
        The kind of goods a store sells. A trade's preset fills in all that a scenario does not say: when shoppers \
        come, what they click, how they convert, how rivals bid.
        """,
        "店铺所在的行业类目。场景文件里没写的都用行业预设：买家何时来、怎么点、怎么转化、同行怎么出价。"),
      keys: ["trade"], commands: ["new", "report"], related: ["typical-item", "trade-comparison"]),
    Term(
      "title-relevance", Wording("relevance of the title", "标题相关性"),
      also: ["relevance", "title relevance", "相关性"],
      meaning: Wording(
        """
        How far an item's title covers the words of a search: each word counts by its length; a word in one piece \
        counts whole, else the share of its neighbouring character pairs at 0.8. Below the least relevance the \
        search does not find the item.
        """,
        "标题覆盖搜索词的程度：按字数计，完整出现算全部，否则按相邻两字的重合比例乘 0.8。低于最低相关性就搜不到。"),
      formula: Wording(
        "covered characters of the keyword / its characters, 0 to 1",
        "标题覆盖的字数 ÷ 搜索词字数，0 到 1"),
      sources: [.taught1, .assumed],
      keys: ["products.title", "search.least_relevance", "search.relevance_exponent"],
      commands: ["check", "auction"], related: ["natural-search", "keyword", "wrong-category"]),
    Term(
      "expected-rank", Wording("natural rank", "自然排名"), also: ["rank", "expected rank", "搜索排名"],
      meaning: Wording(
        """
        The place that an item can expect in the popular order for a keyword, among rivals whose ln weights are \
        normal around the trade's. 0 where the search does not find the item.
        """,
        "商品在某个搜索词人气排序中的预期名次；同行的 ln 权重按正态分布。搜不到时为 0。"),
      formula: Wording(
        "1 + rival listings · (1 − Φ(ln weight / spread))",
        "1 + 竞品数 × (1 − Φ(ln 权重 ÷ 离散度))"),
      unit: .place, sources: [.assumed],
      columns: ["keyword_daily.natural_rank", "product_report.natural_rank", "product_weeks.natural_rank"],
      keys: ["keywords.rival_listings", "search.rival_spread"], commands: ["run", "report"],
      related: ["search-weight", "look", "first-page"]),
    Term(
      "look", Wording("look", "被看到的机会"), also: ["attention", "chance of a look", "曝光衰减", "注意力"],
      meaning: Wording(
        """
        How likely a searcher looks at a result, relative to the first place: it falls down the page, and only a \
        part of the shoppers turns to the next one. Averaged over personal pages it is one smooth curve of the \
        search weight.
        """,
        """
        搜索者看到某个位置的机会，相对第一位而言：越往下越低，而且只有一部分人翻到下一页。对个性化结果取平均后，是\
        搜索权重的一条平滑曲线。
        """),
      formula: Wording(
        "place^(−1.08) on page one, times the page-turn rate for each further page",
        "第一页为 名次^(−1.08)，每往后一页再乘翻页率"),
      unit: .share, sources: [.searchClicks, .assumed],
      keys: ["search.look_decay", "search.page_turn_rate", "search.places_per_page"],
      related: ["expected-rank", "natural-impressions", "personal-noise"]),
    Term(
      "personal-noise", Wording("personal result pages", "个性化搜索"), also: ["personal noise", "千人千面"],
      meaning: Wording(
        """
        Shoppers see different pages: each one's ln weight of an item carries normal noise of this spread. The \
        mean over it removes the cliff between page one and page two.
        """,
        "千人千面：每个买家看到的商品权重都带一点正态波动。取平均后，第一页和第二页之间不再断崖。"),
      sources: [.assumed], keys: ["search.personal_noise"], related: ["look", "popular-order"]),
    Term(
      "first-page", Wording("first page", "首页"), also: ["page one", "first screen", "搜索首页"],
      meaning: Wording(
        "The first result page: 44 places in the popular order, 40 in the closing-soon order.",
        "搜索结果第一页：人气排序 44 个位置，下架时间排序 40 个。"),
      sources: [.taught0], keys: ["search.places_per_page", "search.closing_soon_places"],
      related: ["look", "closing-soon-order"]),
    Term(
      "click-attraction", Wording("attraction", "点击吸引力"),
      also: ["picture quality", "main picture", "主图", "主图点击率"],
      meaning: Wording(
        """
        How much an item draws clicks from those who look at it, relative to a usual one: its picture, its price \
        against the usual price, the number sold that is shown, and a visible promotion tag.
        """,
        "看到商品的人有多想点它，相对普通商品而言：主图、价格与同行相比、显示的销量、促销标签。"),
      formula: Wording(
        "picture · (price / usual)^(−0.5) · ((1 + sold) / (1 + typical sold))^0.05 · (1 + tag lift 10%)",
        "主图 × (价格 ÷ 常规价)^(−0.5) × ((1 + 销量) ÷ (1 + 典型销量))^0.05 × (1 + 标签加成 10%)"),
      unit: .number, sources: [.assumed],
      keys: [
        "products.attraction", "search.price_attraction", "search.sold_attraction", "search.promotion_tag_lift",
      ],
      related: ["natural-click-rate", "look"]),
    Term(
      "new-item-lift", Wording("lift of new items", "新品加权"), also: ["new-item boost", "新品扶持"],
      meaning: Wording(
        """
        A new item weighs more in the popular order: 1.5 times on its first day, fading in equal steps to 1 over \
        28 days.
        """,
        "新品在人气排序中有加权：第一天 1.5 倍，28 天内逐日降到 1。"),
      formula: Wording(
        "1 + (boost − 1) · (1 − days since launch / days)",
        "1 + (加权 − 1) × (1 − 上新天数 ÷ 扶持天数)"),
      sources: [.taught3, .assumed],
      keys: ["search.new_item_boost", "search.new_item_days", "products.launched"],
      related: ["search-weight", "stage-of-life"]),
    Term(
      "vicious-circle", Wording("vicious circle", "恶性循环"), also: ["小店困境"],
      meaning: Wording(
        """
        Popularity pages show what has sold. A small store sells less there, so it is shown less, so it ranks \
        lower. Listing times, long keywords and ads are the ways out.
        """,
        "人气排序优先展示卖得好的。小店卖得少，展示就少，排名更低，越来越难。出路是上下架时间、长尾词和广告。"),
      sources: [.taught0, .taught2], related: ["search-weight", "closing-soon-order", "keyword"]),
    Term(
      "traffic-formula", Wording("traffic formula", "流量公式"),
      also: ["sources of traffic", "流量来源", "流量结构"],
      meaning: Wording(
        """
        Visitors are the sum over the ways in: search, ads, and others such as direct visits, favourites, members, \
        events and off-site.
        """,
        "访客数等于各个入口之和：搜索、推广，以及直接访问、收藏、会员、活动、站外等。"),
      formula: Wording(
        "visitors = natural search + paid traffic + other channels",
        "访客数 = 自然搜索 + 付费流量 + 其他渠道"),
      sources: [.taught1, .taught4], commands: ["run", "diagnose"],
      related: ["visitors", "paid-traffic", "natural-search", "sales-formula"]),
    Term(
      "paid-traffic", Wording("paid traffic", "付费流量"),
      also: ["paid traffic share", "付费流量占比", "付费占比"],
      meaning: Wording(
        """
        Visitors of channels that cost anything in the run, and their share of all visitors. Free and paid traffic \
        need a balance: with no ads a new store is not seen, with ads alone nothing is left.
        """,
        "付费渠道带来的访客及其占比。免费和付费要平衡：不推广新店没人看见，只靠推广就不赚钱。"),
      formula: Wording("visitors of channels with a cost / visitors", "有花费渠道的访客数 ÷ 访客数"),
      unit: .share, sources: [.taught1], columns: ["store_report.paid_traffic_share"], commands: ["report"],
      related: ["traffic-formula", "ad-spend", "natural-search"]),
  ]
}
