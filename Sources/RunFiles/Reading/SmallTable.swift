import MarketDay

/// A whole CSV file of a run in memory, cell by cell as it is written: for files that are small whatever was played.
public struct SmallTable: Sendable {
  public let columns: [String]
  public let rows: [[String]]
  private let positions: [String: Int]

  /// All columns of the file `path`, or those of `wanted` that it has. Throws ``RunFault``.
  public init(path: String, wanted: Set<String>? = nil) throws {
    let file = try CSVRows(path: path)
    let kept = file.header.indices.filter { wanted?.contains(file.header[$0]) ?? true }
    var rows: [[String]] = []
    while try file.next() { rows.append(kept.map { file.text($0) }) }
    self.init(columns: kept.map { file.header[$0] }, rows: rows)
  }

  public init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
    positions = Dictionary(zip(columns, columns.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The same; nil where there is no such file.
  public static func ifThere(path: String, wanted: Set<String>? = nil) throws -> SmallTable? {
    guard RunText.isThere(path) else { return nil }
    return try SmallTable(path: path, wanted: wanted)
  }

  /// The cell of a row; nil where there is no such column or the cell is empty.
  public func cell(_ column: String, of row: [String]) -> String? {
    guard let position = positions[column], !row[position].isEmpty else { return nil }
    return row[position]
  }

  public func has(_ column: String) -> Bool { positions[column] != nil }
}
