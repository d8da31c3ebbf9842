import MarketDay

/// Every column of the daily tables: the one place for names, order, units and meanings.
enum ReportColumns {
  /// store_report.csv: the measures of a day, then each against the day before and the same weekday a week before.
  static let store: [Column<ReportDay>] = days + measures + measures.flatMap(changes)

  private static let days: [Column<ReportDay>] = [
    .init(
      "date", .date,
      Wording(
        "The day.", "日期。"), .date { $0.date }),
    .init(
      "weekday", .name,
      Wording(
        "Its weekday.", "星期。"), .text { CSVText.cell($0.date.weekday.name) }),
  ]

  private static let measures: [Column<ReportDay>] = visits + sales + care + results

  private static let visits: [Column<ReportDay>] = [
    plain(
      "page_views", .count,
      Wording(
        "Pages seen (PV).", "浏览量(PV)。")),
    plain(
      "visitors", .count,
      Wording(
        "Visitors (UV).", "访客数(UV)。")),
    plain(
      "item_page_views", .count,
      Wording(
        "Item pages seen (IPV).", "商品页浏览量(IPV)。")),
    .init(
      "item_visitors", .count,
      Wording(
        "Visitors who saw an item page (IPV-UV): all of them, as every visit lands on an item.",
        "看过商品页的访客(IPV-UV)：即全部访客，因为每次访问都从商品页进入。"),
      .decimal { $0.visitors }),
    .init(
      "depth", .number,
      Wording(
        "page_views / visitors.", "page_views / visitors。"), .optionalDecimal { $0.depth }),
    .init(
      "bounce_rate", .share,
      Wording(
        "Visitors who leave after one page, derived: e^(1 − depth), as the pages after the first are Poisson numbers.",
        "只看一页就离开的访客比例，推算为 e^(1 − depth)：首页之后的页数服从泊松分布。"),
      .optionalDecimal { $0.depth.map { bounceRate(depth: $0) } }),
    .init(
      "paid_traffic_share", .share,
      Wording(
        "Visitors of channels that cost anything in the run / visitors.", "运行中有花费的渠道的访客 / visitors。"),
      .optionalDecimal { share($0.visitors(of: $0.figures.paidChannels), of: $0.visitors) }),
    .init(
      "returning_visitor_share", .share,
      Wording(
        "Visitors of the channels returns and members / visitors.", "returns 和 members 渠道的访客 / visitors。"),
      .optionalDecimal { share($0.visitors(of: $0.figures.returningChannels), of: $0.visitors) }),
  ]

  private static let sales: [Column<ReportDay>] = [
    plain(
      "ordered_amount", .yuan,
      Wording(
        "The amount of the orders placed, paid or not.", "下单金额，不论是否付款。")),
    plain(
      "paid_amount", .yuan,
      Wording(
        "Goods and shipping fees paid.", "支付的货款和运费。")),
    .init(
      "paid_share", .share,
      Wording(
        "paid_amount / ordered_amount.", "paid_amount / ordered_amount。"),
      .optionalDecimal { share($0.store("paid_amount"), of: $0.store("ordered_amount")) }),
    plain(
      "buyers", .count,
      Wording(
        "Paying buyers.", "支付买家数。")),
    .init(
      "average_order_value", .yuan,
      Wording(
        "paid_amount / buyers (AOV).", "paid_amount / buyers，即客单价。"),
      .optionalMoney { share($0.store("paid_amount"), of: $0.buyers).map(Money.init(nearestTo:)) }),
    .init(
      "conversion", .share,
      Wording(
        "buyers / visitors.", "buyers / visitors。"), .optionalDecimal { share($0.buyers, of: $0.visitors) }),
    .init(
      "call_in_rate", .share,
      Wording(
        "Visitors who asked / visitors.", "咨询过的访客 / visitors。"),
      .optionalDecimal { share($0.store("inquiries"), of: $0.visitors) }),
    inquiryConversion, silentConversion,
    .init(
      "returning_buyer_share", .share,
      Wording(
        "Buyers who came back from a favourite, a cart or with a coupon / buyers.", "因收藏、加购或优惠券回来的买家 / buyers。"),
      .optionalDecimal { share($0.items("returning_buyers"), of: $0.buyers) }),
  ]

  private static let care: [Column<ReportDay>] = [
    refundShare,
    .init(
      "dispute_rate", .share,
      Wording(
        "Refunds that the platform had to decide / buyers.", "平台介入的退款纠纷 / buyers。"),
      .optionalDecimal { share($0.store("disputes"), of: $0.buyers) }),
  ]

  private static let results: [Column<ReportDay>] = [
    plain(
      "ad_cost", .yuan,
      Wording(
        "Keyword ads, and what channels cost by the visit and by the day.", "直通车，以及渠道按访问和按天的花费。")),
    plain(
      "profit", .yuan,
      Wording(
        "What is left of the day.", "当天的利润。")),
    given(
      "target_amount", .yuan,
      Wording(
        "The day's target for paid_amount; empty without one.", "当天 paid_amount 的目标；没有目标时为空。")),
    .init(
      "target_share", .share,
      Wording(
        "paid_amount / target_amount; empty without a target.", "paid_amount / target_amount；没有目标时为空。"),
      .optionalDecimal { row in row.given("target_amount").flatMap { share(row.store("paid_amount"), of: $0) } }),
  ]

  private static let inquiryConversion = Column<ReportDay>(
    "inquiry_conversion", .share,
    Wording(
      "Buyers who asked / visitors who asked.", "咨询过的买家 / 咨询过的访客。"),
    .optionalDecimal { share($0.store("asked_buyers"), of: $0.store("inquiries")) })
  private static let silentConversion = Column<ReportDay>(
    "silent_conversion", .share,
    Wording(
      "Buyers who did not ask / visitors who did not ask.", "没有咨询的买家 / 没有咨询的访客。"),
    .optionalDecimal { share($0.buyers - $0.store("asked_buyers"), of: $0.visitors - $0.store("inquiries")) })
  private static let refundShare = Column<ReportDay>(
    "refund_share", .share,
    Wording(
      "Given back on this day / paid_amount.", "当天退款金额 / paid_amount。"),
    .optionalDecimal { share($0.store("refund_amount"), of: $0.store("paid_amount")) })

  private static func changes(of measure: Column<ReportDay>) -> [Column<ReportDay>] {
    func change(_ suffix: String, _ what: Wording, days: Int) -> Column<ReportDay> {
      .init(
        "\(measure.name)_\(suffix)", .share,
        Wording(
          "\(measure.name) against \(what): now / then − 1; empty where there is no then, or it is 0.",
          "\(measure.name) 与\(what)相比：现在 / 当时 − 1；没有当时的数值或它为 0 时为空。"),
        .optionalDecimal { row in
          guard row.day >= days, let now = measure.value(of: row) else { return nil }
          var before = row
          before.day -= days
          guard let then = measure.value(of: before), let quotient = share(now, of: then.magnitude) else { return nil }
          return quotient - (then < 0 ? -1 : 1)
        })
    }
    return [
      change("day_change", Wording("the day before", "前一天"), days: 1),
      change("week_change", Wording("the same weekday a week before", "上周同一天"), days: 7),
    ]
  }

  /// service_report.csv: what customer service did, and what buyers held against the store.
  static let service: [Column<ReportDay>] = days + asked + afterSales + members

  private static let asked: [Column<ReportDay>] = [
    plain(
      "visitors", .count,
      Wording(
        "Visitors (UV).", "访客数(UV)。")),
    plain(
      "inquiries", .count,
      Wording(
        "Visitors who asked customer service.", "咨询客服的访客。")),
    .init(
      "call_in_rate", .share,
      Wording(
        "inquiries / visitors.", "inquiries / visitors。"),
      .optionalDecimal { share($0.store("inquiries"), of: $0.visitors) }),
    plain(
      "asked_buyers", .count,
      Wording(
        "Paying buyers who had asked.", "咨询过的支付买家。")),
    inquiryConversion, silentConversion,
  ]

  private static let afterSales: [Column<ReportDay>] = [
    plain(
      "sent_orders", .count,
      Wording(
        "Orders sent.", "发货订单数。")),
    plain(
      "late_orders", .count,
      Wording(
        "Orders sent later than promised.", "晚于承诺发货的订单。")),
    .init(
      "late_share", .share,
      Wording(
        "late_orders / sent_orders.", "late_orders / sent_orders。"),
      .optionalDecimal { share($0.store("late_orders"), of: $0.store("sent_orders")) }),
    plain(
      "backlog", .count,
      Wording(
        "Orders that wait to be sent, at the day's end.", "当天结束时的待发货订单。")),
    plain(
      "complaints", .count,
      Wording(
        "Buyers who complained of late parcels.", "投诉发货延迟的买家。")),
    plain(
      "refund_amount", .yuan,
      Wording(
        "Given back on this day for orders of earlier days.", "当天对以前订单的退款金额。")),
    refundShare,
    plain(
      "refunds_no_reason", .units,
      Wording(
        "Units refunded without a reason.", "无理由退款件数。")),
    plain(
      "refunds_described", .units,
      Wording(
        "Units refunded as not as described.", "因描述不符退款的件数。")),
    plain(
      "refunds_late", .units,
      Wording(
        "Units refunded as late or never sent.", "因延迟或未发货退款的件数。")),
    plain(
      "disputes", .count,
      Wording(
        "Refunds that the platform had to decide.", "平台介入的退款纠纷。")),
    plain(
      "compensation", .yuan,
      Wording(
        "Paid to buyers for broken promises, and fines.", "违约赔付和罚款。")),
    plain(
      "reviews", .count,
      Wording(
        "Reviews that arrived.", "收到的评价数。")),
    given(
      "rating_described", .points,
      Wording(
        "The rating “as described”; empty without reviews.", "“描述相符”评分；没有评价时为空。")),
    given(
      "rating_service", .points,
      Wording(
        "The rating of the service; empty without reviews.", "“服务态度”评分；没有评价时为空。")),
    given(
      "rating_shipping", .points,
      Wording(
        "The rating of the shipping; empty without reviews.", "“物流服务”评分；没有评价时为空。")),
  ]

  private static let members: [Column<ReportDay>] = [
    plain(
      "members", .count,
      Wording(
        "Members, at the day's end.", "当天结束时的会员数。")),
    plain(
      "messages", .count,
      Wording(
        "Messages sent to members.", "发给会员的消息数。")),
    plain(
      "link_visits", .count,
      Wording(
        "Visits through links inside the store.", "通过店内关联推荐的访问。")),
  ]

  /// A column of `store_daily.csv` as it is.
  private static func plain(_ name: String, _ unit: ColumnUnit, _ meaning: Wording) -> Column<ReportDay> {
    .init(
      name, unit, meaning,
      unit == .yuan ? .money { Money(nearestTo: $0.store(name)) } : .decimal { $0.store(name) })
  }

  /// The same where it may be empty.
  private static func given(_ name: String, _ unit: ColumnUnit, _ meaning: Wording) -> Column<ReportDay> {
    .init(
      name, unit, meaning,
      unit == .yuan
        ? .optionalMoney { $0.given(name).map(Money.init(nearestTo:)) } : .optionalDecimal { $0.given(name) })
  }
}
