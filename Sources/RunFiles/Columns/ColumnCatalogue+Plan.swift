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
      "key", .name, "The lever, as --set names it; schedules have a part of the day behind their key.",
      .text { CSVText.cell($0.change.lever.key) }),
    Column("from", .name, "Its value as written, as scenario files write it.", .text { CSVText.cell($0.from) }),
    Column("to", .name, "Its value in the plan.", .text { CSVText.cell($0.to) }),
    Column(
      "gain", .yuan,
      "What the aim (profit, sales, or less ad spend) loses where this lever alone is set back; empty where it can't be.",
      .optionalDecimal { $0.change.gain }),
    Column(
      "standard_error", .yuan, "The standard error of gain, from paired differences.",
      .optionalDecimal { $0.change.standardError }),
    Column(
      "at_end", .count, "1 where an end of what was searched is reached, else 0.", .count { $0.change.isAtEnd ? 1 : 0 }),
  ]

  static let plan: [ColumnDescription] = planColumns.map { ColumnDescription($0.name, $0.unit, $0.meaning) }
}
