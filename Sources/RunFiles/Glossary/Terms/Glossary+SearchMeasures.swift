import MarketDay

extension Glossary {
  /// Counts of search and visits, as the daily files hold them.
  static let searchMeasures: [Term] = [
    Term(
      "keyword", Wording("keyword", "关键词"), also: ["search word", "query", "搜索词"],
      meaning: Wording(
        """
        The words that shoppers type into the search, with its searches a day and its rival listings. A keyword is \
        good when it is relevant, converts well and has many searches for each competing listing.
        """,
        "买家在搜索框输入的词，有日搜索量和竞品数。好词要相关、转化好、搜索量相对竞品多。"),
      unit: .name, sources: [.taught2],
      columns: ["keyword_daily.keyword", "rival_daily.keyword", "landscape.keyword"],
      keys: ["keywords.searches_per_day", "keywords.rival_listings"],
      related: ["searches", "title-relevance", "long-tail-keyword"]),
    Term(
      "long-tail-keyword", Wording("long-tail keyword", "长尾词"), also: ["long tail", "长尾关键词"],
      meaning: Wording(
        """
        A keyword of several words with few searches and few rivals: its searchers know what they want, and its \
        clicks are cheap.
        """,
        "由几个词组成、搜索量小、竞争也小的词：搜的人目的明确，点击也便宜。"),
      sources: [.taught2], keys: ["keywords.growth", "keywords.usual_bid"],
      related: ["keyword", "vicious-circle"]),
    Term(
      "searches", Wording("searches", "搜索量"), also: ["search volume", "搜索次数", "搜索人气"],
      meaning: Wording(
        """
        Searches for a keyword on a day, whatever they led to. Their mean follows weekday, season and growth; the \
        store's and the keyword's shocks make days differ.
        """,
        "某个词当天的搜索次数，不管有没有点击。均值随星期、季节、增长变化，另有店铺和关键词的日波动。"),
      formula: Wording(
        "Poisson(usual · weekday · season · growth^(day / 30) · shocks)",
        "泊松(日常搜索量 × 星期 × 季节 × 增长^(天数 ÷ 30) × 日波动)"),
      unit: .count, sources: [.definition], columns: ["keyword_daily.searches"],
      keys: ["keywords.searches_per_day", "keywords.growth", "demand.weekdays"],
      related: ["daily-shock", "season", "keyword"]),
    Term(
      "season", Wording("season", "季节"), also: ["festival", "旺季", "节日"],
      meaning: Wording(
        """
        Days on which more or fewer shoppers come, such as a festival: a factor on demand from one day to another, \
        with days before it on which shoppers wait and a tail after it.
        """,
        "买家变多或变少的日子，例如节日：某段日期内需求乘一个系数，之前有人观望等待，之后逐渐回落。"),
      sources: [.taught1], keys: ["seasons.demand", "seasons.lead_days", "seasons.tail_days"],
      related: ["searches", "waiting", "double-11"]),
    Term(
      "daily-shock", Wording("daily shock", "日波动"), also: ["store variation", "demand shock", "每日波动"],
      meaning: Wording(
        """
        What makes a day better or worse than it should be, for the whole store at once and for each keyword \
        alone: factors with mean 1, drawn anew each day.
        """,
        "让某天比预期好或差的因素：整店一个、每个关键词一个，均值为 1，每天重新抽取。"),
      sources: [.retailOrders, .assumed], keys: ["demand.store_variation", "demand.keyword_variation"],
      related: ["searches", "luck"]),
    Term(
      "natural-impressions", Wording("natural impressions", "自然展现量"),
      also: ["impressions in search", "自然展现"],
      meaning: Wording(
        """
        Searches whose searcher opened the result page on which the item stands, in the popular order. Who does \
        not turn that far is not counted; how many look at the item there depends on its place.
        """,
        "人气排序中，搜索者翻到该商品所在页的次数。没翻到那页的不算；到了那页有多少人看到它，取决于名次。"),
      formula: Wording(
        "Binomial(searches by popularity, share who open its page)",
        "二项分布(人气排序的搜索次数, 翻到所在页的比例)"),
      unit: .count, columns: ["keyword_daily.natural_impressions"],
      related: ["look", "natural-clicks", "expected-rank"]),
    Term(
      "natural-clicks", Wording("natural clicks", "自然点击量"), also: ["clicks in search", "搜索点击"],
      meaning: Wording(
        "Clicks on an item in the popular order of a keyword. They cost nothing.",
        "商品在某词人气排序中得到的点击，免费。"),
      formula: Wording(
        "Binomial(impressions, click rate · attraction · look / share who open its page)",
        "二项分布(展现量, 点击率 × 吸引力 × 被看到的机会 ÷ 翻到所在页的比例)"),
      unit: .count, columns: ["keyword_daily.natural_clicks"], keys: ["search.click_rate"],
      related: ["natural-impressions", "click-attraction", "natural-click-rate"]),
    Term(
      "natural-click-rate", Wording("natural click rate", "自然点击率"),
      also: ["click rate", "click-through rate", "CTR", "点击率"],
      meaning: Wording(
        """
        The share of impressions in the popular order that become clicks. It tells of the place on the page, the \
        picture, the price and the number sold, not of the item's own page.
        """,
        "人气排序中展现变成点击的比例。反映名次、主图、价格、销量的吸引力，和详情页无关。"),
      formula: Wording("natural clicks / natural impressions", "自然点击量 ÷ 自然展现量"),
      unit: .share, columns: ["product_report.click_rate"],
      keys: ["search.click_rate", "channels.click_rate", "advertising.click_rate"], commands: ["report"],
      related: ["natural-clicks", "click-attraction"]),
    Term(
      "visitors", Wording("visitors", "访客数"), also: ["UV", "unique visitors", "visits", "访客"],
      meaning: Wording(
        """
        Visits to items on a day, over all ways in. Each visit lands on an item; who goes on to another item of \
        the store is counted there as a link visit, not as a new visitor.
        """,
        "当天进店访客数，各入口合计。每次访问都落在一个商品页；再点到店内其他商品算关联访问，不重复计访客。"),
      formula: Wording("the sum over channel_daily", "channel_daily 各渠道之和"),
      unit: .count, sources: [.taught1],
      columns: [
        "store_daily.visitors", "product_daily.visitors", "channel_daily.visitors", "region_daily.visitors",
        "store_report.visitors", "product_report.visitors", "service_report.visitors",
        "store_report.item_visitors",
      ],
      commands: ["run", "report", "diagnose"],
      related: ["page-views", "sales-formula", "traffic-formula", "link-visits"]),
    Term(
      "page-views", Wording("page views", "浏览量"), also: ["PV", "pages seen", "页面浏览量"],
      meaning: Wording(
        "All pages that the day's visitors saw, the first one of each visit and those after it.",
        "当天访客看过的全部页面，包括第一页和之后的页面。"),
      formula: Wording(
        "visitors + Poisson(visitors · (pages per visit − 1))",
        "访客数 + 泊松(访客数 × (人均页数 − 1))"),
      unit: .count, sources: [.taught1], columns: ["store_daily.page_views", "store_report.page_views"],
      keys: ["shoppers.pages_per_visit"], related: ["item-page-views", "depth", "visitors"]),
    Term(
      "item-page-views", Wording("item page views", "商品页浏览量"),
      also: ["IPV", "item pages seen", "宝贝页浏览量", "宝贝浏览量"],
      meaning: Wording("Those of the page views that are pages of items.", "浏览量中属于商品详情页的部分。"),
      unit: .count, sources: [.taught1],
      columns: ["store_daily.item_page_views", "store_report.item_page_views"],
      keys: ["shoppers.item_page_share"], related: ["page-views", "depth"]),
    Term(
      "depth", Wording("depth of a visit", "访问深度"),
      also: ["depth", "pages per visit", "人均浏览量", "浏览深度"],
      meaning: Wording("Pages that a visitor sees on average.", "平均每个访客看几页。"),
      formula: Wording("page views / visitors", "浏览量 ÷ 访客数"),
      unit: .number, sources: [.taught1], columns: ["store_report.depth"], commands: ["report"],
      related: ["page-views", "bounce-rate"]),
    Term(
      "bounce-rate", Wording("bounce rate", "跳失率"), also: ["bounce", "跳出率"],
      meaning: Wording(
        """
        The share of visitors who leave after one page. It is derived, not counted: pages after the first are \
        Poisson numbers in the model. Time on page is left out, since nothing in the model takes time there.
        """,
        "只看一页就走的访客比例。由访问深度推算而来；模型不模拟页面停留时间，所以没有停留时长。"),
      formula: Wording("e^(1 − depth)", "e^(1 − 访问深度)"),
      unit: .share, sources: [.taught1, .definition], columns: ["store_report.bounce_rate"],
      commands: ["report"], related: ["depth"]),
    Term(
      "link-visits", Wording("link visits", "关联访问"),
      also: ["cross-sell", "links between items", "associated sale", "关联销售", "关联推荐"],
      meaning: Wording(
        """
        Visits that came on from another item's page of the store through a link. They count for the item, not as \
        new visitors of the store; their orders belong to the source that brought the visitor. Links belong at the \
        foot of a page: at the head they lower that item's conversion, and so its rank.
        """,
        """
        从店内另一个商品页点关联推荐过来的访问。算到商品头上，不算新访客；成交归最初的流量来源。关联推荐放页尾，放\
        页头会降低本商品转化，进而影响排名。
        """),
      formula: Wording("rate · visitors who neither asked nor bought", "点击率 × 既没咨询也没买的访客"),
      unit: .count, sources: [.taught1, .assumed],
      columns: ["store_daily.link_visits", "product_daily.link_visitors", "service_report.link_visits"],
      keys: ["links.rate", "links.attach", "links.place"], related: ["visitors", "conversion", "basket"]),
    Term(
      "channel", Wording("channel", "渠道"), also: ["source", "way in", "traffic source", "流量渠道", "入口"],
      meaning: Wording(
        """
        A way into the store: search, closing_soon, keyword_ads, the scenario's own channels and events, members, \
        and returns (carts, favourites and coupons that come back).
        """,
        """
        进店的入口：search 人气搜索、closing_soon 下架时间排序、keyword_ads 直通车、场景里的其他渠道和活动、\
        members 会员、returns 收藏加购和优惠券回流。
        """),
      unit: .name, columns: ["channel_daily.channel"], keys: ["channels.name", "channels.kind"],
      related: ["traffic-formula", "display-ads", "affiliates"]),
  ]
}
