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
    Column("keyword", .name, "The keyword.", .text { $0.keyword }),
    Column("product", .name, "The item that the ad is for.", .text { $0.product }),
    Column("bid", .yuan, "For a click, before the campaign's schedule.", .money { $0.row.point.bid }),
    Column(
      "impressions", .count, "Mean searches a day on whose page the ad would stand.",
      .decimal { $0.row.point.yield.impressions }),
    Column("clicks", .count, "Mean clicks a day, if the budget allows.", .decimal { $0.row.point.yield.clicks }),
    Column(
      "place", .place, "Mean place over the impressions, 1 is the top; empty where it would not be shown.",
      .optionalDecimal { $0.row.point.place }),
    Column("cost", .yuan, "Mean cost of the clicks a day.", .decimal { $0.row.point.yield.cost }),
    Column(
      "cost_per_click", .yuan, "cost / clicks; empty without clicks.", .optionalDecimal { $0.row.point.costPerClick }),
    Column(
      "orders", .count, "clicks × true conversion, a day: the model's own expectation, which no seller sees.",
      .decimal { $0.row.point.yield.orders }),
    Column(
      "profit", .yuan, "orders × what an order leaves before ads − cost, a day.",
      .decimal { $0.row.point.yield.profit }),
    Column(
      "marginal_cost_per_click", .yuan,
      "What a further click costs on the step from the bid in the row above; empty where there is none.",
      .optionalDecimal { $0.row.marginal.perClick }),
    Column(
      "marginal_cost_per_order", .yuan, "The same of a further order.", .optionalDecimal { $0.row.marginal.perOrder }),
    Column("is_current", .count, "1: the mean bid of the scenario as it is written.", .count { $0.isCurrent ? 1 : 0 }),
    Column(
      "is_maximum_bid", .count, "1: the mean bid of the maximum-bid rule, unit profit × conversion.",
      .count { $0.isMaximumBid ? 1 : 0 }),
    Column(
      "is_best", .count, "1: the bid with the most profit, where any earns something.", .count { $0.isBest ? 1 : 0 }),
    Column(
      "standard_error", .yuan, "Of profit, over replicates; empty with one replicate.",
      .optionalDecimal { $0.row.profitError }),
    Column("campaign", .name, "The ad's campaign; empty where the store has no such ad.", .text { $0.campaign }),
  ]
}
