import MarketDay
import RunFiles

/// What a part of the scenario is worth, and where that comes from.
struct WorthResult {
  let lab: LabFolder
  let id: String
  let reader: Reader

  private static let units: [String: ColumnUnit] = ["visits": .count, "gain_per_yuan": .number]
  private static let parts: Set = [
    "direct", "returns", "search", "other_ways", "own_cost", "other_costs", "refunds_to_come", "rest",
  ]

  private var table: SmallTable { lab.table }
  private var whole: [[String]] { table.rows.filter { table.cell("date", of: $0) == nil } }

  private func measure(_ row: [String]) -> String { table.cell("measure", of: row) ?? "" }

  private func value(_ name: String, _ column: String = "mean") -> Amount? {
    whole.first { measure($0) == name }.flatMap { lab.amount(column, $0, Self.units[name] ?? .yuan) }
  }

  private var of: String { lab.description["of"]?.textValue ?? lab.name }

  var parts: [Markup] { lead + [Section.grid([plot, days].compactMap { $0 }), data.markup] }

  private var lead: [Markup] {
    guard let profit = value("profit"), let low = value("profit", "low"), let high = value("profit", "high") else {
      return []
    }
    let verdict =
      low.value > 0
      ? reader("\(of) pays", "\(of) 划算")
      : high.value < 0 ? reader("\(of) loses money", "\(of) 亏钱") : reader("\(of) may pay or not", "\(of) 划不划算还看不出")
    var text = reader(
      "\(verdict): \(profit.signed) of profit (95%: \(low.shown) to \(high.shown)).",
      "\(verdict)：利润 \(profit.signed)（95% 区间 \(low.shown) 至 \(high.shown)）。")
    if let cost = value("cost_per_visit"), let worth = value("gain_per_visit"), cost.value > 0 {
      text += reader(
        " A visit costs \(cost.shown) and is worth \(worth.shown).", "每个访客花 \(cost.shown)，值 \(worth.shown)。")
    }
    return [Section.paragraph(text, class: "lead strong")]
  }

  private var plot: Markup? {
    let rows = whole.compactMap { row -> IntervalPlot.Row? in
      guard Self.parts.contains(measure(row)) || measure(row) == "profit", let mean = lab.amount("mean", row) else {
        return nil
      }
      return .init(name: name(measure(row)), amount: mean, low: lab.amount("low", row), high: lab.amount("high", row))
    }
    guard !rows.isEmpty else { return nil }
    return IntervalPlot(
      id: "chart-\(id)", title: reader("Where its worth comes from", "价值来自哪里"),
      unitName: reader("yuan of profit", "元利润"),
      term: "worth", rows: rows,
      note: reader(
        "With it less without it, on the same luck; lines are 95% intervals.", "有它减去没有它，运气相同；横线为 95% 置信区间。")
    ).markup(reader)
  }

  /// When it pays: the difference in profit day by day.
  private var days: Markup? {
    let rows = table.rows.filter { measure($0) == "profit" && table.cell("date", of: $0) != nil }
    guard rows.count > 1,
      let start = rows.first.flatMap({ table.cell("date", of: $0) }).flatMap({ CalendarDate(text: $0) })
    else { return nil }
    let timeline = Timeline(start: start, days: rows.count)
    let columns = ["mean", "low", "high"].map { column in timeline.amounts(rows.map { lab.amount(column, $0) }) }
    let points = columns[0].indices.map {
      DailyBands.Point(mean: columns[0][$0], low: columns[1][$0], high: columns[2][$0])
    }
    return LineChart(
      id: "chart-\(id)-days", title: reader("When it pays", "什么时候见效"),
      unitName: reader("yuan of profit a day", "元利润/天"),
      unit: .yuan, term: "worth", timeline: timeline, series: [.init(name: reader.name("profit"), points: points)],
      bandName: reader("95% interval", "95% 置信区间"), bounds: (reader("95% from", "95% 下限"), reader("to", "上限"))
    ).markup(reader)
  }

  private var data: DataTable {
    var data = DataTable([
      .name(reader("Part", "部分")), .init(text: reader("mean", "均值"), term: "worth"),
      .init(text: reader("95% from", "95% 下限"), term: "interval_95"),
      .init(text: reader("to", "上限"), term: "interval_95"),
    ])
    for row in whole {
      let unit = Self.units[measure(row)] ?? .yuan
      data.add(name(measure(row)), ["mean", "low", "high"].map { lab.amount($0, row, unit).cell() })
    }
    return data
  }

  private func name(_ code: String) -> String {
    switch code {
    case "profit": reader.name("profit")
    case "direct": reader("orders through it", "直接成交")
    case "returns": reader("later orders", "回访成交")
    case "search": reader("search", "带动搜索")
    case "other_ways": reader("other ways in", "其他渠道")
    case "own_cost": reader("its own cost", "自身花费")
    case "other_costs": reader("other costs", "其他花费")
    case "refunds_to_come": reader("refunds to come", "之后的退款")
    case "rest": reader("rest", "其余")
    case "visits": reader("visits", "访客数")
    case "given_away": reader("given away", "让利")
    case "cost_per_visit": reader("cost per visit", "每访客成本")
    case "direct_per_visit": reader("a visit's own orders", "每访客直接价值")
    case "gain_per_visit": reader("worth of a visit", "每访客总价值")
    case "maximum_bid": reader.name("maximum_bid")
    case "gain_per_yuan": reader("gain per yuan", "每花 1 元的收益")
    default: code
    }
  }
}
