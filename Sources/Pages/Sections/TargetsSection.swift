import MarketDay
import RunFiles

/// Sales targets, and how likely each is reached.
struct TargetsSection {
  let run: ReportedRun
  let reader: Reader

  var section: Section? {
    guard let targets = run.targets, !targets.rows.isEmpty else { return nil }
    var table = DataTable([
      .name(reader("Target", "目标")), .name(reader("Days", "日期")),
      .init(text: reader("wants", "目标额"), unit: reader("yuan", "元")),
      .init(text: reader("mean", "均值"), unit: reader("yuan", "元"), term: "paid_amount"),
      .init(text: "p10", unit: reader("yuan", "元"), term: "p10_p90"),
      .init(text: "p90", unit: reader("yuan", "元"), term: "p10_p90"), reader.head("target_chance"),
    ])
    for row in targets.rows {
      func yuan(_ column: String) -> Amount? { Amount(targets.cell(column, of: row), .yuan) }
      let days = "\(targets.cell("from", of: row) ?? "") – \(targets.cell("to", of: row) ?? "")"
      let chance = Amount(targets.cell("chance", of: row), .share)
      table.add(
        targets.cell("target", of: row) ?? "",
        [
          Markup("td", [:], text: days), yuan("played_amount").cell(), yuan("mean").cell(), yuan("p10").cell(),
          yuan("p90").cell(), chance.cell(class: (chance?.value ?? 1) < 0.5 ? "bad" : "good"),
        ])
    }
    return Section("targets", reader("Targets", "销售目标"), [table.markup])
  }
}
