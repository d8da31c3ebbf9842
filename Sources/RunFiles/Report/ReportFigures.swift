import MarketDay

/// What the daily tables are made from: a run's days, as means over its replicates or of one of them.
struct ReportFigures: Sendable {
  let run: PlayedRun
  let store: DailyFigures
  let products: DailyFigures
  let channels: DailyFigures
  let keywords: DailyFigures
  /// Channels that cost anything on any day, by their positions.
  let paidChannels: [Int]
  /// Channels of those who know the store: `returns` and `members`.
  let returningChannels: [Int]
  /// For each item the keywords that can find it, as positions in ``keywords``.
  let keywordsOfItems: [[Int]]
  /// What all items together sold on each day.
  let amounts: [Double]

  /// Reads the columns that the tables need. Throws ``RunFault``.
  init(_ run: PlayedRun, replicate: Int? = nil) throws {
    self.run = run
    store = try .read(.storeDaily, of: run, keys: [], columns: Self.storeColumns, replicate: replicate)
    let products = try DailyFigures.read(
      .productDaily, of: run, keys: ["product"], columns: Self.productColumns, replicate: replicate)
    self.products = products
    let channels = try DailyFigures.read(
      .channelDaily, of: run, keys: ["channel"], columns: ["visitors", "cost"], replicate: replicate)
    self.channels = channels
    let keywords = try DailyFigures.read(
      .keywordDaily, of: run, keys: ["keyword", "product"],
      columns: ["searches", "natural_rank", "natural_impressions", "natural_clicks"], replicate: replicate)
    self.keywords = keywords
    let all = 0..<run.days
    paidChannels = channels.entities.indices.filter { channels.rawSum("cost", over: all, entity: $0) > 0 }
    returningChannels = channels.entities.indices.filter { ["returns", "members"].contains(channels.entities[$0][0]) }
    let keywordsByItem = Dictionary(grouping: keywords.entities.indices) { keywords.entities[$0][1] }
    keywordsOfItems = products.entities.map { keywordsByItem[$0[0]] ?? [] }
    amounts = all.map { day in
      products.entities.indices.reduce(0) { $0 + products.mean("amount", day: day, entity: $1) }
    }
  }

  private static let storeColumns = [
    "page_views", "visitors", "item_page_views", "inquiries", "orders", "buyers", "units", "ordered_amount",
    "paid_amount", "refund_amount", "favourites", "carts", "ad_cost", "compensation", "profit", "rating_described",
    "rating_service", "rating_shipping", "target_amount", "target_progress", "asked_buyers", "lost_orders",
    "sent_orders", "late_orders", "complaints", "refunds_no_reason", "refunds_described", "refunds_late", "disputes",
    "reviews", "messages", "link_visits", "backlog", "members",
  ]

  private static let productColumns = [
    "price", "stock", "visitors", "orders", "units", "amount", "favourites", "carts", "returning_buyers",
    "search_weight", "lost_orders", "rating", "reviews",
  ]
}

/// `part` / `whole`; nil where there is no whole.
func share(_ part: Double, of whole: Double) -> Double? { whole == 0 ? nil : part / whole }

/// The store on one day of a report.
struct ReportDay {
  var figures: ReportFigures
  var day: Int

  var date: CalendarDate { figures.run.start + day }

  /// A column of `store_daily.csv`, 0 where it is empty.
  func store(_ column: String) -> Double { figures.store.mean(column, day: day) }

  /// The same, nil where it is empty.
  func given(_ column: String) -> Double? { figures.store.value(column, day: day) }

  var visitors: Double { store("visitors") }
  var buyers: Double { store("buyers") }
  var depth: Double? { share(store("page_views"), of: visitors) }

  func visitors(of channels: [Int]) -> Double {
    channels.reduce(0) { $0 + figures.channels.mean("visitors", day: day, entity: $1) }
  }

  /// The sum over items.
  func items(_ column: String) -> Double {
    figures.products.entities.indices.reduce(0) { $0 + figures.products.mean(column, day: day, entity: $1) }
  }
}

/// One item on one day of a report.
struct ReportItem {
  var figures: ReportFigures
  var day: Int
  var item: Int

  var date: CalendarDate { figures.run.start + day }

  /// A column of `product_daily.csv`, 0 where it is empty.
  func item(_ column: String) -> Double { figures.products.mean(column, day: day, entity: item) }

  /// The same, nil where it is empty.
  func given(_ column: String) -> Double? { figures.products.value(column, day: day, entity: item) }

  /// Stock / units sold a day, as a mean of the last seven days, this one included; nil where nothing was sold.
  var daysOfCover: Double? {
    let span = max(0, day - 6)..<(day + 1)
    return share(item("stock"), of: figures.products.perDay("units", over: span, entity: item))
  }

  /// The sum over the keywords that can find the item.
  private func keywords(_ column: String) -> Double {
    figures.keywordsOfItems[item].reduce(0) { $0 + figures.keywords.mean(column, day: day, entity: $1) }
  }

  var clickRate: Double? { share(keywords("natural_clicks"), of: keywords("natural_impressions")) }

  /// The mean rank over the searches that find the item; nil where none does.
  var rank: Double? {
    var (sum, searches) = (0.0, 0.0)
    for keyword in figures.keywordsOfItems[item] {
      let rank = figures.keywords.mean("natural_rank", day: day, entity: keyword)
      guard rank > 0 else { continue }
      let weight = figures.keywords.mean("searches", day: day, entity: keyword)
      sum += rank * weight
      searches += weight
    }
    return share(sum, of: searches)
  }
}
