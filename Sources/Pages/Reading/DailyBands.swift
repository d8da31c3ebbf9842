import MarketDay
import RunFiles

/// `bands_daily.csv`: each measure day by day.
struct DailyBands: Sendable {
  private var days: [String: [Point]] = [:]
  private let dayCount: Int

  struct Point: Sendable {
    var mean: Amount?
    var low: Amount?
    var high: Amount?
  }

  init(_ table: SmallTable?, start: CalendarDate, days count: Int) {
    dayCount = count
    for row in table?.rows ?? [] {
      guard let table, let measure = table.cell("measure", of: row),
        let date = table.cell("date", of: row).flatMap({ CalendarDate(text: $0) })
      else { continue }
      let day = date - start
      guard (0..<count).contains(day) else { continue }
      let unit = Terms.unit(of: measure)
      days[measure, default: .init(repeating: Point(), count: count)][day] = Point(
        mean: Amount(table.cell("mean", of: row), unit), low: Amount(table.cell("p10", of: row), unit),
        high: Amount(table.cell("p90", of: row), unit))
    }
  }

  /// Nil where the run has none.
  func points(_ measure: String, along timeline: Timeline) -> [Point]? {
    guard let points = days[measure], points.contains(where: { $0.mean != nil }) else { return nil }
    let means = timeline.amounts(points.map(\.mean))
    let lows = timeline.amounts(points.map(\.low))
    let highs = timeline.amounts(points.map(\.high))
    return means.indices.map { Point(mean: means[$0], low: lows[$0], high: highs[$0]) }
  }
}
