import MarketDay
import PlainText

extension RunSummary {
  /// What `run` prints: at most 40 lines of at most 96 columns.
  public func text(_ colouring: Colouring = .plain) -> String {
    let before = [titleLine(colouring) + (precision?.text(colouring) ?? ""), formulaLines(colouring)].joined(
      separator: "\n")
    let after = [
      trafficTable.text(colouring, indent: ""), waterfallTable.text(colouring, indent: ""), leverLines(colouring),
      filesLine(colouring),
    ].joined(separator: "\n")
    // Everything but the targets has its place; they take what is left of the screen.
    let used = (before + "\n" + after).count { $0 == "\n" }
    return before + targetLines(atMost: max(1, 40 - used)) + "\n" + after
  }

  private func titleLine(_ colouring: Colouring) -> String {
    let title = TextStyle.strong.applied(to: name.cut(toColumns: 40), colouring)
    let days = days == 1 ? "\(start)" : "\(start) to \(start + (days - 1)), \(days) days"
    return "\(title)  \(days), seed \(seed), \(FigureText.count(replicates, "replicate"))\n"
  }

  private func formulaLines(_ colouring: Colouring) -> String {
    let hasRange = replicates > 1
    var table = TextTable([.left(least: 22), .right(least: 13), .left()])
    func add(_ label: String, _ figures: Distribution, _ show: (Double) -> String) {
      table.add([label, show(figures.mean), hasRange ? " \(show(figures.p10)) to \(show(figures.p90))" : ""])
    }
    add("  visitors", visitors, FigureText.whole)
    add("× conversion", conversion) { FigureText.percent($0, decimals: 2) }
    add("× order value", orderValue) { FigureText.money(Money(nearestTo: $0)) }
    add("= sales", sales, FigureText.yuan)
    let heading = TextStyle.strong.applied(to: "Sales = visitors × conversion × order value", colouring)
    return heading + (hasRange ? ", means of whole runs (and p10 to p90)\n" : "\n") + table.text(indent: "")
  }

  private var trafficTable: TextTable {
    var table = TextTable(
      [
        .left("Traffic by source", least: 22, most: 22), .right("visitors", least: 10), .right("share", least: 6),
        .right("orders", least: 8), .right("cost", least: 11), .left(),
      ], isRuled: false)
    for line in mainTraffic {
      table.add([
        "  " + Self.label(ofChannel: line.channel), FigureText.whole(line.visitors),
        FigureText.percent(line.share), FigureText.whole(line.orders), FigureText.yuan(line.cost),
        FigureText.bar(line.share, width: 24),
      ])
    }
    return table
  }

  /// The lines that fit: all of up to seven, else the six largest in their order and the rest as one.
  private var mainTraffic: [TrafficLine] {
    guard traffic.count > 7 else { return traffic }
    let largest = traffic.indices.sorted { (-traffic[$0].visitors, $0) < (-traffic[$1].visitors, $1) }.prefix(6)
    let others = traffic.indices.filter { !largest.contains($0) }.map { traffic[$0] }
    let rest = TrafficLine(
      channel: "\(others.count) smaller ones", visitors: others.reduce(0) { $0 + $1.visitors },
      share: others.reduce(0) { $0 + $1.share }, orders: others.reduce(0) { $0 + $1.orders },
      amount: others.reduce(0) { $0 + $1.amount }, cost: others.reduce(0) { $0 + $1.cost })
    return largest.sorted().map { traffic[$0] } + [rest]
  }

  /// The engine's own channels in words; the scenario's by their names.
  private static func label(ofChannel name: String) -> String {
    switch name {
    case "": "-"
    case "search": "search by popularity"
    case "closing_soon": "search, closing soon"
    case "keyword_ads": "keyword ads"
    case "returns": "returning visitors"
    default: name
    }
  }

  private var waterfallTable: TextTable {
    var table = TextTable(
      [.left("From price to profit", least: 22), .right("yuan", least: 16), .right("of sales", least: 8), .left()],
      isRuled: false)
    for line in waterfall where line.isResult || line.amount != .zero {
      let isProfit = line.key == "profit"
      let range = " \(FigureText.yuan(profit.p10)) to \(FigureText.yuan(profit.p90))"
      table.add(
        [
          (line.isResult ? "= " : "  ") + line.label, FigureText.money(line.amount), FigureText.percent(line.share),
          isProfit && replicates > 1 ? range : "",
        ], style: isProfit ? (line.amount < .zero ? .bad : .good) : line.isResult ? .strong : .plain)
    }
    return table
  }

  private func leverLines(_ colouring: Colouring) -> String {
    let error = levers.contains { $0.standardError != nil } ? " (± standard error)" : ""
    let title = TextStyle.strong.applied(to: "What moved profit most", colouring)
    var lines = ["\(title), next to the same days without it\(error)"]
    if levers.isEmpty { lines.append("  Nothing in the plan moved the profit.") }
    for (index, effect) in levers.enumerated() {
      lines.append("\(index + 1). \(LeverSentence.text(effect))".cut(toColumns: 96))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func filesLine(_ colouring: Colouring) -> String {
    let rows = FigureText.count(files.reduce(0) { $0 + $1.rows }, "row")
    let place = TextStyle.strong.applied(to: folder, colouring)
    // run.json and the notebook have no rows.
    return "\(FigureText.count(files.count + 2, "file")) with \(rows) in \(place)\n"
  }
}
