import MarketDay
import PlainText

extension RunSummary {
  /// What `run` prints: at most 40 lines of at most 96 columns.
  public func text(_ colouring: Colouring = .plain, in language: Language) -> String {
    let title = titleLine(colouring, language) + (precision?.text(colouring, in: language) ?? "")
    let before = [title, formulaLines(colouring, language)].joined(separator: "\n")
    let after = [
      trafficTable(language).text(colouring, indent: ""), waterfallTable(language).text(colouring, indent: ""),
      leverLines(colouring, language), filesLine(colouring, language),
    ].joined(separator: "\n")
    // Everything but the targets has its place; they take what is left of the screen.
    let used = (before + "\n" + after).count { $0 == "\n" }
    return before + targetLines(atMost: max(1, 40 - used), in: language) + "\n" + after
  }

  private func titleLine(_ colouring: Colouring, _ language: Language) -> String {
    let title = TextStyle.strong.applied(to: name.cut(toColumns: 40), colouring)
    let last = start + (days - 1)
    let days =
      days == 1 ? "\(start)" : language("\(start) to \(last), \(days) days", "\(start) 至 \(last)，共 \(days) 天")
    return language(
      "\(title)  \(days), seed \(seed), \(FigureText.count(replicates, "replicate"))\n",
      "\(title)  \(days)，种子 \(seed)，\(FigureText.whole(Double(replicates))) 次模拟\n")
  }

  private func formulaLines(_ colouring: Colouring, _ language: Language) -> String {
    let hasRange = replicates > 1
    var table = TextTable([.left(least: 22), .right(least: 13), .left()])
    func add(_ label: String, _ figures: Distribution, _ show: (Double) -> String) {
      table.add([label, show(figures.mean), hasRange ? Self.range(figures, language, show) : ""])
    }
    add(language("  visitors", "  访客数"), visitors, FigureText.whole)
    add(language("× conversion", "× 转化率"), conversion) { FigureText.percent($0, decimals: 2) }
    add(language("× order value", "× 客单价"), orderValue) { FigureText.money(Money(nearestTo: $0)) }
    add(language("= sales", "= 销售额"), sales, FigureText.yuan)
    let formula = language("Sales = visitors × conversion × order value", "销售额 = 访客数 × 转化率 × 客单价")
    let heading = TextStyle.strong.applied(to: formula, colouring)
    let range = language(", means of whole runs (and p10 to p90)", "，全程均值（及 p10 至 p90）")
    return heading + (hasRange ? range : "") + "\n" + table.text(indent: "")
  }

  /// ` ¥1,200 to ¥1,400`, a tenth of the replicates below and a tenth above.
  private static func range(_ figures: Distribution, _ language: Language, _ show: (Double) -> String) -> String {
    let (low, high) = (show(figures.p10), show(figures.p90))
    return language(" \(low) to \(high)", " \(low) 至 \(high)")
  }

  private func trafficTable(_ language: Language) -> TextTable {
    var table = TextTable(
      [
        .left(language("Traffic by source", "流量来源"), least: 22, most: 22),
        .right(language("visitors", "访客数"), least: 10), .right(language("share", "占比"), least: 6),
        .right(language("orders", "订单"), least: 8), .right(language("cost", "花费"), least: 11), .left(),
      ], isRuled: false)
    for line in mainTraffic(language) {
      table.add([
        "  " + ChannelLabel.wording(of: line.channel).text(in: language), FigureText.whole(line.visitors),
        FigureText.percent(line.share), FigureText.whole(line.orders), FigureText.yuan(line.cost),
        FigureText.bar(line.share, width: 24),
      ])
    }
    return table
  }

  /// The lines that fit: all of up to seven, else the six largest in their order and the rest as one.
  private func mainTraffic(_ language: Language) -> [TrafficLine] {
    guard traffic.count > 7 else { return traffic }
    let largest = traffic.indices.sorted { (-traffic[$0].visitors, $0) < (-traffic[$1].visitors, $1) }.prefix(6)
    let others = traffic.indices.filter { !largest.contains($0) }.map { traffic[$0] }
    let rest = TrafficLine(
      channel: language("\(others.count) smaller ones", "其他 \(others.count) 个来源"),
      visitors: others.reduce(0) { $0 + $1.visitors },
      share: others.reduce(0) { $0 + $1.share }, orders: others.reduce(0) { $0 + $1.orders },
      amount: others.reduce(0) { $0 + $1.amount }, cost: others.reduce(0) { $0 + $1.cost })
    return largest.sorted().map { traffic[$0] } + [rest]
  }

  private func waterfallTable(_ language: Language) -> TextTable {
    var table = TextTable(
      [
        .left(language("From price to profit", "从一口价到利润"), least: 22), .right(language("yuan", "元"), least: 16),
        .right(language("of sales", "占销售额"), least: 8), .left(),
      ], isRuled: false)
    for line in waterfall where line.isResult || line.amount != .zero {
      let isProfit = line.key == "profit"
      table.add(
        [
          (line.isResult ? "= " : "  ") + line.label.text(in: language), FigureText.money(line.amount),
          FigureText.percent(line.share),
          isProfit && replicates > 1 ? Self.range(profit, language, FigureText.yuan) : "",
        ], style: isProfit ? (line.amount < .zero ? .bad : .good) : line.isResult ? .strong : .plain)
    }
    return table
  }

  private func leverLines(_ colouring: Colouring, _ language: Language) -> String {
    let hasError = levers.contains { $0.standardError != nil }
    let heading = language("What moved profit most", "对利润影响最大的是")
    let title = TextStyle.strong.applied(to: heading, colouring)
    var lines = [
      language(
        "\(title), next to the same days without it\(hasError ? " (± standard error)" : "")",
        "\(title)（与同样的日子里没有它相比\(hasError ? "，± 为标准误" : "")）")
    ]
    if levers.isEmpty { lines.append(language("  Nothing in the plan moved the profit.", "  计划里没有什么影响了利润。")) }
    for (index, effect) in levers.enumerated() {
      lines.append("\(index + 1). \(LeverSentence.text(effect, in: language))".cut(toColumns: 96))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func filesLine(_ colouring: Colouring, _ language: Language) -> String {
    let rows = files.reduce(0) { $0 + $1.rows }
    let place = TextStyle.strong.applied(to: folder, colouring)
    // run.json and the notebook have no rows.
    return language(
      "\(FigureText.count(files.count + 2, "file")) with \(FigureText.count(rows, "row")) in \(place)\n",
      "\(files.count + 2) 个文件共 \(FigureText.whole(Double(rows))) 行，在 \(place)\n")
  }
}
