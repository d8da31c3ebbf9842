import MarketDay
import RunFiles

/// How a value follows from another one: lines over numbers, with some of them marked.
struct CurveChart {
  struct Point {
    var x: Amount
    var y: Amount
    var low: Amount? = nil
    var high: Amount? = nil
    /// What else is told of it.
    var more: [String] = []
  }

  struct Series {
    var name: String
    var points: [Point]
    var colour = 1
  }

  var id: String
  var title: String
  /// Of the values up.
  var unitName: String
  var term: String?
  /// Of the values across.
  var acrossName: String
  var series: [Series]
  var marks: [Histogram.Mark] = []
  var legend: [LegendEntry] = []
  var table: DataTable
  var note: String?
  var height = 170.0

  private static let markLines = 3

  private var xs: [Amount] {
    var seen: Set<Double> = []
    return series.flatMap(\.points).map(\.x).filter { seen.insert($0.value).inserted }.sorted { $0.value < $1.value }
  }

  func markup(_ reader: Reader) -> Markup {
    let xs = xs
    let (low, high) = (xs.first?.value ?? 0, xs.last?.value ?? 1)
    func share(_ value: Double) -> Double { high > low ? (value - low) / (high - low) : 0.5 }
    let shown = marks.filter { (low...high).contains($0.value) }.sorted { $0.value < $1.value }
    let head = shown.isEmpty ? 0 : 16 * Double(min(shown.count, Self.markLines))
    let ys = series.flatMap { $0.points.flatMap { [$0.y, $0.low, $0.high].compactMap { $0?.value } } }
    let scale = NiceScale(over: ys, fromZero: (ys.min() ?? 0) <= 0 || marks.isEmpty == false)
    func y(_ value: Double) -> Double { head + (height - head) * (1 - scale.share(value)) }
    let yUnit = series.first?.points.first?.y.unit ?? .number
    let xUnit = xs.first?.unit ?? .number
    var parts: [Markup] = scale.ticks.flatMap { tick in
      [
        Drawing.line(x1: "0", y1: y(tick), x2: "100%", y2: y(tick), class: tick == 0 ? "zero" : "level"),
        Drawing.label(Amount.onAxis(tick, yUnit, reader.language), x: "-6", y: y(tick) + 4, class: "end"),
      ]
    }
    let across = NiceScale(over: [low, high], count: 5, fromZero: false)
    for (index, tick) in across.ticks.filter({ (low...high).contains($0) }).enumerated() {
      parts.append(
        Drawing.label(
          Amount.onAxis(tick, xUnit, reader.language), x: Drawing.percent(share(tick)), y: height + 17,
          class: index % 2 == 0 ? "middle" : "middle wide"))
    }
    parts.append(Drawing.stretched(height: height, series.flatMap { shapes($0, share, y) }))
    for (index, mark) in shown.enumerated() {
      let x = share(mark.value)
      let top = 12 + 16 * Double(index % Self.markLines)
      parts.append(
        Drawing.line(x1: Drawing.percent(x), y1: top - 10, x2: Drawing.percent(x), y2: height, class: "threshold"))
      parts.append(
        Drawing.label(
          "\(mark.name) \(Amount(mark.value, xUnit).shown)", x: Drawing.percent(x), y: top,
          class: x > 0.6 ? "end mark-name" : "start mark-name"))
    }
    parts += columns(xs, share, reader)
    let description = description(reader)
    let drawing = Drawing.picture(
      id: id, class: "over-time", height: height, title: "\(title), \(unitName)", description: description, parts)
    let names =
      series.count > 1 ? series.map { LegendEntry(text: $0.name, sample: "line-\($0.colour)") } : legend
    return ChartFigure(
      id: id, title: title, unit: reader("\(unitName), by \(acrossName)", "\(unitName)，横轴：\(acrossName)"), term: term,
      description: description, note: note, legend: names, table: table
    ).markup(reader.language, drawing: drawing)
  }

  private func shapes(_ series: Series, _ share: (Double) -> Double, _ y: (Double) -> Double) -> [Markup] {
    func at(_ point: Point, _ value: Double) -> String {
      "\(Drawing.number(share(point.x.value) * 1000)) \(Drawing.number(y(value)))"
    }
    let line = series.points.map { at($0, $0.y.value) }.joined(separator: "L")
    let path = Markup("path", ["class": "line-\(series.colour)", "d": "M\(line)h0"])
    let bounds = series.points.compactMap { point in
      point.low.flatMap { low in point.high.map { (point, low.value, $0.value) } }
    }
    guard bounds.count > 1, self.series.count == 1 else { return [path] }
    let forth = bounds.map { at($0.0, $0.2) }.joined(separator: "L")
    let back = bounds.reversed().map { at($0.0, $0.1) }.joined(separator: "L")
    return [Markup("path", ["class": "band-\(series.colour)", "d": "M\(forth)L\(back)Z"]), path]
  }

  /// A column for each value across, from midway to the one before to midway to the one after.
  private func columns(_ xs: [Amount], _ share: (Double) -> Double, _ reader: Reader) -> [Markup] {
    xs.enumerated().map { index, x in
      let here = share(x.value)
      let left = index == 0 ? 0 : (share(xs[index - 1].value) + here) / 2
      let right = index == xs.count - 1 ? 1 : (share(xs[index + 1].value) + here) / 2
      let lines = series.flatMap { series -> [String] in
        guard let point = series.points.first(where: { $0.x.value == x.value }) else { return [] }
        let name = self.series.count > 1 ? reader("\(series.name): ", "\(series.name)：") : ""
        guard let low = point.low, let high = point.high else { return [name + point.y.shown] + point.more }
        return [
          name + point.y.shown, reader("\(low.shown) to \(high.shown)", "\(low.shown) 至 \(high.shown)"),
        ] + point.more
      }
      return Drawing.mark(
        x: left, width: max(right - left, 0.002), y: 0, height: height, class: "column",
        tells: ([reader("\(acrossName) \(x.shown)", "\(acrossName) \(x.shown)")] + lines).joined(separator: "\n"))
    }
  }

  private func description(_ reader: Reader) -> String {
    let sentences = series.compactMap { series -> String? in
      guard let best = series.points.max(by: { $0.y.value < $1.y.value }) else { return nil }
      return reader(
        "\(series.name): at most \(best.y.shown), at \(best.x.shown).",
        "\(series.name)：最高 \(best.y.shown)，在 \(best.x.shown) 处。")
    }
    let named = marks.map { "\($0.name) \(Amount($0.value, xs.first?.unit ?? .number).shown)" }
    let marked =
      named.isEmpty ? "" : reader(" Marked: \(named.joined(separator: ", ")).", "标出：\(named.joined(separator: "、"))。")
    return sentences.joined(separator: " ") + marked
  }
}
