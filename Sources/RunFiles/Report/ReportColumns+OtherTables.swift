import MarketDay

// The other tables.
extension ReportColumns {
  /// product_report.csv
  static let product: [Column<ReportItem>] = [
    .init(
      "date", .date,
      Wording(
        "The day.", "日期。"), .date { $0.date }),
    .init(
      "product", .name,
      Wording(
        "The item's id.", "商品的 id。"), .text { CSVText.cell($0.figures.products.entities[$0.item][0]) }),
    .init(
      "visitors", .count,
      Wording(
        "Visits to the item.", "商品的访客数。"), .decimal { $0.item("visitors") }),
    .init(
      "orders", .count,
      Wording(
        "Paid orders that started from it.", "从它开始的支付订单。"), .decimal { $0.item("orders") }),
    .init(
      "units", .units,
      Wording(
        "Units paid for.", "付款件数。"), .decimal { $0.item("units") }),
    .init(
      "amount", .yuan,
      Wording(
        "Paid for those units.", "这些件数的支付金额。"), .money { Money(nearestTo: $0.item("amount")) }),
    .init(
      "sales_share", .share,
      Wording(
        "amount / that of all items.", "amount / 全部商品的 amount。"),
      .optionalDecimal { share($0.item("amount"), of: $0.figures.amounts[$0.day]) }),
    .init(
      "conversion", .share,
      Wording(
        "orders / visitors.", "orders / visitors。"),
      .optionalDecimal { share($0.item("orders"), of: $0.item("visitors")) }),
    .init(
      "price", .yuan,
      Wording(
        "The price shown.", "展示的价格。"), .money { Money(nearestTo: $0.item("price")) }),
    .init(
      "stock", .units,
      Wording(
        "Units in stock at the day's end.", "当天结束时的库存件数。"), .decimal { $0.item("stock") }),
    .init(
      "days_of_cover", .number,
      Wording(
        "stock / units sold a day in the last seven days, this one included; empty where none was sold.",
        "stock / 最近七天（含当天）的日均销量；没有销量时为空。"),
      .optionalDecimal { $0.daysOfCover }),
    .init(
      "lost_orders", .count,
      Wording(
        "Orders that could not be served from stock.", "因缺货流失的订单。"), .decimal { $0.item("lost_orders") }),
    .init(
      "search_weight", .number,
      Wording(
        "The weight in natural search; the trade's typical item has 1.", "自然搜索权重；行业普通商品为 1。"),
      .decimal { $0.item("search_weight") }),
    .init(
      "natural_rank", .place,
      Wording(
        "Mean rank in the popular order over the searches that find it; empty where none does.", "搜到它时人气排序的平均排名；搜不到时为空。"
      ),
      .optionalDecimal { $0.rank }),
    .init(
      "click_rate", .share,
      Wording(
        "Natural clicks / natural impressions, in the popular order.", "自然点击 / 人气排序的展现量。"),
      .optionalDecimal { $0.clickRate }),
    .init(
      "favourites", .count,
      Wording(
        "Visitors who kept it as a favourite.", "收藏该商品的访客。"), .decimal { $0.item("favourites") }),
    .init(
      "carts", .count,
      Wording(
        "Visitors who put it into the cart and did not buy.", "加购但没有购买的访客。"), .decimal { $0.item("carts") }),
    .init(
      "returning_buyers", .count,
      Wording(
        "Buyers who came back from a favourite, a cart or with a coupon.", "因收藏、加购或优惠券回来的买家。"),
      .decimal { $0.item("returning_buyers") }),
    .init(
      "rating", .points,
      Wording(
        "Mean score of its reviews; empty without reviews.", "评价的平均分；没有评价时为空。"), .optionalDecimal { $0.given("rating") }
    ),
    .init(
      "reviews", .count,
      Wording(
        "Its reviews so far.", "至今的评价数。"), .decimal { $0.item("reviews") }),
  ]

  /// trade_comparison.csv
  static let trade: [ColumnDescription] = [
    ColumnDescription(
      "date", .date,
      Wording(
        "The day.", "日期。")),
    ColumnDescription(
      "measure", .name,
      Wording(
        "conversion, call_in_rate, inquiry_conversion, average_order_value, price (weighted by visitors), refund_share "
          + "(amounts), depth, buyers_per_item, favourites_and_carts_per_item, returning_buyers_per_item (at a pace of "
          + "30 days), rating_described, rating_service, rating_shipping (of the day).",
        "conversion、call_in_rate、inquiry_conversion、average_order_value、price（按访客加权）、refund_share（按金额）、depth、buyers_per_item、favourites_and_carts_per_item、returning_buyers_per_item（折合 30 天）、rating_described、rating_service、rating_shipping（当天）。"
      )),
    ColumnDescription(
      "days", .count,
      Wording(
        "The days up to this one that own is taken from, at most 30.", "own 所用的到当天为止的天数，最多 30。")),
    ColumnDescription(
      "own", .number,
      Wording(
        "The store's figure; empty where there is none.", "店铺的数值；没有时为空。")),
    ColumnDescription(
      "trade", .number,
      Wording(
        "What is usual in the trade; empty where that is not known.", "行业的一般水平；不知道时为空。")),
    ColumnDescription(
      "index", .number,
      Wording(
        "own / trade.", "own / trade。")),
  ]
}
