import MarketDay
import PlainText

/// What all points of a sweep came to.
public struct SweepResults: Sendable {
  public let points: SweepPoints
  let measures: [Column<StoreRow>]
  /// How many of ``measures``, from the first on, are written; the last may be gathered for the order only.
  let shown: Int
  public let results: [PointResult]
  public let name: String
  public let start: CalendarDate
  public let days: Int
  public let seed: UInt64
  public let replicates: Int
  let fileName: String
  /// Where the files are.
  public let folder: String

  /// The mean profit of each point, in yuan.
  var profits: [Double] {
    guard let profit = measures.firstIndex(where: { $0.name == "profit" }) else { return [] }
    return results.map { $0.distributions[profit]?.mean ?? 0 }
  }

  /// The point with the most profit, ties to the earlier one.
  public var best: Int {
    let profits = profits
    return profits.indices.max { (profits[$0], -$0) < (profits[$1], -$1) } ?? 0
  }

  /// Points by falling profit, ties in their order.
  var ranked: [Int] {
    let profits = profits
    return profits.indices.sorted { (-profits[$0], $0) < (-profits[$1], $1) }
  }

  static let statistics = ["mean", "standard_error", "p10", "p50", "p90"]

  /// `sweep.csv` with its header.
  var table: CSVText {
    var text = CSVText()
    text.appendText(ColumnCatalogue.sweep[0].name)
    for key in points.keys { text.appendText(key) }
    for measure in measures.prefix(shown) {
      for statistic in Self.statistics { text.appendText("\(measure.name)_\(statistic)") }
    }
    for column in ColumnCatalogue.sweep.dropFirst() { text.appendText(column.name) }
    text.endRow()
    for (point, result) in results.enumerated() {
      text.append(point + 1)
      for value in points.values[point] { text.appendFigureOrText(value) }
      for (measure, distribution) in zip(measures, result.distributions).prefix(shown) {
        text.append(distribution, in: measure.unit)
      }
      text.append(result.difference.mean, in: .yuan)
      text.append(optional: result.difference.standardError, in: .yuan)
      text.endRow()
    }
    return text
  }

  public var json: JSONValue {
    .object([
      ("name", .text(name)),
      ("scenario", .text(fileName)),
      ("start", .text(start.description)),
      ("days", .whole(days)),
      ("seed", .unsigned(seed)),
      ("replicates", .whole(replicates)),
      ("keys", .list(points.keys.map(JSONValue.text))),
      ("measures", .list(measures.prefix(shown).map { .text($0.name) })),
      ("best", .whole(best + 1)),
      ("points", .list(results.indices.map(json(of:)))),
      ("folder", .text(folder)),
      ("files", .object([(LabFile.sweep.name, .whole(results.count))])),
    ])
  }

  private func json(of point: Int) -> JSONValue {
    let result = results[point]
    func json(_ value: Double?, _ unit: ColumnUnit) -> JSONValue {
      guard let value else { return .null }
      return unit == .yuan ? .money(Money(nearestTo: value)) : .number(value)
    }
    let values: [JSONValue.Member] = zip(points.keys, points.values[point]).map { ($0, .text($1)) }
    let figures: [JSONValue.Member] = zip(measures, result.distributions).prefix(shown).map { measure, distribution in
      (
        measure.name,
        .object([
          ("mean", json(distribution?.mean, measure.unit)),
          ("standard_error", json(distribution?.standardError, measure.unit)),
          ("p10", json(distribution?.p10, measure.unit)),
          ("p50", json(distribution?.p50, measure.unit)),
          ("p90", json(distribution?.p90, measure.unit)),
        ])
      )
    }
    let difference: JSONValue = .object([
      ("mean", json(result.difference.mean, .yuan)),
      ("standard_error", json(result.difference.standardError, .yuan)),
    ])
    return .object(
      [("point", .whole(point + 1)), ("values", .object(values))] + figures + [("profit_difference", difference)])
  }
}

extension CSVText {
  fileprivate mutating func append(_ distribution: Distribution?, in unit: ColumnUnit) {
    guard let distribution else {
      for _ in SweepResults.statistics { appendEmpty() }
      return
    }
    append(distribution.mean, in: unit)
    append(optional: distribution.standardError, in: unit)
    appendQuantiles(of: distribution, in: unit)
  }

  fileprivate mutating func append(optional value: Double?, in unit: ColumnUnit) {
    if let value { append(value, in: unit) } else { appendEmpty() }
  }
}
