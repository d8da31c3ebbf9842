import MarketDay
import PlainText

extension ComparisonReport {
  private static let mostLines = 40
  private static let mostColumns = 96
  /// Of most interest first; what both arms do not have is left out.
  private static let shownMeasures: [(name: String, label: Wording)] = [
    ("profit", Wording("profit", "利润")), ("paid_amount", Wording("sales", "销售额")),
    ("visitors", Wording("visitors", "访客数")), ("buyers", Wording("buyers", "买家数")),
    ("conversion", Wording("conversion", "转化率")), ("average_order_value", Wording("order value", "客单价")),
    ("ad_cost", Wording("ad spend", "推广花费")), ("affiliate_commission", Wording("commissions", "佣金")),
    ("promotion_discount", Wording("discounts", "优惠让利")), ("refund_amount", Wording("refunds", "退款")),
    ("units", Wording("units", "销量")), ("lost_orders", Wording("lost orders", "流失订单")),
    ("carts", Wording("carts", "加购")), ("inquiries", Wording("inquiries", "咨询数")),
  ]

  /// What `compare` prints: at most 40 lines of at most 96 columns.
  public func text(_ colouring: Colouring = .plain, in language: Language) -> String {
    let others = comparison.arms.dropFirst().count
    // A title, a line of the saving and one of the files; each arm has four lines beside its rows.
    let rows = (Self.mostLines - 4) / others - 4
    let body =
      rows >= 1
      ? (1...others).map { armText($0, rows: min(rows, 12), colouring, language) }.joined()
      : armsText(colouring, language)
    return titleLine(colouring, language) + body + "\n" + savingLine.text(in: language)
      + filesLine(colouring, language)
  }

  /// The name of an arm; that of the scenario as it stands is no code but words.
  private func shown(_ arm: ComparedArm, _ language: Language) -> String {
    arm.name == ComparedPlan.asWritten ? language("\(arm.name)", "原方案") : arm.name
  }

  private func titleLine(_ colouring: Colouring, _ language: Language) -> String {
    let base = TextStyle.strong.applied(to: shown(comparison.base, language).cut(toColumns: 30), colouring)
    let last = start + (days - 1)
    let days = days == 1 ? "\(start)" : language("\(start) to \(last)", "\(start) 至 \(last)")
    let replicates = comparison.replicates
    return language(
      "Against \(base): \(days), seed \(seed), \(FigureText.count(replicates, "replicate"))\n",
      "与 \(base) 相比：\(days)，种子 \(seed)，\(FigureText.whole(Double(replicates))) 次模拟\n")
  }

  /// An arm with its most important measures.
  private func armText(_ number: Int, rows: Int, _ colouring: Colouring, _ language: Language) -> String {
    let arm = comparison.arms[number]
    let change = changes[number].overrides.joined(separator: ", ")
    let name = TextStyle.strong.applied(to: shown(arm, language).cut(toColumns: 30), colouring)
    var text = "\n\(name)\(change.isEmpty ? "" : "  \(change)".cut(toColumns: 64))\n"
    if arm.changesNothing { return text + nothingLines(number, language) }
    if let verdict = ComparisonVerdict(of: arm["profit"]) {
      let sentence = language("Profit \(verdict.sentence)", "利润\(verdict.sentence)")
      text += verdict.style.applied(to: sentence, colouring) + "\n"
    }
    let long = table(of: arm, rows: rows, language) { $0.short }
    let fits = long.text(indent: "").split(separator: "\n").allSatisfy { $0.terminalColumns <= Self.mostColumns }
    return text + (fits ? long : table(of: arm, rows: rows, language) { $0.word }).text(colouring, indent: "")
  }

  private func nothingLines(_ number: Int, _ language: Language) -> String {
    let idle = changes[number].idle
    let line = language(
      "changes nothing: every figure of every replicate is the same\n", "没有任何变化：每次模拟的每个数字都相同\n")
    guard !idle.isEmpty else { return line }
    let settings = idle.joined(separator: ", ")
    let there = language("\(settings) is there already", "\(settings) 原来就是这样")
    return line + there.cut(toColumns: Self.mostColumns) + "\n"
  }

  private func table(
    of arm: ComparedArm, rows: Int, _ language: Language, _ verdictText: (ComparisonVerdict) -> Wording
  ) -> TextTable {
    var table = TextTable(
      [
        .left("", least: 11), .right(shown(comparison.base, language).cut(toColumns: 12), least: 9),
        .right(shown(arm, language).cut(toColumns: 12), least: 9), .right(language("difference", "差异"), least: 14),
        .right(language("chance", "胜率")), .left(""),
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
        measure.label.text(in: language), base, figure.amount(own.distribution.mean), Self.difference(of: own, figure),
        Self.chance(of: own), verdict.map { verdictText($0).text(in: language) } ?? "",
      ])
    }
    return table
  }

  /// Many arms: a line each, with the profit alone.
  private func armsText(_ colouring: Colouring, _ language: Language) -> String {
    var table = TextTable(
      [
        .left(language("arm", "方案"), most: 24), .right(language("profit", "利润"), least: 9),
        .right(language("difference", "差异"), least: 14), .right(language("chance", "胜率")), .left(""),
      ], isRuled: false)
    let figure = ComparedFigureText("profit")
    if let base = comparison.base["profit"] {
      table.add([shown(comparison.base, language), figure.amount(base.distribution.mean), "", "", ""])
    }
    let room = Self.mostLines - 9
    let others = Array(comparison.arms.dropFirst())
    for arm in others.prefix(room) {
      guard let own = arm["profit"] else { continue }
      let verdict = ComparisonVerdict(of: own)
      table.add([
        shown(arm, language), figure.amount(own.distribution.mean), Self.difference(of: own, figure),
        Self.chance(of: own),
        arm.changesNothing ? language("changes nothing", "没有变化") : verdict?.short.text(in: language) ?? "",
      ])
    }
    let more = others.count - room
    let file = LabFile.comparison.name
    let rest =
      more > 0 ? language("\(FigureText.count(more, "more arm")) in \(file)\n", "另有 \(more) 个方案在 \(file) 中\n") : ""
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
  private var savingLine: Wording {
    let legend = Wording(
      "± is half the 95% interval; chance: the share of replicates in which the arm is better\n",
      "± 为 95% 置信区间的一半；胜率：方案更好的模拟所占比例\n")
    guard let saving = comparison.leastSaving(of: "profit") else { return legend }
    guard saving > 1.05 else {
      return Wording(
        "\(legend)The same luck saved nothing here: the arms share little of it.\n",
        "\(legend)同样的运气在这里没有省事：各方案的运气关联很小。\n")
    }
    guard saving < 1_000 else {
      return Wording(
        "\(legend)The same luck did nearly all of the work: unpaired runs would need over 1,000 times as many\n",
        "\(legend)同样的运气省去了几乎全部模拟：不配对需要 1,000 倍以上的次数\n")
    }
    let times = FigureText.number(saving, decimals: saving < 10 ? 1 : 0)
    let share = FigureText.percent(1 - 1 / saving, decimals: 0)
    return Wording(
      "\(legend)The same luck saved \(share) of the work: unpaired runs would need \(times) times as many replicates\n",
      "\(legend)同样的运气省去了 \(share) 的模拟：不配对需要 \(times) 倍的次数\n")
  }

  private func filesLine(_ colouring: Colouring, _ language: Language) -> String {
    let place = TextStyle.strong.applied(to: folder, colouring)
    let (table, description) = (LabFile.comparison.name, ComparedRun.descriptionFile)
    let notebook = NotebookDocument.name
    return language(
      "\(table) (\(FigureText.count(rows, "row"))), \(description) and \(notebook) in \(place)\n",
      "\(table)（\(FigureText.whole(Double(rows))) 行）、\(description) 和 \(notebook) 在 \(place)\n")
  }
}
