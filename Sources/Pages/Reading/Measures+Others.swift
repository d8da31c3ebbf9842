import MarketDay

// How the store stands, and what belongs to keywords and items.
extension Measures {
  static let standing: [Measure] = [
    Measure(
      "rating_described", Wording("As described", "描述相符"), .points, Wording("points of 5", "满分 5 分"),
      from: "bands_daily.csv", Wording("The mean of 180 days, 1 to 5.", "近 180 天的平均分，1 到 5 分。")),
    Measure(
      "rating_service", Wording("Service", "服务态度"), .points, Wording("points of 5", "满分 5 分"),
      from: "bands_daily.csv", Wording("The mean of 180 days, 1 to 5.", "近 180 天的平均分，1 到 5 分。")),
    Measure(
      "rating_shipping", Wording("Shipping", "物流服务"), .points, Wording("points of 5", "满分 5 分"),
      from: "bands_daily.csv", Wording("The mean of 180 days, 1 to 5.", "近 180 天的平均分，1 到 5 分。")),
    Measure(
      "points", Wording("Penalty points", "违规扣分"), .count, Wording("points", "分"), from: "summary.csv",
      Wording("Points for broken rules since New Year, at the day's end.", "当年累计的违规扣分，以当天结束时计。")),
    Measure(
      "late_orders", Wording("Late parcels", "延迟发货"), .count, Wording("orders", "笔"), from: "summary.csv",
      Wording("Orders that were not sent when their promise ended.", "承诺时间已到还没发出的订单。")),
    Measure(
      "complaints", Wording("Complaints", "投诉"), .count, Wording("complaints", "起"), from: "summary.csv",
      Wording("Buyers who complained of late parcels.", "因发货晚而投诉的买家。")),
    Measure(
      "disputes", Wording("Disputes", "纠纷退款"), .count, Wording("disputes", "起"), from: "summary.csv",
      Wording("Refunds that the platform had to decide.", "由平台介入判定的退款。")),
  ]

  static let keywords: [Measure] = [
    Measure(
      "ad_orders", Wording("Ad orders", "推广订单"), .count, Wording("orders", "笔"), from: "keyword_totals.csv",
      Wording("Paid orders of the visitors who clicked on the ad.", "点击推广进店的访客的支付订单。")),
    Measure(
      "ad_amount", Wording("Ad sales", "推广成交额"), .yuan, from: "keyword_totals.csv",
      Wording("Goods and shipping fees of those orders.", "这些订单的货款和运费。")),
    Measure(
      "profit_after_ads", Wording("Profit after ads", "扣推广花费后利润"), .yuan, from: "keyword_totals.csv",
      Wording(
        "Ad sales × what the store keeps of sales before ads and fixed costs, less ads. An estimate: all items count "
          + "with the store's own margin, and later orders of the same visitors are left out.",
        "推广成交额 × 全店扣除推广花费和固定成本前的利润率 − 推广花费。这是估计值：各商品都按全店利润率算，且不计这些访客以后的订单。"),
      formula: Wording(
        "ad sales × (profit + ads + fixed costs + commissions) / sales − ads",
        "推广成交额 ×（利润 + 推广花费 + 固定成本 + 佣金）÷ 销售额 − 推广花费")),
    Measure(
      "bid", Wording("Bid", "出价"), .yuan, Wording("yuan per click", "元/次点击"), from: "keyword_totals.csv",
      Wording("The mean bid for a click over days, before the schedule.", "各天出价的平均值，未乘分时折扣。")),
    Measure(
      "maximum_bid", Wording("Maximum bid", "最高出价"), .yuan, Wording("yuan per click", "元/次点击"),
      from: "keyword_totals.csv",
      Wording("Profit per order × conversion, as the seller can estimate them.", "单笔利润 × 转化率，按卖家能看到的数据估算。")),
    Measure(
      "cost_per_click", Wording("Cost per click", "平均点击花费"), .yuan, Wording("yuan per click", "元/次点击"),
      from: "keyword_totals.csv", Wording("What a click cost over the run.", "整段时间平均每次点击的花费。"),
      formula: Wording("spend / clicks", "花费 ÷ 点击量")),
    Measure(
      "ad_place", Wording("Place", "推广位置"), .place, from: "keyword_totals.csv",
      Wording("The mean place of the ad where it was shown; 1 is the top.", "推广展现时的平均位置，1 为首位。")),
    Measure(
      "natural_rank", Wording("Natural rank", "自然排名"), .place, from: "keyword_totals.csv",
      Wording("The expected rank in the popular order, mean over days.", "人气排序中的预期名次，各天平均。")),
  ]

  static let items: [Measure] = [
    Measure(
      "amount", Wording("Sales of the item", "商品销售额"), .yuan, from: "product_totals.csv",
      Wording("Paid for its units.", "该商品各件的实付金额。")),
    Measure(
      "search_weight", Wording("Search weight", "搜索权重"), .number, Wording("typical item = 1", "行业一般商品为 1"),
      from: "product_totals.csv",
      Wording(
        "The weight in natural search, relative to the trade's typical item.", "自然搜索中的权重，以行业一般商品为 1。")),
    Measure(
      "stock", Wording("Stock", "库存"), .units, from: "product_weeks.csv",
      Wording("Units in stock as the week ends.", "该周结束时的库存件数。"), term: "stock"),
    Measure(
      "stage", Wording("Stage of life", "生命周期阶段"), .name, Wording("share of replicates", "占模拟次数"),
      from: "product_weeks.csv",
      Wording(
        "Where the item stands by its own paid orders as the week ends, and in what share of the replicates.",
        "按自身付款订单判断，该周结束时处于哪个阶段，以及占多少模拟。"), term: "stage-of-life"),
    Measure(
      "listing", Wording("Listing time", "上架时间"), .name, Wording("minute of the week", "一周中的时刻"),
      from: "run.json",
      Wording(
        "An item is taken off and listed again a week after its listing. Just before that it stands at the top of the "
          + "closing-soon order, so its listing time is good where many shoppers search.",
        "商品每 7 天自动下架再上架，临近下架时在“下架时间”排序中靠前，所以上架时间应选搜索人多的时段。"), term: "listing-time"),
    Measure(
      "demand_by_hour", Wording("Searches by hour", "分时搜索量"), .share, Wording("% of the week", "占全周 %"),
      from: "run.json", Wording("The hour's share of the week's searches.", "该小时占全周搜索量的比例。"),
      formula: Wording("searches of the hour / searches of the week", "该小时的搜索量 ÷ 全周搜索量")),
  ]
}
