import MarketDay

extension Sections {
  static let product = Section<Product>(
    Wording("product", "商品"), nameKey: "id",
    empty: { Product(id: "", title: "", price: .zero, cost: .zero, stock: 0) },
    [
      Key(
        "id", \.id, .text, Wording("Short name of the item.", "商品短名。"), required: true,
        columns: ["商品编号", "商品ID", "编号", "货号"]),
      Key(
        "title", \.title, .text,
        Wording("Title that search reads, at most 30 full-width characters.", "搜索读取的标题，最多 30 个汉字。"), required: true,
        columns: ["标题", "商品标题", "商品名称"]),
      Key(
        "role", \.role, .choice, Wording("The part that the item plays in the product line.", "商品在产品线中的角色。"),
        columns: ["角色", "定位"]),
      Key(
        "price", \.price, .money(), Wording("Price in yuan.", "售价（元）。"), required: true, columns: ["价格", "售价", "一口价"]),
      Key(
        "price_plan", \.pricePlan, .pricePlan,
        Wording("List prices of later days: from a date on, until the next one.", "以后的一口价：从某天起，到下一次调价为止。"),
        columns: ["价格计划", "调价计划"]),
      Key(
        "member_price", \.memberPrice, .money(), Wording("Price of members in yuan, below the price.", "会员价（元），要低于售价。"),
        columns: ["会员价"]),
      Key(
        "usual_price", \.usualPrice, .money(),
        Wording("Price in yuan that the conversion belongs to; the price if absent.", "转化率所对应的日常价（元）；不写则为售价。"),
        columns: ["日常价"]),
      Key(
        "cost", \.cost, .money(), Wording("What a unit costs the store, in yuan.", "每件成本（元）。"), required: true,
        columns: ["成本", "成本价"]),
      Key(
        "stock", \.stock, .whole(0...10_000_000), Wording("Units in stock.", "库存件数。"), required: true,
        columns: ["库存", "库存数量"]),
      Key("restocks", \.restocks, .restocks, Wording("Units that arrive later.", "之后的补货。"), columns: ["补货"]),
      Key(
        "listed", \.listed, .listingTime,
        Wording("When in the week it was put up, such as monday 21:30.", "每周的上架时间，如 monday 21:30。"), columns: ["上架时间"]),
      Key(
        "cycle", \.cycle, .listingCycle,
        Wording("How long a listing stands: 7 days or 14 days.", "上下架周期：7 days 或 14 days。"), columns: ["上架周期"]),
      Key(
        "launched", \.launched, .date,
        Wording("Day on which it was first put up; long ago if absent.", "首次上架的日期；不写则早已上架。"), columns: ["首次上架"]),
      Key(
        "conversion", \.conversion, .share(),
        Wording("Paying buyers / visitors at the usual price; the trade's if absent.", "日常价下的转化率（支付买家 / 访客）；不写则用行业值。"),
        columns: ["转化率", "支付转化率"]),
      Key(
        "attraction", \.attraction, .number(0...100),
        Wording("How well its picture draws clicks; 1 is usual.", "主图吸引点击的程度；1 为一般水平。"),
        columns: ["吸引力"]),
      Key(
        "units_per_order", \.unitsPerOrder, .number(1...100),
        Wording("Mean units of an order; the trade's if absent.", "平均每单件数；不写则用行业值。"),
        columns: ["件单数", "人均件数"]),
      Key(
        "refund_share", \.refundShare, .share(),
        Wording("Units refunded / units paid; the trade's if absent.", "退款率（退款件数 / 支付件数）；不写则用行业值。"),
        columns: ["退款率"]),
      Key(
        "sold_last_30_days", \.soldLast30Days, .whole(0...10_000_000),
        Wording("Paying buyers in the 30 days before the start.", "模拟开始前 30 天的支付买家数。"),
        columns: ["近30天销量", "月销量"]),
      Key(
        "listing_faults", \.listingFaults, .list(of: .choice, each: Wording("fault", "问题")),
        Wording(
          "What is wrong with its listing: wrong-description, spam-words, wrong-category, duplicate.",
          "商品页的问题：wrong-description 描述不符，spam-words 堆砌关键词，wrong-category 错放类目，duplicate 重复铺货。")),
      Key(
        "described", \.described, .number(1...5),
        Wording("Its quality: the mean score as described, 1 to 5; usual if absent.", "商品质量：描述相符的平均分，1 到 5；不写则为一般水平。"),
        columns: ["描述相符", "描述评分"]),
      Key(
        "reviews", \.reviews, .whole(0...10_000_000),
        Wording(
          "Reviews of the 180 days before the start; as many as its sales make usual if absent.",
          "模拟开始前 180 天的评价数；不写则按销量推算。"),
        columns: ["评价数", "评论数", "累计评价"]),
      Key(
        "relevance", \.relevance,
        .pairs(Wording("keyword", "关键词"), .share()) { RelevanceByHand(keyword: $0, value: $1) },
        Wording(
          "Relevance by hand, 0 to 1, for keywords that the title does not say right.", "手工指定的相关性，0 到 1，用于标题体现不出来的关键词。")
      ),
    ])

  static let restock = Section<Restock>(
    Wording("restock", "补货"), empty: { Restock(date: CalendarDate(daysSinceEpoch: 0), units: 0) },
    [
      Key("date", \.date, .date, Wording("Day on whose morning the units arrive.", "到货日期，当天早上到。"), required: true),
      Key("units", \.units, .whole(0...10_000_000), Wording("Units that arrive.", "到货件数。"), required: true),
    ])

  static let priceChange = Section<PriceChange>(
    Wording("price change", "调价"), empty: { PriceChange(date: CalendarDate(daysSinceEpoch: 0), price: .zero) },
    [
      Key("from", \.date, .date, Wording("First day of the price.", "调价首日。"), required: true),
      Key("price", \.price, .money(), Wording("List price in yuan from that day on.", "从这天起的一口价（元）。"), required: true),
    ])

  static let keyword = Section<Keyword>(
    Wording("keyword", "关键词"), nameKey: "keyword",
    empty: { Keyword(text: "", searchesPerDay: 0, rivalListings: 0) },
    [
      Key(
        "keyword", \.text, .text, Wording("The words that are searched.", "搜索的词。"), required: true,
        columns: ["关键词", "搜索词"]),
      Key(
        "searches_per_day", \.searchesPerDay, .number(0...1e9), Wording("Searches on a usual day.", "平常一天的搜索量。"),
        required: true,
        columns: ["日搜索量", "搜索量", "日均搜索量", "搜索人气"]),
      Key(
        "rival_listings", \.rivalListings, .whole(0...100_000_000),
        Wording("Listings of others that the search finds.", "搜索结果里别家的商品数。"),
        required: true, columns: ["竞品数", "在线商品数", "商品数"]),
      Key(
        "usual_bid", \.usualBid, .money(to: 100),
        Wording("What advertisers usually bid, in yuan; none advertise if absent.", "广告主通常的出价（元）；不写则无人投放。"),
        columns: ["市场出价", "市场均价", "平均出价"]),
      Key(
        "advertisers", \.advertisers, .whole(0...10_000),
        Wording("Advertisers on it; the trade's number if absent.", "投放该词的广告主数；不写则用行业值。"),
        columns: ["广告主数", "竞争人数"]),
      Key(
        "growth", \.growthPer30Days, .number(0...100),
        Wording("Growth of searches, as a factor over 30 days; 1 is none.", "搜索量 30 天的增长倍数；1 为不增长。"),
        columns: ["增长", "增长系数"]),
    ])

  static let season = Section<Season>(
    Wording("season", "季节"), nameKey: "name",
    empty: {
      let day = CalendarDate(daysSinceEpoch: 0)
      return Season(name: "", first: day, last: day, demand: 1)
    },
    [
      Key("name", \.name, .text, Wording("What the season is called.", "季节的名称。"), required: true),
      Key("from", \.first, .date, Wording("First day.", "首日。"), required: true),
      Key("to", \.last, .date, Wording("Last day, included.", "末日（含当天）。"), required: true),
      Key(
        "demand", \.demand, .number(0...1_000),
        Wording("Searches and visits, relative to a usual day.", "搜索和访客，相对于平常一天。"), required: true),
      Key(
        "lead_days", \.leadDays, .days(0...365),
        Wording("Days before on which shoppers wait and fill their carts.", "提前多少天，买家开始等待并加购。")),
      Key(
        "tail_days", \.tailDays, .days(0...365),
        Wording("Days after over which demand comes back to usual.", "之后多少天，需求恢复正常。")),
      Key(
        "tail_demand", \.tailDemand, .number(0...1_000),
        Wording("Demand on the first day after, relative to a usual day.", "结束后第一天的需求，相对于平常一天。")),
    ])
}
