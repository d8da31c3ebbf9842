import MarketDay
import PlainText
import RunFiles

/// What plan found: what to change, and what that brings on luck that the search has not seen.
struct PlanResult {
  let lab: LabFolder
  let id: String
  let reader: Reader

  private static let mostPlotted = 30

  private var check: JSONValue { lab.description["check"] ?? .null }

  private func yuan(_ value: JSONValue?) -> Amount? { value?.numberValue.map { Amount($0, .yuan) } }

  var parts: [Markup] {
    lead + [checked, plot].compactMap { $0 } + [changes.markup] + file
  }

  private var lead: [Markup] {
    let count = lab.table.rows.count
    guard let gain = yuan(check["profit"]?["difference"]?["mean"]), let planned = yuan(check["profit"]?["planned"])
    else { return [] }
    let (low, high) = (yuan(check["profit"]?["difference"]?["low"]), yuan(check["profit"]?["difference"]?["high"]))
    let doubt =
      (low?.value ?? 0) > 0
      ? reader("more than luck", "不是运气")
      : (high?.value ?? 0) < 0 ? reader("less, and not by luck", "确实更少") : reader("perhaps luck", "可能只是运气")
    let text =
      count == 0
      ? reader("Nothing to change: the search found no better values.", "不用改：没有找到更好的取值。")
      : reader(
        "\(FigureText.count(count, "change")): the store earns \(planned.shown), \(gain.signed) against the scenario as written (95%: \(low.shown) to \(high.shown)), \(doubt).",
        "改 \(count) 处：能赚 \(planned.shown)，比原方案 \(gain.signed)（95% 区间 \(low.shown) 至 \(high.shown)），\(doubt)。")
    return [Section.paragraph(text, class: "lead strong")]
  }

  /// As written and as planned, on fresh luck.
  private var checked: Markup? {
    var data = DataTable([
      .name(reader("On fresh luck", "用新的运气检验")), .init(text: reader("as written", "原方案"), unit: reader("yuan", "元")),
      .init(text: reader("planned", "优化后"), unit: reader("yuan", "元")), reader.head("difference"),
      .init(text: reader("95% from", "95% 下限"), term: "interval_95"),
      .init(text: reader("to", "上限"), term: "interval_95"),
    ])
    for (key, measure) in [("profit", "profit"), ("sales", "paid_amount"), ("ad_spend", "ad_cost")] {
      guard let row = check[key] else { continue }
      data.add(
        reader.name(measure),
        [
          yuan(row["written"]).cell(), yuan(row["planned"]).cell(), yuan(row["difference"]?["mean"]).cell(),
          yuan(row["difference"]?["low"]).cell(), yuan(row["difference"]?["high"]).cell(),
        ])
    }
    return data.rows.isEmpty ? nil : data.markup
  }

  private func error(_ row: [String]) -> Amount? { lab.amount("standard_error", row) }

  private var plot: Markup? {
    let rows = lab.table.rows.prefix(Self.mostPlotted).compactMap { row -> IntervalPlot.Row? in
      guard let gain = lab.amount("gain", row) else { return nil }
      let twice = error(row).map { $0.value * 2 }
      return .init(
        name: lab.table.cell("key", of: row) ?? "", amount: gain, low: twice.map { Amount(gain.value - $0, .yuan) },
        high: twice.map { Amount(gain.value + $0, .yuan) })
    }
    guard !rows.isEmpty else { return nil }
    return IntervalPlot(
      id: "chart-\(id)", title: reader("What each change is worth", "每项改动的价值"),
      unitName: reader("yuan of profit", "元利润"),
      term: "gain", rows: rows,
      note: reader("What is lost where it alone is set back, ± 2 standard errors.", "单独改回去会少的利润，± 2 个标准误。")
    ).markup(reader)
  }

  private var changes: DataTable {
    var data = DataTable([
      .name(reader("Change", "改动")), .init(text: reader("from", "原值")), .init(text: reader("to", "改为")),
      reader.head("gain"), .init(text: "±", unit: reader("yuan", "元"), term: "standard_error"),
      .name(reader("Remark", "备注")),
    ])
    for row in lab.table.rows {
      let isAtEnd = lab.table.cell("at_end", of: row) == "1"
      data.add(
        lab.table.cell("key", of: row) ?? "",
        ["from", "to"].map { Markup("td", ["class": "n"], text: lab.table.cell($0, of: row) ?? "–") }
          + [
            lab.amount("gain", row).cell(), error(row).cell(),
            Markup("td", [:], text: isAtEnd ? reader("at the end of its range", "已到取值范围边界") : ""),
          ])
    }
    return data
  }

  private var file: [Markup] {
    let files = (lab.description["files"]?.listValue ?? []).compactMap { $0["name"]?.textValue }
    guard let planned = files.first(where: { $0.hasSuffix(".yaml") }) else { return [] }
    return [
      Section.paragraph(reader("The plan as a scenario: \(planned)", "优化后的场景文件：\(planned)"), class: "note")
    ]
  }
}
