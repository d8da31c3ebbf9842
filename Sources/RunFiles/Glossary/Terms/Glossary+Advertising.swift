import MarketDay

extension Glossary {
  /// Keyword ads: the auction and what is counted of it.
  static let advertising: [Term] = [
    Term(
      "keyword-ads", Wording("keyword ads (Zhitongche)", "直通车"),
      also: [
        "Zhitongche", "keyword advertising", "P4P", "search ads", "sponsored search", "淘宝直通车", "关键词推广",
      ],
      meaning: Wording(
        """
        Ads on the result pages of keywords, sold by auction and charged by the click: 8 places right of the \
        results and 5 below. The account is prepaid; campaigns have a daily budget and a schedule by hour and \
        region.
        """,
        """
        在搜索结果页按关键词竞价、按点击收费的广告：右侧 8 个位置，下方 5 个。账户预充值，计划可设日限额、分时折扣\
        和投放地域。
        """),
      sources: [.taught1], keys: ["ads.campaigns"], commands: ["auction", "landscape", "worth"],
      related: ["keyword-auction", "bid", "quality", "cost-per-click", "maximum-bid"]),
    Term(
      "keyword-auction", Wording("keyword auction", "关键词竞价"),
      also: ["auction", "generalised second price", "GSP", "广义第二价格", "竞价排名"],
      meaning: Wording(
        """
        Each search sells its ad places to the highest scores. An advertiser pays just what keeps the place above \
        the next score, not the own bid (generalised second price).
        """,
        "每次搜索按综合得分从高到低分配广告位。扣费只需刚好压过下一名的得分，而不是自己的出价（广义第二价格）。"),
      formula: Wording("score = bid · schedule · quality", "综合得分 = 出价 × 分时折扣 × 质量分"),
      sources: [.taught1], keys: ["advertising.places", "advertising.reserve"], commands: ["auction"],
      related: ["bid", "quality", "cost-per-click", "shading"]),
    Term(
      "bid", Wording("bid", "出价"), also: ["max CPC", "keyword bid", "关键词出价"],
      meaning: Wording(
        """
        The most that the store offers for a click on the day, before the campaign's schedule: 0.10 to 100.00 \
        yuan; 0 without an ad.
        """,
        "当天为一次点击愿意付的最高价，未乘分时折扣：0.10 到 100.00 元；没有广告为 0。"),
      unit: .yuan, sources: [.taught1], columns: ["keyword_daily.bid", "landscape.bid"],
      keys: ["ads.bid", "ads.keywords"], commands: ["auction", "landscape", "plan"],
      related: ["maximum-bid", "schedule", "bid-rule", "cost-per-click"]),
    Term(
      "quality", Wording("quality", "质量分"), also: ["quality score", "质量得分"],
      meaning: Wording(
        """
        How good the ad is for the platform, 1 to 10: from its click rate against what is usual at its place, \
        relevance, and the item's conversion. It moves a tenth of the way to its target a day. A better one gets \
        the same place for a lower bid.
        """,
        """
        平台给广告打的 1 到 10 分：看点击率与同位置平均水平之比、相关性、商品转化率，每天向目标靠近十分之一。质量\
        高，出价低也能拿到同样的位置。
        """),
      formula: Wording(
        "target = 7 · click ratio^0.6 · relevance · conversion ratio^0.25, within 1 to 10",
        "目标 = 7 × 点击比^0.6 × 相关性 × 转化比^0.25，限 1 到 10"),
      unit: .points, sources: [.taught1, .assumed],
      columns: ["keyword_daily.quality", "rival_daily.true_quality"],
      keys: ["advertising.start_quality", "advertising.quality_learning"], commands: ["auction"],
      related: ["keyword-auction", "title-relevance", "ad-click-rate"]),
    Term(
      "cost-per-click", Wording("cost per click", "平均点击花费"),
      also: ["CPC", "price per click", "PPC", "点击单价", "点击扣费"],
      meaning: Wording(
        """
        What a click cost on average. In the auction a click costs the next score over the own quality, and a fen \
        more; at most the own bid, at least the reserve.
        """,
        "平均每次点击的花费。竞价扣费等于下一名得分除以自己的质量分再加 1 分钱，不超过自己的出价，不低于底价。"),
      formula: Wording(
        "ad cost / ad clicks; in the auction: next score / own quality + 0.01",
        "推广花费 ÷ 广告点击量；竞价扣费 = 下一名得分 ÷ 自己的质量分 + 0.01 元"),
      unit: .yuan, sources: [.taught1], columns: ["keyword_daily.cost_per_click", "landscape.cost_per_click"],
      keys: ["advertising.reserve"], commands: ["auction", "landscape"],
      related: ["bid", "maximum-bid", "break-even-click"]),
    Term(
      "ad-impressions", Wording("ad impressions", "广告展现量"),
      also: ["impressions", "exposures", "展现量", "曝光量"],
      meaning: Wording(
        """
        Searches on whose page the ad stood; how many look at it depends on its place. For other channels: the \
        times their advertisements were shown, 0 where that is not counted.
        """,
        "出现该广告的搜索次数；有多少人看到取决于位置。其他渠道为其广告的展现次数，不统计时为 0。"),
      formula: Wording(
        "ad clicks + the other searches with the ad on the page",
        "广告点击量 + 其他出现该广告的搜索次数"),
      unit: .count,
      columns: ["keyword_daily.ad_impressions", "channel_daily.impressions", "landscape.impressions"],
      related: ["ad-place", "ad-clicks", "ad-click-rate"]),
    Term(
      "ad-clicks", Wording("ad clicks", "广告点击量"), also: ["clicks on the ad", "clicks"],
      meaning: Wording(
        "Clicks on a keyword ad; each is charged and is a visit.",
        "直通车广告的点击次数；每次都扣费，也都带来一个访客。"),
      formula: Wording(
        "searches · view(place) · click rate · attraction, as a draw",
        "搜索次数 × 位置曝光 × 点击率 × 吸引力（随机抽取）"),
      unit: .count, columns: ["keyword_daily.ad_clicks", "landscape.clicks", "rival_daily.true_clicks"],
      keys: ["advertising.click_rate", "advertising.view_decay"],
      related: ["ad-impressions", "cost-per-click", "ad-orders"]),
    Term(
      "ad-click-rate", Wording("click rate of ads", "广告点击率"),
      also: ["ad CTR", "click-through rate of ads", "直通车点击率"],
      meaning: Wording(
        """
        The share of impressions of an ad that become clicks. A usual ad has 3% in the first place, and less with \
        each place further down.
        """,
        "广告展现变成点击的比例。普通广告在第一位约 3%，越往后越低。"),
      formula: Wording("ad clicks / ad impressions", "广告点击量 ÷ 广告展现量"),
      unit: .share, sources: [.assumed], keys: ["advertising.click_rate", "ads.attraction"],
      related: ["ad-clicks", "quality", "view"]),
    Term(
      "ad-place", Wording("place of the ad", "广告位"), also: ["ad position", "ad rank", "position", "广告排名"],
      meaning: Wording(
        """
        The mean place over the searches in which the ad was shown, 1 is the top; 0 or empty where it was not. In \
        rival_daily.csv it is where a rival was seen.
        """,
        "广告有展示的搜索中的平均名次，1 为最前；没有展示为 0 或空。rival_daily.csv 中为看到对手所在的名次。"),
      unit: .place, sources: [.taught1],
      columns: ["keyword_daily.ad_place", "landscape.place", "rival_daily.seen_place"],
      keys: ["advertising.places"], commands: ["auction"], related: ["keyword-auction", "view"]),
    Term(
      "view", Wording("view of a place", "位置曝光"), also: ["view probability", "广告位曝光率"],
      meaning: Wording(
        "The chance that a shopper looks at the ad in a place: it falls by a factor of 0.75 from place to place.",
        "买家看到某个广告位的机会：每往后一位乘 0.75。"),
      formula: Wording("0.75^(place − 1)", "0.75^(名次 − 1)"),
      unit: .share, sources: [.adPlaces], keys: ["advertising.view_decay"], related: ["ad-place", "ad-clicks"]),
    Term(
      "keyword-ad-cost", Wording("cost of a keyword's ad", "关键词花费"),
      also: ["ad cost of a keyword", "直通车花费"],
      meaning: Wording(
        """
        What was paid for the clicks of one ad. In landscape.csv its mean a day, for a bid that may not be the \
        current one.
        """,
        "单个广告的点击花费。landscape.csv 中为某个出价下平均每天的花费。"),
      formula: Wording("the sum of the prices of its clicks", "各次点击扣费之和"),
      unit: .yuan, columns: ["keyword_daily.ad_cost", "landscape.cost", "rival_daily.true_cost"],
      related: ["ad-spend", "cost-per-click"]),
    Term(
      "ad-orders", Wording("orders of an ad", "广告订单数"), also: ["ad orders", "推广成交笔数"],
      meaning: Wording(
        """
        Paid orders of the visitors that the ad's clicks brought. Who comes back from a cart another day is \
        counted under returns.
        """,
        "广告点击带来的支付订单。改天从购物车回来成交的算在 returns 里。"),
      unit: .count, columns: ["keyword_daily.ad_orders", "landscape.orders"],
      related: ["ad-sales", "ad-clicks", "halo"]),
    Term(
      "ad-sales", Wording("sales of an ad", "推广成交额"), also: ["ad amount", "推广成交金额"],
      meaning: Wording(
        "Goods and shipping fees of the orders that the ad's clicks brought.",
        "广告点击带来的订单所付的货款和运费。"),
      unit: .yuan, columns: ["keyword_daily.ad_amount"], related: ["return-on-ad-spend", "ad-orders"]),
    Term(
      "return-on-ad-spend", Wording("return on ad spend", "投入产出比"),
      also: ["ROI", "ROAS", "投产比", "广告回报率"],
      meaning: Wording(
        """
        What the ads' own orders paid for each yuan of clicks. It leaves out what ads bring later, from carts and \
        by search weight, and it is no profit: goods cost money too.
        """,
        "广告直接成交金额除以推广花费。没有算上购物车回流和搜索权重带来的后续成交，也不是利润：货也要成本。"),
      formula: Wording("ad sales / ad cost, both summed", "推广成交额合计 ÷ 推广花费合计"),
      unit: .number, keys: ["ads.bid"], commands: ["plan"],
      related: ["ad-sales", "halo", "target-return", "maximum-bid"]),
    Term(
      "schedule", Wording("schedule", "分时折扣"),
      also: ["dayparting", "hourly schedule", "投放时段", "时段折扣"],
      meaning: Wording(
        """
        A percentage of the bid for each hour of the week, 0 to 150. Buyers come most at 14–15 and 20–22 o'clock, \
        and rivals bid for them then: where clicks convert alike at all hours, paying the same is best.
        """,
        """
        一周每个小时对出价打的折扣，0 到 150%。买家多在 14–15 点和 20–22 点逛，但同行也抢这些时段；各时段转化一样\
        时，统一出价最好。
        """),
      formula: Wording("effective bid = bid · percent", "实际出价 = 出价 × 折扣"),
      sources: [.taught1, .taught2], keys: ["ads.schedule"], commands: ["plan"],
      related: ["bid", "by-hour-bidding", "pacing"]),
    Term(
      "daily-budget", Wording("daily budget", "日限额"), also: ["budget", "campaign budget", "预算"],
      meaning: Wording(
        """
        The most that a campaign spends on a day. It is never overspent: a click that it can't pay does not \
        happen, and rivals below move up.
        """,
        "一个计划每天最多花多少。绝不超支：付不起的点击不会发生，后面的同行会顶上来。"),
      unit: .yuan, sources: [.taught1], columns: ["rival_daily.true_budget"],
      keys: ["ads.daily_budget", "rivals.daily_budget"], commands: ["plan"],
      related: ["pacing", "ad-spend", "ad-account"]),
    Term(
      "pacing", Wording("pacing", "投放方式"),
      also: ["smooth pacing", "quick pacing", "匀速投放", "智能化均匀投放", "标准投放"],
      meaning: Wording(
        """
        How a daily budget is spent over the hours. Quick takes part in every auction until nothing is left. \
        Smooth takes part in a share of the searches, chosen anew each hour, so that the budget lasts. Where the \
        budget is slack both are the same day.
        """,
        """
        日限额在一天里怎么花。快速投放：有竞价就参加，花完为止。匀速投放：每小时重新决定参加多大比例的搜索，让预算\
        撑到最后。预算充足时两者一样。
        """),
      formula: Wording(
        "share = left / (demand · (expected cost to midnight − half of the last hour's)), at most 1",
        "参加比例 = 剩余预算 ÷ (需求系数 × (到午夜预计花费 − 最后一小时的一半))，最多为 1"),
      sources: [.taught1, .assumed], keys: ["ads.pacing"], commands: ["plan"],
      related: ["daily-budget", "paced-bidding", "schedule"]),
    Term(
      "ad-account", Wording("ad account", "直通车账户"),
      also: ["prepaid account", "balance", "账户余额", "充值"],
      meaning: Wording(
        """
        The prepaid account that all keyword clicks are paid from; it can be topped up when it falls below an \
        amount. When it is empty, no ad runs.
        """,
        "直通车点击都从预充值账户扣款；余额低于某值时可自动充值，没钱就停投。"),
      unit: .yuan, sources: [.taught1], keys: ["ads.balance", "ads.top_up", "ads.top_up_below"],
      related: ["daily-budget", "keyword-ads"]),
    Term(
      "match", Wording("match of keywords", "匹配方式"),
      also: ["match type", "exact match", "broad match", "精准匹配", "广泛匹配"],
      meaning: Wording(
        "Exact: the ad runs for the keyword alone. Broad: also for searches that hold it.",
        "精准匹配：只在该词下投放。广泛匹配：包含该词的搜索也投放。"),
      keys: ["ads.match"], related: ["keyword", "bid"]),
    Term(
      "rival", Wording("rival", "对手"),
      also: ["rivals", "competitors", "named rival", "drawn rivals", "同行", "竞争对手"],
      meaning: Wording(
        """
        Who advertises on the same keyword. Drawn rivals get a bid, a quality and perhaps an hour in which their \
        budget ends anew in each replicate, since a seller does not know them. Named rivals bid by a rule and look \
        at the page. One who holds the first place for days and then only peak hours is short of budget or profit.
        """,
        """
        在同一个词上投广告的同行。随机对手每次重新抽取出价、质量和预算用完的时刻，因为卖家并不知道。具名对手按规则\
        出价。连抢几天首位后只在高峰出现的，多半缺预算或缺利润。
        """),
      unit: .name, sources: [.taught4, .assumed], columns: ["rival_daily.rival"],
      keys: ["rivals.name", "advertising.rivals"], commands: ["auction"],
      related: ["keyword-auction", "follow-rival", "hold-first-place"]),
    Term(
      "rival-seen", Wording("hours in which a rival is seen", "对手在线时段"),
      also: ["seen hours", "rival hours"],
      meaning: Wording(
        """
        The number of hours in which a rival's ad was seen on a day, and the first and the last of them: what a \
        seller can learn from looking at the pages.
        """,
        "当天看到对手广告的小时数，以及最早和最晚的小时：卖家自己翻页面也能知道。"),
      unit: .hours, sources: [.taught4],
      columns: ["rival_daily.seen_hours", "rival_daily.seen_from", "rival_daily.seen_to"],
      keys: ["rivals.schedule"], related: ["rival", "true-rival"]),
    Term(
      "true-rival", Wording("truth about a rival", "对手真实值"),
      also: ["true bid", "true value", "hidden truth"],
      meaning: Wording(
        """
        The columns of rival_daily.csv that begin with true_ hold what no seller sees: the rival's bid, what a \
        click is worth to it, and the first hour from which its budget is spent.
        """,
        "rival_daily.csv 中 true_ 开头的列是卖家看不到的真实值：对手出价、一次点击对它值多少、预算从几点起用完。"),
      sources: [.definition],
      columns: ["rival_daily.true_bid", "rival_daily.true_value", "rival_daily.true_spent_from"],
      keys: ["rivals.value", "rivals.bid"], related: ["rival", "rival-seen"]),
  ]
}
