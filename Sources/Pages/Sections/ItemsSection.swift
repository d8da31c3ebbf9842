import MarketDay
import PlainText
import RunFiles

/// The items: the largest of them over time, and a table of all.
struct ItemsSection {
  let run: ReportedRun
  let reader: Reader

  private static let shownOverTime = 12
  private static let mostRows = 200
  /// Small charts are narrow.
  private static let mostPoints = 62

  var section: Section {
    let title = reader("Items", "商品")
    guard let table = run.productTotals else {
      return Section(
        "items", title, [],
        missing: reader("The run has no product_totals.csv; play it again.", "没有 product_totals.csv，请重新模拟。"))
    }
    let rows = table.rows.enumerated().sorted {
      let (left, right) = (amount(table, $0.element)?.value ?? 0, amount(table, $1.element)?.value ?? 0)
      return (right, $0.offset) < (left, $1.offset)
    }.map(\.element)
    let largest = rows.prefix(Self.shownOverTime).compactMap { table.cell("product", of: $0) }
    var parts: [Markup] = []
    let charts = largest.enumerated().flatMap { overTime($1, number: $0) }
    if !charts.isEmpty {
      let timeline = Timeline(start: run.run.start, days: run.run.days, mostPoints: Self.mostPoints)
      let note = timeline.note(reader.language).map { " " + $0 } ?? ""
      parts += [
        Section.paragraph(
          reader(
            "The \(largest.count) items with the most sales: units in stock and search weight day by day, means over replicates.\(note)",
            "销售额最高的 \(largest.count) 个商品：每日库存和搜索权重，各次模拟的均值。\(note)"), class: "lead"),
        Section.grid(charts, isSmall: true),
      ]
    }
    parts.append(dataTable(table, rows).markup)
    if rows.count > Self.mostRows {
      parts.append(
        Section.paragraph(
          reader("\(rows.count - Self.mostRows) more items sell less.", "另有 \(rows.count - Self.mostRows) 个商品销售额更低。"),
          class: "note"))
    }
    return Section("items", title, parts)
  }

  private func amount(_ table: SmallTable, _ row: [String]) -> Amount? { Amount(table.cell("amount", of: row), .yuan) }

  private func overTime(_ product: String, number: Int) -> [Markup] {
    guard let days = run.productDays else { return [] }
    let timeline = Timeline(start: run.run.start, days: run.run.days, mostPoints: Self.mostPoints)
    let title = run.title(ofProduct: product).cut(toColumns: 30)
    return [("stock", 3), ("search_weight", 1)].compactMap { measure, colour in
      let amounts = days.amounts(measure, of: product, unit: Measures.unit(of: measure), along: timeline)
      guard amounts.contains(where: { $0 != nil }) else { return nil }
      let name = reader.name(measure)
      return LineChart(
        id: "chart-item-\(number + 1)-\(measure)", title: title,
        unitName: reader("\(name.lowercased()), \(reader.unit(measure))", "\(name)，\(reader.unit(measure))"),
        unit: Measures.unit(of: measure), term: measure, timeline: timeline,
        series: [.init(name: name, points: amounts.map { .init(mean: $0) }, colour: colour)], isSmall: true
      ).markup(reader)
    }
  }

  private func dataTable(_ table: SmallTable, _ rows: [[String]]) -> DataTable {
    let ranks = bestRanks
    let described = Dictionary(
      (run.description["products"]?.listValue ?? []).map { ($0["id"]?.textValue ?? "", $0) }
    ) { first, _ in first }
    let hasStage = table.has("stage")
    var data = DataTable(
      [.name(reader("Item", "商品")), .name(reader("Role", "定位"))]
        + (hasStage ? [.name(reader("Stage", "阶段"))] : [])
        + [
          reader.head("amount", reader("Sales", "销售额")), reader.head("units"), reader.head("visitors"),
          reader.head("conversion"), reader.head("search_weight"),
          reader.head("natural_rank", reader("Best rank", "最佳排名")),
          .init(text: reader("Stock left", "剩余库存"), unit: reader("units", "件"), term: "stock"),
          reader.head("lost_orders"),
        ])
    for row in rows.prefix(Self.mostRows) {
      let product = table.cell("product", of: row) ?? ""
      func value(_ column: String) -> Amount? { Amount(table.cell(column, of: row), Measures.unit(of: column)) }
      let role = described[product]?["role"]?.textValue ?? ""
      let lost = value("lost_orders")
      let cells =
        [Markup("td", [:], text: Names.role(role, reader.language))]
        + (hasStage
          ? [Markup("td", [:], text: Names.stage(table.cell("stage", of: row) ?? "", reader.language))] : [])
        + [
          value("amount").cell(), value("units").cell(), value("visitors").cell(), value("conversion").cell(),
          value("search_weight").cell(), ranks[product].cell(), lastStock(product).cell(),
          lost.cell(class: (lost?.value ?? 0) >= 1 ? "bad" : nil),
        ]
      data.add(run.title(ofProduct: product).cut(toColumns: 40), cells)
    }
    return data
  }

  private func lastStock(_ product: String) -> Amount? {
    let timeline = Timeline(start: run.run.start, days: run.run.days, mostPoints: .max)
    return run.productDays?.amounts("stock", of: product, unit: .units, along: timeline).last ?? nil
  }

  /// By item, over its keywords.
  private var bestRanks: [String: Amount] {
    guard let table = run.keywordTotals else { return [:] }
    var ranks: [String: Amount] = [:]
    for row in table.rows {
      guard let product = table.cell("product", of: row),
        let rank = Amount(table.cell("natural_rank", of: row), .place),
        rank.value > 0, rank.value < ranks[product]?.value ?? .infinity
      else { continue }
      ranks[product] = rank
    }
    return ranks
  }
}
