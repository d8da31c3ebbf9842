import MarketDay
import RunFiles

/// Amounts with what they may be off by: a dot on a line for each, with 0 marked.
struct IntervalPlot {
  struct Row {
    var name: String
    var amount: Amount
    var low: Amount?
    var high: Amount?
  }

  var id: String
  var title: String
  var unitName: String
  var term: String?
  var rows: [Row]
  var note: String?
  var legend: [LegendEntry] = []

  private static let rowHeight = 38.0

  func markup(_ reader: Reader) -> Markup {
    let height = Double(rows.count) * Self.rowHeight
    let unit = rows.first?.amount.unit ?? .number
    let scale = NiceScale(over: rows.flatMap { [$0.amount, $0.low, $0.high].compactMap { $0?.value } })
    var parts: [Markup] = scale.ticks.enumerated().flatMap { index, tick in
      let x = Drawing.percent(scale.share(tick))
      return [
        Drawing.line(x1: x, y1: 0, x2: x, y2: height, class: tick == 0 ? "zero" : "level"),
        Drawing.label(
          Amount.onAxis(tick, unit, reader.language), x: x, y: height + 17,
          class: index % 2 == 0 ? "middle" : "middle wide"),
      ]
    }
    for (index, row) in rows.enumerated() {
      let top = Double(index) * Self.rowHeight
      let middle = top + 26
      let x = scale.share(row.amount.value)
      let (low, high) = (
        scale.share(row.low?.value ?? row.amount.value), scale.share(row.high?.value ?? row.amount.value)
      )
      let kind = row.amount.value < 0 ? "loss" : "gain"
      parts += [
        Drawing.label(row.name.cut(toColumns: 44), x: "0", y: top + 13, class: "start name"),
        Drawing.line(
          x1: Drawing.percent(low), y1: middle, x2: Drawing.percent(high), y2: middle, class: "whisker \(kind)"),
        Markup("circle", ["class": "dot \(kind)", "cx": Drawing.percent(x), "cy": Drawing.number(middle), "r": "5"]),
        Drawing.mark(
          x: 0, width: 1, y: top, height: Self.rowHeight, class: "column", tells: text(row, reader)),
      ]
    }
    let description = rows.map { text($0, reader).split(separator: "\n").joined(separator: " ") }
      .joined(separator: reader("; ", "；"))
    let drawing = Drawing.picture(
      id: id, class: "named-rows", height: height, title: "\(title), \(unitName)", description: description, parts)
    var table = DataTable([
      .name(""), .init(text: reader("mean", "均值"), unit: unitName), .init(text: reader("from", "下限"), unit: unitName),
      .init(text: reader("to", "上限"), unit: unitName),
    ])
    for row in rows { table.add(row.name, [row.amount.cell(), row.low.cell(), row.high.cell()]) }
    let figure = ChartFigure(
      id: id, title: title, unit: unitName, term: term, description: description, note: note, legend: legend,
      table: table)
    return figure.markup(reader.language, drawing: drawing)
  }

  private func text(_ row: Row, _ reader: Reader) -> String {
    guard let low = row.low, let high = row.high else { return "\(row.name)\n\(row.amount.shown)" }
    return reader(
      "\(row.name)\n\(row.amount.shown)\n\(low.shown) to \(high.shown)",
      "\(row.name)\n\(row.amount.shown)\n\(low.shown) 至 \(high.shown)")
  }
}
