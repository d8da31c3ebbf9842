import MarketDay
import PlainText
import RunFiles

/// What an experiment came to, in a plain form.
struct LabSection {
  let lab: LabFolder
  let id: String
  let reader: Reader

  private var table: SmallTable { lab.table }

  var section: Section {
    let parts =
      switch lab.kind {
      case .comparison: comparison
      case .sweep: sweep
      case .landscape: landscape
      case .plan: plan
      case .worth: worth
      }
    return Section(id, reader("\(title): \(lab.name)", "\(title)：\(lab.name)"), parts)
  }

  private var title: String {
    switch lab.kind {
    case .comparison: reader("Plans compared", "方案对比")
    case .sweep: reader("Sweep", "参数扫描")
    case .landscape: reader("Bids", "出价测算")
    case .plan: reader("Plan", "优化方案")
    case .worth: reader("Worth", "价值测算")
    }
  }

  private func plot(_ rows: [IntervalPlot.Row], _ title: String, term: String? = nil, note: String? = nil) -> [Markup] {
    guard !rows.isEmpty else { return [] }
    return [
      IntervalPlot(
        id: "chart-\(id)", title: title, unitName: reader("yuan of profit", "元利润"), term: term, rows: rows, note: note
      ).markup(reader)
    ]
  }

  private func amount(_ column: String, _ row: [String], _ unit: ColumnUnit = .yuan) -> Amount? {
    Amount(table.cell(column, of: row), unit)
  }

  private var comparison: [Markup] {
    let rows = table.rows.compactMap { row -> IntervalPlot.Row? in
      guard table.cell("measure", of: row) == "profit", let difference = amount("difference", row) else { return nil }
      return .init(
        name: table.cell("arm", of: row) ?? "", amount: difference, low: amount("difference_low", row),
        high: amount("difference_high", row))
    }
    var data = DataTable([
      .name(reader("Plan", "方案")), .name(reader("Measure", "指标")), .init(text: reader("mean", "均值")),
      .init(text: reader("difference", "差值"), term: "difference"), .init(text: reader("95% from", "95% 下限")),
      .init(text: reader("to", "上限")), .init(text: reader("chance it is better", "更好的概率"), unit: "%"),
    ])
    let shown: Set = [
      "profit", "paid_amount", "visitors", "conversion", "average_order_value", "ad_cost", "refund_amount",
    ]
    for row in table.rows {
      guard let measure = table.cell("measure", of: row), shown.contains(measure) else { continue }
      let unit = Measures.unit(of: measure)
      data.add(
        table.cell("arm", of: row) ?? "",
        [
          Markup("td", [:], text: reader.name(measure)), amount("mean", row, unit).cell(),
          amount("difference", row, unit).cell(), amount("difference_low", row, unit).cell(),
          amount("difference_high", row, unit).cell(), amount("chance_better", row, .share).cell(),
        ])
    }
    let note = reader(
      "Against the first plan, on the same luck; lines are 95% intervals. One that leaves out 0 is no chance.",
      "与第一个方案相比，运气相同；横线为 95% 置信区间，不含 0 才算数。")
    return plot(rows, reader("Difference in profit", "利润差值"), term: "difference", note: note) + [data.markup]
  }

  private var sweep: [Markup] {
    let keys = table.columns.dropFirst().prefix { !$0.hasSuffix("_mean") }
    func name(_ row: [String]) -> String {
      keys.map { "\($0.split(separator: ".").last ?? "")=\(table.cell($0, of: row) ?? "–")" }.joined(separator: " ")
    }
    let rows = table.rows.prefix(40).compactMap { row -> IntervalPlot.Row? in
      guard let mean = amount("profit_mean", row) else { return nil }
      return .init(name: name(row), amount: mean, low: amount("profit_p10", row), high: amount("profit_p90", row))
    }
    let measures = table.columns.filter { $0.hasSuffix("_mean") }.map { String($0.dropLast(5)) }.prefix(6)
    var data = DataTable(
      [.name(reader("Point", "点"))] + keys.map { .init(text: $0) }
        + measures.map { .init(text: reader.name($0), unit: reader.unit($0), term: Measures.measure($0)?.id) })
    for row in table.rows.prefix(200) {
      let values = keys.map { Markup("td", ["class": "n"], text: table.cell($0, of: row) ?? "–") }
      data.add(
        table.cell("point", of: row) ?? "",
        values + measures.map { amount("\($0)_mean", row, Measures.unit(of: $0)).cell() })
    }
    return plot(
      rows, reader("Profit at each point", "各点的利润"), term: "profit",
      note: reader("Means; the line is from p10 to p90.", "均值；横线从 p10 到 p90。")) + [data.markup]
  }

  private var landscape: [Markup] {
    var data = DataTable([
      .name(reader("Keyword", "关键词")), .name(reader("Item", "商品")),
      .init(text: reader("Bid now", "当前出价"), unit: reader("yuan", "元"), term: "bid"),
      .init(text: reader("Maximum bid", "最高出价"), unit: reader("yuan", "元"), term: "maximum_bid"),
      .init(text: reader("Best bid", "最佳出价"), unit: reader("yuan", "元")),
      .init(text: reader("Profit now", "当前利润"), unit: reader("yuan a day", "元/天")),
      .init(text: reader("at the best bid", "最佳出价下"), unit: reader("yuan a day", "元/天")),
      .init(text: reader("gain", "增加"), unit: reader("yuan a day", "元/天")),
    ])
    for ad in (lab.description["ads"]?.listValue ?? []).prefix(100) {
      func yuan(_ key: String) -> Amount? { ad[key]?.numberValue.map { Amount($0, .yuan) } }
      let gain = yuan("gain")
      data.add(
        ad["keyword"]?.textValue ?? "",
        [
          Markup("td", [:], text: ad["product"]?.textValue ?? ""), yuan("current_bid").cell(),
          yuan("maximum_bid").cell(),
          yuan("best_bid").cell(), yuan("profit_at_current_bid").cell(), yuan("profit_at_best_bid").cell(),
          gain.cell(class: (gain?.value ?? 0) > 0 ? "good" : nil),
        ])
    }
    return [
      Section.paragraph(
        reader(
          "What each bid would bring a day by the model's own expectation, which no seller sees.",
          "按模型自身的期望测算每个出价每天带来的利润，卖家在现实中看不到。"), class: "lead"), data.markup,
    ]
  }

  private var plan: [Markup] {
    let rows = table.rows.prefix(30).compactMap { row -> IntervalPlot.Row? in
      guard let gain = amount("gain", row) else { return nil }
      let error = amount("standard_error", row).map { $0.value * 2 }
      return .init(
        name: table.cell("key", of: row) ?? "", amount: gain, low: error.map { Amount(gain.value - $0, .yuan) },
        high: error.map { Amount(gain.value + $0, .yuan) })
    }
    var data = DataTable([
      .name(reader("Lever", "可调项")), .init(text: reader("from", "原值")), .init(text: reader("to", "改为")),
      .init(text: reader("gain", "增加"), unit: reader("yuan", "元")),
    ])
    for row in table.rows {
      data.add(
        table.cell("key", of: row) ?? "",
        ["from", "to"].map { Markup("td", ["class": "n"], text: table.cell($0, of: row) ?? "–") }
          + [amount("gain", row).cell()])
    }
    return plot(
      rows, reader("What each change is worth", "每项改动的价值"),
      note: reader("What is lost where it alone is set back, ± 2 standard errors.", "单独改回去会少的利润，± 2 个标准误。"))
      + [data.markup]
  }

  private static let worthUnits: [String: ColumnUnit] = ["visits": .count, "gain_per_yuan": .number]

  private var worth: [Markup] {
    let whole = table.rows.filter { table.cell("date", of: $0) == nil }
    let parts: Set = [
      "profit", "direct", "returns", "search", "other_ways", "own_cost", "other_costs", "refunds_to_come", "rest",
    ]
    let rows = whole.compactMap { row -> IntervalPlot.Row? in
      guard let measure = table.cell("measure", of: row), parts.contains(measure), let mean = amount("mean", row) else {
        return nil
      }
      return .init(name: part(measure), amount: mean, low: amount("low", row), high: amount("high", row))
    }
    var data = DataTable([
      .name(reader("Part", "部分")), .init(text: reader("mean", "均值")), .init(text: reader("95% from", "95% 下限")),
      .init(text: reader("to", "上限")),
    ])
    for row in whole {
      let measure = table.cell("measure", of: row) ?? ""
      let unit = Self.worthUnits[measure] ?? .yuan
      data.add(
        part(measure),
        [amount("mean", row, unit).cell(), amount("low", row, unit).cell(), amount("high", row, unit).cell()])
    }
    let of = lab.description["of"]?.textValue ?? lab.name
    return plot(
      rows, reader("What it is worth", "它的价值"),
      note: reader(
        "\(of): with it less without it, on the same luck; lines are 95% intervals.", "\(of)：有它减去没有它，运气相同；横线为 95% 置信区间。"
      ))
      + [data.markup]
  }

  private func part(_ code: String) -> String {
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
