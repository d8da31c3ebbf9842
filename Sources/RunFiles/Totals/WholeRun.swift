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
  var prefix: String {
    switch self {
    case .sum: "Over the run: "
    case .meanOfDays: "Mean of the days: "
    case .meanOfActiveDays: "Mean of the days on which it is not 0, empty without one: "
    case .last: "On the last day: "
    case .ratio: "Over the run: "
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
        ColumnDescription($0.name, $0.unit, "Mean over replicates, empty where none has a value: " + $0.meaning)
      }
  }

  /// The columns of a file of totals.
  static func totals<Row>(of columns: [Column<Row>], _ file: RunFile) -> [ColumnDescription] {
    entity(columns, hasDate: false)
      + columns.filter(\.isMeasure).flatMap { column in
        let meaning = wholeRun(column.name, of: file).prefix + column.meaning
        let total = ColumnDescription(column.name, column.unit, meaning)
        guard amountsWithError.contains(column.name) else { return [total] }
        let name = column.name + "_standard_error"
        let error = "The standard error of \(column.name) over replicates; empty with one replicate."
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
