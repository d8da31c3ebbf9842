import MarketDay
import Testing

@testable import RunFiles

/// product_weeks.csv, held against the rows of every day.
@Suite struct ProductWeeksTests {
  @Test(arguments: TestStore.allCases) func weeksAreThoseOfTheDays(store: TestStore) async throws {
    let replicates = store == .full ? 3 : 1
    var draft = store.draft
    draft.days = 17
    let run = try await WrittenRun(draft, replicates: replicates)
    let (weeks, daily, keywords) = (
      try run.table(.productWeeks), try run.table(.productDaily), try run.table(.keywordDaily)
    )
    let products = try Set(daily.texts("product"))
    #expect(weeks.rows.count == 3 * products.count)
    let ranks = try Self.bestRanks(keywords)
    let (dates, names) = (try daily.texts("date"), try daily.texts("product"))
    let lines = try daily.texts("replicate")
    for row in weeks.rows {
      func cell(_ column: String) throws -> String { row[try weeks.index(column)] }
      let (from, last, product) = (try cell("from"), try cell("to"), try cell("product"))
      let days = daily.rows.indices.filter { names[$0] == product && (from...last).contains(dates[$0]) }
      #expect(days.count == replicates * (from == "\(draft.start + 14)" ? 3 : 7))
      func values(_ column: String, _ rows: [Int]) throws -> [Double] {
        let cells = try daily.texts(column)
        return rows.compactMap { Double(cells[$0]) }
      }
      func expect(_ column: String, _ value: Double?) throws {
        guard let value else {
          #expect(try cell(column) == "", "\(product) \(column)")
          return
        }
        #expect(abs(try #require(Double(cell(column))) - value) < 0.005_1, "\(product) \(column) from \(from)")
      }
      for column in ["amount", "visitors", "orders", "units", "lost_orders"] {
        try expect(column, values(column, days).reduce(0, +) / Double(replicates))
      }
      try expect("search_weight", values("search_weight", days).reduce(0, +) / Double(days.count))
      let ends = days.filter { dates[$0] == last }
      try expect("stock", values("stock", ends).reduce(0, +) / Double(replicates))
      let stages = try daily.texts("stage")
      for stage in LifeStage.allCases {
        try expect(stage.rawValue, Double(ends.count { stages[$0] == stage.rawValue }) / Double(replicates))
      }
      let ranked = days.compactMap { ranks[[lines[$0], dates[$0], product]] }
      try expect("natural_rank", ranked.isEmpty ? nil : ranked.reduce(0, +) / Double(ranked.count))
    }
  }

  /// By replicate, date and item.
  private static func bestRanks(_ keywords: ParsedTable) throws -> [[String]: Double] {
    var best: [[String]: Double] = [:]
    let columns = try ["replicate", "date", "product"].map { try keywords.texts($0) }
    for (row, rank) in try keywords.numbers("natural_rank").enumerated() where rank > 0 {
      let key = columns.map { $0[row] }
      best[key] = min(best[key] ?? .infinity, rank)
    }
    return best
  }
}
