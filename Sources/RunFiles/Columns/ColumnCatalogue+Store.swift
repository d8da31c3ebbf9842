import MarketDay

extension ColumnCatalogue {
  /// store_daily.csv; whole-run measures are made from the same columns.
  static let store: [Column<StoreRow>] = storeVisits + storeRatios + storeCosts + storeStanding + storeMore

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
      "refund_amount", .yuan, "Given back on this day for orders of earlier days.", .money { $0.record.refundAmount }),
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
    .init("affiliate_commission", .yuan, "What channels cost by the order.", .money { $0.record.affiliateCommission }),
    .init(
      "ad_cost", .yuan, "Keyword ads (the sum over keyword_daily), and what channels cost by the visit and by the day.",
      .money { $0.record.adCost }),
    .init(
      "promotion_discount", .yuan, "Taken off the paid orders by promotions; already left out of paid_amount.",
      .money { $0.record.promotionDiscount }),
    .init("compensation", .yuan, "Paid to buyers for broken promises.", .money { $0.record.compensation }),
    .init("fixed_cost", .yuan, "Rent, wages and other costs by the day.", .money { $0.record.fixedCost }),
    .init(
      "profit", .yuan,
      "paid_amount − refund_amount − goods_cost − gift_cost − shipping_cost − platform_fee − affiliate_commission "
        + "− ad_cost − compensation − fixed_cost.", .money { $0.record.profit }),
  ]

  private static let storeStanding: [Column<StoreRow>] = [
    .init("rating_described", .points, "The rating “as described”; not simulated yet.", .notSimulated("")),
    .init("rating_service", .points, "The rating of the service; not simulated yet.", .notSimulated("")),
    .init("rating_shipping", .points, "The rating of the shipping; not simulated yet.", .notSimulated("")),
    .init("points", .points, "Points for broken rules; not simulated yet.", .notSimulated("0")),
    .init("hidden", .number, "1 while the store is hidden from search, else 0; not simulated yet.", .notSimulated("0")),
    .init("target_amount", .yuan, "The day's target for paid_amount; not simulated yet.", .notSimulated("")),
  ]

  private static let storeMore: [Column<StoreRow>] = [
    .init("shipping_fees", .yuan, "The part of paid_amount that is shipping fees.", .money { $0.record.shippingFees }),
    .init("asked_buyers", .count, "Paying buyers who had asked.", .count { $0.record.askedBuyers }),
    .init("lost_orders", .count, "Orders that could not be served from stock.", .count { $0.record.lostOrders }),
  ]
}
