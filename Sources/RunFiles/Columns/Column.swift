import MarketDay

/// In what a column is measured.
public enum ColumnUnit: String, Sendable, CaseIterable {
  case number, yuan, share, name, date, count, units, hours, place, points
}

/// One column of a file: its name, what it means, and how its cell is written.
public struct Column<Row>: Sendable {
  /// As in the header row; scripts rely on it.
  public let name: String
  public let unit: ColumnUnit
  /// The formula or the meaning, in one sentence.
  public let meaning: Wording
  let cell: Cell<Row>

  init(_ name: String, _ unit: ColumnUnit, _ meaning: Wording, _ cell: Cell<Row>) {
    self.name = name
    self.unit = unit
    self.meaning = meaning
    self.cell = cell
  }

  /// The cell's number, with money in yuan; nil for text, dates and where there is none.
  public func value(of row: Row) -> Double? { cell.value(of: row) }
}

extension CSVText {
  /// Writes one row. The cells alone, without names and meanings, are what has to be quick.
  @inline(__always) mutating func appendRow<Row>(_ row: Row, _ cells: [Cell<Row>]) {
    for cell in cells { append(cell, of: row) }
    endRow()
  }

  @inline(__always) private mutating func append<Row>(_ cell: Cell<Row>, of row: Row) {
    switch cell {
    case .count(let count): append(count(row))
    case .money(let amount): append(amount(row))
    case .decimal(let value): append(value(row))
    case .optionalDecimal(let value): if let value = value(row) { append(value) } else { appendEmpty() }
    case .text(let name): append(cell: name(row))
    case .date(let date): append(date(row))
    case .optionalMoney(let amount): if let amount = amount(row) { append(amount) } else { appendEmpty() }
    }
  }
}

/// How a cell is written.
enum Cell<Row>: Sendable {
  /// A whole number.
  case count(@Sendable (Row) -> Int)
  /// Yuan with two decimals.
  case money(@Sendable (Row) -> Money)
  /// A decimal number, at most six decimals.
  case decimal(@Sendable (Row) -> Double)
  /// The same; empty where there is none.
  case optionalDecimal(@Sendable (Row) -> Double?)
  /// Bytes made by ``CSVText/cell(_:)``.
  case text(@Sendable (Row) -> [UInt8])
  case date(@Sendable (Row) -> CalendarDate)
  /// Yuan; empty where there is none.
  case optionalMoney(@Sendable (Row) -> Money?)

  /// Its number; see ``Column/value(of:)``.
  @inline(__always) func value(of row: Row) -> Double? {
    switch self {
    case .count(let count): Double(count(row))
    case .money(let amount): amount(row).yuan
    case .decimal(let value): value(row)
    case .optionalDecimal(let value): value(row)
    case .optionalMoney(let amount): amount(row)?.yuan
    case .text, .date: nil
    }
  }
}

/// A column as the catalogue shows it, whatever its rows are.
public struct ColumnDescription: Sendable, Equatable {
  public let name: String
  public let unit: ColumnUnit
  public let meaning: Wording

  init(_ name: String, _ unit: ColumnUnit, _ meaning: Wording) {
    self.name = name
    self.unit = unit
    self.meaning = meaning
  }
}
