import MarketDay
import PlainText

extension PlanReport {
  /// What `plan` prints: at most 40 lines of at most 96 columns.
  public func text(_ colouring: Colouring = .plain, in language: Language) -> String {
    let title = title(colouring, language) + "\n"
    let (figures, footer) = (figures(colouring, language), footer.text(in: language))
    guard !plan.space.levers.isEmpty else { return title + Self.nothingToPlan.text(in: language) }
    guard !plan.changes.isEmpty else {
      return title + Self.nothingFound.text(in: language) + "\n" + figures + "\n" + footer
    }
    let parts = [figures, drop.text(in: language), changes(colouring, language), limits(colouring, language) + footer]
    return title + parts.joined(separator: "\n")
  }

  /// For a scenario without anything that could be changed.
  private static let nothingToPlan = Wording(
    "Nothing to plan: the scenario has no ads, thresholds, bundles or listing times that are free to change.\n"
      + "Add some, or take a --lock away.\n",
    "没有可优化的：场景里没有可改的直通车、满减门槛、搭配套餐或上架时间。\n请添加一些，或去掉一个 --lock。\n")

  private static let nothingFound = Wording(
    "No better plan was found: what the search came up with was no better than what is written, on fresh\n"
      + "luck. More --plays look closer.\n",
    "没有找到更好的方案：搜索出的方案换一批运气后不比现在的好。\n增加 --plays 可以看得更细。\n")

  private func title(_ colouring: Colouring, _ language: Language) -> String {
    let written = plan.space.written
    let name = TextStyle.strong.applied(to: written.name.cut(toColumns: 40), colouring)
    let (first, last) = (written.start, written.start + (written.days - 1))
    return language(
      "Plan for \(name)  \(first) to \(last), aim: \(aimText)\n", "\(name) 的方案  \(first) 至 \(last)，目标：\(aimText)\n")
  }

  private var aimText: Wording {
    switch plan.goal.aim {
    case .profit: Wording("most profit", "利润最大")
    case .sales(let floor):
      Wording("most sales, profit ≥ \(Self.amount(floor))", "销售额最大，利润 ≥ \(Self.amount(floor))")
    case .spend(let volume):
      Wording("least ads, sales ≥ \(Self.amount(volume))", "推广花费最少，销售额 ≥ \(Self.amount(volume))")
    case .adReturn(let ratio):
      Wording(
        "most sales, ads return ≥ \(FigureText.number(ratio, decimals: 2))",
        "销售额最大，直通车 ROI ≥ \(FigureText.number(ratio, decimals: 2))")
    }
  }

  private func figures(_ colouring: Colouring, _ language: Language) -> String {
    let check = plan.check
    let plays = FigureText.whole(Double(check.replicates))
    var table = TextTable([
      .left(language("On fresh luck, means of \(plays) runs", "换一批运气，\(plays) 次模拟的均值"), least: 32),
      .right(language("as written", "现状"), least: 10), .right(language("planned", "方案"), least: 10),
      .right(language("difference", "差异"), least: 10), .left(language("95% interval", "95% 置信区间")),
    ])
    let measures = [
      (Wording("profit", "利润"), check.profit), (Wording("sales", "销售额"), check.sales),
      (Wording("ad spend", "推广花费"), check.spend),
    ]
    for (name, comparison) in measures {
      let difference = comparison.difference
      let isAim = plan.goal.aim.measure == name.english
      let interval = difference.low.flatMap { low in
        difference.high.map { high in
          Wording("\(Self.signed(low)) to \(Self.signed(high))", "\(Self.signed(low)) 至 \(Self.signed(high))")
        }
      }
      table.add(
        [
          name.text(in: language) + (isAim ? language(" (aim)", "（目标）") : ""), FigureText.yuan(comparison.written.mean),
          FigureText.yuan(comparison.planned.mean), Self.signed(difference.mean), interval?.text(in: language) ?? "",
        ], style: isAim ? .strong : .plain)
    }
    if case .adReturn = plan.goal.aim {
      let text = { (ratio: Double?) in ratio.map { FigureText.number($0, decimals: 2) } ?? language("no ads", "没有投放") }
      table.add([
        language("keyword ads: sales / cost", "直通车：成交 / 花费"), text(check.writtenReturn), text(check.plannedReturn), "",
        "",
      ])
    }
    for period in check.periods {
      let (first, last) = (period.budget.first, period.budget.last)
      let (budget, share) = (Self.amount(period.budget.amount), FigureText.percent(period.shareWithin, decimals: 0))
      table.add([
        language("ads \(first) to \(last), p90", "推广 \(first) 至 \(last)，p90").cut(toColumns: 40),
        FigureText.yuan(period.written.p90), FigureText.yuan(period.planned.p90), "",
        language("within \(budget): \(share)", "不超 \(budget)：\(share)"),
      ])
    }
    return table.text(colouring, indent: "")
  }

  /// What the search believed, and what is left of it.
  private var drop: Wording {
    let gain = plan.check.gain
    let error = gain.standardError.map { " ± \(FigureText.whole($0))" } ?? ""
    let (promised, given) = (Self.signed(plan.searchGain), Self.signed(gain.mean))
    return Wording(
      "The search's own luck promised \(promised); fresh luck gives \(given)\(error). Believe the second.\n",
      "搜索用的运气下为 \(promised)；换一批运气为 \(given)\(error)。请相信后者。\n")
  }

  private func changes(_ colouring: Colouring, _ language: Language) -> String {
    var table = TextTable([
      .left(language("What to change", "要改的"), most: 42), .right(language("from", "从"), least: 8),
      .right(language("to", "改为"), least: 8), .right(language("worth", "价值"), least: 9),
      .left(language("± error", "± 标准误")),
    ])
    let room = max(3, 40 - 15 - plan.check.periods.count - min(limitSentences.count, Self.mostLimits))
    let shown = rows.count <= room ? rows.count : room - 1
    for row in rows.prefix(shown) {
      table.add([
        row.change.lever.shortName.text(in: language),
        row.change.lever.text(row.change.lever.current, row.from).text(in: language),
        row.change.lever.text(row.change.value, row.to).text(in: language), row.change.gain.map(Self.signed) ?? "",
        row.change.standardError.map { "± \(FigureText.whole($0))" } ?? language("with others", "与其他一起"),
      ])
    }
    var text = table.text(colouring, indent: "")
    let (rest, file) = (rows.count - shown, LabFile.plan.name)
    if rest > 0 { text += language("and \(rest) smaller ones: see \(file)\n", "另有 \(rest) 项较小的：见 \(file)\n") }
    return text
  }

  private static let mostLimits = 5

  private func limits(_ colouring: Colouring, _ language: Language) -> String {
    let sentences = limitSentences
    guard !sentences.isEmpty else { return "" }
    let shown = sentences.count <= Self.mostLimits ? sentences : Array(sentences.prefix(Self.mostLimits - 1))
    var text = TextStyle.strong.applied(to: language("What holds it back", "受什么限制"), colouring) + "\n"
    for sentence in shown { text += "  \(sentence.text(in: language).cut(toColumns: 94))\n" }
    let rest = sentences.count - shown.count
    if rest > 0 { text += language("  and \(rest) more: see plan.json\n", "  另有 \(rest) 项：见 plan.json\n") }
    return text
  }

  private var footer: Wording {
    let plays = FigureText.whole(Double(plan.plays))
    let checks = FigureText.whole(Double(2 * plan.check.replicates))
    let main = planned.first?.name ?? ""
    let time = FigureText.number(seconds, decimals: 1)
    return Wording(
      "\(plays) plays of search and pruning, \(checks) of check, \(time) s\nRun it: marketday run '\(folder)/\(main)'\n",
      "搜索和精简 \(plays) 次，检验 \(checks) 次，用时 \(time) 秒\n运行：marketday run '\(folder)/\(main)'\n")
  }

  static func amount(_ money: Money) -> String {
    money.fen % 100 == 0 ? FigureText.yuan(money.yuan) : FigureText.yuan(fen: money.fen)
  }

  /// `+¥1,200`
  static func signed(_ value: Double) -> String {
    let text = FigureText.yuan(value)
    return text.hasPrefix("-") || text == "¥0" ? text : "+" + text
  }
}

extension PlanAim {
  fileprivate var measure: String {
    switch self {
    case .profit: "profit"
    case .sales, .adReturn: "sales"
    case .spend: "ad spend"
    }
  }
}

extension PlanLever {
  /// The key without what all of its kind begin with: `主推款 knit-dress bid share`; in Chinese with the
  /// codes as they are.
  var shortName: Wording {
    var parts = key.split(separator: ".").map(String.init)
    if key.hasPrefix("ads.campaigns.") || key.hasPrefix("promotions.") {
      parts.removeFirst(2)
    } else {
      parts.removeFirst()
    }
    parts.removeAll { $0 == "groups" || $0 == "keywords" || $0 == "tiers" }
    let name = parts.joined(separator: " ")
    return Wording(english: name.split(separator: "_").joined(separator: " "), chinese: name)
  }

  /// A value for people: schedules by how far they are moved, since their whole is too long.
  func text(_ value: Int, _ fileText: String) -> Wording {
    switch unit {
    case .fen: Wording(same: FigureText.yuan(fen: Int64(value)))
    case .points:
      value == 0
        ? Wording("as is", "不变")
        : Wording("\(value > 0 ? "+" : "")\(value) points", "\(value > 0 ? "+" : "")\(value) 百分点")
    default: Wording(same: fileText)
    }
  }
}
