import MarketDay
import RunFiles

/// How often values fall into each of some ranges, with values marked that matter.
struct Histogram {
  struct Bin {
    var from: Double
    var to: Double
    var count: Amount
  }

  struct Mark {
    var name: String
    var value: Double
  }

  var id: String
  var title: String
  /// Of the values across.
  var unit: ColumnUnit
  /// Of the counts.
  var unitName: String
  var term: String?
  var bins: [Bin]
  var marks: [Mark]
  var note: String?

  func markup(_ reader: Reader) -> Markup {
    let height = 180.0
    // Marks have their names above the bars, in lines of their own where they would meet.
    let (low, high) = (bins.first?.from ?? 0, bins.last?.to ?? 1)
    let shown = marks.filter { (low...high).contains($0.value) }.sorted { $0.value < $1.value }
    let head = shown.isEmpty ? 0 : 16 * Double(min(shown.count, Self.markLines))
    let body = height - head
    let scale = NiceScale(over: bins.map(\.count.value))
    let across = NiceScale(over: [low, high], count: 6, fromZero: false)
    func share(_ value: Double) -> Double { high > low ? (value - low) / (high - low) : 0 }
    var parts: [Markup] = scale.ticks.flatMap { tick in
      let y = head + body * (1 - scale.share(tick))
      return [
        Drawing.line(x1: "0", y1: y, x2: "100%", y2: y, class: tick == 0 ? "zero" : "level"),
        Drawing.label(Amount.onAxis(tick, .count, reader.language), x: "-6", y: y + 4, class: "end"),
      ]
    }
    for (index, tick) in across.ticks.filter({ (low...high).contains($0) }).enumerated() {
      parts.append(
        Drawing.label(
          Amount.onAxis(tick, unit, reader.language), x: Drawing.percent(share(tick)), y: height + 17,
          class: index % 2 == 0 ? "middle" : "middle wide"))
    }
    for bin in bins {
      let part = body * scale.share(bin.count.value)
      let width = share(bin.to) - share(bin.from)
      parts.append(
        Drawing.mark(
          x: share(bin.from) + width * 0.04, width: width * 0.92, y: height - part, height: max(part, 0),
          class: unit == .yuan && bin.to <= 0 ? "loss" : "bar", tells: text(bin, reader)))
    }
    // Names stand beside their lines, to the middle of the chart's far side, so that no line crosses a name.
    let lefts = shown.count { share($0.value) <= 0.6 }
    for (index, mark) in shown.enumerated() {
      let x = share(mark.value)
      let line = index < lefts ? index : lefts + shown.count - 1 - index
      let y = 12 + 16 * Double(line % Self.markLines)
      parts.append(
        Drawing.line(x1: Drawing.percent(x), y1: y - 10, x2: Drawing.percent(x), y2: height, class: "threshold"))
      parts.append(
        Drawing.label(
          "\(mark.name.cut(toColumns: 22)) \(Amount.onAxis(mark.value.rounded(), unit, reader.language))",
          x: Drawing.percent(x), y: y, class: x > 0.6 ? "end mark-name" : "start mark-name"))
    }
    let description = description(reader)
    let drawing = Drawing.picture(
      id: id, class: "over-time", height: height, title: "\(title), \(unitName)", description: description, parts)
    var table = DataTable([.name(reader("Range", "区间")), .init(text: unitName)])
    for bin in bins { table.add(range(bin, reader), [bin.count.cell()]) }
    let figure = ChartFigure(
      id: id, title: title, unit: unitName, term: term, description: description, note: note, table: table)
    return figure.markup(reader.language, drawing: drawing)
  }

  private static let markLines = 4

  private func range(_ bin: Bin, _ reader: Reader) -> String {
    let (from, to) = (Amount(bin.from, unit).shown, Amount(bin.to, unit).shown)
    return reader("\(from) to \(to)", "\(from) 至 \(to)")
  }

  private func text(_ bin: Bin, _ reader: Reader) -> String {
    "\(range(bin, reader))\n\(bin.count.shown) \(unitName)"
  }

  private func description(_ reader: Reader) -> String {
    let most = bins.max { $0.count.value < $1.count.value }
    let top = most.map { reader("Most fall into \(range($0, reader)).", "最多的一档：\(range($0, reader))。") } ?? ""
    let named = marks.map { "\($0.name) \(Amount($0.value, unit).shown)" }
    guard !named.isEmpty else { return top }
    return reader("\(top) Marked: \(named.joined(separator: ", ")).", "\(top)标出：\(named.joined(separator: "、"))。")
  }
}
