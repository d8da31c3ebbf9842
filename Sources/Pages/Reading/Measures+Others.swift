import MarketDay

// How the store stands, and what belongs to keywords, items and promotions.
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
        "推广成交额 × 全店扣除推广花费和固定成本前的利润率 − 推广花费。这是估计值：各商品都按全店利润率算，且不计这些访客以后的订单。")),
    Measure(
      "bid", Wording("Bid", "出价"), .yuan, Wording("yuan per click", "元/次点击"), from: "keyword_totals.csv",
      Wording("The mean bid for a click over days, before the schedule.", "各天出价的平均值，未乘分时折扣。")),
    Measure(
      "maximum_bid", Wording("Maximum bid", "最高出价"), .yuan, Wording("yuan per click", "元/次点击"),
      from: "keyword_totals.csv",
      Wording("Profit per order × conversion, as the seller can estimate them.", "单笔利润 × 转化率，按卖家能看到的数据估算。")),
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
      "stock", Wording("Stock", "库存"), .units, from: "product_means_daily.csv",
      Wording("Units in stock at the end of the day.", "当天结束时的库存件数。")),
    Measure(
      "listing", Wording("Listing time", "上架时间"), .name, Wording("minute of the week", "一周中的时刻"),
      from: "run.json",
      Wording(
        "An item is taken off and listed again a week after its listing. Just before that it stands at the top of the "
          + "closing-soon order, so its listing time is good where many shoppers search.",
        "商品每 7 天自动下架再上架，临近下架时在“下架时间”排序中靠前，所以上架时间应选搜索人多的时段。")),
    Measure(
      "demand_by_hour", Wording("Searches by hour", "分时搜索量"), .share, Wording("% of the week", "占全周 %"),
      from: "run.json", Wording("The hour's share of the week's searches.", "该小时占全周搜索量的比例。")),
  ]

  static let others: [Measure] = [
    Measure(
      "channel_visitors", Wording("Visitors by source", "流量来源"), .count, Wording("visits", "人次"),
      from: "channel_totals.csv", Wording("Visits through each way in.", "各入口带来的访客数。")),
    Measure(
      "paid_share", Wording("Paid share", "付费流量占比"), .share, from: "channel_totals.csv",
      Wording(
        "Visits of ways in that cost something over the run / all visits.", "有花费的渠道带来的访客数 ÷ 全部访客数。")),
    Measure(
      "issued", Wording("Issued", "发放"), .count, Wording("coupons", "张"), from: "promotion_totals.csv",
      Wording("Coupons given out.", "发放的优惠券数。")),
    Measure(
      "used", Wording("Used", "使用"), .count, Wording("orders", "笔"), from: "promotion_totals.csv",
      Wording("Coupons used; for other promotions the orders that used them.", "用掉的优惠券；其他优惠则为用到它的订单。")),
    Measure(
      "promotion_cost", Wording("Cost", "让利成本"), .yuan, from: "promotion_totals.csv",
      Wording("What it took off its orders, and the cost of the gift items it gave.", "在订单上减掉的金额，加上送出赠品的成本。")),
    Measure(
      "promotion_amount", Wording("Sales with it", "带来成交额"), .yuan, from: "promotion_totals.csv",
      Wording(
        "Paid for the orders it had a part in; not all of them are owed to it.", "用到该优惠的订单的实付金额；并非都因它而成交。")),
    Measure(
      "order_values", Wording("Order values", "订单金额分布"), .count, Wording("orders per run", "笔/次模拟"),
      from: "order_values.csv", Wording("Paid orders by what was paid, mean over replicates.", "按实付金额分档的订单数，各次模拟的均值。")),
    Measure(
      "target_chance", Wording("Chance", "达成概率"), .share, from: "targets.csv",
      Wording("Replicates that reach the target / all replicates.", "达成目标的模拟次数 ÷ 总模拟次数。")),
    Measure(
      "difference", Wording("Difference", "差值"), .yuan, from: "comparison.csv",
      Wording(
        "The mean of the plan less the base, replicate by replicate on the same luck, with its 95% interval.",
        "同样的运气下，方案减去基准的均值，及其 95% 置信区间。")),
  ]
}
