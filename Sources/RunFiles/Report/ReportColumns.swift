import MarketDay

/// Every column of the daily tables: the one place for names, order, units and meanings.
enum ReportColumns {
  /// store_report.csv: the measures of a day, then each against the day before and the same weekday a week before.
  static let store: [Column<ReportDay>] = days + measures + measures.flatMap(changes)

  private static let days: [Column<ReportDay>] = [
    .init("date", .date, "The day.", .date { $0.date }),
    .init("weekday", .name, "Its weekday.", .text { CSVText.cell($0.date.weekday.name) }),
  ]

  private static let measures: [Column<ReportDay>] = visits + sales + care + results

  private static let visits: [Column<ReportDay>] = [
    plain("page_views", .count, "Pages seen (PV)."),
    plain("visitors", .count, "Visitors (UV)."),
    plain("item_page_views", .count, "Item pages seen (IPV)."),
    .init(
      "item_visitors", .count, "Visitors who saw an item page (IPV-UV): all of them, as every visit lands on an item.",
      .decimal { $0.visitors }),
    .init("depth", .number, "page_views / visitors.", .optionalDecimal { $0.depth }),
    .init(
      "bounce_rate", .share,
      "Visitors who leave after one page, derived: e^(1 − depth), as the pages after the first are Poisson numbers.",
      .optionalDecimal { $0.depth.map { bounceRate(depth: $0) } }),
    .init(
      "paid_traffic_share", .share, "Visitors of channels that cost anything in the run / visitors.",
      .optionalDecimal { share($0.visitors(of: $0.figures.paidChannels), of: $0.visitors) }),
    .init(
      "returning_visitor_share", .share, "Visitors of the channels returns and members / visitors.",
      .optionalDecimal { share($0.visitors(of: $0.figures.returningChannels), of: $0.visitors) }),
  ]

  private static let sales: [Column<ReportDay>] = [
    plain("ordered_amount", .yuan, "The amount of the orders placed, paid or not."),
    plain("paid_amount", .yuan, "Goods and shipping fees paid."),
    .init(
      "paid_share", .share, "paid_amount / ordered_amount.",
      .optionalDecimal { share($0.store("paid_amount"), of: $0.store("ordered_amount")) }),
    plain("buyers", .count, "Paying buyers."),
    .init(
      "average_order_value", .yuan, "paid_amount / buyers (AOV).",
      .optionalMoney { share($0.store("paid_amount"), of: $0.buyers).map(Money.init(nearestTo:)) }),
    .init("conversion", .share, "buyers / visitors.", .optionalDecimal { share($0.buyers, of: $0.visitors) }),
    .init(
      "call_in_rate", .share, "Visitors who asked / visitors.",
      .optionalDecimal { share($0.store("inquiries"), of: $0.visitors) }),
    inquiryConversion, silentConversion,
    .init(
      "returning_buyer_share", .share, "Buyers who came back from a favourite, a cart or with a coupon / buyers.",
      .optionalDecimal { share($0.items("returning_buyers"), of: $0.buyers) }),
  ]

  private static let care: [Column<ReportDay>] = [
    refundShare,
    .init(
      "dispute_rate", .share, "Refunds that the platform had to decide / buyers.",
      .optionalDecimal { share($0.store("disputes"), of: $0.buyers) }),
  ]

  private static let results: [Column<ReportDay>] = [
    plain("ad_cost", .yuan, "Keyword ads, and what channels cost by the visit and by the day."),
    plain("profit", .yuan, "What is left of the day."),
    given("target_amount", .yuan, "The day's target for paid_amount; empty without one."),
    .init(
      "target_share", .share, "paid_amount / target_amount; empty without a target.",
      .optionalDecimal { row in row.given("target_amount").flatMap { share(row.store("paid_amount"), of: $0) } }),
  ]

  private static let inquiryConversion = Column<ReportDay>(
    "inquiry_conversion", .share, "Buyers who asked / visitors who asked.",
    .optionalDecimal { share($0.store("asked_buyers"), of: $0.store("inquiries")) })
  private static let silentConversion = Column<ReportDay>(
    "silent_conversion", .share, "Buyers who did not ask / visitors who did not ask.",
    .optionalDecimal { share($0.buyers - $0.store("asked_buyers"), of: $0.visitors - $0.store("inquiries")) })
  private static let refundShare = Column<ReportDay>(
    "refund_share", .share, "Given back on this day / paid_amount.",
    .optionalDecimal { share($0.store("refund_amount"), of: $0.store("paid_amount")) })

  private static func changes(of measure: Column<ReportDay>) -> [Column<ReportDay>] {
    func change(_ suffix: String, _ what: String, days: Int) -> Column<ReportDay> {
      .init(
        "\(measure.name)_\(suffix)", .share,
        "\(measure.name) against \(what): now / then − 1; empty where there is no then, or it is 0.",
        .optionalDecimal { row in
          guard row.day >= days, let now = measure.value(of: row) else { return nil }
          var before = row
          before.day -= days
          guard let then = measure.value(of: before), let quotient = share(now, of: then.magnitude) else { return nil }
          return quotient - (then < 0 ? -1 : 1)
        })
    }
    return [
      change("day_change", "the day before", days: 1),
      change("week_change", "the same weekday a week before", days: 7),
    ]
  }

  /// service_report.csv: what customer service did, and what buyers held against the store.
  static let service: [Column<ReportDay>] = days + asked + afterSales + members

  private static let asked: [Column<ReportDay>] = [
    plain("visitors", .count, "Visitors (UV)."),
    plain("inquiries", .count, "Visitors who asked customer service."),
    .init(
      "call_in_rate", .share, "inquiries / visitors.",
      .optionalDecimal { share($0.store("inquiries"), of: $0.visitors) }),
    plain("asked_buyers", .count, "Paying buyers who had asked."),
    inquiryConversion, silentConversion,
  ]

  private static let afterSales: [Column<ReportDay>] = [
    plain("sent_orders", .count, "Orders sent."),
    plain("late_orders", .count, "Orders sent later than promised."),
    .init(
      "late_share", .share, "late_orders / sent_orders.",
      .optionalDecimal { share($0.store("late_orders"), of: $0.store("sent_orders")) }),
    plain("backlog", .count, "Orders that wait to be sent, at the day's end."),
    plain("complaints", .count, "Buyers who complained of late parcels."),
    plain("refund_amount", .yuan, "Given back on this day for orders of earlier days."),
    refundShare,
    plain("refunds_no_reason", .units, "Units refunded without a reason."),
    plain("refunds_described", .units, "Units refunded as not as described."),
    plain("refunds_late", .units, "Units refunded as late or never sent."),
    plain("disputes", .count, "Refunds that the platform had to decide."),
    plain("compensation", .yuan, "Paid to buyers for broken promises, and fines."),
    plain("reviews", .count, "Reviews that arrived."),
    given("rating_described", .points, "The rating “as described”; empty without reviews."),
    given("rating_service", .points, "The rating of the service; empty without reviews."),
    given("rating_shipping", .points, "The rating of the shipping; empty without reviews."),
  ]

  private static let members: [Column<ReportDay>] = [
    plain("members", .count, "Members, at the day's end."),
    plain("messages", .count, "Messages sent to members."),
    plain("link_visits", .count, "Visits through links inside the store."),
  ]

  /// A column of `store_daily.csv` as it is.
  private static func plain(_ name: String, _ unit: ColumnUnit, _ meaning: String) -> Column<ReportDay> {
    .init(
      name, unit, meaning,
      unit == .yuan ? .money { Money(nearestTo: $0.store(name)) } : .decimal { $0.store(name) })
  }

  /// The same where it may be empty.
  private static func given(_ name: String, _ unit: ColumnUnit, _ meaning: String) -> Column<ReportDay> {
    .init(
      name, unit, meaning,
      unit == .yuan
        ? .optionalMoney { $0.given(name).map(Money.init(nearestTo:)) } : .optionalDecimal { $0.given(name) })
  }
}

// The other tables.
extension ReportColumns {
  /// product_report.csv
  static let product: [Column<ReportItem>] = [
    .init("date", .date, "The day.", .date { $0.date }),
    .init(
      "product", .name, "The item's id.", .text { CSVText.cell($0.figures.products.entities[$0.item][0]) }),
    .init("visitors", .count, "Visits to the item.", .decimal { $0.item("visitors") }),
    .init("orders", .count, "Paid orders that started from it.", .decimal { $0.item("orders") }),
    .init("units", .units, "Units paid for.", .decimal { $0.item("units") }),
    .init("amount", .yuan, "Paid for those units.", .money { Money(nearestTo: $0.item("amount")) }),
    .init(
      "sales_share", .share, "amount / that of all items.",
      .optionalDecimal { share($0.item("amount"), of: $0.figures.amounts[$0.day]) }),
    .init(
      "conversion", .share, "orders / visitors.",
      .optionalDecimal { share($0.item("orders"), of: $0.item("visitors")) }),
    .init("price", .yuan, "The price shown.", .money { Money(nearestTo: $0.item("price")) }),
    .init("stock", .units, "Units in stock at the day's end.", .decimal { $0.item("stock") }),
    .init(
      "days_of_cover", .number,
      "stock / units sold a day in the last seven days, this one included; empty where none was sold.",
      .optionalDecimal { $0.daysOfCover }),
    .init("lost_orders", .count, "Orders that could not be served from stock.", .decimal { $0.item("lost_orders") }),
    .init(
      "search_weight", .number, "The weight in natural search; the trade's typical item has 1.",
      .decimal { $0.item("search_weight") }),
    .init(
      "natural_rank", .place, "Mean rank in the popular order over the searches that find it; empty where none does.",
      .optionalDecimal { $0.rank }),
    .init(
      "click_rate", .share, "Natural clicks / times it was looked at in the popular order.",
      .optionalDecimal { $0.clickRate }),
    .init("favourites", .count, "Visitors who kept it as a favourite.", .decimal { $0.item("favourites") }),
    .init("carts", .count, "Visitors who put it into the cart and did not buy.", .decimal { $0.item("carts") }),
    .init(
      "returning_buyers", .count, "Buyers who came back from a favourite, a cart or with a coupon.",
      .decimal { $0.item("returning_buyers") }),
    .init(
      "rating", .points, "Mean score of its reviews; empty without reviews.", .optionalDecimal { $0.given("rating") }),
    .init("reviews", .count, "Its reviews so far.", .decimal { $0.item("reviews") }),
  ]

  /// trade_comparison.csv
  static let trade: [ColumnDescription] = [
    ColumnDescription("date", .date, "The day."),
    ColumnDescription(
      "measure", .name,
      "conversion, call_in_rate, inquiry_conversion, average_order_value, price (weighted by visitors), refund_share "
        + "(amounts), depth, buyers_per_item, favourites_and_carts_per_item, returning_buyers_per_item (at a pace of "
        + "30 days), rating_described, rating_service, rating_shipping (of the day)."),
    ColumnDescription("days", .count, "The days up to this one that own is taken from, at most 30."),
    ColumnDescription("own", .number, "The store's figure; empty where there is none."),
    ColumnDescription("trade", .number, "What is usual in the trade; empty where that is not known."),
    ColumnDescription("index", .number, "own / trade."),
  ]
}
