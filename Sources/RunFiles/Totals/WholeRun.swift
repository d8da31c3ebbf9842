import MarketDay

/// What a column of a daily file comes to over the days of a run.
enum WholeRun: Sendable, Equatable {
  case sum
  /// Over the days that have a value.
  case meanOfDays
  /// The same over the days on which it is not 0: 0 stands for none there.
  case meanOfActiveDays
  /// How it stands at the end.
  case last
  /// The sum of one column / the sum of another, by their names.
  case ratio(String, String)

  /// What the column of totals says before the meaning of the daily one.
  var prefix: Wording {
    switch self {
    case .sum: Wording("Over the run: ", "整个运行：")
    case .meanOfDays: Wording("Mean of the days: ", "各天均值：")
    case .meanOfActiveDays: Wording("Mean of the days on which it is not 0, empty without one: ", "不为 0 的各天均值，没有则为空：")
    case .last: Wording("On the last day: ", "最后一天：")
    case .ratio: Wording("Over the run: ", "整个运行：")
    }
  }
}

extension ColumnCatalogue {
  /// What the columns of a daily file come to; all others are sums.
  static func wholeRun(_ column: String, of file: RunFile) -> WholeRun {
    switch (file, column) {
    case (.productDaily, "conversion"): .ratio("orders", "visitors")
    case (.productDaily, "reviews"), (.productDaily, "rating"): .last
    case (.productDaily, "price"), (.productDaily, "stock"), (.productDaily, "search_weight"),
      (.productDaily, "hours_to_delisting"), (.productDaily, "showcase"), (.productDaily, "down"):
      .meanOfDays
    case (.channelDaily, "freshness"): .meanOfDays
    case (.keywordDaily, "natural_rank"), (.keywordDaily, "bid"), (.keywordDaily, "maximum_bid"),
      (.keywordDaily, "quality"), (.keywordDaily, "ad_place"):
      .meanOfActiveDays
    case (.keywordDaily, "cost_per_click"): .ratio("ad_cost", "ad_clicks")
    default: .sum
    }
  }

  /// Amounts whose standard error stands beside them in the files of totals.
  static let amountsWithError = ["ad_cost", "ad_amount", "amount"]

  /// The columns of a file of means by day: who, then the numbers of the daily file.
  static func dailyMeans<Row>(of columns: [Column<Row>]) -> [ColumnDescription] {
    entity(columns, hasDate: true)
      + columns.filter(\.isMeasure).map {
        ColumnDescription(
          $0.name, $0.unit,
          Wording(
            "Mean over replicates, empty where none has a value: \($0.meaning)", "各次模拟的均值，都没有值时为空：\($0.meaning)"))
      }
  }

  /// The columns of a file of totals.
  static func totals<Row>(of columns: [Column<Row>], _ file: RunFile) -> [ColumnDescription] {
    entity(columns, hasDate: false)
      + columns.filter(\.isMeasure).flatMap { column in
        let prefix = wholeRun(column.name, of: file).prefix
        let meaning = Wording("\(prefix)\(column.meaning)", "\(prefix)\(column.meaning)")
        let total = ColumnDescription(column.name, column.unit, meaning)
        guard amountsWithError.contains(column.name) else { return [total] }
        let name = column.name + "_standard_error"
        let error = Wording(
          "The standard error of \(column.name) over replicates; empty with one replicate.",
          "\(column.name) 在各次模拟间的标准误；只模拟一次时为空。")
        return [total, ColumnDescription(name, column.unit, error)]
      }
  }

  /// What a row is about.
  private static func entity<Row>(_ columns: [Column<Row>], hasDate: Bool) -> [ColumnDescription] {
    columns.filter { $0.isEntity || hasDate && $0.unit == .date }.map {
      ColumnDescription($0.name, $0.unit, $0.meaning)
    }
  }
}

extension Column {
  /// Whether its values can be summed up over days and replicates.
  var isMeasure: Bool {
    guard name != "replicate" else { return false }
    switch cell {
    case .count, .money, .decimal, .optionalDecimal, .optionalMoney: return true
    case .text, .date: return false
    }
  }

  /// Whether it says what the row is about.
  var isEntity: Bool { ["product", "channel", "keyword", "promotion", "kind"].contains(name) }

  /// Whether a cell may be empty.
  var mayBeEmpty: Bool {
    switch cell {
    case .optionalDecimal, .optionalMoney: true
    case .count, .money, .decimal, .text, .date: false
    }
  }
}
