import MarketDay

/// The words of the trade, of the model and of the files, explained.
public enum Glossary {
  /// Every term, by topic.
  public static let all: [Term] = GlossaryTopic.allCases.flatMap(\.terms)

  /// The term that a column holds: of `file`, such as `product_daily.csv`, or of the first file that has it, which for
  /// the store's measures is `store_daily.csv`. Nil where no term stands for it.
  public static func term(forColumn name: String, of file: String? = nil) -> Term? {
    let columns = (file.map { [$0] } ?? files).map { TermColumn(file: $0, name: name) }
    return columns.lazy.compactMap { column in
      byColumn[column] ?? (isChange(column) ? term(id: "change-against") : derived(column))
    }.first
  }

  /// Means and totals over replicates are of the measures of a daily file, and have their errors beside them.
  private static func derived(_ column: TermColumn) -> Term? {
    guard let daily = dailyFiles[column.file] else { return nil }
    if column.name.hasSuffix("_standard_error") { return term(id: "standard-error") }
    return byColumn[TermColumn(file: daily, name: column.name)]
  }

  /// By file of means or totals. Only looked up.
  private static let dailyFiles: [String: String] = [
    RunFile.replicateTotals.name: RunFile.storeDaily.name,
    RunFile.productMeansDaily.name: RunFile.productDaily.name,
    RunFile.productWeeks.name: RunFile.productDaily.name,
    RunFile.productTotals.name: RunFile.productDaily.name,
    RunFile.channelMeansDaily.name: RunFile.channelDaily.name,
    RunFile.channelTotals.name: RunFile.channelDaily.name,
    RunFile.promotionMeansDaily.name: RunFile.promotionDaily.name,
    RunFile.promotionTotals.name: RunFile.promotionDaily.name,
    RunFile.keywordTotals.name: RunFile.keywordDaily.name,
  ]

  /// A report has two such columns for each of its measures; all of them are one term.
  private static func isChange(_ column: TermColumn) -> Bool {
    guard column.name.hasSuffix("_day_change") || column.name.hasSuffix("_week_change") else { return false }
    return ReportTable.allCases.contains { table in
      table.name == column.file && table.columns.contains { $0.name == column.name }
    }
  }

  /// The term with an id.
  public static func term(id: String) -> Term? { byID[id] }

  static func topic(of term: Term) -> GlossaryTopic? { topics[term.id] }

  private static let topics: [String: GlossaryTopic] = Dictionary(
    GlossaryTopic.allCases.flatMap { topic in topic.terms.map { ($0.id, topic) } },
    uniquingKeysWith: { first, _ in first })

  private static let byID: [String: Term] = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  private static let byColumn: [TermColumn: Term] = Dictionary(
    all.flatMap { term in term.columns.map { ($0, term) } }, uniquingKeysWith: { first, _ in first })

  /// Every file with columns, those of a run first.
  static let files: [String] =
    RunFile.allCases.map(\.name) + ReportTable.allCases.map(\.name) + LabFile.allCases.map(\.name)
}
