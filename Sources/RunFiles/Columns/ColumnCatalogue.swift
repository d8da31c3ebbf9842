import MarketDay

/// The files that a run writes.
public enum RunFile: String, CaseIterable, Sendable {
  case storeDaily = "store_daily.csv"
  case productDaily = "product_daily.csv"
  case channelDaily = "channel_daily.csv"
  case keywordDaily = "keyword_daily.csv"
  case promotionDaily = "promotion_daily.csv"
  case regionDaily = "region_daily.csv"
  case rivalDaily = "rival_daily.csv"
  case bandsDaily = "bands_daily.csv"
  case summary = "summary.csv"
  case targets = "targets.csv"
  case replicateTotals = "replicate_totals.csv"
  case productMeansDaily = "product_means_daily.csv"
  case channelMeansDaily = "channel_means_daily.csv"
  case promotionMeansDaily = "promotion_means_daily.csv"
  case productWeeks = "product_weeks.csv"
  case productTotals = "product_totals.csv"
  case channelTotals = "channel_totals.csv"
  case promotionTotals = "promotion_totals.csv"
  case keywordTotals = "keyword_totals.csv"
  case orderValues = "order_values.csv"
  case levers = "levers.csv"
  case notebook = "notebook.ipynb"
  case description = "run.json"

  public var name: String { rawValue }

  /// The files with rows of every replicate. ``regionDaily`` is written only where the scenario has regions,
  /// ``rivalDaily`` where it names rivals.
  public static let daily: [RunFile] = [
    .storeDaily, .productDaily, .channelDaily, .keywordDaily, .promotionDaily, .regionDaily, .rivalDaily,
  ]

  /// Means over all replicates by day.
  static let dailyMeans: [RunFile] = [.productMeansDaily, .channelMeansDaily, .promotionMeansDaily]
  /// Whether it is CSV.
  public var isTable: Bool { self != .notebook && self != .description }

  /// Those of ``daily`` that a run with this layout writes.
  public static func daily(of layout: RunLayout) -> [RunFile] {
    daily.filter { file in
      switch file {
      case .regionDaily: !layout.regions.isEmpty
      case .rivalDaily: !layout.rivals.isEmpty
      default: true
      }
    }
  }
}

/// Every column of every file: the one place for names, order, units and meanings.
public enum ColumnCatalogue {
  /// The columns of `file` in their order; none for those that are no tables.
  public static func columns(of file: RunFile) -> [ColumnDescription] {
    switch file {
    case .storeDaily: descriptions(store)
    case .productDaily: descriptions(product)
    case .channelDaily: descriptions(channel)
    case .keywordDaily: descriptions(keyword)
    case .promotionDaily: descriptions(promotion)
    case .regionDaily: descriptions(region)
    case .rivalDaily: descriptions(rival)
    case .bandsDaily: [dateOfBand, measure, mean] + quantiles
    case .summary: [measure, mean, standardError] + quantiles
    case .targets: targets
    case .replicateTotals: replicateTotals
    case .productMeansDaily: dailyMeans(of: product)
    case .channelMeansDaily: dailyMeans(of: channel)
    case .promotionMeansDaily: dailyMeans(of: promotion)
    case .productWeeks: productWeeks
    case .productTotals: totals(of: product, .productDaily)
    case .channelTotals: totals(of: channel, .channelDaily)
    case .promotionTotals: totals(of: promotion, .promotionDaily)
    case .keywordTotals: totals(of: keyword, .keywordDaily)
    case .orderValues: orderValues
    case .levers: levers
    case .notebook, .description: []
    }
  }

  private static func descriptions<Row>(_ columns: [Column<Row>]) -> [ColumnDescription] {
    columns.map { ColumnDescription($0.name, $0.unit, $0.meaning) }
  }

  private static let dateOfBand = ColumnDescription(
    "date", .date,
    Wording(
      "The day.", "日期。"))
  private static let measure = ColumnDescription(
    "measure", .name,
    Wording(
      "A column of store_daily.csv, in its unit.", "store_daily.csv 的一列，单位与该列相同。"))
  private static let mean = ColumnDescription(
    "mean", .number,
    Wording(
      "The mean over replicates.", "各次模拟的均值。"))
  private static let standardError = ColumnDescription(
    "standard_error", .number,
    Wording(
      "The standard error of the mean: deviation / √replicates; empty with one replicate.",
      "均值的标准误：标准差 / √模拟次数；只有一次模拟时为空。"))
  static let quantiles = [
    ColumnDescription(
      "p10", .number,
      Wording(
        "A tenth of the replicates lies below (quantile of type 7).", "十分之一的模拟低于它（第 7 类分位数）。")),
    ColumnDescription(
      "p50", .number,
      Wording(
        "The median over replicates.", "各次模拟的中位数。")),
    ColumnDescription(
      "p90", .number,
      Wording(
        "A tenth of the replicates lies above.", "十分之一的模拟高于它。")),
  ]

  // What every daily file starts with.
  static let replicateMeaning = Wording(
    "The number of the replicate; 0 is the first.", "模拟编号；0 是第一次。")
  static let dateMeaning = Wording(
    "The day.", "日期。")
}
