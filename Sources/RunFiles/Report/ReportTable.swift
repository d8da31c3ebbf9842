import MarketDay

/// The daily tables that an operator keeps (S1), written from a run.
public enum ReportTable: String, CaseIterable, Sendable {
  case store = "store_report.csv"
  case product = "product_report.csv"
  case trade = "trade_comparison.csv"
  case service = "service_report.csv"

  public var name: String { rawValue }

  /// The columns in their order.
  public var columns: [ColumnDescription] {
    switch self {
    case .store: ReportColumns.store.map(\.description)
    case .product: ReportColumns.product.map(\.description)
    case .trade: ReportColumns.trade
    case .service: ReportColumns.service.map(\.description)
    }
  }

  /// What it is, in a few words.
  public var subject: Wording {
    switch self {
    case .store: Wording("the store day by day", "店铺每日数据")
    case .product: Wording("each item day by day", "商品每日数据")
    case .trade: Wording("the store beside its trade", "店铺与行业对比")
    case .service: Wording("customer service and care", "客服与售后")
    }
  }
}

extension Column {
  fileprivate var description: ColumnDescription { ColumnDescription(name, unit, meaning) }
}

/// The four tables of one run.
public struct DailyReport: Sendable {
  let figures: ReportFigures
  /// The one replicate that is shown; nil: the means over all of them.
  public let replicate: Int?
  public var run: PlayedRun { figures.run }

  /// Reads the run. Throws ``RunFault``.
  ///
  /// - Parameter replicate: nil shows the means over all replicates.
  public init(_ run: PlayedRun, replicate: Int? = nil) throws {
    figures = try ReportFigures(run, replicate: replicate)
    self.replicate = replicate
  }

  /// Rows without header.
  public func rows(of table: ReportTable) -> CSVText {
    var text = CSVText()
    let days = 0..<run.days
    switch table {
    case .store:
      let cells = ReportColumns.store.map(\.cell)
      for day in days { text.appendRow(ReportDay(figures: figures, day: day), cells) }
    case .product:
      let cells = ReportColumns.product.map(\.cell)
      for day in days {
        for item in figures.products.entities.indices {
          text.appendRow(ReportItem(figures: figures, day: day, item: item), cells)
        }
      }
    case .trade:
      for day in days { TradeComparison(figures: figures, day: day).append(to: &text) }
    case .service:
      let cells = ReportColumns.service.map(\.cell)
      for day in days { text.appendRow(ReportDay(figures: figures, day: day), cells) }
    }
    return text
  }

  /// A table that was written.
  public struct Written: Sendable, Equatable {
    public var table: ReportTable
    public var rows: Int
  }

  /// Writes the tables to the folder `path`, which is complete or unchanged afterwards. Throws ``RunFolderError``.
  ///
  /// - Parameter isForExcel: starts every file with a byte order mark.
  public func write(toFolder path: String, isForExcel: Bool = false) throws(RunFolderError) -> [Written] {
    let folder = try RunFolder(path: path, files: ReportTable.allCases.map(\.name))
    do throws(RunFolderError) {
      var written: [Written] = []
      for table in ReportTable.allCases {
        var header = CSVText()
        for column in table.columns { header.appendText(column.name) }
        header.endRow()
        let rows = rows(of: table)
        try folder.append((isForExcel ? CSVText.byteOrderMark : []) + header.bytes + rows.bytes, toFile: table.name)
        written.append(Written(table: table, rows: rows.rows))
      }
      try folder.commit()
      return written
    } catch {
      folder.discard()
      throw error
    }
  }
}
