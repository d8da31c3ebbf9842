import MarketDay

extension ColumnCatalogue {
  /// comparison.csv: a row for each arm and measure.
  static let comparison: [ColumnDescription] = [
    ColumnDescription(
      "arm", .name,
      Wording(
        "The plan; the first one is the base.", "方案；第一个是基准。")),
    ColumnDescription(
      "measure", .name,
      Wording(
        "A column of store_daily.csv, of the whole run, in its unit.", "store_daily.csv 的一列，按全程计算，单位与该列相同。")),
    ColumnDescription(
      "replicates", .count,
      Wording(
        "Times that each arm was played, on the same luck.", "每个方案模拟的次数，运气相同。")),
    ColumnDescription(
      "mean", .number,
      Wording(
        "The mean of the arm over replicates.", "方案在各次模拟中的均值。")),
    ColumnDescription(
      "standard_error", .number,
      Wording(
        "The standard error of the mean: deviation / √replicates; empty with one replicate.",
        "均值的标准误：标准差 / √模拟次数；只有一次模拟时为空。")),
    ColumnDescription(
      "p10", .number,
      Wording(
        "A tenth of the replicates lies below (quantile of type 7).", "十分之一的模拟低于它（第 7 类分位数）。")),
    ColumnDescription(
      "p90", .number,
      Wording(
        "A tenth of the replicates lies above.", "十分之一的模拟高于它。")),
    ColumnDescription(
      "difference", .number,
      Wording(
        "The mean of arm − base, replicate by replicate; empty for the base.", "逐次模拟的“方案 − 基准”的均值；基准为空。")),
    ColumnDescription(
      "difference_standard_error", .number,
      Wording(
        "The standard error of the difference; empty with one replicate.", "差异的标准误；只有一次模拟时为空。")),
    ColumnDescription(
      "difference_low", .number,
      Wording(
        "Where the 95% interval of the difference begins (Student's t over the pairs).", "差异的 95% 置信区间下限（配对的 t 分布）。")),
    ColumnDescription(
      "difference_high", .number,
      Wording(
        "Where it ends.", "区间上限。")),
    ColumnDescription(
      "chance_better", .share,
      Wording(
        "The share of replicates in which the arm is better than the base; equal ones count half. Costs, refunds and what goes wrong are better when lower.",
        "方案优于基准的模拟所占比例；相等的算一半。成本、退款和出错的数量越低越好。")
    ),
    ColumnDescription(
      "replicates_to_settle", .count,
      Wording(
        "Replicates after which the interval is expected to leave out 0: (1.96 × deviation / difference)²; empty where the difference is 0.",
        "预计多少次模拟后区间不再含 0：（1.96 × 标准差 / 差异）²；差异为 0 时为空。")
    ),
    ColumnDescription(
      "saving", .number,
      Wording(
        "How many times as many replicates runs on luck of their own would need for the same interval; empty where all differences are equal.",
        "各用各的运气时，要得到同样的区间需要多少倍的模拟；差异全部相等时为空。")
    ),
  ]
}
