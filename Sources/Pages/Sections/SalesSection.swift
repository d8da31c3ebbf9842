import MarketDay
import RunFiles

/// Sales = visitors × conversion × order value, over time.
struct SalesSection {
  let run: ReportedRun
  let reader: Reader

  var section: Section {
    let timeline = Timeline(start: run.run.start, days: run.run.days)
    let perDay = reader("yuan a day", "元/天")
    let charts = [
      chart("paid_amount", unit: perDay, timeline), chart("visitors", unit: reader("visits a day", "人次/天"), timeline),
      chart("conversion", unit: reader("% of visitors", "占访客 %"), timeline),
      chart("average_order_value", unit: reader("yuan per buyer", "元/人"), timeline),
    ].compactMap { $0 }
    let formula = reader("Sales = visitors × conversion × order value.", "销售额 = 访客数 × 转化率 × 客单价。")
    let lead = Section.paragraph(
      run.run.replicates == 1
        ? formula
        : reader(
          "Sales = visitors × conversion × order value. Lines are means over replicates; eight of ten replicates lie in the band.",
          "销售额 = 访客数 × 转化率 × 客单价。线是各次模拟的均值，色带包含八成模拟。"), class: "lead")
    return Section(
      "sales", reader("Sales", "销售"), charts.isEmpty ? [] : [lead, Section.grid(charts)],
      missing: charts.isEmpty
        ? reader(
          "The run has no bands_daily.csv; play it again.", "没有 bands_daily.csv，请重新模拟。")
        : nil)
  }

  private func chart(_ measure: String, unit: String, _ timeline: Timeline) -> Markup? {
    guard let points = run.bands.points(measure, along: timeline) else { return nil }
    let chart = LineChart(
      id: "chart-\(measure)", title: reader.name(measure), unitName: unit, unit: Measures.unit(of: measure),
      term: measure,
      timeline: timeline, series: [.init(name: reader.name(measure), points: points)])
    return chart.markup(reader)
  }
}
