import MarketDay

extension RunSummary {
  /// What `run` prints: at most 40 lines of at most 96 columns. Escape codes for colour only where `isColoured`.
  public func text(isColoured: Bool = false) -> String {
    let paint = Paint(isOn: isColoured)
    var lines = titleLines(paint)
    lines += [""] + formulaLines(paint)
    lines += [""] + trafficLines(paint)
    lines += [""] + waterfallLines(paint)
    lines += [""] + leverLines(paint)
    lines += [""] + fileLines(paint)
    return lines.joined(separator: "\n") + "\n"
  }

  private func titleLines(_ paint: Paint) -> [String] {
    let title = paint.bold(DisplayWidth.shortened(name, to: 40))
    let days = days == 1 ? "\(start)" : "\(start) to \(start + (days - 1)), \(days) days"
    let played = replicates == 1 ? "1 replicate" : "\(FigureText.whole(Double(replicates))) replicates"
    return ["\(title)  \(days), seed \(seed), \(played)"]
  }

  private func formulaLines(_ paint: Paint) -> [String] {
    let hasRange = replicates > 1
    func line(_ sign: String, _ label: String, _ figures: Distribution, _ show: (Double) -> String) -> String {
      let range = hasRange ? "   \(show(figures.p10)) to \(show(figures.p90))" : ""
      return "\(sign) \(DisplayWidth.padded(label, to: 20))\(DisplayWidth.aligned(show(figures.mean), to: 15))\(range)"
    }
    let heading = "Sales = visitors × conversion × order value"
    return [
      paint.bold(heading) + (hasRange ? ", means of whole runs (and p10 to p90)" : ""),
      line(" ", "visitors", visitors, FigureText.whole),
      line("×", "conversion", conversion) { FigureText.percent($0, decimals: 2) },
      line("×", "order value", orderValue) { FigureText.money(Money(nearestTo: $0)) },
      line("=", "sales", sales, FigureText.yuan),
    ]
  }

  private func trafficLines(_ paint: Paint) -> [String] {
    let heading =
      DisplayWidth.padded("Traffic by source", to: 22) + DisplayWidth.aligned("visitors", to: 12)
      + DisplayWidth.aligned("share", to: 8) + DisplayWidth.aligned("orders", to: 10)
      + DisplayWidth.aligned("cost", to: 13)
    return [paint.bold(heading)]
      + mainTraffic.map { line in
        "  " + DisplayWidth.padded(line.channel.isEmpty ? "-" : line.channel, to: 20)
          + DisplayWidth.aligned(FigureText.whole(line.visitors), to: 12)
          + DisplayWidth.aligned(FigureText.percent(line.share, decimals: 1), to: 8)
          + DisplayWidth.aligned(FigureText.whole(line.orders), to: 10)
          + DisplayWidth.aligned(FigureText.yuan(line.cost), to: 13)
          + (line.share > 0 ? "  " + FigureText.bar(line.share, width: 24) : "")
      }
  }

  /// The lines that fit: all of up to seven, else the six largest in their order and the rest as one.
  private var mainTraffic: [TrafficLine] {
    guard traffic.count > 7 else { return traffic }
    let largest = traffic.indices.sorted { (-traffic[$0].visitors, $0) < (-traffic[$1].visitors, $1) }.prefix(6)
    let others = traffic.indices.filter { !largest.contains($0) }.map { traffic[$0] }
    let rest = TrafficLine(
      channel: "\(others.count) others", visitors: others.reduce(0) { $0 + $1.visitors },
      share: others.reduce(0) { $0 + $1.share }, orders: others.reduce(0) { $0 + $1.orders },
      amount: others.reduce(0) { $0 + $1.amount }, cost: others.reduce(0) { $0 + $1.cost })
    return largest.sorted().map { traffic[$0] } + [rest]
  }

  private func waterfallLines(_ paint: Paint) -> [String] {
    let heading =
      DisplayWidth.padded("From price to profit", to: 22) + DisplayWidth.aligned("yuan", to: 18)
      + DisplayWidth.aligned("of sales", to: 10)
    return [paint.bold(heading)]
      + waterfall.map { line in
        let row =
          (line.isResult ? "= " : "  ") + DisplayWidth.padded(line.label, to: 20)
          + DisplayWidth.aligned(FigureText.money(line.amount), to: 18)
          + DisplayWidth.aligned(FigureText.percent(line.share, decimals: 1), to: 10)
          + (line.key == "profit" && replicates > 1
            ? "   \(FigureText.yuan(profit.p10)) to \(FigureText.yuan(profit.p90))" : "")
        guard line.isResult else { return row }
        return line.key == "profit" ? paint.signed(row, by: line.amount) : paint.bold(row)
      }
  }

  private func leverLines(_ paint: Paint) -> [String] {
    let error = levers.contains { $0.standardError != nil } ? " (± standard error)" : ""
    let heading = paint.bold("What moved profit most") + ", against the same luck without it\(error)"
    guard !levers.isEmpty else { return [heading, "  Nothing in the plan moved the profit."] }
    return [heading]
      + levers.enumerated().map { index, effect in
        DisplayWidth.shortened("\(index + 1). \(LeverSentence.text(effect))", to: 96)
      }
  }

  private func fileLines(_ paint: Paint) -> [String] {
    let rows = files.reduce(0) { $0 + $1.rows }
    return [
      "\(files.count + 1) files with \(FigureText.whole(Double(rows))) rows in \(paint.bold(folder))"
    ]
  }
}

/// Bold and colour by escape codes, or none.
private struct Paint {
  var isOn: Bool

  func bold(_ text: String) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func signed(_ text: String, by amount: Money) -> String {
    isOn ? "\u{1B}[1;\(amount < .zero ? 31 : 32)m\(text)\u{1B}[0m" : text
  }
}
