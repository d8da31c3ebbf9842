import MarketDay
import RunFiles

/// Each measure of the store day by day, from `bands_daily.csv`.
struct DailyBands: Sendable {
  private var days: [String: [Point]] = [:]

  struct Point: Sendable {
    var mean: Amount?
    var low: Amount?
    var high: Amount?
  }

  init(_ table: SmallTable?, start: CalendarDate, days count: Int) {
    for row in table?.rows ?? [] {
      guard let table, let measure = table.cell("measure", of: row),
        let date = table.cell("date", of: row).flatMap({ CalendarDate(text: $0) })
      else { continue }
      let day = date - start
      guard (0..<count).contains(day) else { continue }
      let unit = Measures.unit(of: measure)
      days[measure, default: .init(repeating: Point(), count: count)][day] = Point(
        mean: Amount(table.cell("mean", of: row), unit), low: Amount(table.cell("p10", of: row), unit),
        high: Amount(table.cell("p90", of: row), unit))
    }
  }

  /// The days of a run's only replicate, from `store_daily.csv`: without bands.
  init(onlyReplicate table: SmallTable?, start: CalendarDate, days count: Int) {
    guard let table else { return }
    for measure in table.columns where measure != "date" {
      let unit = Measures.unit(of: measure)
      var points = [Point](repeating: Point(), count: count)
      for row in table.rows {
        guard let date = table.cell("date", of: row).flatMap({ CalendarDate(text: $0) }),
          (0..<count).contains(date - start)
        else { continue }
        points[date - start].mean = Amount(table.cell(measure, of: row), unit)
      }
      days[measure] = points
    }
  }

  /// Those of store_daily.csv that pages show.
  static let shown: Set = [
    "date", "visitors", "conversion", "average_order_value", "paid_amount", "profit", "ad_cost", "refund_amount",
    "rating_described", "rating_service", "rating_shipping", "points", "late_orders",
  ]

  /// Nil where the run has none.
  func points(_ measure: String, along timeline: Timeline) -> [Point]? {
    guard let points = days[measure], points.contains(where: { $0.mean != nil }) else { return nil }
    let means = timeline.amounts(points.map(\.mean))
    let lows = timeline.amounts(points.map(\.low))
    let highs = timeline.amounts(points.map(\.high))
    return means.indices.map { Point(mean: means[$0], low: lows[$0], high: highs[$0]) }
  }
}
