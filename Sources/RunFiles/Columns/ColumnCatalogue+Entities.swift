import MarketDay

// The files with rows by item, channel, keyword and promotion.
extension ColumnCatalogue {
  static let product: [Column<ProductRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init("product", .name, "The item's id.", .text { $0.product }),
    .init("price", .yuan, "The price shown for the larger part of the day.", .money { $0.record.price }),
    .init("stock", .units, "Units in stock at the end of the day.", .count { $0.record.stock }),
    .init("visitors", .count, "Visits to the item.", .count { $0.record.visitors }),
    .init("orders", .count, "Paid orders that started from the item.", .count { $0.record.orders }),
    .init("units", .units, "Units paid for, whatever item the order started from.", .count { $0.record.units }),
    .init("amount", .yuan, "Paid for those units.", .money { $0.record.amount }),
    .init("conversion", .share, "orders / visitors.", .decimal { $0.record.conversion }),
    .init("favourites", .count, "Visitors who kept it as a favourite.", .count { $0.record.favourites }),
    .init("carts", .count, "Visitors who put it into the cart and did not buy.", .count { $0.record.carts }),
    .init(
      "returning_buyers", .count, "Buyers who came back from a favourite, a cart, with a coupon or as members.",
      .count { $0.record.returningBuyers }),
    .init(
      "search_weight", .number, "The weight in natural search, relative to the trade's typical item, which is 1.",
      .decimal { $0.record.searchWeight }),
    .init(
      "hours_to_delisting", .hours,
      "At the start of the day; empty where the item takes no part in the closing-soon order.",
      .optionalDecimal { $0.record.hoursToDelisting }),
    .init("lost_orders", .count, "Orders that could not be served from stock.", .count { $0.record.lostOrders }),
    .init(
      "link_visitors", .count, "Those of visitors who came on from another item's page.",
      .count { $0.record.linkVisitors }),
    .init(
      "showcase", .number, "1 while it stands in a showcase window, else 0.", .count { $0.record.isShowcased ? 1 : 0 }),
    .init("down", .number, "1 while the platform has taken it down, else 0.", .count { $0.record.isDown ? 1 : 0 }),
    .init(
      "stage", .name,
      "Its stage of life by its own paid orders, in the evening: introduction, growth, peak or decline.",
      .text { StateCells.stage($0.record.stage) }),
    .init(
      "rating", .points, "Mean score of its reviews; empty without reviews.", .optionalDecimal { $0.record.rating }),
    .init("reviews", .count, "Its reviews so far.", .count { $0.record.reviews }),
  ]

  static let channel: [Column<ChannelRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init(
      "channel", .name,
      "The way in: search, closing_soon, keyword_ads, the scenario's channels and events, members, returns.",
      .text { $0.channel }),
    .init("visitors", .count, "Visits through the channel.", .count { $0.record.visitors }),
    .init("orders", .count, "Paid orders of those visitors.", .count { $0.record.orders }),
    .init("amount", .yuan, "Goods and shipping fees of those orders.", .money { $0.record.amount }),
    .init(
      "cost", .yuan,
      "What was booked for the channel: by click, visit, order, day, 1,000 impressions, contract, and commission "
        + "before refunds.", .money { $0.record.cost }),
    .init(
      "impressions", .count, "Times its advertisements were seen; 0 where that is not counted.",
      .count { $0.record.impressions }),
    .init(
      "freshness", .share, "How fresh it still is, 1 at first; empty where it does not fade.",
      .optionalDecimal { $0.record.freshness }),
    .init(
      "commission_returned", .yuan,
      "Commission that refunds gave back today; not taken off cost. The sum of cost less this one is ad_cost + "
        + "affiliate_commission of the store.", .money { $0.record.commissionReturned }),
  ]

  static let keyword: [Column<KeywordRow>] = keywordSearch + keywordAds

  private static let keywordSearch: [Column<KeywordRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init("keyword", .name, "The words searched for.", .text { $0.keyword }),
    .init("product", .name, "The id of the item that they find, or that the ad is for.", .text { $0.product }),
    .init("searches", .count, "Searches for the keyword, whatever they led to.", .count { $0.record.searches }),
    .init(
      "natural_rank", .place, "Expected rank in the popular order; 0 where the item is not found.",
      .decimal { $0.record.naturalRank }),
    .init(
      "natural_impressions", .count, "Times the item was looked at in the popular order.",
      .count { $0.record.naturalImpressions }),
    .init("natural_clicks", .count, "Clicks on it there.", .count { $0.record.naturalClicks }),
    .init(
      "closing_impressions", .count, "Times the item was looked at in the closing-soon order.",
      .count { $0.record.closingImpressions }),
    .init("closing_clicks", .count, "Clicks on it there.", .count { $0.record.closingClicks }),
  ]

  private static let keywordAds: [Column<KeywordRow>] = [
    .init("bid", .yuan, "The day's bid for a click, before the schedule; 0 without an ad.", .money { $0.record.bid }),
    .init(
      "maximum_bid", .yuan, "Profit per order × conversion, as the seller can estimate them; 0 where no ad runs.",
      .money { $0.record.maximumBid }),
    .init("quality", .points, "The ad's quality, 1 to 10; 0 where no ad runs.", .decimal { $0.record.quality }),
    .init("ad_impressions", .count, "Times the ad was looked at.", .count { $0.record.adImpressions }),
    .init("ad_clicks", .count, "Clicks on the ad.", .count { $0.record.adClicks }),
    .init(
      "ad_place", .place, "The mean place over the searches in which the ad was shown; 0 where it was not.",
      .decimal { $0.record.adPlace }),
    .init(
      "cost_per_click", .yuan, "ad_cost / ad_clicks; 0 without clicks.",
      .money { Money(nearestTo: $0.record.costPerClick) }),
    .init("ad_cost", .yuan, "Paid for the clicks.", .money { $0.record.adCost }),
    .init("ad_orders", .count, "Paid orders of those visitors.", .count { $0.record.adOrders }),
    .init("ad_amount", .yuan, "Goods and shipping fees of those orders.", .money { $0.record.adAmount }),
  ]

  static let promotion: [Column<PromotionRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init("promotion", .name, "The promotion's id or name.", .text { $0.promotion }),
    .init("kind", .name, "bundle, coupon, gift, discount, platform or event.", .text { $0.kind }),
    .init("issued", .count, "Coupons given out; 0 for other promotions.", .count { $0.record.issued }),
    .init(
      "used", .count, "Coupons used; for other promotions the orders that used them.", .count { $0.record.used }),
    .init("orders", .count, "Paid orders it had a part in.", .count { $0.record.orders }),
    .init("amount", .yuan, "Paid for those orders, shipping fees included.", .money { $0.record.amount }),
    .init("discount", .yuan, "What it took off those orders.", .money { $0.record.discount }),
    .init("gift_cost", .yuan, "The cost of the gift items it gave.", .money { $0.record.giftCost }),
    .init(
      "state", .name,
      "Of an event: ahead, refused, announced, selling, recovering, over or left; empty for other promotions.",
      .text { StateCells.event($0.record.state) }),
  ]

  static let region: [Column<RegionRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init("region", .name, "Where the visitors are.", .text { $0.region }),
    .init("visitors", .count, "Visitors from there.", .count { $0.record.visitors }),
    .init("buyers", .count, "Paying buyers from there.", .count { $0.record.buyers }),
    .init("amount", .yuan, "Goods and shipping fees that they paid.", .money { $0.record.amount }),
  ]
}

/// Cells of the states that rows name, made once.
enum StateCells {
  private static let stages = Dictionary(
    uniqueKeysWithValues: LifeStage.allCases.map { ($0, CSVText.cell($0.rawValue)) })
  private static let events = Dictionary(
    uniqueKeysWithValues: EventState.allCases.map { ($0, CSVText.cell($0.rawValue)) })

  private static let checks = Dictionary(
    uniqueKeysWithValues: CheckResult.allCases.map { ($0, CSVText.cell($0.rawValue)) })

  static func check(_ result: CheckResult?) -> [UInt8] { result.map { checks[$0]! } ?? [] }
  static func stage(_ stage: LifeStage?) -> [UInt8] { stage.map { stages[$0]! } ?? [] }
  static func event(_ state: EventState?) -> [UInt8] { state.map { events[$0]! } ?? [] }
}
