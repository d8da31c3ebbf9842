import MarketDay

/// Some columns of a daily file, read back: for each day and entity the mean over the replicates that were read.
///
/// An entity is what a row is about beside its day: an item, a channel, a keyword with an item; the store has one
/// entity without a name. Amounts are in yuan, summed in whole fen.
public struct DailyFigures: Sendable {
  public let start: CalendarDate
  public let days: Int
  /// Replicates read.
  public let replicates: Int
  /// The texts of each entity's key columns, in the order of the scenario.
  public private(set) var entities: [[String]] = []

  private let columns: [String: Int]
  /// 100 for amounts, which are kept in fen.
  private let scales: [Double]
  private var sums: [Double] = []
  private var filled: [Int32] = []

  private init(start: CalendarDate, days: Int, replicates: Int, columns: [String], scales: [Double]) {
    self.start = start
    self.days = days
    self.replicates = replicates
    self.columns = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    self.scales = scales
  }

  /// The mean over replicates; nil where the cells are empty. Precondition: the column was read.
  public func value(_ column: String, day: Int, entity: Int = 0) -> Double? {
    let column = position(column)
    let index = index(day: day, entity: entity, column: column)
    return filled[index] == 0 ? nil : sums[index] / (Double(filled[index]) * scales[column])
  }

  /// The same, 0 where the cells are empty.
  public func mean(_ column: String, day: Int, entity: Int = 0) -> Double {
    value(column, day: day, entity: entity) ?? 0
  }

  /// The sum over `span` of what is in the file, all replicates together, with amounts in fen: exact.
  public func rawSum(_ column: String, over span: Range<Int>, entity: Int = 0) -> Double {
    let column = position(column)
    return span.reduce(0) { $0 + sums[index(day: $1, entity: entity, column: column)] }
  }

  /// The mean over the days of `span` and the replicates; empty cells count as 0.
  public func perDay(_ column: String, over span: Range<Int>, entity: Int = 0) -> Double {
    rawSum(column, over: span, entity: entity) / (scales[position(column)] * Double(replicates * max(span.count, 1)))
  }

  /// The mean over the days of `span` that have a cell; nil where none has.
  public func meanOfFilled(_ column: String, over span: Range<Int>, entity: Int = 0) -> Double? {
    let values = span.compactMap { value(column, day: $0, entity: entity) }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// Each day's mean over replicates.
  public func series(_ column: String, over span: Range<Int>, entity: Int = 0) -> [Double] {
    span.map { mean(column, day: $0, entity: entity) }
  }

  private func position(_ column: String) -> Int {
    guard let position = columns[column] else { preconditionFailure("\(column) was not read") }
    return position
  }

  private func index(day: Int, entity: Int, column: Int) -> Int {
    (entity * days + day) * scales.count + column
  }
}

extension DailyFigures {
  /// Reads `columns` of `file` as it lies in the folder of `run`. Throws ``RunFault``.
  ///
  /// - Parameters:
  ///   - keys: the columns that name an entity.
  ///   - replicate: the one to read; nil: all of them.
  static func read(
    _ file: RunFile, of run: PlayedRun, keys: [String], columns: [String], replicate: Int? = nil
  ) throws -> DailyFigures {
    let rows = try CSVRows(path: run.folder + "/" + file.name)
    let units = Dictionary(
      uniqueKeysWithValues: ColumnCatalogue.columns(of: file).map { ($0.name, $0.unit) })
    let isAmount = columns.map { units[$0] == .yuan }
    var figures = DailyFigures(
      start: run.start, days: run.days, replicates: replicate == nil ? run.replicates : 1, columns: columns,
      scales: isAmount.map { $0 ? 100 : 1 })
    let replicateCell = try rows.position(of: "replicate")
    let dateCell = try rows.position(of: "date")
    let cells = try columns.map { try rows.position(of: $0) }
    var known = KnownEntities(keys: try keys.map { try rows.position(of: $0) })
    var counts: [Int32] = []
    var dates = LastDate()
    while try rows.next() {
      let number = Int(exactly: try rows.number(replicateCell)?.value ?? -1) ?? -1
      if let replicate, number != replicate { continue }
      let day = try dates.date(of: rows, cell: dateCell) - run.start
      guard (0..<run.days).contains(day) else {
        throw rows.fault(
          .rowsMissing,
          Wording(
            "The date is none of the run's, which are \(run.start) to \(run.last).",
            "日期不在运行范围 \(run.start) 至 \(run.last) 内。"))
      }
      guard (0..<run.replicates).contains(number) else {
        throw rows.fault(
          .rowsMissing,
          Wording(
            "The replicate is none of the run's, which are 0 to \(run.replicates - 1).",
            "模拟编号不在 0 至 \(run.replicates - 1) 之间。"))
      }
      let entity = known.position(in: rows)
      if entity == figures.entities.count {
        figures.addEntity(known.names[entity])
        counts.append(contentsOf: repeatElement(0, count: run.days))
      }
      counts[entity * run.days + day] += 1
      let base = figures.index(day: day, entity: entity, column: 0)
      for (column, cell) in cells.enumerated() {
        guard let number = try rows.number(cell) else { continue }
        figures.sums[base + column] += isAmount[column] ? number.hundredths : number.value
        figures.filled[base + column] += 1
      }
    }
    if keys.isEmpty, figures.entities.isEmpty {
      figures.addEntity([])
      counts = .init(repeating: 0, count: run.days)
    }
    try figures.check(counts, path: rows.path)
    return figures
  }

  private mutating func addEntity(_ names: [String]) {
    entities.append(names)
    sums.append(contentsOf: repeatElement(0, count: days * scales.count))
    filled.append(contentsOf: repeatElement(0, count: days * scales.count))
  }

  /// Every entity has one row a day of each replicate.
  private func check(_ counts: [Int32], path: String) throws(RunFault) {
    guard let wrong = counts.firstIndex(where: { Int($0) != replicates }) else { return }
    let (entity, day) = wrong.quotientAndRemainder(dividingBy: days)
    let name = entities[entity].isEmpty ? "" : " for '\(entities[entity].joined(separator: "', '"))'"
    let rows = "\(counts[wrong]) row\(counts[wrong] == 1 ? "" : "s")"
    let wanted = replicates == 1 ? "1 is wanted" : "\(replicates) are wanted, one for each replicate"
    let chineseName = entities[entity].isEmpty ? "" : "“\(entities[entity].joined(separator: "”、“"))”"
    throw RunFault(
      .rowsMissing,
      Wording(
        "\(start + day) has \(rows)\(name) where \(wanted); play the scenario again.",
        "\(start + day) \(chineseName)有 \(counts[wrong]) 行，应有 \(replicates) 行（每次模拟一行）；请重新运行场景。"),
      file: path)
  }
}

/// Finds the entity of a row: nearly always the one after that of the row before.
private struct KnownEntities {
  let keys: [Int]
  private(set) var names: [[String]] = []
  private var raw: [[[UInt8]]] = []
  private var positions: [[[UInt8]]: Int] = [:]
  private var next = 0

  init(keys: [Int]) { self.keys = keys }

  /// The entity's position; a new one is added at the end.
  mutating func position(in rows: CSVRows) -> Int {
    if next < raw.count, isThere(next, in: rows) {
      defer { next = next + 1 == raw.count ? 0 : next + 1 }
      return next
    }
    let key = keys.map { Array(rows.raw($0)) }
    if let position = positions[key] {
      next = position + 1 == raw.count ? 0 : position + 1
      return position
    }
    positions[key] = raw.count
    names.append(keys.map { rows.text($0) })
    raw.append(key)
    next = 0
    return raw.count - 1
  }

  private func isThere(_ position: Int, in rows: CSVRows) -> Bool {
    for (index, key) in keys.enumerated() where !rows.raw(key).elementsEqual(raw[position][index]) { return false }
    return true
  }
}

/// Reads dates, most of which are those of the row before.
private struct LastDate {
  private var raw: [UInt8] = []
  private var date = CalendarDate(daysSinceEpoch: 0)

  mutating func date(of rows: CSVRows, cell: Int) throws -> CalendarDate {
    let bytes = rows.raw(cell)
    if bytes.elementsEqual(raw) { return date }
    date = try rows.date(cell)
    raw = Array(bytes)
    return date
  }
}
