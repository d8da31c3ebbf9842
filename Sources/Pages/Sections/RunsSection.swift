import MarketDay
import RunFiles

/// Further runs beside the page's own.
struct RunsSection {
  let run: ReportedRun
  let others: [ReportedRun]
  let reader: Reader

  private static let measures = [
    "profit", "paid_amount", "visitors", "conversion", "average_order_value", "ad_cost", "refund_amount",
  ]

  var section: Section {
    var table = DataTable(
      [.name(reader("Run", "模拟"))] + Self.measures.map { reader.head($0) }
        + [.init(text: reader("Profit p10", "利润 p10"), term: "p10_p90"), .init(text: "p90", term: "p10_p90")])
    for run in [run] + others {
      table.add(
        run.run.folder.split(separator: "/").last.map(String.init) ?? run.run.name,
        Self.measures.map { run.total($0).cell() } + [
          run.total("profit", "p10").cell(), run.total("profit", "p90").cell(),
        ])
    }
    return Section(
      "runs", reader("Runs beside each other", "多次模拟对照"),
      [
        Section.paragraph(
          reader(
            "Means of whole runs. For differences that luck does not blur, use marketday compare.",
            "整段时间的均值。要排除运气的影响，请用 marketday compare。"), class: "lead"), table.markup,
      ])
  }
}
