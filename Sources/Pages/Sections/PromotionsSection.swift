import MarketDay
import PlainText
import RunFiles

/// What promotions cost and what was sold with them; order values against thresholds.
struct PromotionsSection {
  let run: ReportedRun
  let reader: Reader

  var section: Section {
    let parts = [table, histogram].compactMap { $0 }
    return Section(
      "promotions", reader("Promotions", "优惠促销"), parts,
      missing: parts.isEmpty ? reader("The run has no promotions to show.", "没有可显示的优惠。") : nil)
  }

  private var table: Markup? {
    guard let table = run.promotionTotals, !table.rows.isEmpty else { return nil }
    var data = DataTable([
      .name(reader("Promotion", "优惠")), .name(reader("Kind", "类型")), reader.head("issued"), reader.head("used"),
      reader.head("taken_up"), reader.head("promotion_cost"), reader.head("promotion_amount"),
      reader.head("cost_per_order"),
    ])
    for row in table.rows {
      func value(_ column: String, _ unit: ColumnUnit) -> Amount? { Amount(table.cell(column, of: row), unit) }
      let (issued, used) = (value("issued", .count), value("used", .count))
      let cost = Amount((value("discount", .yuan)?.value ?? 0) + (value("gift_cost", .yuan)?.value ?? 0), .yuan)
      let isIssued = (issued?.value ?? 0) > 0
      let orders = value("orders", .count)?.value ?? 0
      let cells = [
        Markup("td", [:], text: Names.promotionKind(table.cell("kind", of: row) ?? "", reader.language)),
        (isIssued ? issued : nil).cell(), used.cell(),
        (isIssued ? Amount((used?.value ?? 0) / (issued?.value ?? 1), .share) : nil).cell(), cost.cell(),
        value("amount", .yuan).cell(), (orders > 0 ? Amount(cost.value / orders, .yuan) : nil).cell(),
      ]
      data.add((table.cell("promotion", of: row) ?? "").cut(toColumns: 40), cells)
    }
    return data.markup
  }

  /// Values up to where nearly all orders lie; what is above is told.
  private var histogram: Markup? {
    guard let table = run.orderValues else { return nil }
    let bins = table.rows.compactMap { row -> Histogram.Bin? in
      guard let from = Amount(table.cell("from", of: row), .yuan)?.value,
        let to = Amount(table.cell("to", of: row), .yuan)?.value,
        let count = Amount(table.cell("orders", of: row), .count)
      else { return nil }
      return Histogram.Bin(from: from, to: to, count: count)
    }
    let all = table.rows.reduce(0) { $0 + (Amount(table.cell("orders", of: $1), .count)?.value ?? 0) }
    guard all > 0, !bins.isEmpty else { return nil }
    var sum = 0.0
    var last = bins.count
    for (index, bin) in bins.enumerated() {
      sum += bin.count.value
      if sum >= all * 0.995 {
        last = index + 1
        break
      }
    }
    let first = bins.firstIndex { $0.count.value > 0 } ?? 0
    let shown = Array(bins[first..<max(last, first + 1)])
    let above = Amount((all - shown.reduce(0) { $0 + $1.count.value }) / all, .share)
    let top = Amount(shown.last?.to ?? 0, .yuan).shown
    return Histogram(
      id: "chart-order-values", title: reader.name("order_values"), unit: .yuan, unitName: reader.unit("order_values"),
      term: "order_values", bins: shown, marks: thresholds,
      note: above.value > 0
        ? reader("\(above.shown) of orders are above \(top).", "\(above.shown)的订单高于 \(top)。") : nil
    ).markup(reader)
  }

  private var thresholds: [Histogram.Mark] {
    (run.description["thresholds"]?.listValue ?? []).compactMap { threshold in
      guard let from = threshold["from"]?.numberValue, from > 0 else { return nil }
      return Histogram.Mark(name: threshold["id"]?.textValue ?? "", value: from)
    }
  }
}
