import MarketDay

extension ColumnCatalogue {
  /// store_daily.csv; whole-run measures are made from the same columns.
  static let store: [Column<StoreRow>] =
    storeVisits + storeRatios + storeCosts + storeStanding + storeMore + storeAfterSales + storeLevels
    + storeMembers

  private static let storeVisits: [Column<StoreRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init(
      "page_views", .count,
      Wording(
        "Pages seen (PV).", "浏览量(PV)。"), .count { $0.record.pageViews }),
    .init(
      "visitors", .count,
      Wording(
        "Visits to items over all channels (UV): the sum over channel_daily.", "各渠道访客数(UV)：channel_daily 之和。"),
      .count { $0.record.visitors }),
    .init(
      "item_page_views", .count,
      Wording(
        "Item pages seen (IPV).", "商品页浏览量(IPV)。"), .count { $0.record.itemPageViews }),
    .init(
      "inquiries", .count,
      Wording(
        "Visitors who asked customer service.", "咨询客服的访客。"), .count { $0.record.inquiries }),
    .init(
      "orders", .count,
      Wording(
        "Orders placed, paid or not.", "下单数，不论是否付款。"), .count { $0.record.orders }),
    .init(
      "buyers", .count,
      Wording(
        "Paying buyers; each has one paid order a day.", "支付买家数；每人每天一个支付订单。"), .count { $0.record.buyers }),
    .init(
      "units", .units,
      Wording(
        "Units paid for.", "付款件数。"), .count { $0.record.units }),
    .init(
      "ordered_amount", .yuan,
      Wording(
        "The amount of the orders placed, paid or not.", "下单金额，不论是否付款。"), .money { $0.record.orderedAmount }),
    .init(
      "paid_amount", .yuan,
      Wording(
        "Goods and shipping fees paid: visitors × conversion × average_order_value.",
        "支付的货款和运费：visitors × conversion × average_order_value。"),
      .money { $0.record.paidAmount }),
    .init(
      "refund_amount", .yuan,
      Wording(
        "Given back on this day.", "当天退款金额。"), .money { $0.record.refundAmount }),
  ]

  private static let storeRatios: [Column<StoreRow>] = [
    .init(
      "conversion", .share,
      Wording(
        "buyers / visitors.", "buyers / visitors。"), .decimal { $0.record.conversion }),
    .init(
      "call_in_rate", .share,
      Wording(
        "inquiries / visitors.", "inquiries / visitors。"), .decimal { $0.record.callInRate }),
    .init(
      "inquiry_conversion", .share,
      Wording(
        "Buyers who asked / visitors who asked: asked_buyers / inquiries.", "咨询过的买家 / 咨询过的访客：asked_buyers / inquiries。"),
      .decimal { $0.record.inquiryConversion }),
    .init(
      "silent_conversion", .share,
      Wording(
        "Buyers who did not ask / visitors who did not ask: (buyers − asked_buyers) / (visitors − inquiries).",
        "没有咨询的买家 / 没有咨询的访客：(buyers − asked_buyers) / (visitors − inquiries)。"),
      .decimal { $0.record.silentConversion }),
    .init(
      "average_order_value", .yuan,
      Wording(
        "paid_amount / buyers (AOV).", "paid_amount / buyers，即客单价。"),
      .money { Money(nearestTo: $0.record.averageOrderValue) }),
    .init(
      "favourites", .count,
      Wording(
        "Visitors who did not buy and kept an item as a favourite.", "没有购买而收藏商品的访客。"), .count { $0.record.favourites }),
    .init(
      "carts", .count,
      Wording(
        "Visitors who put an item into the cart and did not buy.", "加购但没有购买的访客。"), .count { $0.record.carts }),
  ]

  private static let storeCosts: [Column<StoreRow>] = [
    .init(
      "goods_cost", .yuan,
      Wording(
        "The cost of the goods sold, less that of goods that came back.", "售出商品的成本，减去退回商品的成本。"),
      .money { $0.record.goodsCost }),
    .init(
      "gift_cost", .yuan,
      Wording(
        "The cost of gift items.", "赠品成本。"), .money { $0.record.giftCost }),
    .init(
      "shipping_cost", .yuan,
      Wording(
        "What the parcels cost the store.", "店铺付的快递费。"), .money { $0.record.shippingCost }),
    .init(
      "platform_fee", .yuan,
      Wording(
        "The platform's share of the goods paid, less what refunds give back.", "平台对货款的扣点，减去退款退回的。"),
      .money { $0.record.platformFee }),
    .init(
      "affiliate_commission", .yuan,
      Wording(
        "What channels cost by the order and by commission, less commissions that refunds gave back.",
        "渠道按订单和佣金的花费，减去退款退回的佣金。"),
      .money { $0.record.affiliateCommission }),
    .init(
      "ad_cost", .yuan,
      Wording(
        "Keyword ads (the sum over keyword_daily), what channels cost by visit, day, 1,000 impressions and contract, and messages to members.",
        "直通车（keyword_daily 之和），渠道按访问、天、千次展现和合同的花费，以及会员消息。"),
      .money { $0.record.adCost }),
    .init(
      "promotion_discount", .yuan,
      Wording(
        "Taken off the paid orders by promotions; already left out of paid_amount.", "促销为支付订单减免的金额；已不含在 paid_amount 中。"),
      .money { $0.record.promotionDiscount }),
    .init(
      "compensation", .yuan,
      Wording(
        "Paid to buyers for broken promises, fines, lost deposits and what fake trades cost.", "违约赔付、罚款、扣掉的保证金和虚假交易的花费。"
      ),
      .money { $0.record.compensation }),
    .init(
      "fixed_cost", .yuan,
      Wording(
        "Rent, wages and other costs by the day.", "房租、工资等每天的固定成本。"), .money { $0.record.fixedCost }),
    .init(
      "profit", .yuan,
      Wording(
        "paid_amount − refund_amount − goods_cost − gift_cost − shipping_cost − platform_fee − affiliate_commission "
          + "− ad_cost − compensation − fixed_cost.",
        "paid_amount − refund_amount − goods_cost − gift_cost − shipping_cost − platform_fee − affiliate_commission − ad_cost − compensation − fixed_cost。"
      ), .money { $0.record.profit }),
  ]

  private static let storeStanding: [Column<StoreRow>] = [
    .init(
      "rating_described", .points,
      Wording(
        "The rating “as described”, a mean of 180 days, 1 to 5; empty without reviews.",
        "“描述相符”评分，180 天均值，1 至 5；没有评价时为空。"),
      .optionalDecimal { $0.record.ratings?.described }),
    .init(
      "rating_service", .points,
      Wording(
        "The rating of the service, the same way.", "“服务态度”评分，算法相同。"),
      .optionalDecimal { $0.record.ratings?.service }),
    .init(
      "rating_shipping", .points,
      Wording(
        "The rating of the shipping, the same way.", "“物流服务”评分，算法相同。"),
      .optionalDecimal { $0.record.ratings?.shipping }),
    .init(
      "points", .points,
      Wording(
        "Points for broken rules since New Year, at the day's end.", "年初以来的违规扣分，当天结束时。"), .count { $0.record.points }),
    .init(
      "hidden", .number,
      Wording(
        "1 while the store is hidden from search, else 0.", "店铺被搜索屏蔽时为 1，否则为 0。"), .count { $0.record.isHidden ? 1 : 0 }
    ),
    .init(
      "target_amount", .yuan,
      Wording(
        "The day's target for paid_amount; empty without one.", "当天 paid_amount 的目标；没有目标时为空。"),
      .optionalMoney { $0.record.targetAmount }),
  ]

  private static let storeMore: [Column<StoreRow>] = [
    .init(
      "shipping_fees", .yuan,
      Wording(
        "The part of paid_amount that is shipping fees.", "paid_amount 中的运费部分。"), .money { $0.record.shippingFees }),
    .init(
      "asked_buyers", .count,
      Wording(
        "Paying buyers who had asked.", "咨询过的支付买家。"), .count { $0.record.askedBuyers }),
    .init(
      "lost_orders", .count,
      Wording(
        "Orders that could not be served from stock.", "因缺货流失的订单。"), .count { $0.record.lostOrders }),
  ]

  private static let storeAfterSales: [Column<StoreRow>] = [
    .init(
      "sent_orders", .count,
      Wording(
        "Orders sent.", "发货订单数。"), .count { $0.record.sentOrders }),
    .init(
      "late_orders", .count,
      Wording(
        "Orders that were not sent when their promise ended.", "到承诺时间仍未发货的订单。"), .count { $0.record.lateOrders }),
    .init(
      "complaints", .count,
      Wording(
        "Buyers who complained of late parcels.", "投诉发货延迟的买家。"), .count { $0.record.complaints }),
    .init(
      "refunds_no_reason", .units,
      Wording(
        "Units refunded without a reason.", "无理由退款件数。"), .count { $0.record.refundsWithoutReason }),
    .init(
      "refunds_described", .units,
      Wording(
        "Units refunded as not as described.", "因描述不符退款的件数。"), .count { $0.record.refundsNotAsDescribed }),
    .init(
      "refunds_late", .units,
      Wording(
        "Units refunded as late or never sent.", "因延迟或未发货退款的件数。"), .count { $0.record.refundsLate }),
    .init(
      "disputes", .count,
      Wording(
        "Refunds that the platform had to decide.", "平台介入的退款纠纷。"), .count { $0.record.disputes }),
    .init(
      "reviews", .count,
      Wording(
        "Reviews that arrived.", "收到的评价数。"), .count { $0.record.reviews }),
    .init(
      "messages", .count,
      Wording(
        "Messages sent to members.", "发给会员的消息数。"), .count { $0.record.messages }),
    .init(
      "link_visits", .count,
      Wording(
        "Visits to another item through links inside the store; they are no new visitors.", "经店内关联推荐去看其他商品的访问；不算新访客。"),
      .count { $0.record.linkVisits }),
    .init(
      "mobile_visitors", .count,
      Wording(
        "Visitors with a mobile device.", "移动端访客数。"), .count { $0.record.mobileVisitors }),
    .init(
      "mobile_buyers", .count,
      Wording(
        "Paying buyers with a mobile device.", "移动端支付买家数。"), .count { $0.record.mobileBuyers }),
    .init(
      "fines", .yuan,
      Wording(
        "Fines and lost deposits; a part of compensation.", "罚款和扣掉的保证金；compensation 的一部分。"), .money { $0.record.fines }),
    .init(
      "fake_trade_cost", .yuan,
      Wording(
        "What fake trades cost; a part of compensation.", "虚假交易的花费；compensation 的一部分。"),
      .money { $0.record.fakeTradeCost }),
  ]

  /// How things stand at the end of the day; over a whole run, at its end.
  private static let storeLevels: [Column<StoreRow>] = [
    .init(
      "backlog", .count,
      Wording(
        "Orders that wait to be sent, at the day's end.", "当天结束时的待发货订单。"), .count { $0.record.backlog }),
    .init(
      "members", .count,
      Wording(
        "Members, at the day's end.", "当天结束时的会员数。"), .count { $0.record.members }),
    .init(
      "serious_points", .points,
      Wording(
        "The serious ones of points.", "points 中严重违规的扣分。"), .count { $0.record.seriousPoints }),
    .init(
      "down", .number,
      Wording(
        "1 while all listings are taken down, else 0.", "全部商品被下架时为 1，否则为 0。"), .count { $0.record.isDown ? 1 : 0 }),
    .init(
      "check", .name,
      Wording(
        "passed or failed on a day on which the platform checks the store; else empty.",
        "平台考核当天为 passed 通过或 failed 未通过；其他日子为空。"),
      .text { StateCells.check($0.record.check) }),
    .init(
      "deposits", .yuan,
      Wording(
        "Deposits that stand with the platform for events.", "为活动押在平台的保证金。"), .money { $0.record.deposits }),
    .init(
      "target_progress", .share,
      Wording(
        "Paid so far on its days / what it wants on all days that are played; empty without a target.",
        "目标期内至今的支付金额 / 模拟期内的目标；没有目标时为空。"),
      .optionalDecimal { $0.record.targetProgress }),
    .init(
      "target_left_per_day", .yuan,
      Wording(
        "What the target still wants on each day that is left; empty without one.", "剩余每天还需完成的目标；没有目标时为空。"),
      .optionalMoney { $0.record.targetLeftPerDay }),
  ]

  private static let storeMembers: [Column<StoreRow>] = [
    .init(
      "member_joined", .count,
      Wording(
        "Buyers who became members.", "成为会员的买家。"), .count { $0.record.memberJoined }),
    .init(
      "member_left", .count,
      Wording(
        "Members who left on a message.", "因消息退出的会员。"), .count { $0.record.memberLeft }),
  ]
}
