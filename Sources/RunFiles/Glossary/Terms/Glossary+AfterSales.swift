import MarketDay

extension Glossary {
  /// Shipping, refunds, reviews and ratings.
  static let afterSales: [Term] = [
    Term(
      "sent-orders", Wording("orders sent", "发货订单数"), also: ["sent orders", "shipped orders", "发货量"],
      meaning: Wording(
        "Orders packed and sent on the day, oldest first, up to the store's capacity.",
        "当天打包发出的订单，先付款先发，受日发货能力限制。"),
      unit: .count, columns: ["store_daily.sent_orders", "service_report.sent_orders"],
      keys: ["fulfilment.orders_per_day"], related: ["backlog", "late-orders"]),
    Term(
      "backlog", Wording("backlog", "待发货积压"), also: ["waiting orders", "积压订单", "待发货"],
      meaning: Wording("Orders that wait to be sent at the day's end.", "当天结束时还没发出的订单。"),
      formula: Wording(
        "paid orders + yesterday's backlog − sent − cancelled and missing",
        "支付订单 + 昨日积压 − 发货 − 取消和缺货"),
      unit: .count, columns: ["store_daily.backlog", "service_report.backlog"],
      keys: ["fulfilment.orders_per_day"], related: ["sent-orders", "late-orders"]),
    Term(
      "late-orders", Wording("late orders", "延迟发货订单"), also: ["late shipping", "延迟发货", "超时发货"],
      meaning: Wording(
        """
        Orders not sent when their promise ended: 72 hours, counted as three whole days after the order; 7 days \
        for goods of an event. Each is counted, and compensated, once.
        """,
        "承诺期满仍未发出的订单：72 小时，按付款后三个整天计；活动商品为 7 天。每单只计一次、赔一次。"),
      unit: .count, sources: [.taught1],
      columns: ["store_daily.late_orders", "service_report.late_orders", "service_report.late_share"],
      keys: ["fulfilment.promised_days", "events.promised_shipping"],
      related: ["compensation", "complaints", "points"]),
    Term(
      "complaints", Wording("complaints", "投诉"), also: ["complaints of late parcels", "投诉数"],
      meaning: Wording(
        """
        Buyers who complained of late parcels: 20% of those of late orders. Above 0.5% of a week's orders it is a \
        grave case with 6 points.
        """,
        "因延迟发货投诉的买家：延迟订单的 20%。一周投诉超过订单的 0.5% 属严重情况，扣 6 分。"),
      unit: .count, sources: [.taught1, .assumed],
      columns: ["store_daily.complaints", "service_report.complaints"], keys: ["fulfilment.complaint_share"],
      related: ["late-orders", "points"]),
    Term(
      "refunds-no-reason", Wording("refunds without reason", "无理由退货"),
      also: ["refunds no reason", "七天无理由", "7 天无理由"],
      meaning: Wording("Units refunded without a reason on the day.", "当天无理由退款的件数。"),
      formula: Wording("refund share × (1 − part not as described)", "退款率 × (1 − 描述不符比例)"),
      unit: .units, sources: [.assumed],
      columns: ["store_daily.refunds_no_reason", "service_report.refunds_no_reason"],
      keys: ["shoppers.refund_share"], related: ["refund-rate", "refunds-described"]),
    Term(
      "refunds-described", Wording("refunds as not as described", "描述不符退款"),
      also: ["refunds described", "not as described", "与描述不符"],
      meaning: Wording(
        """
        Units refunded because they were not as described. It alone grows as the item's quality falls: at 4.4 \
        stars it is three times that of 4.8.
        """,
        "因与描述不符退款的件数。只有它随商品品质下降而增加：4.4 星是 4.8 星的三倍。"),
      formula: Wording(
        "refund share × 30% × (5 − described) / (5 − 4.8)",
        "退款率 × 30% × (5 − 描述分) ÷ (5 − 4.8)"),
      unit: .units, sources: [.assumed],
      columns: ["store_daily.refunds_described", "service_report.refunds_described"],
      keys: ["products.described", "shoppers.refund_described_part"], related: ["refunds-no-reason", "rating"]),
    Term(
      "refunds-late", Wording("refunds of late orders", "延迟或缺货退款"),
      also: ["refunds late", "未按约定时间发货"],
      meaning: Wording(
        "Units refunded because the order was late and taken back, or never sent.",
        "因延迟被买家取消或缺货没发出而退款的件数。"),
      unit: .units, sources: [.assumed], columns: ["store_daily.refunds_late", "service_report.refunds_late"],
      keys: ["fulfilment.cancel_share", "fulfilment.missing_share"], related: ["late-orders", "refund-amount"]),
    Term(
      "disputes", Wording("disputes", "纠纷退款"),
      also: ["dispute refunds", "dispute rate", "纠纷退款率", "纠纷"],
      meaning: Wording(
        """
        Refunds that the platform had to decide: 2% of all refunds at the usual service, more where it is bad. The \
        dispute rate is held against buyers; a mall store may have at most 3% in its trial period.
        """,
        """
        由平台介入判定的退款：服务正常时占退款的 2%，服务差则更多。纠纷退款率按买家数计；商城试营业期不得超过 3%。
        """),
      formula: Wording(
        "refunds × 2% × (5 − service) / (5 − 4.8); rate = disputes / buyers",
        "退款 × 2% × (5 − 服务分) ÷ (5 − 4.8)；纠纷退款率 = 纠纷数 ÷ 买家数"),
      unit: .count, sources: [.taught1, .assumed],
      columns: ["store_daily.disputes", "service_report.disputes", "store_report.dispute_rate"],
      keys: ["shoppers.dispute_share"], related: ["refund-rate", "store-check"]),
    Term(
      "reviews", Wording("reviews", "评价"), also: ["review count", "评论", "评价数"],
      meaning: Wording(
        """
        Reviews that arrived on the day; in product_daily.csv all of an item so far. About 30% of what is sent is \
        reviewed, 10 days later. More reviews convert better.
        """,
        """
        当天收到的评价；product_daily.csv 中为该商品累计评价数。发货后约 30% 会评价，10 天后到。评价多，转化更好。
        """),
      formula: Wording(
        "shift of log-odds = 0.24 · ln((n + 10) / (usual n + 10))",
        "对数优势变化 = 0.24 × ln((n + 10) ÷ (通常 n + 10))"),
      unit: .count, sources: [.reviewElasticity, .assumed],
      columns: [
        "store_daily.reviews", "product_daily.reviews", "product_report.reviews", "service_report.reviews",
      ],
      keys: ["reviews.share", "reviews.days", "products.reviews"], related: ["rating", "try-outs", "conversion"]),
    Term(
      "rating", Wording("rating", "评分"),
      also: [
        "DSR", "detailed seller ratings", "store rating", "店铺动态评分", "动态评分", "店铺评分", "商品评分",
      ],
      meaning: Wording(
        """
        Means of the stars of 180 days, 1 to 5: as described, service, shipping; an item has its own as described. \
        Empty without reviews. They move conversion, search weight, entry to events and checks.
        """,
        """
        近 180 天评价的平均星级，1 到 5：描述相符、服务态度、物流服务；商品另有自己的描述分。没有评价时为空。影响\
        转化、搜索权重、活动报名和考核。
        """),
      formula: Wording("shift of log-odds = 0.42 · ln(score / 4.8)", "对数优势变化 = 0.42 × ln(评分 ÷ 4.8)"),
      unit: .points, sources: [.taught1, .taught3, .reviewElasticity],
      columns: [
        "store_daily.rating_described", "store_daily.rating_service", "store_daily.rating_shipping",
        "product_daily.rating", "product_report.rating", "service_report.rating_described",
        "service_report.rating_service", "service_report.rating_shipping",
      ],
      keys: ["products.described", "reviews.service", "reviews.shipping"],
      related: ["reviews", "search-weight", "entry-conditions"]),
    Term(
      "try-outs", Wording("try-outs", "试用派发"), also: ["units given away", "free trial", "试用", "免费试用"],
      meaning: Wording(
        "Units given away for reviews: 80% of them are reviewed. They cost the goods and a parcel each.",
        "为积累评价而免费派发的商品，约 80% 会评价。每件花货款和快递费。"),
      unit: .units, sources: [.taught1, .assumed], keys: ["reviews.try_outs", "reviews.try_out_share"],
      related: ["reviews", "trial-item", "gift-cost"]),
  ]
}
