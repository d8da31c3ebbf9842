import MarketDay

// The file with a row by target.
extension ColumnCatalogue {
  static let targets: [ColumnDescription] =
    [
      ColumnDescription(
        "target", .name,
        Wording(
          "The target's name.", "目标的名称。")),
      ColumnDescription(
        "from", .date,
        Wording(
          "Its first day, played or not.", "第一天，不论是否模拟。")),
      ColumnDescription(
        "to", .date,
        Wording(
          "Its last day, played or not.", "最后一天，不论是否模拟。")),
      ColumnDescription(
        "amount", .yuan,
        Wording(
          "What it wants over all of its days.", "全部日子的目标金额。")),
      ColumnDescription(
        "played_amount", .yuan,
        Wording(
          "The part of it on days that are played, split by season and weekday.", "其中模拟期内的部分，按季节和星期分配。")),
      ColumnDescription(
        "mean", .yuan,
        Wording(
          "Paid on those days: the mean over replicates.", "这些日子的支付金额：各次模拟的均值。")),
    ] + quantiles + [
      ColumnDescription(
        "chance", .share,
        Wording(
          "Replicates in which at least played_amount was paid / replicates.", "支付金额达到 played_amount 的模拟 / 全部模拟。")),
      ColumnDescription(
        "standard_error", .share,
        Wording(
          "Of chance: √(p · (1 − p) / (n + 4)) with p = (reached + 2) / (n + 4); empty with one replicate.",
          "chance 的标准误：√(p · (1 − p) / (n + 4))，其中 p = （达成次数 + 2） / (n + 4)；只有一次模拟时为空。")),
    ]
}
