import MarketDay
import RunFiles

/// Parts of a whole over time, one upon the other. Parts that are paid for are hatched.
struct StackedAreaChart {
  struct Part {
    var name: String
    var amounts: [Amount?]
    /// 1 to 8.
    var colour: Int
    var isHatched: Bool
  }

  var id: String
  var title: String
  var unitName: String
  var unit: ColumnUnit
  var term: String?
  var timeline: Timeline
  /// From the bottom up.
  var parts: [Part]

  func markup(_ reader: Reader) -> Markup {
    let height = 240.0
    let sums = timeline.spans.indices.map { index in parts.reduce(0) { $0 + ($1.amounts[index]?.value ?? 0) } }
    let scale = NiceScale(over: sums)
    let levels = Drawing.levels(scale, height: height) { Amount.onAxis($0, unit, reader.language) }
    var base = [Double](repeating: 0, count: sums.count)
    var areas: [Markup] = []
    for part in parts {
      let top = base.indices.map { base[$0] + (part.amounts[$0]?.value ?? 0) }
      areas += area(part, from: base, to: top, scale, height)
      base = top
    }
    let description = description(reader)
    let dates = DateAxis(timeline: timeline, language: reader.language).markup(height: height, isSmall: false)
    let drawing = Drawing.picture(
      id: id, class: "over-time", height: height, title: "\(title), \(unitName)", description: description,
      levels + [Drawing.stretched(height: height, areas)] + dates + marks(reader, height))
    let figure = ChartFigure(
      id: id, title: title, unit: unitName, term: term, description: description,
      note: timeline.note(reader.language),
      legend: parts.reversed().map {
        LegendEntry(text: $0.name, sample: "fill-\($0.colour)\($0.isHatched ? " hatched" : "")")
      }, table: table(reader))
    return figure.markup(reader.language, drawing: drawing)
  }

  private func area(_ part: Part, from base: [Double], to top: [Double], _ scale: NiceScale, _ height: Double)
    -> [Markup]
  {
    // With one point only there is no area; it is drawn as wide as the chart.
    let count = top.count
    func x(_ index: Int) -> String {
      count == 1 ? (index == 0 ? "0" : "1000") : Drawing.number((Double(index) + 0.5) / Double(count) * 1000)
    }
    func y(_ value: Double) -> String { Drawing.number(height * (1 - scale.share(value))) }
    let last = max(count, 2)
    let at = { (values: [Double], index: Int) in values[min(index, count - 1)] }
    let forth = (0..<last).map { "\(x($0)) \(y(at(top, $0)))" }.joined(separator: "L")
    let back = (0..<last).reversed().map { "\(x($0)) \(y(at(base, $0)))" }.joined(separator: "L")
    let path = "M\(forth)L\(back)Z"
    let fill = Markup("path", ["class": "area fill-\(part.colour)", "d": path])
    guard part.isHatched else { return [fill] }
    return [fill, Markup("path", ["class": "hatch", "d": path])]
  }

  private func marks(_ reader: Reader, _ height: Double) -> [Markup] {
    let count = Double(timeline.spans.count)
    return timeline.spans.indices.map { index in
      let lines = parts.reversed().compactMap { part in
        part.amounts[index].map { reader("\(part.name): \($0.shown)", "\(part.name)：\($0.shown)") }
      }
      return Drawing.mark(
        x: Double(index) / count, width: 1 / count, y: 0, height: height, class: "column",
        tells: ([timeline.name(index, reader.language)] + lines).joined(separator: "\n"))
    }
  }

  private func table(_ reader: Reader) -> DataTable {
    var table = DataTable([.name(reader("Day", "日期"))] + parts.map { .init(text: $0.name, unit: unitName) })
    for index in timeline.spans.indices {
      table.add(timeline.name(index, reader.language), parts.map { $0.amounts[index].cell() })
    }
    return table
  }

  private func description(_ reader: Reader) -> String {
    parts.reversed().compactMap { part in
      let values = part.amounts.compactMap { $0 }
      guard let first = values.first, let last = values.last else { return nil }
      return reader(
        "\(part.name): \(first.shown) at first, \(last.shown) at the end.",
        "\(part.name)：开始 \(first.shown)，最后 \(last.shown)。")
    }.joined(separator: " ")
  }
}
