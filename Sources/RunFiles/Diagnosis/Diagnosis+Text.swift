import MarketDay
import PlainText

extension Diagnosis {
  /// What `diagnose` prints: at most 40 lines of at most 96 columns.
  public func text(_ colouring: Colouring = .plain, in language: Language) -> String {
    let parts = [
      heading(colouring, language), dataStep(colouring, language), careStep(colouring, language),
      questionStep(colouring, language), causeStep(colouring, language),
    ]
    return parts.joined(separator: "\n")
  }

  private func heading(_ colouring: Colouring, _ language: Language) -> String {
    let title = TextStyle.strong.applied(to: name.cut(toColumns: 40), colouring)
    var shown = ""
    if let replicate { shown = language(", replicate \(replicate)", "，模拟编号 \(replicate)") }
    if replicates > 1 {
      shown = language(
        ", means over \(FigureText.count(replicates, "replicate"))",
        "，\(FigureText.whole(Double(replicates))) 次模拟的均值")
    }
    let (before, after) = (FigureText.money(split.before), FigureText.money(split.after))
    let sales = language("Sales a day \(verb) from \(before) to \(after)", "每天销售额从 \(before) \(verb) \(after)")
    let change = split.change.signed + relative + language(".", "。")
    let style: TextStyle = isWithinChance != false ? .strong : split.change < .zero ? .bad : .good
    let (first, second) = (Self.text(spans.before), Self.text(spans.after))
    let styled = style.applied(to: change, colouring)
    let weekdays = Wording(" The spans hold other weekdays.", "两段的星期构成不同。").text(in: language)
    return language("\(title)  \(first), then \(second)\(shown)\n", "\(title)  前段 \(first)，后段 \(second)\(shown)\n")
      + TextStyle.strong.applied(to: sales, colouring) + language(": \(styled)\n", "，变化 \(styled)\n")
      + chance.text(in: language) + (spans.haveTheSameWeekdays ? "" : weekdays) + "\n"
  }

  private var verb: Wording {
    if split.change == .zero { return Wording("stayed,", "不变，仍为") }
    return split.change < .zero ? Wording("fell", "降到") : Wording("rose", "升到")
  }

  private var relative: String {
    guard split.before > .zero else { return "" }
    return " (\(FigureText.percent(split.change.yuan / split.before.yuan)))"
  }

  private var chance: Wording {
    guard let standardErrors else {
      return Wording("With a span of one day, chance can't be told.", "只有一天的时段分不清是不是偶然波动。")
    }
    let errors = FigureText.number(abs(standardErrors), decimals: 1)
    return abs(standardErrors) < 2
      ? Wording(
        "That is within chance: \(errors) standard errors of the daily figures.",
        "属于偶然波动：相差 \(errors) 个日数据标准误。")
      : Wording(
        "That is beyond chance: \(errors) standard errors of the daily figures.",
        "超出偶然波动：相差 \(errors) 个日数据标准误。")
  }

  /// `2026-09-01 to 09-14`
  private static func text(_ span: ClosedRange<CalendarDate>) -> Wording {
    let (first, last) = ("\(span.lowerBound)", "\(span.upperBound)")
    if first == last { return Wording(same: first) }
    let end = first.prefix(4) == last.prefix(4) ? String(last.dropFirst(5)) : last
    return Wording("\(first) to \(end)", "\(first) 至 \(end)")
  }

  // MARK: 1. The page and the data

  private func dataStep(_ colouring: Colouring, _ language: Language) -> String {
    var table = TextTable(
      [
        .left(language("1. Look at the data", "1. 看数据"), least: 28, most: 28),
        .right(language("before", "前段"), least: 11), .right(language("after", "后段"), least: 11),
        .right(language("change", "变化"), least: 9), .right(language("brought a day", "每天带来"), least: 14), .left(),
      ], isRuled: false)
    for factor in shownFactors {
      let name = factor.kind == .source ? ChannelLabel.wording(of: factor.figure.name) : factor.figure.name
      let indent =
        switch factor.kind {
        case .source, .callInRate, .inquiryConversion, .silentConversion: "    "
        default: "  "
        }
      table.add(
        [
          indent + name.text(in: language), FigureChange.shown(factor.figure.before, factor.figure.unit),
          FigureChange.shown(factor.figure.after, factor.figure.unit), factor.figure.relative, factor.amount.signed,
          factor.figure.isWithinChance == true ? language("chance", "偶然") : "",
        ], style: indent.count > 2 ? .plain : .strong)
    }
    table.addRule()
    table.add(
      [
        language("  sales a day", "  每天销售额"), FigureText.money(split.before), FigureText.money(split.after), "",
        split.change.signed, "",
      ],
      style: .strong)
    return table.text(colouring, indent: "") + itemTable(language).text(colouring, indent: "")
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
        name: Wording("\(rest.count) others", "其他 \(rest.count) 个来源"), unit: .count,
        before: rest.reduce(0) { $0 + ($1.figure.before ?? 0) },
        after: rest.reduce(0) { $0 + ($1.figure.after ?? 0) }, standardErrors: nil)
      shown.append(Factor(kind: .source, figure: figure, amount: rest.reduce(.zero) { $0 + $1.amount }))
    }
    return factors.filter { $0.kind == .visitors } + shown
      + factors.filter { $0.kind != .visitors && $0.kind != .source }
  }

  private func itemTable(_ language: Language) -> TextTable {
    var table = TextTable(
      [
        .left(language("  items that moved most", "  变化最大的商品"), least: 28, most: 28),
        .right(language("sales a day", "每天销售额"), least: 14), .right(language("price", "价格"), least: 9),
        .right(language("visitors", "访客数"), least: 9), .right(language("clicks/look", "点击率"), least: 11),
        .right(language("conversion", "转化率"), least: 11),
      ], isRuled: false)
    for item in items {
      table.add(
        ["    " + item.id, item.change.signed]
          + [item.price, item.visitors, item.clickRate, item.conversion].map { Self.moved($0, language) })
    }
    return table
  }

  private static func moved(_ figure: FigureChange, _ language: Language) -> String {
    switch figure.relative {
    case "": "–"
    case "0.0%", "+0.0%": language("the same", "不变")
    default: figure.relative
    }
  }

  // MARK: 2. Reviews and complaints

  private func careStep(_ colouring: Colouring, _ language: Language) -> String {
    let step = language("2. Listen to reviews and complaints", "2. 听评价和投诉")
    let title = TextStyle.strong.applied(to: step, colouring)
    guard !care.isEmpty else { return title + language(": there are none in this run.\n", "：这次运行里没有。\n") }
    let moved = care.filter { $0.isWithinChance == false }
    let shown = moved.isEmpty ? Array(care.prefix(1)) : Array(moved.prefix(4))
    let others = care.count - shown.count
    let rest =
      others == 0
      ? ""
      : language(
        "; \(FigureText.count(others, "other figure")) within chance", "；其他 \(others) 项属于偶然波动")
    var lines = [title + (moved.isEmpty ? language(": nothing beyond chance", "：没有超出偶然波动的变化") : "")]
    lines += shown.enumerated().map { index, figure in
      "  \(figure.name.text(in: language)) \(figure.shown)\(index == shown.count - 1 ? rest : "")"
    }
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: 3. Staff and buyers

  private func questionStep(_ colouring: Colouring, _ language: Language) -> String {
    let title = TextStyle.strong.applied(to: language("3. Ask staff and buyers", "3. 问员工和买家"), colouring)
    return ([title] + questions.map { "  \($0.text(in: language))".cut(toColumns: 96) }).map { $0 + "\n" }.joined()
  }

  // MARK: 4. The cause

  private func causeStep(_ colouring: Colouring, _ language: Language) -> String {
    let title = TextStyle.strong.applied(to: language("4. Find the cause", "4. 找原因"), colouring)
    var text = language("\(title): \(verdict)\n", "\(title)：\(verdict)\n")
    var table = TextTable([.right(least: 11), .left(most: 40), .left(most: 33), .left()])
    for cause in causes.prefix(5) {
      let isChance = cause.isWithinChance == true
      table.add(
        [
          cause.amount.signed, cause.text.text(in: language),
          "\(cause.figure.name.text(in: language)) \(cause.figure.shown)", isChance ? language("chance", "偶然") : "",
        ], style: cause == likeliest ? .strong : isChance ? .faint : .plain)
    }
    text += table.text(colouring, indent: "")
    return text
  }

  private var verdict: Wording {
    if isWithinChance == true {
      return Wording(
        "none is needed, days differ as much by themselves. What moved at all:", "不需要原因，每天本来就差这么多。有变化的是：")
    }
    if isWithinChance == nil { return Wording("a single day can't tell. What moved:", "只有一天看不出来。有变化的是：") }
    guard let likeliest else {
      return Wording("nothing in the data explains it. What moved:", "数据里没有能解释的。有变化的是：")
    }
    let share = FigureText.percent(likeliest.amount.yuan / split.change.yuan, decimals: 0)
    return Wording("likeliest, \(likeliest.text), \(share) of it.", "最可能是：\(likeliest.text)，占变化的 \(share)。")
  }
}
