import MarketDay
import PlainText

extension Diagnosis {
  /// What `diagnose` prints: at most 40 lines of at most 96 columns.
  public func text(_ colouring: Colouring = .plain) -> String {
    let parts = [
      heading(colouring), dataStep(colouring), careStep(colouring), questionStep(colouring), causeStep(colouring),
    ]
    return parts.joined(separator: "\n")
  }

  private func heading(_ colouring: Colouring) -> String {
    let title = TextStyle.strong.applied(to: name.cut(toColumns: 40), colouring)
    var shown = ""
    if let replicate { shown = ", replicate \(replicate)" }
    if replicates > 1 { shown = ", means over \(FigureText.count(replicates, "replicate"))" }
    let sales = "Sales a day \(verb) from \(FigureText.money(split.before)) to \(FigureText.money(split.after))"
    let change = "\(split.change.signed)\(relative)."
    let style: TextStyle = isWithinChance != false ? .strong : split.change < .zero ? .bad : .good
    var text = "\(title)  \(Self.text(spans.before)), then \(Self.text(spans.after))\(shown)\n"
    text += "\(TextStyle.strong.applied(to: sales, colouring)): \(style.applied(to: change, colouring))\n"
    text += "\(chance)\(spans.haveTheSameWeekdays ? "" : " The spans hold other weekdays.")\n"
    return text
  }

  private var verb: String { split.change == .zero ? "stayed," : split.change < .zero ? "fell" : "rose" }

  private var relative: String {
    guard split.before > .zero else { return "" }
    return " (\(FigureText.percent(split.change.yuan / split.before.yuan)))"
  }

  private var chance: String {
    guard let standardErrors else { return "With a span of one day, chance can't be told." }
    let errors = FigureText.number(abs(standardErrors), decimals: 1)
    return abs(standardErrors) < 2
      ? "That is within chance: \(errors) standard errors of the daily figures."
      : "That is beyond chance: \(errors) standard errors of the daily figures."
  }

  /// `2026-09-01 to 09-14`
  private static func text(_ span: ClosedRange<CalendarDate>) -> String {
    let (first, last) = ("\(span.lowerBound)", "\(span.upperBound)")
    if first == last { return first }
    return "\(first) to \(first.prefix(4) == last.prefix(4) ? String(last.dropFirst(5)) : last)"
  }

  // MARK: 1. The page and the data

  private func dataStep(_ colouring: Colouring) -> String {
    var table = TextTable(
      [
        .left("1. Look at the data", least: 28, most: 28), .right("before", least: 11), .right("after", least: 11),
        .right("change", least: 9), .right("brought a day", least: 14), .left(),
      ], isRuled: false)
    for factor in shownFactors {
      let indent =
        switch factor.kind {
        case .source, .callInRate, .inquiryConversion, .silentConversion: "    "
        default: "  "
        }
      let name = factor.kind == .source ? Self.label(ofChannel: factor.figure.name) : factor.figure.name
      table.add(
        [
          indent + name, FigureChange.shown(factor.figure.before, factor.figure.unit),
          FigureChange.shown(factor.figure.after, factor.figure.unit), factor.figure.relative, factor.amount.signed,
          factor.figure.isWithinChance == true ? "chance" : "",
        ], style: indent.count > 2 ? .plain : .strong)
    }
    table.addRule()
    table.add(
      ["  sales a day", FigureText.money(split.before), FigureText.money(split.after), "", split.change.signed, ""],
      style: .strong)
    return table.text(colouring, indent: "") + itemTable.text(colouring, indent: "")
  }

  /// All factors, with at most six sources: the others are one line.
  private var shownFactors: [Factor] {
    let sources = factors.filter { $0.kind == .source && ($0.figure.before != 0 || $0.figure.after != 0) }
    var shown = sources
    if sources.count > 6 {
      let order = sources.indices.sorted {
        let (first, second) = (sources[$0].amount.fen.magnitude, sources[$1].amount.fen.magnitude)
        return first != second ? first > second : $0 < $1
      }
      shown = order.prefix(5).sorted().map { sources[$0] }
      let rest = order.dropFirst(5).map { sources[$0] }
      let figure = FigureChange(
        name: "\(rest.count) others", unit: .count, before: rest.reduce(0) { $0 + ($1.figure.before ?? 0) },
        after: rest.reduce(0) { $0 + ($1.figure.after ?? 0) }, standardErrors: nil)
      shown.append(Factor(kind: .source, figure: figure, amount: rest.reduce(.zero) { $0 + $1.amount }))
    }
    return factors.filter { $0.kind == .visitors } + shown
      + factors.filter { $0.kind != .visitors && $0.kind != .source }
  }

  private static func label(ofChannel name: String) -> String {
    switch name {
    case "search": "search by popularity"
    case "closing_soon": "search, closing soon"
    case "keyword_ads": "keyword ads"
    case "returns": "returning visitors"
    default: name
    }
  }

  private var itemTable: TextTable {
    var table = TextTable(
      [
        .left("  items that moved most", least: 28, most: 28), .right("sales a day", least: 14),
        .right("price", least: 9), .right("visitors", least: 9), .right("clicks/look", least: 11),
        .right("conversion", least: 11),
      ], isRuled: false)
    for item in items {
      table.add(
        ["    " + item.id, item.change.signed]
          + [item.price, item.visitors, item.clickRate, item.conversion].map(Self.moved))
    }
    return table
  }

  private static func moved(_ figure: FigureChange) -> String {
    switch figure.relative {
    case "": "–"
    case "0.0%", "+0.0%": "the same"
    default: figure.relative
    }
  }

  // MARK: 2. Reviews and complaints

  private func careStep(_ colouring: Colouring) -> String {
    let title = TextStyle.strong.applied(to: "2. Listen to reviews and complaints", colouring)
    guard !care.isEmpty else { return "\(title): there are none in this run.\n" }
    let moved = care.filter { $0.isWithinChance == false }
    let shown = moved.isEmpty ? Array(care.prefix(1)) : Array(moved.prefix(4))
    let others = care.count - shown.count
    let rest = others == 0 ? "" : "; \(FigureText.count(others, "other figure")) within chance"
    var lines = ["\(title)\(moved.isEmpty ? ": nothing beyond chance" : "")"]
    lines += shown.enumerated().map { index, figure in
      "  \(figure.name) \(figure.shown)\(index == shown.count - 1 ? rest : "")"
    }
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: 3. Staff and buyers

  private func questionStep(_ colouring: Colouring) -> String {
    let title = TextStyle.strong.applied(to: "3. Ask staff and buyers", colouring)
    return ([title] + questions.map { "  \($0)".cut(toColumns: 96) }).map { $0 + "\n" }.joined()
  }

  // MARK: 4. The cause

  private func causeStep(_ colouring: Colouring) -> String {
    let title = TextStyle.strong.applied(to: "4. Find the cause", colouring)
    var text = "\(title): \(verdict)\n"
    var table = TextTable([.right(least: 11), .left(most: 40), .left(most: 33), .left()])
    for cause in causes.prefix(5) {
      let isChance = cause.isWithinChance == true
      table.add(
        [
          cause.amount.signed, cause.text, "\(cause.figure.name) \(cause.figure.shown)", isChance ? "chance" : "",
        ], style: cause == likeliest ? .strong : isChance ? .faint : .plain)
    }
    text += table.text(colouring, indent: "")
    return text
  }

  private var verdict: String {
    if isWithinChance == true { return "none is needed, days differ as much by themselves. What moved at all:" }
    if isWithinChance == nil { return "a single day can't tell. What moved:" }
    guard let likeliest else { return "nothing in the data explains it. What moved:" }
    let share = likeliest.amount.yuan / split.change.yuan
    return "likeliest, \(likeliest.text), \(FigureText.percent(share, decimals: 0)) of it."
  }
}
