import MarketDay
import RunFiles

/// Ratings, penalty points, and parcels that were late.
struct ServiceSection {
  let run: ReportedRun
  let reader: Reader

  var section: Section {
    let timeline = Timeline(start: run.run.start, days: run.run.days)
    let ratings = ["rating_described", "rating_service", "rating_shipping"].enumerated().compactMap {
      index, measure -> LineChart.Series? in
      guard let points = run.bands.points(measure, along: timeline) else { return nil }
      return .init(name: reader.name(measure), points: points.map { .init(mean: $0.mean) }, colour: index + 1)
    }
    var charts: [Markup] = []
    if !ratings.isEmpty {
      charts.append(
        LineChart(
          id: "chart-ratings", title: reader("Ratings", "店铺评分"), unitName: reader("points of 5", "满分 5 分"),
          unit: .points,
          term: "rating_described", timeline: timeline, series: ratings, fromZero: false
        ).markup(reader))
    }
    for (measure, unit) in [
      ("late_orders", reader("orders a day", "笔/天")), ("refund_amount", reader("yuan a day", "元/天")),
      ("points", reader("points", "分")),
    ] {
      guard let points = run.bands.points(measure, along: timeline), (run.total(measure)?.value ?? 1) != 0 else {
        continue
      }
      charts.append(
        LineChart(
          id: "chart-\(measure)", title: reader.name(measure), unitName: unit, unit: Measures.unit(of: measure),
          term: measure,
          timeline: timeline, series: [.init(name: reader.name(measure), points: points)]
        ).markup(reader))
    }
    return Section("service", reader("Ratings, parcels and points", "评分、发货与扣分"), [Section.grid(charts), totals.markup])
  }

  private var totals: DataTable {
    var table = DataTable([
      .name(reader("Over the whole run", "整段时间")), .init(text: reader("mean", "均值")),
      .init(text: "p10", term: "p10_p90"),
      .init(text: "p90", term: "p10_p90"),
    ])
    for measure in ["late_orders", "complaints", "disputes", "refund_amount", "lost_orders", "points"] {
      guard let mean = run.total(measure) else { continue }
      table.add(
        "\(reader.name(measure)) (\(reader.unit(measure)))",
        [mean.cell(), run.total(measure, "p10").cell(), run.total(measure, "p90").cell()])
    }
    return table
  }
}
