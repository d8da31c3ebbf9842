import MarketDay
import RunFiles

/// Some columns of a file with a row for each day and entity, such as `channel_means_daily.csv`.
struct EntityDays: Sendable {
  /// In the order of the file.
  private(set) var entities: [String] = []
  private var positions: [String: Int] = [:]
  private var columns: [String: Int] = [:]
  private var cells: [[String?]] = []
  private let columnCount: Int

  /// Nil where there is no such file. Throws ``RunFault``.
  init?(path: String, key: String, columns wanted: [String], run: PlayedRun) throws {
    guard let table = try SmallTable.ifThere(path: path, wanted: Set(wanted + ["date", key])) else { return nil }
    columnCount = wanted.count
    columns = Dictionary(zip(wanted, wanted.indices)) { first, _ in first }
    for row in table.rows {
      guard let entity = table.cell(key, of: row),
        let date = table.cell("date", of: row).flatMap({ CalendarDate(text: $0) })
      else { continue }
      let day = date - run.start
      guard (0..<run.days).contains(day) else { continue }
      if positions[entity] == nil {
        positions[entity] = entities.count
        entities.append(entity)
        cells.append(.init(repeating: nil, count: wanted.count * run.days))
      }
      guard let position = positions[entity] else { continue }
      for (index, column) in wanted.enumerated() {
        cells[position][day * wanted.count + index] = table.cell(column, of: row)
      }
    }
  }

  func amounts(_ column: String, of entity: String, unit: ColumnUnit, along timeline: Timeline) -> [Amount?] {
    guard let position = positions[entity], let column = columns[column] else { return [] }
    return timeline.amounts(
      (0..<timeline.days).map { Amount(cells[position][$0 * columnCount + column], unit) })
  }
}
