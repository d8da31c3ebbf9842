import MarketDay

extension ColumnCatalogue {
  /// store_daily.csv; whole-run measures are made from the same columns.
  static let store: [Column<StoreRow>] =
    storeVisits + storeRatios + storeCosts + storeStanding + storeMore + storeAfterSales + storeLevels
    + storeMembers

  private static let storeVisits: [Column<StoreRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init("page_views", .count, "Pages seen (PV).", .count { $0.record.pageViews }),
    .init(
      "visitors", .count, "Visits to items over all channels (UV): the sum over channel_daily.",
      .count { $0.record.visitors }),
    .init("item_page_views", .count, "Item pages seen (IPV).", .count { $0.record.itemPageViews }),
    .init("inquiries", .count, "Visitors who asked customer service.", .count { $0.record.inquiries }),
    .init("orders", .count, "Orders placed, paid or not.", .count { $0.record.orders }),
    .init("buyers", .count, "Paying buyers; each has one paid order a day.", .count { $0.record.buyers }),
    .init("units", .units, "Units paid for.", .count { $0.record.units }),
    .init("ordered_amount", .yuan, "The amount of the orders placed, paid or not.", .money { $0.record.orderedAmount }),
    .init(
      "paid_amount", .yuan, "Goods and shipping fees paid: visitors × conversion × average_order_value.",
      .money { $0.record.paidAmount }),
    .init(
      "refund_amount", .yuan, "Given back on this day.", .money { $0.record.refundAmount }),
  ]

  private static let storeRatios: [Column<StoreRow>] = [
    .init("conversion", .share, "buyers / visitors.", .decimal { $0.record.conversion }),
    .init("call_in_rate", .share, "inquiries / visitors.", .decimal { $0.record.callInRate }),
    .init(
      "inquiry_conversion", .share, "Buyers who asked / visitors who asked: asked_buyers / inquiries.",
      .decimal { $0.record.inquiryConversion }),
    .init(
      "silent_conversion", .share,
      "Buyers who did not ask / visitors who did not ask: (buyers − asked_buyers) / (visitors − inquiries).",
      .decimal { $0.record.silentConversion }),
    .init(
      "average_order_value", .yuan, "paid_amount / buyers (AOV).",
      .money { Money(nearestTo: $0.record.averageOrderValue) }),
    .init("favourites", .count, "Visitors who kept an item as a favourite.", .count { $0.record.favourites }),
    .init("carts", .count, "Visitors who put an item into the cart and did not buy.", .count { $0.record.carts }),
  ]

  private static let storeCosts: [Column<StoreRow>] = [
    .init(
      "goods_cost", .yuan, "The cost of the goods sold, less that of goods that came back.",
      .money { $0.record.goodsCost }),
    .init("gift_cost", .yuan, "The cost of gift items.", .money { $0.record.giftCost }),
    .init("shipping_cost", .yuan, "What the parcels cost the store.", .money { $0.record.shippingCost }),
    .init(
      "platform_fee", .yuan, "The platform's share of the goods paid, less what refunds give back.",
      .money { $0.record.platformFee }),
    .init(
      "affiliate_commission", .yuan,
      "What channels cost by the order and by commission, less commissions that refunds gave back.",
      .money { $0.record.affiliateCommission }),
    .init(
      "ad_cost", .yuan,
      "Keyword ads (the sum over keyword_daily), what channels cost by visit, day, 1,000 impressions and contract, and messages to members.",
      .money { $0.record.adCost }),
    .init(
      "promotion_discount", .yuan, "Taken off the paid orders by promotions; already left out of paid_amount.",
      .money { $0.record.promotionDiscount }),
    .init(
      "compensation", .yuan, "Paid to buyers for broken promises, fines, lost deposits and what fake trades cost.",
      .money { $0.record.compensation }),
    .init("fixed_cost", .yuan, "Rent, wages and other costs by the day.", .money { $0.record.fixedCost }),
    .init(
      "profit", .yuan,
      "paid_amount − refund_amount − goods_cost − gift_cost − shipping_cost − platform_fee − affiliate_commission "
        + "− ad_cost − compensation − fixed_cost.", .money { $0.record.profit }),
  ]

  private static let storeStanding: [Column<StoreRow>] = [
    .init(
      "rating_described", .points, "The rating “as described”, a mean of 180 days, 1 to 5; empty without reviews.",
      .optionalDecimal { $0.record.ratings?.described }),
    .init(
      "rating_service", .points, "The rating of the service, the same way.",
      .optionalDecimal { $0.record.ratings?.service }),
    .init(
      "rating_shipping", .points, "The rating of the shipping, the same way.",
      .optionalDecimal { $0.record.ratings?.shipping }),
    .init("points", .points, "Points for broken rules since New Year, at the day's end.", .count { $0.record.points }),
    .init("hidden", .number, "1 while the store is hidden from search, else 0.", .count { $0.record.isHidden ? 1 : 0 }),
    .init(
      "target_amount", .yuan, "The day's target for paid_amount; empty without one.",
      .optionalMoney { $0.record.targetAmount }),
  ]

  private static let storeMore: [Column<StoreRow>] = [
    .init("shipping_fees", .yuan, "The part of paid_amount that is shipping fees.", .money { $0.record.shippingFees }),
    .init("asked_buyers", .count, "Paying buyers who had asked.", .count { $0.record.askedBuyers }),
    .init("lost_orders", .count, "Orders that could not be served from stock.", .count { $0.record.lostOrders }),
  ]

  private static let storeAfterSales: [Column<StoreRow>] = [
    .init("sent_orders", .count, "Orders sent.", .count { $0.record.sentOrders }),
    .init(
      "late_orders", .count, "Orders that were not sent when their promise ended.", .count { $0.record.lateOrders }),
    .init("complaints", .count, "Buyers who complained of late parcels.", .count { $0.record.complaints }),
    .init("refunds_no_reason", .units, "Units refunded without a reason.", .count { $0.record.refundsWithoutReason }),
    .init(
      "refunds_described", .units, "Units refunded as not as described.", .count { $0.record.refundsNotAsDescribed }),
    .init("refunds_late", .units, "Units refunded as late or never sent.", .count { $0.record.refundsLate }),
    .init("disputes", .count, "Refunds that the platform had to decide.", .count { $0.record.disputes }),
    .init("reviews", .count, "Reviews that arrived.", .count { $0.record.reviews }),
    .init("messages", .count, "Messages sent to members.", .count { $0.record.messages }),
    .init("link_visits", .count, "Visits through links inside the store.", .count { $0.record.linkVisits }),
    .init("mobile_visitors", .count, "Visitors with a mobile device.", .count { $0.record.mobileVisitors }),
    .init("mobile_buyers", .count, "Paying buyers with a mobile device.", .count { $0.record.mobileBuyers }),
    .init("fines", .yuan, "Fines and lost deposits; a part of compensation.", .money { $0.record.fines }),
    .init(
      "fake_trade_cost", .yuan, "What fake trades cost; a part of compensation.", .money { $0.record.fakeTradeCost }),
  ]

  /// How things stand at the end of the day; over a whole run, at its end.
  private static let storeLevels: [Column<StoreRow>] = [
    .init("backlog", .count, "Orders that wait to be sent, at the day's end.", .count { $0.record.backlog }),
    .init("members", .count, "Members, at the day's end.", .count { $0.record.members }),
    .init("serious_points", .points, "The serious ones of points.", .count { $0.record.seriousPoints }),
    .init("down", .number, "1 while all listings are taken down, else 0.", .count { $0.record.isDown ? 1 : 0 }),
    .init(
      "check", .name, "passed or failed on a day on which the platform checks the store; else empty.",
      .text { StateCells.check($0.record.check) }),
    .init("deposits", .yuan, "Deposits that stand with the platform for events.", .money { $0.record.deposits }),
    .init(
      "target_progress", .share,
      "Paid so far on its days / what it wants on all days that are played; empty without a target.",
      .optionalDecimal { $0.record.targetProgress }),
    .init(
      "target_left_per_day", .yuan, "What the target still wants on each day that is left; empty without one.",
      .optionalMoney { $0.record.targetLeftPerDay }),
  ]

  private static let storeMembers: [Column<StoreRow>] = [
    .init("member_joined", .count, "Buyers who became members.", .count { $0.record.memberJoined }),
    .init("member_left", .count, "Members who left on a message.", .count { $0.record.memberLeft }),
  ]
}
