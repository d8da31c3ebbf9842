import MarketDay
import RunFiles

/// A scenario over values of its keys: what each point earns.
struct SweepResult {
  let lab: LabFolder
  let id: String
  let reader: Reader

  private static let mostPlotted = 40
  private static let mostRows = 200

  private var table: SmallTable { lab.table }
  private var keys: [String] { Array(table.columns.dropFirst().prefix { !$0.hasSuffix("_mean") }) }
  private var measures: [String] {
    let all = table.columns.filter { $0.hasSuffix("_mean") }.map { String($0.dropLast(5)) }
    return all.filter { $0 == "profit" } + all.filter { $0 != "profit" }
  }
  /// What points are judged by.
  private var judged: String? { measures.first }

  private func value(_ key: String, _ row: [String]) -> String { table.cell(key, of: row) ?? "–" }

  private func name(_ row: [String], _ keys: [String]) -> String {
    keys.map { "\($0.split(separator: ".").last ?? "")=\(value($0, row))" }.joined(separator: " ")
  }

  var parts: [Markup] {
    guard let judged else { return [data.markup] }
    return lead(judged) + [curves(judged) ?? plot(judged)].compactMap { $0 } + [data.markup]
  }

  private func lead(_ measure: String) -> [Markup] {
    let unit = Measures.unit(of: measure)
    let points = table.rows.compactMap { row in lab.amount("\(measure)_mean", row, unit).map { (row, $0) } }
    guard let best = points.max(by: { $0.1.value < $1.1.value }), let first = points.first, points.count > 1 else {
      return []
    }
    let (place, amount) = (name(best.0, keys), best.1.shown)
    let measureName = reader.name(measure)
    // Points share their luck, so the difference to the first one is the sharper figure.
    let difference = lab.amount("\(measure)_difference", best.0, unit)
    let error = lab.amount("\(measure)_difference_standard_error", best.0, unit)
    guard let difference, let error, difference.value != 0 else {
      return [
        Section.paragraph(
          reader("\(measureName) is highest at \(place): \(amount).", "\(measureName)最高的是 \(place)：\(amount)。"),
          class: "lead strong")
      ]
    }
    let doubt =
      difference.value > 2 * error.value
      ? reader("more than luck", "不是运气") : reader("perhaps luck", "可能只是运气")
    return [
      Section.paragraph(
        reader(
          "\(measureName) is highest at \(place): \(amount), \(difference.signed) ± \(error.shown) against \(name(first.0, keys)), \(doubt).",
          "\(measureName)最高的是 \(place)：\(amount)，比 \(name(first.0, keys)) \(difference.signed) ± \(error.shown)，\(doubt)。"
        ), class: "lead strong")
    ]
  }

  /// Lines over the key with the most numbers, one for each combination of the others; nil where that shows nothing.
  private func curves(_ measure: String) -> Markup? {
    let unit = Measures.unit(of: measure)
    let numeric = keys.filter { key in table.rows.allSatisfy { Double(value(key, $0)) != nil } }
    let counts = numeric.map { key in Set(table.rows.map { value(key, $0) }).count }
    guard let most = counts.max(), most >= 3, let place = counts.firstIndex(of: most) else { return nil }
    let across = numeric[place]
    let rest = keys.filter { $0 != across }
    var names: [String] = []
    var points: [String: [CurveChart.Point]] = [:]
    for row in table.rows {
      let group = name(row, rest)
      guard let x = Amount(value(across, row), .number), let y = lab.amount("\(measure)_mean", row, unit) else {
        return nil
      }
      if points[group] == nil { names.append(group) }
      points[group, default: []].append(
        .init(
          x: x, y: y, low: rest.isEmpty ? lab.amount("\(measure)_p10", row, unit) : nil,
          high: rest.isEmpty ? lab.amount("\(measure)_p90", row, unit) : nil))
    }
    guard names.count <= 6 else { return nil }
    let series = names.enumerated().map { index, name in
      CurveChart.Series(
        name: name.isEmpty ? reader.name(measure) : name,
        points: (points[name] ?? []).sorted { $0.x.value < $1.x.value }, colour: index + 1)
    }
    let band = [
      LegendEntry(text: reader("mean", "均值"), sample: "line-1"),
      LegendEntry(text: reader("8 of 10 replicates", "八成模拟的范围"), sample: "band-1"),
    ]
    return CurveChart(
      id: "chart-\(id)", title: reader.name(measure), unitName: reader.unit(measure),
      term: Measures.measure(measure)?.id, acrossName: across, series: series, legend: rest.isEmpty ? band : [],
      table: data, height: 220
    ).markup(reader)
  }

  private func plot(_ measure: String) -> Markup? {
    let unit = Measures.unit(of: measure)
    let rows = table.rows.prefix(Self.mostPlotted).compactMap { row -> IntervalPlot.Row? in
      guard let mean = lab.amount("\(measure)_mean", row, unit) else { return nil }
      return .init(
        name: name(row, keys), amount: mean, low: lab.amount("\(measure)_p10", row, unit),
        high: lab.amount("\(measure)_p90", row, unit))
    }
    guard !rows.isEmpty else { return nil }
    return IntervalPlot(
      id: "chart-\(id)", title: reader.name(measure), unitName: reader.unit(measure),
      term: Measures.measure(measure)?.id, rows: rows,
      note: reader("Means; the line is from p10 to p90.", "均值；横线从 p10 到 p90。")
    ).markup(reader)
  }

  private var data: DataTable {
    var data = DataTable(
      [.name(reader("Point", "点"))]
        + keys.map { key in
          // Long keys may break at their points.
          .init(text: key.replacing(".", with: ".\u{200B}"))
        } + measures.map { reader.head($0) })
    for row in table.rows.prefix(Self.mostRows) {
      data.add(
        value("point", row),
        keys.map { Markup("td", ["class": "n"], text: value($0, row)) }
          + measures.map { lab.amount("\($0)_mean", row, Measures.unit(of: $0)).cell() })
    }
    return data
  }
}
