import MarketDay
import RunFiles

/// What each week came to for each item, from `product_weeks.csv`.
struct ItemWeeks: Sendable {
  /// First and last days.
  private(set) var weeks: [(from: CalendarDate, to: CalendarDate)] = []
  private let table: SmallTable
  /// By item and week.
  private var rows: [String: [[String]]] = [:]

  /// Nil where there is no such file. Throws ``RunFault``.
  init?(path: String) throws {
    guard let table = try SmallTable.ifThere(path: path) else { return nil }
    self.table = table
    for row in table.rows {
      guard let product = table.cell("product", of: row),
        let from = table.cell("from", of: row).flatMap({ CalendarDate(text: $0) }),
        let last = table.cell("to", of: row).flatMap({ CalendarDate(text: $0) })
      else { continue }
      if weeks.last?.from != from { weeks.append((from, last)) }
      rows[product, default: []].append(row)
    }
  }

  /// A value a week; empty where the file does not have the item in every week.
  func amounts(_ column: String, of product: String) -> [Amount?] {
    let own = rows[product] ?? []
    guard own.count == weeks.count else { return [] }
    return own.map { Amount(table.cell(column, of: $0), Measures.unit(of: column)) }
  }

  /// The share of replicates in each stage as each week ends, the stages in the order of life.
  func stages(of product: String) -> [[Amount?]] { LifeStage.allCases.map { amounts($0.rawValue, of: product) } }

  /// The stage in which most replicates end.
  func lastStage(of product: String) -> (stage: LifeStage, share: Amount)? {
    Self.mostFrequent(stages(of: product).map { $0.last ?? nil })
  }

  /// The most frequent of the stages' shares.
  static func mostFrequent(_ shares: [Amount?]) -> (stage: LifeStage, share: Amount)? {
    let found = zip(LifeStage.allCases, shares).compactMap { stage, share in share.map { (stage, $0) } }
    return found.max { $0.1.value < $1.1.value }.map { (stage: $0.0, share: $0.1) }
  }

  /// As rows are named.
  func name(_ week: Int, _ language: Language) -> String {
    let (from, last) = weeks[week]
    return language("\(from) to \(last)", "\(from) 至 \(last)")
  }
}
