import MarketDay

extension Sections {
  static let product = Section<Product>(
    "product", nameKey: "id",
    empty: { Product(id: "", title: "", price: .zero, cost: .zero, stock: 0) },
    [
      Key("id", \.id, .text, "Short name of the item.", required: true, columns: ["商品编号", "商品ID", "编号", "货号"]),
      Key(
        "title", \.title, .text, "Title that search reads, at most 30 full-width characters.", required: true,
        columns: ["标题", "商品标题", "商品名称"]),
      Key("role", \.role, .choice, "The part that the item plays in the product line.", columns: ["角色", "定位"]),
      Key("price", \.price, .money(), "Price in yuan.", required: true, columns: ["价格", "售价", "一口价"]),
      Key(
        "price_plan", \.pricePlan, .pricePlan, "List prices of later days: from a date on, until the next one.",
        columns: ["价格计划", "调价计划"]),
      Key("member_price", \.memberPrice, .money(), "Price of members in yuan, below the price.", columns: ["会员价"]),
      Key(
        "usual_price", \.usualPrice, .money(), "Price in yuan that the conversion belongs to; the price if absent.",
        columns: ["日常价"]),
      Key("cost", \.cost, .money(), "What a unit costs the store, in yuan.", required: true, columns: ["成本", "成本价"]),
      Key("stock", \.stock, .whole(0...10_000_000), "Units in stock.", required: true, columns: ["库存", "库存数量"]),
      Key("restocks", \.restocks, .restocks, "Units that arrive later.", columns: ["补货"]),
      Key(
        "listed", \.listed, .listingTime, "When in the week it was put up, such as monday 21:30.", columns: ["上架时间"]),
      Key("cycle", \.cycle, .listingCycle, "How long a listing stands: 7 days or 14 days.", columns: ["上架周期"]),
      Key("launched", \.launched, .date, "Day on which it was first put up; long ago if absent.", columns: ["首次上架"]),
      Key(
        "conversion", \.conversion, .share(), "Paying buyers / visitors at the usual price; the trade's if absent.",
        columns: ["转化率", "支付转化率"]),
      Key(
        "attraction", \.attraction, .number(0...100), "How well its picture draws clicks; 1 is usual.",
        columns: ["吸引力"]),
      Key(
        "units_per_order", \.unitsPerOrder, .number(1...100), "Mean units of an order; the trade's if absent.",
        columns: ["件单数", "人均件数"]),
      Key(
        "refund_share", \.refundShare, .share(), "Units refunded / units paid; the trade's if absent.",
        columns: ["退款率"]),
      Key(
        "sold_last_30_days", \.soldLast30Days, .whole(0...10_000_000), "Paying buyers in the 30 days before the start.",
        columns: ["近30天销量", "月销量"]),
      Key(
        "listing_faults", \.listingFaults, .list(of: .choice, each: "fault"),
        "What is wrong with its listing: wrong-description, spam-words, wrong-category, duplicate."),
      Key(
        "described", \.described, .number(1...5), "Its quality: the mean score as described, 1 to 5; usual if absent.",
        columns: ["描述相符", "描述评分"]),
      Key(
        "reviews", \.reviews, .whole(0...10_000_000),
        "Reviews of the 180 days before the start; as many as its sales make usual if absent.",
        columns: ["评价数", "评论数", "累计评价"]),
      Key(
        "relevance", \.relevance, .pairs("keyword", .share()) { RelevanceByHand(keyword: $0, value: $1) },
        "Relevance by hand, 0 to 1, for keywords that the title does not say right."),
    ])

  static let restock = Section<Restock>(
    "restock", empty: { Restock(date: CalendarDate(daysSinceEpoch: 0), units: 0) },
    [
      Key("date", \.date, .date, "Day on whose morning the units arrive.", required: true),
      Key("units", \.units, .whole(0...10_000_000), "Units that arrive.", required: true),
    ])

  static let priceChange = Section<PriceChange>(
    "price change", empty: { PriceChange(date: CalendarDate(daysSinceEpoch: 0), price: .zero) },
    [
      Key("from", \.date, .date, "First day of the price.", required: true),
      Key("price", \.price, .money(), "List price in yuan from that day on.", required: true),
    ])

  static let keyword = Section<Keyword>(
    "keyword", nameKey: "keyword",
    empty: { Keyword(text: "", searchesPerDay: 0, rivalListings: 0) },
    [
      Key("keyword", \.text, .text, "The words that are searched.", required: true, columns: ["关键词", "搜索词"]),
      Key(
        "searches_per_day", \.searchesPerDay, .number(0...1e9), "Searches on a usual day.", required: true,
        columns: ["日搜索量", "搜索量", "日均搜索量", "搜索人气"]),
      Key(
        "rival_listings", \.rivalListings, .whole(0...100_000_000), "Listings of others that the search finds.",
        required: true, columns: ["竞品数", "在线商品数", "商品数"]),
      Key(
        "usual_bid", \.usualBid, .money(to: 100), "What advertisers usually bid, in yuan; none advertise if absent.",
        columns: ["市场出价", "市场均价", "平均出价"]),
      Key(
        "advertisers", \.advertisers, .whole(0...10_000), "Advertisers on it; the trade's number if absent.",
        columns: ["广告主数", "竞争人数"]),
      Key(
        "growth", \.growthPer30Days, .number(0...100), "Growth of searches, as a factor over 30 days; 1 is none.",
        columns: ["增长", "增长系数"]),
    ])

  static let season = Section<Season>(
    "season", nameKey: "name",
    empty: {
      let day = CalendarDate(daysSinceEpoch: 0)
      return Season(name: "", first: day, last: day, demand: 1)
    },
    [
      Key("name", \.name, .text, "What the season is called.", required: true),
      Key("from", \.first, .date, "First day.", required: true),
      Key("to", \.last, .date, "Last day, included.", required: true),
      Key("demand", \.demand, .number(0...1_000), "Searches and visits, relative to a usual day.", required: true),
      Key("lead_days", \.leadDays, .days(0...365), "Days before on which shoppers wait and fill their carts."),
      Key("tail_days", \.tailDays, .days(0...365), "Days after over which demand comes back to usual."),
      Key("tail_demand", \.tailDemand, .number(0...1_000), "Demand on the first day after, relative to a usual day."),
    ])
}
