import MarketDay

extension ColumnCatalogue {
  /// The columns that a sweep always has. Between the first and the others stand one for each key that varies, and five
  /// for each measure.
  static let sweep: [ColumnDescription] = [
    ColumnDescription(
      "point", .number,
      Wording(
        "The number of the point; 1 is the first. After it come a column for each key that varies, named by the key, with "
          + "the value as it was given, and for each measure MEASURE_mean, MEASURE_standard_error, MEASURE_p10, MEASURE_p50 "
          + "and MEASURE_p90 over replicates, in its unit in store_daily.csv.",
        "组合的编号；1 是第一个。其后每个变化的键一列，以键为名，值照原样；再是每个指标的 MEASURE_mean、MEASURE_standard_error、MEASURE_p10、MEASURE_p50 和 MEASURE_p90（各次模拟），单位与 store_daily.csv 相同。"
      )),
    ColumnDescription(
      "profit_difference", .yuan,
      Wording(
        "The mean profit less that of the first point, replicate by replicate on the same luck; 0 for the first one.",
        "平均利润减去第一个组合的，运气相同、逐次相减；第一个组合为 0。")),
    ColumnDescription(
      "profit_difference_standard_error", .yuan,
      Wording(
        "The standard error of profit_difference: deviation of the differences / √replicates; empty with one replicate.",
        "profit_difference 的标准误：差异的标准差 / √模拟次数；只有一次模拟时为空。")),
  ]
}
