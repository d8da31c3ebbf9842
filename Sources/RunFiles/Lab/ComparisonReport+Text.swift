import MarketDay
import PlainText

extension ComparisonReport {
  private static let mostLines = 40
  private static let mostColumns = 96
  /// Of most interest first; what both arms do not have is left out.
  private static let shownMeasures: [(name: String, label: String)] = [
    ("profit", "profit"), ("paid_amount", "sales"), ("visitors", "visitors"), ("buyers", "buyers"),
    ("conversion", "conversion"), ("average_order_value", "order value"), ("ad_cost", "ad spend"),
    ("affiliate_commission", "commissions"), ("promotion_discount", "discounts"), ("refund_amount", "refunds"),
    ("units", "units"), ("lost_orders", "lost orders"), ("carts", "carts"), ("inquiries", "inquiries"),
  ]

  /// What `compare` prints: at most 40 lines of at most 96 columns.
  public func text(_ colouring: Colouring = .plain) -> String {
    let others = comparison.arms.dropFirst().count
    // A title, a line of the saving and one of the files; each arm has four lines beside its rows.
    let rows = (Self.mostLines - 4) / others - 4
    let body =
      rows >= 1
      ? (1...others).map { armText($0, rows: min(rows, 12), colouring) }.joined() : armsText(colouring)
    return titleLine(colouring) + body + "\n" + savingLine + filesLine(colouring)
  }

  private func titleLine(_ colouring: Colouring) -> String {
    let base = TextStyle.strong.applied(to: comparison.base.name.cut(toColumns: 30), colouring)
    let days = days == 1 ? "\(start)" : "\(start) to \(start + (days - 1))"
    return "Against \(base): \(days), seed \(seed), \(FigureText.count(comparison.replicates, "replicate"))\n"
  }

  /// An arm with its most important measures.
  private func armText(_ number: Int, rows: Int, _ colouring: Colouring) -> String {
    let arm = comparison.arms[number]
    let change = changes[number].overrides.joined(separator: ", ")
    let name = TextStyle.strong.applied(to: arm.name.cut(toColumns: 30), colouring)
    var text = "\n\(name)\(change.isEmpty ? "" : "  \(change)".cut(toColumns: 64))\n"
    if arm.changesNothing { return text + nothingLines(number) }
    if let verdict = ComparisonVerdict(of: arm["profit"]) {
      text += verdict.style.applied(to: "Profit \(verdict.sentence)", colouring) + "\n"
    }
    let long = table(of: arm, rows: rows) { $0.short }
    let fits = long.text(indent: "").split(separator: "\n").allSatisfy { $0.terminalColumns <= Self.mostColumns }
    return text + (fits ? long : table(of: arm, rows: rows) { $0.word }).text(colouring, indent: "")
  }

  private func nothingLines(_ number: Int) -> String {
    let idle = changes[number].idle
    let line = "changes nothing: every figure of every replicate is the same\n"
    guard !idle.isEmpty else { return line }
    return line + "\(idle.joined(separator: ", ")) is there already".cut(toColumns: Self.mostColumns) + "\n"
  }

  private func table(of arm: ComparedArm, rows: Int, _ verdictText: (ComparisonVerdict) -> String) -> TextTable {
    var table = TextTable(
      [
        .left("", least: 11), .right(comparison.base.name.cut(toColumns: 12), least: 9),
        .right(arm.name.cut(toColumns: 12), least: 9), .right("difference", least: 14), .right("chance"), .left(""),
      ], isRuled: false)
    let shown = Self.shownMeasures.filter { measure in
      [arm[measure.name], comparison.base[measure.name]].contains { ($0?.distribution.mean ?? 0) != 0 }
    }
    for measure in shown.prefix(rows) {
      guard let own = arm[measure.name] else { continue }
      let figure = ComparedFigureText(measure.name)
      let base = comparison.base[measure.name].map { figure.amount($0.distribution.mean) } ?? "-"
      let verdict = ComparisonVerdict(of: own)
      table.add([
        measure.label, base, figure.amount(own.distribution.mean), Self.difference(of: own, figure),
        Self.chance(of: own), verdict.map(verdictText) ?? "",
      ])
    }
    return table
  }

  /// Many arms: a line each, with the profit alone.
  private func armsText(_ colouring: Colouring) -> String {
    var table = TextTable(
      [
        .left("arm", most: 24), .right("profit", least: 9), .right("difference", least: 14), .right("chance"),
        .left(""),
      ], isRuled: false)
    let figure = ComparedFigureText("profit")
    if let base = comparison.base["profit"] {
      table.add([comparison.base.name, figure.amount(base.distribution.mean), "", "", ""])
    }
    let room = Self.mostLines - 9
    let others = Array(comparison.arms.dropFirst())
    for arm in others.prefix(room) {
      guard let own = arm["profit"] else { continue }
      let verdict = ComparisonVerdict(of: own)
      table.add([
        arm.name, figure.amount(own.distribution.mean), Self.difference(of: own, figure), Self.chance(of: own),
        arm.changesNothing ? "changes nothing" : verdict?.short ?? "",
      ])
    }
    let more = others.count - room
    let rest = more > 0 ? "\(FigureText.count(more, "more arm")) in \(LabFile.comparison.name)\n" : ""
    return "\n" + table.text(colouring, indent: "") + rest
  }

  private static func difference(of measure: ComparedMeasure, _ figure: ComparedFigureText) -> String {
    guard let difference = measure.difference else { return "" }
    return figure.signed(difference.mean, plusOrMinus: difference.high.map { $0 - difference.mean })
  }

  private static func chance(of measure: ComparedMeasure) -> String {
    measure.chanceBetter.map { FigureText.percent($0, decimals: 0) } ?? ""
  }

  /// What the same luck was worth.
  private var savingLine: String {
    let legend = "± is half the 95% interval; chance: the share of replicates in which the arm is better\n"
    guard let saving = comparison.leastSaving(of: "profit") else { return legend }
    guard saving > 1.05 else { return legend + "The same luck saved nothing here: the arms share little of it.\n" }
    guard saving < 1_000 else {
      return legend + "The same luck did nearly all of the work: unpaired runs would need over 1,000 times as many\n"
    }
    let times = FigureText.number(saving, decimals: saving < 10 ? 1 : 0)
    return legend + "The same luck saved \(FigureText.percent(1 - 1 / saving, decimals: 0)) of the work: "
      + "unpaired runs would need \(times) times as many replicates\n"
  }

  private func filesLine(_ colouring: Colouring) -> String {
    let place = TextStyle.strong.applied(to: folder, colouring)
    return
      "\(LabFile.comparison.name) (\(FigureText.count(rows, "row"))), \(ComparedRun.descriptionFile) and "
      + "\(NotebookDocument.name) in \(place)\n"
  }
}
