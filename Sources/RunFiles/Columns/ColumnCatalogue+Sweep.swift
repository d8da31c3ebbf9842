extension ColumnCatalogue {
  /// The columns that a sweep always has. Between the first and the others stand one for each key that varies, and five
  /// for each measure.
  static let sweep: [ColumnDescription] = [
    ColumnDescription(
      "point", .number,
      "The number of the point; 1 is the first. After it come a column for each key that varies, named by the key, with "
        + "the value as it was given, and for each measure MEASURE_mean, MEASURE_standard_error, MEASURE_p10, MEASURE_p50 "
        + "and MEASURE_p90 over replicates, in its unit in store_daily.csv."),
    ColumnDescription(
      "profit_difference", .yuan,
      "The mean profit less that of the first point, replicate by replicate on the same luck; 0 for the first one."),
    ColumnDescription(
      "profit_difference_standard_error", .yuan,
      "The standard error of profit_difference: deviation of the differences / √replicates; empty with one replicate."),
  ]
}
