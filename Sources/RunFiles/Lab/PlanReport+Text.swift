import MarketDay
import PlainText

extension PlanReport {
  /// What `plan` prints: at most 40 lines of at most 96 columns.
  public func text(_ colouring: Colouring = .plain) -> String {
    guard !plan.space.levers.isEmpty else { return title(colouring) + "\n" + nothingToPlan }
    guard !plan.changes.isEmpty else {
      return title(colouring) + "\n" + nothingFound + "\n" + figures(colouring) + "\n" + footer
    }
    return [
      title(colouring), figures(colouring), drop, changes(colouring), limits(colouring) + footer,
    ].joined(separator: "\n")
  }

  /// For a scenario without anything that could be changed.
  private var nothingToPlan: String {
    "Nothing to plan: the scenario has no ads, thresholds, bundles or listing times that are free to change.\n"
      + "Add some, or take a --lock away.\n"
  }

  private var nothingFound: String {
    "No better plan was found: what the search came up with was no better than what is written, on fresh\n"
      + "luck. More --plays look closer.\n"
  }

  private func title(_ colouring: Colouring) -> String {
    let written = plan.space.written
    let name = TextStyle.strong.applied(to: written.name.cut(toColumns: 40), colouring)
    return "Plan for \(name)  \(written.start) to \(written.start + (written.days - 1)), aim: \(aimText)\n"
  }

  private var aimText: String {
    switch plan.goal.aim {
    case .profit: "most profit"
    case .sales(let floor): "most sales, profit ≥ \(Self.amount(floor))"
    case .spend(let volume): "least ads, sales ≥ \(Self.amount(volume))"
    case .adReturn(let ratio): "most sales, ads return ≥ \(FigureText.number(ratio, decimals: 2))"
    }
  }

  private func figures(_ colouring: Colouring) -> String {
    let check = plan.check
    var table = TextTable([
      .left("On fresh luck, means of \(FigureText.whole(Double(check.replicates))) runs", least: 32),
      .right("as written", least: 10), .right("planned", least: 10), .right("difference", least: 10),
      .left("95% interval"),
    ])
    for (name, comparison) in [("profit", check.profit), ("sales", check.sales), ("ad spend", check.spend)] {
      let difference = comparison.difference
      let isAim = plan.goal.aim.measure == name
      let interval = difference.low.flatMap { low in
        difference.high.map { high in "\(Self.signed(low)) to \(Self.signed(high))" }
      }
      table.add(
        [
          name + (isAim ? " (aim)" : ""), FigureText.yuan(comparison.written.mean),
          FigureText.yuan(comparison.planned.mean), Self.signed(difference.mean), interval ?? "",
        ], style: isAim ? .strong : .plain)
    }
    if case .adReturn = plan.goal.aim {
      let text = { (ratio: Double?) in ratio.map { FigureText.number($0, decimals: 2) } ?? "no ads" }
      table.add(["keyword ads: sales / cost", text(check.writtenReturn), text(check.plannedReturn), "", ""])
    }
    for period in check.periods {
      table.add([
        "ads \(period.budget.first) to \(period.budget.last), p90".cut(toColumns: 40),
        FigureText.yuan(period.written.p90), FigureText.yuan(period.planned.p90), "",
        "within \(Self.amount(period.budget.amount)): \(FigureText.percent(period.shareWithin, decimals: 0))",
      ])
    }
    return table.text(colouring, indent: "")
  }

  /// What the search believed, and what is left of it.
  private var drop: String {
    let gain = plan.check.gain
    let error = gain.standardError.map { " ± \(FigureText.whole($0))" } ?? ""
    return "The search's own luck promised \(Self.signed(plan.searchGain)); fresh luck gives "
      + "\(Self.signed(gain.mean))\(error). Believe the second.\n"
  }

  private func changes(_ colouring: Colouring) -> String {
    var table = TextTable([
      .left("What to change", most: 42), .right("from", least: 8), .right("to", least: 8),
      .right("worth", least: 9), .left("± error"),
    ])
    let room = max(3, 40 - 15 - plan.check.periods.count - min(limitSentences.count, Self.mostLimits))
    let shown = rows.count <= room ? rows.count : room - 1
    for row in rows.prefix(shown) {
      table.add([
        row.change.lever.shortName, row.change.lever.text(row.change.lever.current, row.from),
        row.change.lever.text(row.change.value, row.to), row.change.gain.map(Self.signed) ?? "",
        row.change.standardError.map { "± \(FigureText.whole($0))" } ?? "with others",
      ])
    }
    var text = table.text(colouring, indent: "")
    if shown < rows.count { text += "and \(rows.count - shown) smaller ones: see \(LabFile.plan.name)\n" }
    return text
  }

  private static let mostLimits = 5

  private func limits(_ colouring: Colouring) -> String {
    let sentences = limitSentences
    guard !sentences.isEmpty else { return "" }
    let shown = sentences.count <= Self.mostLimits ? sentences : Array(sentences.prefix(Self.mostLimits - 1))
    var text = TextStyle.strong.applied(to: "What holds it back", colouring) + "\n"
    for sentence in shown { text += "  \(sentence.cut(toColumns: 94))\n" }
    if shown.count < sentences.count { text += "  and \(sentences.count - shown.count) more: see plan.json\n" }
    return text
  }

  private var footer: String {
    let plays = FigureText.whole(Double(plan.plays))
    let checks = FigureText.whole(Double(2 * plan.check.replicates))
    let main = planned.first?.name ?? ""
    return "\(plays) plays of search and pruning, \(checks) of check, \(FigureText.number(seconds, decimals: 1)) s\n"
      + "Run it: marketday run '\(folder)/\(main)'\n"
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
  /// The key without what all of its kind begin with: `主推款 · knit-dress bid share`.
  var shortName: String {
    var parts = key.split(separator: ".").map(String.init)
    if key.hasPrefix("ads.campaigns.") || key.hasPrefix("promotions.") {
      parts.removeFirst(2)
    } else {
      parts.removeFirst()
    }
    parts.removeAll { $0 == "groups" || $0 == "keywords" || $0 == "tiers" }
    return parts.joined(separator: " ").split(separator: "_").joined(separator: " ")
  }

  /// A value for people: schedules by how far they are moved, since their whole is too long.
  func text(_ value: Int, _ fileText: String) -> String {
    switch unit {
    case .fen: FigureText.yuan(fen: Int64(value))
    case .points: value == 0 ? "as is" : "\(value > 0 ? "+" : "")\(value) points"
    default: fileText
    }
  }
}
