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
  case notebook = "notebook.ipynb"
  case description = "run.json"

  public var name: String { rawValue }

  /// The files with rows of every replicate. ``regionDaily`` is written only where the scenario has regions,
  /// ``rivalDaily`` where it names rivals.
  public static let daily: [RunFile] = [
    .storeDaily, .productDaily, .channelDaily, .keywordDaily, .promotionDaily, .regionDaily, .rivalDaily,
  ]

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
    case .notebook, .description: []
    }
  }

  private static func descriptions<Row>(_ columns: [Column<Row>]) -> [ColumnDescription] {
    columns.map { ColumnDescription($0.name, $0.unit, $0.meaning) }
  }

  private static let dateOfBand = ColumnDescription("date", .date, "The day.")
  private static let measure = ColumnDescription("measure", .name, "A column of store_daily.csv, in its unit.")
  private static let mean = ColumnDescription("mean", .number, "The mean over replicates.")
  private static let standardError = ColumnDescription(
    "standard_error", .number, "The standard error of the mean: deviation / √replicates; empty with one replicate.")
  static let quantiles = [
    ColumnDescription("p10", .number, "A tenth of the replicates lies below (quantile of type 7)."),
    ColumnDescription("p50", .number, "The median over replicates."),
    ColumnDescription("p90", .number, "A tenth of the replicates lies above."),
  ]

  // What every daily file starts with.
  static let replicateMeaning = "The number of the replicate; 0 is the first."
  static let dateMeaning = "The day."
}
