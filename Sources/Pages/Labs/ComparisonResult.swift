import MarketDay
import RunFiles

/// Plans against the first of them, on the same luck.
struct ComparisonResult {
  let lab: LabFolder
  let id: String
  let reader: Reader

  private static let measures = [
    "profit", "paid_amount", "visitors", "conversion", "average_order_value", "ad_cost", "refund_amount",
  ]

  private func rows(_ measure: String) -> [[String]] {
    lab.table.rows.filter { lab.table.cell("measure", of: $0) == measure }
  }

  private func arm(_ row: [String]) -> String { lab.table.cell("arm", of: row) ?? "" }

  var parts: [Markup] { lead + [plot].compactMap { $0 } + [table.markup] }

  private var base: String { rows("profit").first.map(arm) ?? "" }

  private var lead: [Markup] {
    let compared = rows("profit").compactMap { row in
      lab.amount("difference", row).map { (name: arm(row), difference: $0, row: row) }
    }
    guard let best = compared.max(by: { $0.difference.value < $1.difference.value }) else { return [] }
    let low = lab.amount("difference_low", best.row)
    let high = lab.amount("difference_high", best.row)
    let range = reader(
      "(95%: \(low.shown) to \(high.shown))", "（95% 区间 \(low.shown) 至 \(high.shown)）")
    let text =
      if best.difference.value <= 0 {
        reader(
          "Stay with “\(base)”: no other plan earns more. The nearest is “\(best.name)”, \(best.difference.signed) \(range).",
          "保持“\(base)”：没有方案赚得更多。最接近的是“\(best.name)”，\(best.difference.signed)\(range)。")
      } else if (low?.value ?? 0) > 0 {
        reader(
          "“\(best.name)” is best: \(best.difference.signed) of profit against “\(base)” \(range), more than luck.",
          "“\(best.name)”最好：利润比“\(base)”\(best.difference.signed)\(range)，不是运气。")
      } else {
        reader(
          "“\(best.name)” looks best, \(best.difference.signed) of profit against “\(base)” \(range), but that may be luck: play more replicates.",
          "“\(best.name)”看起来最好，利润比“\(base)”\(best.difference.signed)\(range)，但可能只是运气：请多模拟几次。")
      }
    return [Section.paragraph(text, class: "lead strong")]
  }

  private var plot: Markup? {
    let shown = rows("profit").compactMap { row -> IntervalPlot.Row? in
      guard let difference = lab.amount("difference", row) else { return nil }
      return .init(
        name: arm(row), amount: difference, low: lab.amount("difference_low", row),
        high: lab.amount("difference_high", row))
    }
    guard !shown.isEmpty else { return nil }
    return IntervalPlot(
      id: "chart-\(id)", title: reader("Difference in profit", "利润差值"), unitName: reader("yuan", "元"),
      term: "difference", rows: shown,
      note: reader(
        "Against “\(base)”, on the same luck; lines are 95% intervals. One that leaves out 0 is no chance.",
        "与“\(base)”相比，运气相同；横线为 95% 置信区间，不含 0 才算数。")
    ).markup(reader)
  }

  private var table: DataTable {
    var data = DataTable([
      .name(reader("Plan", "方案")), .name(reader("Measure", "指标")),
      .init(text: base, unit: reader("mean", "均值")),
      .init(text: reader("this plan", "该方案"), unit: reader("mean", "均值")),
      .init(text: reader("difference", "差值"), term: "difference"),
      .init(text: reader("95% from", "95% 下限"), term: "interval_95"),
      .init(text: reader("to", "上限"), term: "interval_95"), reader.head("chance_better"),
    ])
    var bases: [String: [String]] = [:]
    for row in lab.table.rows where arm(row) == base { bases[lab.table.cell("measure", of: row) ?? ""] = row }
    for name in rows("profit").map(arm) where name != base {
      for measure in Self.measures {
        guard let row = rows(measure).first(where: { arm($0) == name }) else { continue }
        let unit = Measures.unit(of: measure)
        data.add(
          name,
          [
            Markup(
              "td", [:],
              text: reader(
                "\(reader.name(measure)) (\(reader.unit(measure)))", "\(reader.name(measure))（\(reader.unit(measure))）")
            ),
            bases[measure].flatMap { lab.amount("mean", $0, unit) }.cell(), lab.amount("mean", row, unit).cell(),
            lab.amount("difference", row, unit).cell(), lab.amount("difference_low", row, unit).cell(),
            lab.amount("difference_high", row, unit).cell(), lab.amount("chance_better", row, .share).cell(),
          ], class: measure == "profit" ? "sum" : nil)
      }
    }
    return data
  }
}
