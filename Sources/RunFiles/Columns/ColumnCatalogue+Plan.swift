import MarketDay

/// A lever of a plan as a row of `plan.csv`.
struct PlanRow {
  var change: PlanChange
  /// As scenario files write them.
  var from: String
  var to: String
}

extension ColumnCatalogue {
  static let planColumns: [Column<PlanRow>] = [
    Column(
      "key", .name,
      Wording(
        "The lever, as --set names it; schedules have a part of the day behind their key.",
        "可优化的键，写法同 --set；分时折扣在键后加时段。"),
      .text { CSVText.cell($0.change.lever.key) }),
    Column(
      "from", .name,
      Wording(
        "Its value as written, as scenario files write it.", "原来的值，按场景文件的写法。"), .text { CSVText.cell($0.from) }),
    Column(
      "to", .name,
      Wording(
        "Its value in the plan.", "方案中的值。"), .text { CSVText.cell($0.to) }),
    Column(
      "gain", .yuan,
      Wording(
        "What the aim (profit, sales, or less ad spend) loses where this lever alone is set back; empty where it can't be.",
        "只把这一项改回去时，目标（利润、销售额或少花推广花费）损失多少；不能单独改回时为空。"),
      .optionalDecimal { $0.change.gain }),
    Column(
      "standard_error", .yuan,
      Wording(
        "The standard error of gain, from paired differences.", "gain 的标准误，由配对差异得出。"),
      .optionalDecimal { $0.change.standardError }),
    Column(
      "at_end", .count,
      Wording(
        "1 where an end of what was searched is reached, else 0.", "到达搜索范围的一端时为 1，否则为 0。"),
      .count { $0.change.isAtEnd ? 1 : 0 }),
  ]

  static let plan: [ColumnDescription] = planColumns.map { ColumnDescription($0.name, $0.unit, $0.meaning) }
}
