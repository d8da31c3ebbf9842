import MarketDay
import PlainText
import RunFiles

/// The items: the largest of them over time, and a table of all.
struct ItemsSection {
  let run: ReportedRun
  let reader: Reader

  private static let shownOverTime = 9
  private static let mostRows = 200

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
    let charts = largest.enumerated().compactMap { chart($1, number: $0 + 1) }
    if !charts.isEmpty {
      parts += [
        Section.paragraph(
          reader(
            "The \(charts.count) items with the most sales, week by week: the coloured band is the stage of life, its heights the shares of the replicates; below it search weight, natural rank (the top is 1) and stock as the week ends.",
            "销售额最高的 \(charts.count) 个商品，按周：色带是生命周期阶段，高度为占模拟次数的比例；下面依次是搜索权重、自然排名（越靠上越好）和周末库存。"),
          class: "lead"),
        ItemChart.legend(reader), Section.grid(charts, isSmall: true),
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

  private func chart(_ product: String, number: Int) -> Markup? {
    guard let weeks = run.itemWeeks else { return nil }
    return ItemChart(
      id: "chart-item-\(number)", title: run.title(ofProduct: product).cut(toColumns: 30), product: product,
      weeks: weeks
    ).markup(reader)
  }

  private func dataTable(_ table: SmallTable, _ rows: [[String]]) -> DataTable {
    let ranks = bestRanks
    let described = Dictionary(
      (run.description["products"]?.listValue ?? []).map { ($0["id"]?.textValue ?? "", $0) }
    ) { first, _ in first }
    var data = DataTable(
      [.name(reader("Item", "商品")), .name(reader("Role", "定位"))]
        + [
          .init(text: reader("Stage at the end", "期末阶段"), unit: reader("share of replicates", "占模拟次数"), term: "stage"),
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
        + [
          stage(product),
          value("amount").cell(), value("units").cell(), value("visitors").cell(), value("conversion").cell(),
          value("search_weight").cell(), ranks[product].cell(), lastStock(product).cell(),
          lost.cell(class: (lost?.value ?? 0) >= 1 ? "bad" : nil),
        ]
      data.add(run.title(ofProduct: product).cut(toColumns: 34), cells)
    }
    return data
  }

  private func lastStock(_ product: String) -> Amount? { run.itemWeeks?.amounts("stock", of: product).last ?? nil }

  private func stage(_ product: String) -> Markup {
    guard let (stage, share) = run.itemWeeks?.lastStage(of: product) else {
      return Markup("td", ["class": "n"], text: "–")
    }
    let name = Names.stage(stage.rawValue, reader.language)
    return Markup("td", ["class": "n", "data-value": share.exact], text: "\(name) \(share.shown)")
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
