import MarketDay

/// A bid of an ad; names are ready cells.
struct LandscapeRow {
  var keyword: [UInt8]
  var product: [UInt8]
  var campaign: [UInt8]
  var row: BidRow
  var isCurrent: Bool
  var isMaximumBid: Bool
  var isBest: Bool
}

// The file with a row by ad and bid.
extension ColumnCatalogue {
  static let landscape: [ColumnDescription] = landscapeRow.map { ColumnDescription($0.name, $0.unit, $0.meaning) }

  static let landscapeRow: [Column<LandscapeRow>] = [
    Column(
      "keyword", .name,
      Wording(
        "The keyword.", "关键词。"), .text { $0.keyword }),
    Column(
      "product", .name,
      Wording(
        "The item that the ad is for.", "推广的商品。"), .text { $0.product }),
    Column(
      "bid", .yuan,
      Wording(
        "For a click, before the campaign's schedule.", "点击出价，计划的分时折扣之前。"), .money { $0.row.point.bid }),
    Column(
      "impressions", .count,
      Wording(
        "Mean searches a day on whose page the ad would stand.", "平均每天推广会出现在结果页的搜索量。"),
      .decimal { $0.row.point.yield.impressions }),
    Column(
      "clicks", .count,
      Wording(
        "Mean clicks a day, if the budget allows.", "平均每天点击量，假定预算够用。"), .decimal { $0.row.point.yield.clicks }),
    Column(
      "place", .place,
      Wording(
        "Mean place over the impressions, 1 is the top; empty where it would not be shown.", "展现时的平均排名，1 为第一位；不会展现时为空。"),
      .optionalDecimal { $0.row.point.place }),
    Column(
      "cost", .yuan,
      Wording(
        "Mean cost of the clicks a day.", "平均每天点击花费。"), .decimal { $0.row.point.yield.cost }),
    Column(
      "cost_per_click", .yuan,
      Wording(
        "cost / clicks; empty without clicks.", "cost / clicks；没有点击时为空。"),
      .optionalDecimal { $0.row.point.costPerClick }),
    Column(
      "orders", .count,
      Wording(
        "clicks × true conversion, a day: the model's own expectation, which no seller sees.",
        "每天 clicks × 真实转化率：模型的期望，卖家看不到。"),
      .decimal { $0.row.point.yield.orders }),
    Column(
      "profit", .yuan,
      Wording(
        "orders × what an order leaves before ads − cost, a day.", "每天 orders × 推广前每单所剩 − cost。"),
      .decimal { $0.row.point.yield.profit }),
    Column(
      "marginal_cost_per_click", .yuan,
      Wording(
        "What a further click costs on the step from the bid in the row above; empty where there is none.",
        "从上一行出价提到本行，每多一个点击的花费；没有时为空。"),
      .optionalDecimal { $0.row.marginal.perClick }),
    Column(
      "marginal_cost_per_order", .yuan,
      Wording(
        "The same of a further order.", "同样，每多一单的花费。"), .optionalDecimal { $0.row.marginal.perOrder }),
    Column(
      "is_current", .count,
      Wording(
        "1: the mean bid of the scenario as it is written.", "1：场景现在的平均出价。"), .count { $0.isCurrent ? 1 : 0 }),
    Column(
      "is_maximum_bid", .count,
      Wording(
        "1: the mean bid of the maximum-bid rule, unit profit × conversion.", "1：最高出价规则（每单利润 × 转化率）的平均出价。"),
      .count { $0.isMaximumBid ? 1 : 0 }),
    Column(
      "is_best", .count,
      Wording(
        "1: the bid with the most profit, where any earns something.", "1：利润最高的出价（若有出价能赚钱）。"),
      .count { $0.isBest ? 1 : 0 }),
    Column(
      "standard_error", .yuan,
      Wording(
        "Of profit, over replicates; empty with one replicate.", "profit 在各次模拟间的标准误；只有一次模拟时为空。"),
      .optionalDecimal { $0.row.profitError }),
    Column(
      "campaign", .name,
      Wording(
        "The ad's campaign; empty where the store has no such ad.", "推广所在的计划；店铺没有这个推广时为空。"), .text { $0.campaign }),
  ]
}
