extension ColumnCatalogue {
  /// comparison.csv: a row for each arm and measure.
  static let comparison: [ColumnDescription] = [
    ColumnDescription("arm", .name, "The plan; the first one is the base."),
    ColumnDescription("measure", .name, "A column of store_daily.csv, of the whole run, in its unit."),
    ColumnDescription("replicates", .count, "Times that each arm was played, on the same luck."),
    ColumnDescription("mean", .number, "The mean of the arm over replicates."),
    ColumnDescription(
      "standard_error", .number, "The standard error of the mean: deviation / √replicates; empty with one replicate."),
    ColumnDescription("p10", .number, "A tenth of the replicates lies below (quantile of type 7)."),
    ColumnDescription("p90", .number, "A tenth of the replicates lies above."),
    ColumnDescription("difference", .number, "The mean of arm − base, replicate by replicate; empty for the base."),
    ColumnDescription(
      "difference_standard_error", .number, "The standard error of the difference; empty with one replicate."),
    ColumnDescription(
      "difference_low", .number, "Where the 95% interval of the difference begins (Student's t over the pairs)."),
    ColumnDescription("difference_high", .number, "Where it ends."),
    ColumnDescription(
      "chance_better", .share,
      "The share of replicates in which the arm is better than the base; equal ones count half. Costs, refunds and what goes wrong are better when lower."
    ),
    ColumnDescription(
      "replicates_to_settle", .count,
      "Replicates after which the interval is expected to leave out 0: (1.96 × deviation / difference)²; empty where the difference is 0."
    ),
    ColumnDescription(
      "saving", .number,
      "How many times as many replicates runs on luck of their own would need for the same interval; empty where all differences are equal."
    ),
  ]
}
