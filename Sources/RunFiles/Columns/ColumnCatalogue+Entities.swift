import MarketDay

// The files with rows by item, channel, keyword and promotion.
extension ColumnCatalogue {
  static let product: [Column<ProductRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init(
      "product", .name,
      Wording(
        "The item's id.", "商品的 id。"), .text { $0.product }),
    .init(
      "price", .yuan,
      Wording(
        "The price shown for the larger part of the day.", "当天大部分时间展示的价格。"), .money { $0.record.price }),
    .init(
      "stock", .units,
      Wording(
        "Units in stock at the end of the day.", "当天结束时的库存件数。"), .count { $0.record.stock }),
    .init(
      "visitors", .count,
      Wording(
        "Visits to the item, those through links inside the store included.", "商品的访客数，含店内关联推荐来的。"),
      .count { $0.record.visitors }),
    .init(
      "orders", .count,
      Wording(
        "Paid orders that started from the item.", "从该商品开始的支付订单。"), .count { $0.record.orders }),
    .init(
      "units", .units,
      Wording(
        "Units paid for, whatever item the order started from.", "付款件数，不论订单从哪个商品开始。"), .count { $0.record.units }),
    .init(
      "amount", .yuan,
      Wording(
        "Paid for those units.", "这些件数的支付金额。"), .money { $0.record.amount }),
    .init(
      "conversion", .share,
      Wording(
        "orders / visitors.", "orders / visitors。"), .decimal { $0.record.conversion }),
    .init(
      "favourites", .count,
      Wording(
        "Visitors who did not buy and kept it as a favourite.", "没有购买而收藏该商品的访客。"), .count { $0.record.favourites }),
    .init(
      "carts", .count,
      Wording(
        "Visitors who put it into the cart and did not buy.", "加购但没有购买的访客。"), .count { $0.record.carts }),
    .init(
      "returning_buyers", .count,
      Wording(
        "Buyers who came back from a favourite, a cart, with a coupon or as members.", "因收藏、加购、优惠券或会员身份回来的买家。"),
      .count { $0.record.returningBuyers }),
    .init(
      "search_weight", .number,
      Wording(
        "The weight in natural search, relative to the trade's typical item, which is 1.", "自然搜索权重，行业普通商品为 1。"),
      .decimal { $0.record.searchWeight }),
    .init(
      "hours_to_delisting", .hours,
      Wording(
        "At the start of the day; empty where the item takes no part in the closing-soon order.",
        "当天开始时距下架的小时数；不参与下架时间排序的商品为空。"),
      .optionalDecimal { $0.record.hoursToDelisting }),
    .init(
      "lost_orders", .count,
      Wording(
        "Orders that could not be served from stock.", "因缺货流失的订单。"), .count { $0.record.lostOrders }),
    .init(
      "link_visitors", .count,
      Wording(
        "Those of visitors who came on from another item's page.", "visitors 中从其他商品页面过来的。"),
      .count { $0.record.linkVisitors }),
    .init(
      "showcase", .number,
      Wording(
        "1 while it stands in a showcase window, else 0.", "在橱窗推荐中为 1，否则为 0。"), .count { $0.record.isShowcased ? 1 : 0 }
    ),
    .init(
      "down", .number,
      Wording(
        "1 while the platform has taken it down, else 0.", "被平台下架时为 1，否则为 0。"), .count { $0.record.isDown ? 1 : 0 }),
    .init(
      "stage", .name,
      Wording(
        "Its stage of life by its own paid orders, in the evening: introduction, growth, peak or decline.",
        "按自身支付订单判断的生命周期阶段（当晚）：introduction 导入、growth 成长、peak 成熟或 decline 衰退。"),
      .text { StateCells.stage($0.record.stage) }),
    .init(
      "rating", .points,
      Wording(
        "Mean score of its reviews; empty without reviews.", "评价的平均分；没有评价时为空。"), .optionalDecimal { $0.record.rating }),
    .init(
      "reviews", .count,
      Wording(
        "Its reviews so far.", "至今的评价数。"), .count { $0.record.reviews }),
  ]

  static let channel: [Column<ChannelRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init(
      "channel", .name,
      Wording(
        "The way in: search, closing_soon, keyword_ads, the scenario's channels and events, members, returns.",
        "进店渠道：search、closing_soon、keyword_ads、场景的渠道和活动、members、returns。"),
      .text { $0.channel }),
    .init(
      "visitors", .count,
      Wording(
        "Visits through the channel.", "该渠道的访客数。"), .count { $0.record.visitors }),
    .init(
      "orders", .count,
      Wording(
        "Paid orders of those visitors.", "这些访客的支付订单。"), .count { $0.record.orders }),
    .init(
      "amount", .yuan,
      Wording(
        "Goods and shipping fees of those orders.", "这些订单的货款和运费。"), .money { $0.record.amount }),
    .init(
      "cost", .yuan,
      Wording(
        "What was booked for the channel: by click, visit, order, day, 1,000 impressions, contract, and commission "
          + "before refunds.", "渠道记入的花费：按点击、访问、订单、天、千次展现、合同，以及退款前的佣金。"), .money { $0.record.cost }),
    .init(
      "impressions", .count,
      Wording(
        "Times its advertisements were shown; 0 where that is not counted.", "广告展现量；不统计时为 0。"),
      .count { $0.record.impressions }),
    .init(
      "freshness", .share,
      Wording(
        "How fresh it still is, 1 at first; empty where it does not fade.", "新鲜度，最初为 1；不衰减的为空。"),
      .optionalDecimal { $0.record.freshness }),
    .init(
      "commission_returned", .yuan,
      Wording(
        "Commission that refunds gave back today; not taken off cost. The sum of cost less this one is ad_cost + "
          + "affiliate_commission of the store.",
        "当天退款退回的佣金；没有从 cost 中扣除。cost 之和减去它等于店铺的 ad_cost + affiliate_commission。"),
      .money { $0.record.commissionReturned }),
  ]

  static let keyword: [Column<KeywordRow>] = keywordSearch + keywordAds

  private static let keywordSearch: [Column<KeywordRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init(
      "keyword", .name,
      Wording(
        "The words searched for.", "搜索的关键词。"), .text { $0.keyword }),
    .init(
      "product", .name,
      Wording(
        "The id of the item that they find, or that the ad is for.", "搜到的或推广的商品 id。"), .text { $0.product }),
    .init(
      "searches", .count,
      Wording(
        "Searches for the keyword, whatever they led to.", "关键词的搜索量，不论结果如何。"), .count { $0.record.searches }),
    .init(
      "natural_rank", .place,
      Wording(
        "Expected rank in the popular order; 0 where the item is not found, as on a day off sale.",
        "人气排序的预期名次；搜不到时为 0，例如没有在售。"),
      .decimal { $0.record.naturalRank }),
    .init(
      "natural_impressions", .count,
      Wording(
        "Searches in the popular order that opened the page on which the item stands.", "人气排序中翻到商品所在页的搜索次数。"),
      .count { $0.record.naturalImpressions }),
    .init(
      "natural_clicks", .count,
      Wording(
        "Clicks on it there; each is a visit.", "在那里的点击量；每次都是一次访问。"), .count { $0.record.naturalClicks }),
    .init(
      "closing_impressions", .count,
      Wording(
        "Searches in the closing-soon order while the item stood on page one.", "下架时间排序中，商品在第一页时的搜索次数。"),
      .count { $0.record.closingImpressions }),
    .init(
      "closing_clicks", .count,
      Wording(
        "Clicks on it there; each is a visit.", "在那里的点击量；每次都是一次访问。"), .count { $0.record.closingClicks }),
  ]

  private static let keywordAds: [Column<KeywordRow>] = [
    .init(
      "bid", .yuan,
      Wording(
        "The day's bid for a click, before the schedule, the highest of several ads; 0 without an ad.",
        "当天的点击出价，分时折扣之前，有多个推广时取最高；没有推广时为 0。"),
      .money { $0.record.bid }),
    .init(
      "maximum_bid", .yuan,
      Wording(
        "Profit per order × conversion, as the seller can estimate them; 0 where no ad runs.",
        "卖家能估计的每单利润 × 转化率；没有投放时为 0。"),
      .money { $0.record.maximumBid }),
    .init(
      "quality", .points,
      Wording(
        "The ad's quality, 1 to 10; 0 where no ad runs.", "推广的质量分，1 至 10；没有投放时为 0。"), .decimal { $0.record.quality }),
    .init(
      "ad_impressions", .count,
      Wording(
        "Searches on whose page the ad stood.", "推广出现在结果页的搜索次数（展现量）。"), .count { $0.record.adImpressions }),
    .init(
      "ad_clicks", .count,
      Wording(
        "Clicks on the ad; each is charged and is a visit.", "推广的点击量；每次都扣费，也都是一次访问。"), .count { $0.record.adClicks }),
    .init(
      "ad_place", .place,
      Wording(
        "The mean place over the searches in which the ad was shown; 0 where it was not.", "展现时的平均排名；没有展现时为 0。"),
      .decimal { $0.record.adPlace }),
    .init(
      "cost_per_click", .yuan,
      Wording(
        "ad_cost / ad_clicks; 0 without clicks.", "ad_cost / ad_clicks；没有点击时为 0。"),
      .money { Money(nearestTo: $0.record.costPerClick) }),
    .init(
      "ad_cost", .yuan,
      Wording(
        "Paid for the clicks.", "点击花费。"), .money { $0.record.adCost }),
    .init(
      "ad_orders", .count,
      Wording(
        "Paid orders of those visitors.", "这些访客的支付订单。"), .count { $0.record.adOrders }),
    .init(
      "ad_amount", .yuan,
      Wording(
        "Goods and shipping fees of those orders.", "这些订单的货款和运费。"), .money { $0.record.adAmount }),
  ]

  static let promotion: [Column<PromotionRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init(
      "promotion", .name,
      Wording(
        "The promotion's id or name.", "促销的 id 或名称。"), .text { $0.promotion }),
    .init(
      "kind", .name,
      Wording(
        "bundle, coupon, gift, discount, platform or event.",
        "bundle 搭配套餐、coupon 优惠券、gift 满就送、discount 限时打折、platform 平台满减或 event 活动。"), .text { $0.kind }),
    .init(
      "issued", .count,
      Wording(
        "Coupons given out; 0 for other promotions.", "发出的优惠券；其他促销为 0。"), .count { $0.record.issued }),
    .init(
      "used", .count,
      Wording(
        "Coupons used; for other promotions the orders that used them.", "使用的优惠券；其他促销为使用它的订单。"),
      .count { $0.record.used }),
    .init(
      "orders", .count,
      Wording(
        "Paid orders it had a part in.", "它参与的支付订单。"), .count { $0.record.orders }),
    .init(
      "amount", .yuan,
      Wording(
        "Paid for those orders, shipping fees included.", "这些订单的支付金额，含运费。"), .money { $0.record.amount }),
    .init(
      "discount", .yuan,
      Wording(
        "What it took off those orders.", "它为这些订单减免的金额。"), .money { $0.record.discount }),
    .init(
      "gift_cost", .yuan,
      Wording(
        "The cost of the gift items it gave.", "它送出的赠品成本。"), .money { $0.record.giftCost }),
    .init(
      "state", .name,
      Wording(
        "Of an event: ahead, refused, announced, selling, recovering, over or left; empty for other promotions.",
        "活动的状态：ahead 未到、refused 未通过、announced 预热、selling 开售、recovering 恢复、over 结束或 left 退出；其他促销为空。"),
      .text { StateCells.event($0.record.state) }),
  ]

  static let region: [Column<RegionRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init(
      "region", .name,
      Wording(
        "Where the visitors are.", "访客所在地域。"), .text { $0.region }),
    .init(
      "visitors", .count,
      Wording(
        "Visitors from there.", "来自该地域的访客数。"), .count { $0.record.visitors }),
    .init(
      "buyers", .count,
      Wording(
        "Paying buyers from there.", "来自该地域的支付买家数。"), .count { $0.record.buyers }),
    .init(
      "amount", .yuan,
      Wording(
        "Goods and shipping fees that they paid.", "他们支付的货款和运费。"), .money { $0.record.amount }),
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
