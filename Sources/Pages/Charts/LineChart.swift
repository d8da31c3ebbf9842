import MarketDay
import RunFiles

/// Values over time as lines, with a band about each where there is one.
struct LineChart {
  struct Series {
    var name: String
    var points: [DailyBands.Point]
    /// 1 to 8: a colour with a dash of its own.
    var colour = 1
  }

  var id: String
  var title: String
  var unitName: String
  var unit: ColumnUnit
  var term: String?
  var timeline: Timeline
  var series: [Series]
  var fromZero = true
  var note: String?
  var isSmall = false
  /// What the band and its ends are called, where they are not those of replicates.
  var bandName: String?
  var bounds: (low: String, high: String) = ("p10", "p90")

  func markup(_ reader: Reader) -> Markup {
    let height = isSmall ? 84.0 : 180.0
    let scale = NiceScale(
      over: series.flatMap { $0.points.flatMap { [$0.mean, $0.low, $0.high].compactMap { $0?.value } } },
      count: isSmall ? 2 : 4, fromZero: fromZero)
    let levels = Drawing.levels(scale, height: height) { Amount.onAxis($0, unit, reader.language) }
    let shapes = series.flatMap { bands($0, scale, height) } + series.flatMap { lines($0, scale, height) }
    let dates = DateAxis(timeline: timeline, language: reader.language).markup(height: height, isSmall: isSmall)
    let drawing = Drawing.picture(
      id: id, class: "over-time", height: height, title: "\(title), \(unitName)", description: description(reader),
      levels + [Drawing.stretched(height: height, shapes)] + dates + marks(reader, height))
    let figure = ChartFigure(
      id: id, title: title, unit: unitName, term: term, description: description(reader),
      note: isSmall ? note : note ?? timeline.note(reader.language), legend: legend(reader), table: table(reader),
      isSmall: isSmall)
    return figure.markup(reader.language, drawing: drawing)
  }

  private var hasBands: Bool { series.contains { $0.points.contains { $0.low != nil } } }

  private func legend(_ reader: Reader) -> [LegendEntry] {
    if isSmall { return [] }
    if series.count == 1 {
      guard hasBands else { return [] }
      return [
        LegendEntry(text: reader("mean", "均值"), sample: "line-1"),
        LegendEntry(text: bandName ?? reader("8 of 10 replicates", "八成模拟的范围"), sample: "band-1"),
      ]
    }
    return series.map { LegendEntry(text: $0.name, sample: "line-\($0.colour)") }
  }

  private func x(_ point: Int) -> String {
    Drawing.number((Double(point) + 0.5) / Double(timeline.spans.count) * 1000)
  }

  private func lines(_ series: Series, _ scale: NiceScale, _ height: Double) -> [Markup] {
    var path = ""
    var isDrawing = false
    for (index, point) in series.points.enumerated() {
      guard let mean = point.mean else {
        isDrawing = false
        continue
      }
      let y = Drawing.number(height * (1 - scale.share(mean.value)))
      // A point alone between gaps is a line to itself, which round ends make a dot.
      path += isDrawing ? "L\(x(index)) \(y)" : "M\(x(index)) \(y)h0"
      isDrawing = true
    }
    return path.isEmpty ? [] : [Markup("path", ["class": "line-\(series.colour)", "d": path])]
  }

  private func bands(_ series: Series, _ scale: NiceScale, _ height: Double) -> [Markup] {
    var markup: [Markup] = []
    var run: [(x: String, low: String, high: String)] = []
    func close() {
      defer { run = [] }
      guard run.count > 1 else { return }
      let forth = run.map { "\($0.x) \($0.high)" }.joined(separator: "L")
      let back = run.reversed().map { "\($0.x) \($0.low)" }.joined(separator: "L")
      markup.append(Markup("path", ["class": "band-\(series.colour)", "d": "M\(forth)L\(back)Z"]))
    }
    for (index, point) in series.points.enumerated() {
      guard let low = point.low, let high = point.high else {
        close()
        continue
      }
      let y = { (value: Double) in Drawing.number(height * (1 - scale.share(value))) }
      run.append((x(index), y(low.value), y(high.value)))
    }
    close()
    return markup
  }

  private func marks(_ reader: Reader, _ height: Double) -> [Markup] {
    let count = Double(timeline.spans.count)
    return timeline.spans.indices.map { index in
      let values = series.compactMap { series -> String? in
        guard let mean = series.points[index].mean else { return nil }
        let name = self.series.count > 1 ? reader("\(series.name): ", "\(series.name)：") : ""
        guard let low = series.points[index].low, let high = series.points[index].high else {
          return name + mean.shown
        }
        return reader(
          "\(name)\(mean.shown)\n\(low.shown) to \(high.shown)", "\(name)\(mean.shown)\n\(low.shown) 至 \(high.shown)")
      }
      let date = timeline.name(index, reader.language)
      return Drawing.mark(
        x: Double(index) / count, width: 1 / count, y: 0, height: height, class: "column",
        tells: ([date] + values).joined(separator: "\n"))
    }
  }

  private func table(_ reader: Reader) -> DataTable {
    var heads: [DataTable.Head] = [.name(reader("Day", "日期"))]
    for series in series {
      heads.append(.init(text: self.series.count > 1 ? series.name : reader("mean", "均值"), unit: unitName))
      if hasBands { heads += [.init(text: bounds.low), .init(text: bounds.high)] }
    }
    var table = DataTable(heads)
    for index in timeline.spans.indices {
      let cells = series.flatMap { series in
        let point = series.points[index]
        return [point.mean.cell()] + (hasBands ? [point.low.cell(), point.high.cell()] : [])
      }
      table.add(timeline.name(index, reader.language), cells)
    }
    return table
  }

  private func description(_ reader: Reader) -> String {
    let sentences = series.compactMap { series -> String? in
      let means = series.points.compactMap(\.mean)
      guard let first = means.first, let last = means.last, let most = means.max(by: { $0.value < $1.value }) else {
        return nil
      }
      let name = series.name
      return reader(
        "\(name): \(first.shown) at first, \(last.shown) at the end, \(most.shown) at most.",
        "\(name)：开始 \(first.shown)，最后 \(last.shown)，最高 \(most.shown)。")
    }
    return sentences.joined(separator: " ")
  }
}
