import MarketDay

// What a scenario may say otherwise than its trade. The figures that are not said stay those of the trade.

extension Sections {
  static let demand = Section<DemandProfile>(
    Wording("demand profile", "需求分布"), empty: DemandProfile.init,
    [
      Key(
        "hours", \.hours, .list(of: .number(0...1_000_000), count: 24...24, each: Wording("number", "数字")),
        Wording(
          "Shares of a day's visits by hour, 24 of them from hour 0; used as proportions.",
          "一天访客的分时占比，从 0 点起共 24 个数，按比例使用。")),
      Key(
        "weekdays", in: \.self, weekdays, Wording("Factors by weekday, used relative to their mean.", "各星期几的系数，相对于平均值。")
      ),
      Key(
        "store_variation", \.storeVariation, .number(0...10),
        Wording("How much days differ for the whole store; 0 is not at all.", "各天之间全店相差多少；0 为不变。")),
      Key(
        "keyword_variation", \.keywordVariation, .number(0...10),
        Wording("How much days differ for each keyword alone.", "各天之间每个关键词单独相差多少。")),
    ])

  static let weekdays = Section<DemandProfile>(
    Wording("week", "一周系数"), empty: DemandProfile.init,
    [
      Key("monday", \.[factorOn: .monday], .number(0...100), Wording("Factor of Mondays.", "星期一的系数。")),
      Key("tuesday", \.[factorOn: .tuesday], .number(0...100), Wording("Factor of Tuesdays.", "星期二的系数。")),
      Key("wednesday", \.[factorOn: .wednesday], .number(0...100), Wording("Factor of Wednesdays.", "星期三的系数。")),
      Key("thursday", \.[factorOn: .thursday], .number(0...100), Wording("Factor of Thursdays.", "星期四的系数。")),
      Key("friday", \.[factorOn: .friday], .number(0...100), Wording("Factor of Fridays.", "星期五的系数。")),
      Key("saturday", \.[factorOn: .saturday], .number(0...100), Wording("Factor of Saturdays.", "星期六的系数。")),
      Key("sunday", \.[factorOn: .sunday], .number(0...100), Wording("Factor of Sundays.", "星期日的系数。")),
    ])

  static let search = Section<SearchRules>(
    Wording("search section", "搜索设置"), empty: SearchRules.init,
    resultPageKeys + searchWeightKeys + closingSoonKeys + clickKeys)

  private static let resultPageKeys: [Key<SearchRules>] = [
    Key("places_per_page", \.placesPerPage, .whole(1...1_000), Wording("Places on a result page.", "每页搜索结果的位置数。")),
    Key(
      "look_decay", \.lookDecay, .number(0...10),
      Wording("Views fall as position^(-this) down a page.", "一页之内，浏览随“位置^(-此数)”下降。")),
    Key(
      "page_turn_rate", \.pageTurnRate, .share(), Wording("Share of shoppers who turn to the next page.", "翻到下一页的买家比例。")
    ),
    Key(
      "least_relevance", \.leastRelevance, .share(),
      Wording("An item whose title covers a keyword less is not found by it.", "标题对关键词的覆盖低于此数的商品，搜不到。")),
  ]

  private static let searchWeightKeys: [Key<SearchRules>] = [
    Key(
      "relevance_exponent", \.relevanceExponent, .number(0...20),
      Wording("How sharply relevance enters the search weight.", "相关性影响搜索权重的力度。")),
    Key(
      "indicator_weights", in: \.indicatorWeights, indicatorWeights,
      Wording("What each indicator of 30 days weighs.", "30 天各项指标的权重。")),
    Key(
      "calming", \.calming, .number(0...100),
      Wording("Share of the typical item's figure that keeps small numbers calm.", "数字小时，按此比例掺入典型商品的数字，使其平稳。")),
    Key(
      "new_item_boost", \.newItemBoost, .number(0...100),
      Wording("Lift of a new item on its first day; 1 is none.", "新品首日的加权；1 为没有。")),
    Key("new_item_days", \.newItemDays, .days(0...365), Wording("Days over which that lift fades.", "新品加权消退所需的天数。")),
    Key(
      "rival_spread", \.rivalSpread, .number(0...10),
      Wording("Spread of the rivals' search weights (of their logarithms).", "对手搜索权重（取对数）的离散程度。")),
    Key(
      "personal_noise", \.personalNoise, .number(0...10),
      Wording("How much result pages differ from shopper to shopper.", "搜索结果因人而异的程度。")),
    Key(
      "rival_drift", \.rivalDrift, .number(0...10),
      Wording("How far the rivals' level wanders from day to day, in the long run.", "对手整体水平长期来看逐日波动的幅度。")),
    Key(
      "rival_persistence", \.rivalPersistence, .share(),
      Wording("How much of yesterday's level stays today; below 1.", "昨天的水平今天留下多少；小于 1。")),
  ]

  private static let closingSoonKeys: [Key<SearchRules>] = [
    Key(
      "closing_boost", \.closingBoost, .number(0...100),
      Wording("Lift of an item at its delisting hour, in the popular order.", "人气排序中，商品临近下架时的加权。")),
    Key(
      "closing_hours", \.closingHours, .number(0...1_000),
      Wording("Hours before delisting over which that lift grows.", "下架前多少小时内加权逐渐上升。")),
    Key(
      "closing_soon_share", \.closingSoonShare, .share(),
      Wording("Share of searchers who sort by time to delisting.", "按下架时间排序的买家比例。")),
    Key(
      "closing_soon_places", \.closingSoonPlaces, .whole(1...1_000),
      Wording("Places on the first page of that order.", "该排序首页的位置数。")),
    Key(
      "closing_soon_crowding", \.closingSoonCrowding, .share(),
      Wording("How far rivals' delistings crowd into busy hours.", "对手的下架时间集中在高峰时段的程度。")),
    Key(
      "fourteen_day_share", \.fourteenDayShare, .share(),
      Wording("Share of rivals' listings on a cycle of 14 days.", "对手商品中上下架周期为 14 天的比例。")),
  ]

  private static let clickKeys: [Key<SearchRules>] = [
    Key(
      "click_rate", \.clickRate, .share(),
      Wording("Share of shoppers who click on what they see in the first place.", "看到首位商品的买家中点击的比例。")),
    Key(
      "price_attraction", \.priceAttraction, .number(0...20),
      Wording("How clicks answer to the price against the trade's.", "点击对价格（相对于行业价格）的反应。")),
    Key(
      "sold_attraction", \.soldAttraction, .number(0...20),
      Wording("How clicks answer to the number sold that is shown.", "点击对所示销量的反应。")),
    Key(
      "promotion_tag_lift", \.promotionTagLift, .number(0...20),
      Wording("Lift of clicks by a visible promotion tag.", "带促销标签时点击的提升。")),
  ]

  static let indicatorWeights = Section<IndicatorWeights>(
    Wording("indicator weights section", "指标权重"), empty: IndicatorWeights.init,
    [
      Key("amount", \.amount, .number(0...10), Wording("Weight of the amount sold.", "销售额的权重。")),
      Key("buyers", \.buyers, .number(0...10), Wording("Weight of paying buyers.", "支付买家数的权重。")),
      Key(
        "favourites_and_carts", \.favouritesAndCarts, .number(0...10),
        Wording("Weight of favourites and carts.", "收藏加购的权重。")),
      Key("conversion", \.conversion, .number(0...10), Wording("Weight of the conversion.", "转化率的权重。")),
      Key("returning_buyers", \.returningBuyers, .number(0...10), Wording("Weight of returning buyers.", "老客户的权重。")),
      Key(
        "refund_share", \.refundShare, .number(0...10),
        Wording("Weight of refunds, which lower the search weight.", "退款的权重，会降低搜索权重。")),
      Key(
        "rating", \.rating, .number(0...10),
        Wording("Weight of the item's rating, where there are reviews.", "商品评分的权重，有评价时才用。")),
      Key(
        "service", \.service, .number(0...10),
        Wording("Weight of the service and shipping ratings, where there are reviews.", "服务和物流评分的权重，有评价时才用。")),
    ])

  static let advertising = Section<AdvertisingRules>(
    Wording("advertising section", "竞价设置"), empty: AdvertisingRules.init,
    [
      Key("places", \.places, .whole(1...100), Wording("Places for ads on a page.", "每页的广告位数。")),
      Key(
        "view_decay", \.viewDecay, .share(), Wording("Views fall by this factor from place to place.", "每往后一位，浏览乘以此系数。")
      ),
      Key(
        "click_rate", \.clickRate, .share(),
        Wording("Share of viewers of the first place who click a usual ad.", "看到首位一般广告的人中点击的比例。")),
      Key("reserve", \.reserve, .money(to: 100), Wording("Least price of a click in yuan.", "点击的最低价格（元）。")),
      Key(
        "rivals", \.rivals, .whole(0...10_000), Wording("Advertisers of a keyword that does not say.", "没有写明的关键词的广告主数。")
      ),
      Key(
        "rival_bid_spread", \.rivalBidSpread, .number(0...10),
        Wording("Spread of the rivals' bids (of their logarithms).", "对手出价（取对数）的离散程度。")),
      Key(
        "bid_drift", \.bidDrift, .number(0...10),
        Wording("How far the level of rivals' bids wanders, in the long run.", "对手出价水平长期来看波动的幅度。")),
      Key(
        "bid_persistence", \.bidPersistence, .share(),
        Wording("How much of yesterday's level stays today; below 1.", "昨天的水平今天留下多少；小于 1。")),
      Key(
        "rivals_running_out", \.rivalsRunningOut, .share(),
        Wording("Share of rivals whose budget ends before midnight.", "预算撑不到半夜的对手比例。")),
      Key("rival_quality", \.rivalQuality, .number(1...10), Wording("Mean quality of rivals' ads.", "对手广告的平均质量分。")),
      Key("rival_quality_spread", \.rivalQualitySpread, .number(0...10), Wording("Spread of it.", "对手质量分的离散程度。")),
      Key(
        "start_quality", \.startQuality, .number(1...10),
        Wording("Quality that an own keyword starts with.", "自家关键词的起始质量分。")),
      Key(
        "prior_clicks", \.priorClicks, .number(0...100_000),
        Wording("Clicks for which the prior of an estimated conversion counts.", "估计转化率时，先验值相当于多少次点击。")),
      Key(
        "quality_learning", \.qualityLearning, .share(),
        Wording("Share of the way that quality moves to its target a day.", "质量分每天向目标靠近的比例。")),
    ])

  static let typicalItem = Section<TypicalItem>(
    Wording("typical item", "典型商品"), empty: TypicalItem.init,
    [
      Key("price", \.price, .money(), Wording("Its price in yuan.", "典型商品的价格（元）。")),
      Key("buyers", \.buyers, .number(0...1e9), Wording("Paying buyers in 30 days.", "30 天的支付买家数。")),
      Key(
        "amount", \.amount, .money(to: 1_000_000_000),
        Wording("Amount paid in 30 days, in yuan; buyers × price if absent.", "30 天的支付金额（元）；不写则为买家数 × 价格。")),
      Key("conversion", \.conversion, .share(), Wording("Paying buyers / visitors.", "转化率：支付买家 / 访客。")),
      Key(
        "favourites_and_carts", \.favouritesAndCarts, .number(0...1e9),
        Wording("Favourites and carts in 30 days.", "30 天的收藏加购数。")),
      Key(
        "returning_buyers", \.returningBuyers, .number(0...1e9), Wording("Returning buyers in 30 days.", "30 天的老客户数。")),
      Key("refund_share", \.refundShare, .share(), Wording("Units refunded / units paid.", "退款率：退款件数 / 支付件数。")),
      Key("described", \.described, .number(1...5), Wording("Mean score of its reviews, 1 to 5.", "评价的平均分，1 到 5。")),
    ])
}

extension DemandProfile {
  /// The factor of a weekday; 1 where the profile has no seven days.
  fileprivate subscript(factorOn day: Weekday) -> Double {
    get { weekdays.count == 7 ? weekdays[day.rawValue] : 1 }
    set {
      if weekdays.count != 7 { weekdays = [Double](repeating: 1, count: 7) }
      weekdays[day.rawValue] = newValue
    }
  }
}
