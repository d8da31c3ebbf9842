import MarketDay

extension Glossary {
  /// What the figures over replicates mean.
  static let statistics: [Term] = [
    Term(
      "measure", Wording("measure", "指标"), also: ["metric", "figure"],
      meaning: Wording(
        """
        What a row is about: a column of store_daily.csv, in its unit; in worth.csv also a part of the profit; in \
        trade_comparison.csv a figure that the trade is known by.
        """,
        """
        该行是什么指标：store_daily.csv 的一列，单位相同；worth.csv 中也可以是利润的一部分；trade_comparison.csv \
        中为可与同行比较的指标。
        """),
      unit: .name,
      columns: [
        "summary.measure", "bands_daily.measure", "comparison.measure", "worth.measure",
        "trade_comparison.measure",
      ],
      related: ["mean", "standard-error", "quantiles"]),
    Term(
      "mean", Wording("mean", "均值"), also: ["average", "expected value", "平均值"],
      meaning: Wording("The mean over replicates, in the measure's unit.", "各次模拟的平均值，单位随指标。"),
      formula: Wording("sum over replicates / replicates", "各次之和 ÷ 模拟次数"),
      unit: .number, sources: [.definition],
      columns: ["summary.mean", "bands_daily.mean", "comparison.mean", "targets.mean"],
      commands: ["run", "compare"], related: ["standard-error", "quantiles"]),
    Term(
      "standard-error", Wording("standard error", "标准误"), also: ["error of the mean", "标准误差"],
      meaning: Wording(
        """
        How far the mean is from the truth by luck: the true mean lies within about two of them in 95 of 100 runs. \
        Half the error takes four times the replicates. Empty with one replicate. It is the error of what it \
        stands beside: a mean, a gain, a profit, or a chance.
        """,
        """
        均值因运气偏离真值的大小：100 次中约 95 次真值在两个标准误之内。误差减半要四倍模拟次数。只有一次模拟时为\
        空。它说的是旁边那个数的误差。
        """),
      formula: Wording(
        "deviation / √replicates; of a chance: √(p · (1 − p) / (n + 4)), p = (reached + 2) / (n + 4)",
        "标准差 ÷ √模拟次数；概率的标准误：√(p × (1 − p) ÷ (n + 4))，p = (达成次数 + 2) ÷ (n + 4)"),
      unit: .number, sources: [.definition],
      columns: [
        "levers.standard_error",
        "summary.standard_error", "comparison.standard_error", "comparison.difference_standard_error",
        "sweep.profit_difference_standard_error", "landscape.standard_error", "worth.standard_error",
        "plan.standard_error", "targets.standard_error",
      ],
      commands: ["run", "compare"], related: ["confidence-interval", "mean", "replicate"]),
    Term(
      "quantiles", Wording("p10 to p90", "p10 到 p90"),
      also: ["p10", "p50", "p90", "quantiles", "percentiles", "median", "分位数", "中位数"],
      meaning: Wording(
        """
        A tenth of the replicates lies below p10 and a tenth above p90, so four of five lie between; p50 is the \
        median. They tell what a single month may be like, while the standard error tells how well the mean is \
        known.
        """,
        """
        有十分之一的模拟低于 p10，十分之一高于 p90，五次中有四次在两者之间；p50 是中位数。它们说明单独一个月可能怎\
        样，标准误说明均值有多准。
        """),
      formula: Wording("quantile of type 7 over replicates", "各次模拟的第 7 型分位数"),
      unit: .number, sources: [.definition],
      columns: [
        "summary.p10", "summary.p50", "summary.p90", "bands_daily.p10", "bands_daily.p50", "bands_daily.p90",
        "comparison.p10", "comparison.p90", "targets.p10", "targets.p50", "targets.p90",
      ],
      commands: ["run"], related: ["mean", "standard-error"]),
    Term(
      "confidence-interval", Wording("95% interval", "95% 置信区间"),
      also: ["confidence interval", "interval", "Student's t", "置信区间"],
      meaning: Wording(
        """
        Where the true mean (or difference) lies in 95 of 100 such runs. Where the interval of a difference holds \
        0, chance alone may have made it.
        """,
        "100 次这样的模拟中约有 95 次包含真实均值（或差值）的范围。差值区间含 0 时，可能只是运气。"),
      formula: Wording(
        "mean ± t · deviation / √n, t of Student with n − 1 degrees of freedom",
        "均值 ± t × 标准差 ÷ √n，t 为自由度 n − 1 的学生分布"),
      unit: .number, sources: [.definition],
      columns: ["comparison.difference_low", "comparison.difference_high", "worth.low", "worth.high"],
      commands: ["compare", "worth", "run"], related: ["standard-error", "beyond-chance"]),
    Term(
      "beyond-chance", Wording("beyond chance", "显著"),
      also: ["significant", "significance", "within chance", "显著性", "随机波动"],
      meaning: Wording(
        """
        A difference that luck hardly makes: the 95% interval leaves out 0, or in a diagnosis at least 2 standard \
        errors of the daily figures. About one unchanged figure in twenty still looks so.
        """,
        """
        运气很难造成的差异：95% 区间不含 0，诊断中为至少 2 个日数据标准误。没有变化的指标约二十个里也会有一个看起\
        来显著。
        """),
      formula: Wording("|difference| ≥ 2 · √(s₁² / n₁ + s₂² / n₂)", "|差值| ≥ 2 × √(s₁² ÷ n₁ + s₂² ÷ n₂)"),
      sources: [.definition], commands: ["diagnose", "compare"],
      related: ["confidence-interval", "standard-error"]),
    Term(
      "chance-of-target", Wording("chance to reach a target", "达成目标的机会"),
      also: ["target chance", "达标概率"],
      meaning: Wording(
        "The share of replicates in which at least the played part of a target was paid.",
        "达到模拟期内目标金额的模拟次数占比。"),
      formula: Wording("replicates that reached it / replicates", "达成次数 ÷ 模拟次数"),
      unit: .share, sources: [.definition], columns: ["targets.chance"], commands: ["run"],
      related: ["sales-target", "quantiles"]),
    Term(
      "change-against", Wording("change against another day", "环比与同比"),
      also: ["day change", "week change", "环比", "同比", "日环比", "周同比"],
      meaning: Wording(
        """
        A figure against the day before, or against the same weekday a week before, as a share; empty where there \
        is no such day or its figure is 0. The report has such a column for each of its measures.
        """,
        "与前一天或上周同一天相比的变化比例；没有那一天或当时为 0 时为空。报表每个指标都有对应的列。"),
      formula: Wording("now / then − 1", "现在 ÷ 当时 − 1"),
      unit: .share, sources: [.definition], commands: ["report"], related: ["trade-comparison", "beyond-chance"]),
    Term(
      "until-precision", Wording("until a mean is known", "精度要求"),
      also: ["until", "precision", "模拟到精度"],
      meaning: Wording(
        "Play until half of the 95% interval of a measure's mean is at most a share of it, or an amount.",
        "一直模拟到某指标均值的 95% 区间半宽不超过给定比例或数额。"),
      formula: Wording("t · deviation / √n ≤ wanted precision", "t × 标准差 ÷ √n ≤ 要求的精度"),
      sources: [.definition], commands: ["run"], related: ["confidence-interval", "replicate"]),
  ]
}
