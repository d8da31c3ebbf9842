import MarketDay
import PlainText

extension SweepResults {
  /// What `sweep` prints: at most 40 lines of at most 96 columns. All points in their order where they fit, else those
  /// of most profit.
  public func text(_ colouring: Colouring = .plain, in language: Language) -> String {
    let isWhole = results.count <= Self.mostRows
    let rows = isWhole ? Array(results.indices) : Array(ranked.prefix(Self.mostRows))
    let strong = { TextStyle.strong.applied(to: $0, colouring) }
    let last = start + (days - 1)
    let (title, place) = (strong(name.cut(toColumns: 30)), strong(folder))
    let (points, plays) = (FigureText.whole(Double(results.count)), FigureText.whole(Double(replicates)))
    let order =
      isWhole
      ? Wording("Points in their order", "按顺序列出各组合")
      : Wording(
        "The \(rows.count) points of most profit, of \(results.count)", "利润最高的 \(rows.count) 个组合（共 \(results.count) 个）")
    let hasError = replicates > 1
    let heading = language(
      "\(title)  \(start) to \(last), seed \(seed), \(FigureText.count(results.count, "point")) × "
        + "\(FigureText.count(replicates, "replicate"))\n\(order), means of whole runs"
        + "\(hasError ? " (± standard error)" : ""), all on the same luck\n\n",
      "\(title)  \(start) 至 \(last)，种子 \(seed)，\(points) 个组合 × \(plays) 次模拟\n"
        + "\(order)，全程均值\(hasError ? "（± 标准误）" : "")，运气都相同\n\n")
    let files = language(
      "\n\(FigureText.count(results.count, "row")) in sweep.csv, and a notebook, in \(place)\n",
      "\n\(points) 行在 sweep.csv，另有 notebook.ipynb，都在 \(place)\n")
    return heading + table(rows, language).text(colouring, indent: "") + files
  }

  private static let mostRows = 32
  private static let mostColumns = 96

  private func table(_ rows: [Int], _ language: Language) -> TextTable {
    let profit = measures.firstIndex { $0.name == "profit" } ?? 0
    var columns = [
      Shown(
        language("point", "组合"), rows.map { $0 == best ? language("best \($0 + 1)", "最佳 \($0 + 1)") : "\($0 + 1)" },
        isNumber: true)
    ]
    let headings = Self.headings(of: points.keys)
    let ends = [
      Shown(
        language("profit", "利润"),
        rows.map { point in
          let distribution = results[point].distributions[profit]
          return Self.figure(distribution?.mean, error: distribution?.standardError)
        }, isNumber: true),
      Shown(
        language("vs point 1", "比组合 1"),
        rows.map { point in
          guard point > 0 else { return "-" }
          let difference = results[point].difference
          let text = Self.figure(difference.mean, error: difference.standardError)
          return difference.mean >= 0.5 ? "+" + text : text
        }, isNumber: true),
    ]
    for (key, heading) in headings.enumerated() {
      columns.append(Shown(heading, rows.map { points.values[$0][key].cut(toColumns: 18) }, isNumber: false))
    }
    while columns.count > 2, Self.width(columns + ends) > Self.mostColumns { columns.removeLast() }
    for (index, measure) in measures.enumerated() where index != profit {
      let cells = rows.map { Self.figure(results[$0].distributions[index]?.mean, measure.unit) }
      let column = Shown(measure.name, cells, isNumber: true)
      if Self.width(columns + [column] + ends) <= Self.mostColumns { columns.append(column) }
    }
    columns += ends
    var table = TextTable(columns.map { $0.isNumber ? .right($0.heading) : .left($0.heading) })
    for (index, point) in rows.enumerated() {
      table.add(columns.map { $0.cells[index] }, style: point == best && results.count > 1 ? .good : .plain)
    }
    return table
  }

  /// A column of the printed table.
  private struct Shown {
    let heading: String
    let cells: [String]
    let isNumber: Bool

    init(_ heading: String, _ cells: [String], isNumber: Bool) {
      self.heading = heading
      self.cells = cells
      self.isNumber = isNumber
    }

    var width: Int { cells.reduce(heading.terminalColumns) { max($0, $1.terminalColumns) } }
  }

  private static func width(_ columns: [Shown]) -> Int { columns.reduce(-2) { $0 + $1.width + 2 } }

  /// The last name of each key, or as many as tell it from the others, in at most 20 columns.
  static func headings(of keys: [String]) -> [String] {
    let steps = keys.map { $0.split(separator: ".") }
    return steps.indices.map { index in
      for count in 1...max(1, steps[index].count) {
        let end = steps[index].suffix(count)
        let isAlone = steps.indices.allSatisfy { $0 == index || Array(steps[$0].suffix(count)) != Array(end) }
        if isAlone { return end.joined(separator: ".").cut(toColumns: 20) }
      }
      return keys[index].cut(toColumns: 20)
    }
  }

  /// `¥1,234 ±56`
  private static func figure(_ yuan: Double?, error: Double?) -> String {
    guard let yuan else { return "-" }
    return FigureText.yuan(yuan) + (error.map { " ±" + FigureText.whole($0) } ?? "")
  }

  private static func figure(_ value: Double?, _ unit: ColumnUnit) -> String {
    guard let value else { return "-" }
    switch unit {
    case .yuan where value.magnitude < 1_000: return FigureText.money(Money(nearestTo: value))
    case .yuan: return FigureText.yuan(value)
    case .share: return FigureText.percent(value, decimals: 2)
    default: return FigureText.number(value, decimals: value.magnitude >= 100 ? 0 : 1)
    }
  }
}
