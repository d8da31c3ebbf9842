import MarketDay

/// The numbers of one daily file in one replicate: each day's, and what they come to.
struct EntityFigures: Sendable {
  /// What becomes of a day when it is over.
  enum Days: Sendable {
    /// All are kept, for means over replicates.
    case kept
    /// Each is written, since the only replicate is its own mean.
    case written
    case dropped
  }

  let measures: EntityMeasures
  private let days: Days
  /// By day, entity and measure; not a number where there is none. Those of today, unless days are kept.
  private(set) var values: [Double] = []
  /// By entity and measure.
  private(set) var sums: [Double]
  /// Days that are in ``sums``.
  private(set) var counts: [Int32]
  /// Rows of means by day, where days are written.
  private(set) var text = CSVText()

  init(_ measures: EntityMeasures, days: Days) {
    self.measures = measures
    self.days = days
    sums = .init(repeating: 0, count: measures.valuesPerDay)
    counts = .init(repeating: 0, count: measures.valuesPerDay)
  }

  mutating func add<Row>(_ row: Row, entity: Int, _ cells: [Cell<Row>]) {
    let first = entity * cells.count
    for index in cells.indices {
      let value = cells[index].value(of: row)
      if days != .dropped { values.append(value ?? .nan) }
      guard let value else { continue }
      switch measures.gathered[index] {
      case .sumOfActiveDays where value == 0: break
      case .sum, .sumOfActiveDays:
        sums[first + index] += value
        counts[first + index] += 1
      case .last:
        sums[first + index] = value
        counts[first + index] = 1
      }
    }
  }

  mutating func endDay(_ date: CalendarDate) {
    guard days != .kept else { return }
    if days == .written {
      text.appendMeans(on: date, measures) { values[$0].isNaN ? nil : values[$0] }
    }
    values.removeAll(keepingCapacity: true)
  }

  /// Hands over the rows written so far.
  mutating func takeBytes() -> [UInt8] { text.takeBytes() }
}

extension CSVText {
  /// The rows of one day in a file of means; `value` is asked for each position by entity and measure.
  mutating func appendMeans(on date: CalendarDate, _ measures: EntityMeasures, _ value: (Int) -> Double?) {
    var position = 0
    for entity in measures.entities {
      append(date)
      for cell in entity { append(cell: cell) }
      for _ in measures.measures {
        if let value = value(position) { append(value) } else { appendEmpty() }
        position += 1
      }
      endRow()
    }
  }
}
