import MarketDay

/// One daily file over all replicates: sums by day, and what whole runs come to. Its memory is that of one replicate's
/// numbers, however many there are.
struct EntityTally: Sendable {
  private let measures: EntityMeasures
  private let start: CalendarDate
  private var replicates = 0
  /// By day, entity and measure; none where means by day are not wanted.
  private var daySums: [Double]
  /// Replicates with a value, for the measures that may be empty.
  private var dayCounts: [Int32]
  /// The place of a measure among those that may be empty.
  private let countPositions: [Int?]
  private let countsPerRow: Int
  /// By entity and measure, over replicates and days.
  private var sums: [Double]
  private var counts: [Int]
  /// Of each replicate's sum, by entity, for the amounts with a standard error.
  private var amounts: [RunStatistics]
  private let amountPositions: [Int]

  init(_ measures: EntityMeasures, start: CalendarDate, days: Int) {
    self.measures = measures
    self.start = start
    var positions: [Int?] = []
    var optional = 0
    for measure in measures.measures {
      positions.append(measure.mayBeEmpty ? optional : nil)
      if measure.mayBeEmpty { optional += 1 }
    }
    countPositions = positions
    countsPerRow = optional
    daySums = .init(repeating: 0, count: days * measures.valuesPerDay)
    dayCounts = .init(repeating: 0, count: days * measures.entities.count * optional)
    sums = .init(repeating: 0, count: measures.valuesPerDay)
    counts = .init(repeating: 0, count: measures.valuesPerDay)
    amountPositions = measures.measures.indices.filter {
      ColumnCatalogue.amountsWithError.contains(measures.measures[$0].name)
    }
    amounts = .init(
      repeating: RunStatistics(keptAtMost: 0), count: measures.entities.count * amountPositions.count)
  }

  /// Entities.
  var count: Int { measures.entities.count }

  /// Replicates are added in their order.
  mutating func add(_ figures: EntityFigures) {
    replicates += 1
    for position in sums.indices {
      sums[position] += figures.sums[position]
      counts[position] += Int(figures.counts[position])
    }
    for entity in measures.entities.indices {
      for (index, measure) in amountPositions.enumerated() {
        amounts[entity * amountPositions.count + index].add(figures.sums[entity * measures.measures.count + measure])
      }
    }
    guard !daySums.isEmpty, figures.values.count == daySums.count else { return }
    var (position, count) = (0, 0)
    while position < daySums.count {
      for place in countPositions {
        let value = figures.values[position]
        if !value.isNaN {
          daySums[position] += value
          if let place { dayCounts[count + place] += 1 }
        }
        position += 1
      }
      count += countsPerRow
    }
  }

  /// Rows of a file of means by day.
  var meansTable: CSVText {
    var text = CSVText()
    let perDay = measures.valuesPerDay
    guard perDay > 0 else { return text }
    for day in 0..<daySums.count / perDay {
      text.appendMeans(on: start + day, measures) { position in
        let (row, measure) = position.quotientAndRemainder(dividingBy: measures.measures.count)
        let values =
          countPositions[measure].map {
            Int(dayCounts[(day * measures.entities.count + row) * countsPerRow + $0])
          } ?? replicates
        return values == 0 ? nil : daySums[day * perDay + position] / Double(values)
      }
    }
    return text
  }

  /// Rows of a file of totals.
  var totalsTable: CSVText {
    var text = CSVText()
    for (entity, cells) in measures.entities.enumerated() {
      for cell in cells { text.append(cell: cell) }
      for (index, measure) in measures.measures.enumerated() {
        if let value = total(of: index, entity) { text.append(value, in: measure.unit) } else { text.appendEmpty() }
        guard let place = amountPositions.firstIndex(of: index) else { continue }
        let error = amounts[entity * amountPositions.count + place].standardError
        if let error { text.append(error, in: measure.unit) } else { text.appendEmpty() }
      }
      text.endRow()
    }
    return text
  }

  private func total(of measure: Int, _ entity: Int) -> Double? {
    let row = entity * measures.measures.count
    switch measures.measures[measure].wholeRun {
    case .sum: return sums[row + measure] / Double(replicates)
    case .meanOfDays, .meanOfActiveDays, .last:
      let count = counts[row + measure]
      return count == 0 ? nil : sums[row + measure] / Double(count)
    case .ratio(let part, let whole):
      let whole = sums[row + measures.position(of: whole)]
      return whole == 0 ? 0 : sums[row + measures.position(of: part)] / whole
    }
  }
}
