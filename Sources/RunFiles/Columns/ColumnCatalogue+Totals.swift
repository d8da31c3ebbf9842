// Files over all replicates that are small enough to be read at once.
extension ColumnCatalogue {
  static let levers = [
    ColumnDescription(
      "lever", .name,
      "What was taken out: ads, campaign, ad_group, ad_keyword, channel, bundle, coupon, gift, discount, platform, "
        + "event, closing_soon_order, limited_stock, members, links, link or listing."),
    ColumnDescription("name", .name, "What the scenario calls it; empty where there is only one of its kind."),
    ColumnDescription("effect", .yuan, "Mean profit with it less mean profit without it."),
    ColumnDescription(
      "standard_error", .yuan, "Of effect, from paired differences; empty where one replicate was played."),
  ]

  static let orderValues = [
    ColumnDescription("from", .yuan, "The least that an order of this bin paid, goods and shipping fee."),
    ColumnDescription("to", .yuan, "What its orders stayed below; empty for the last bin, which is open."),
    ColumnDescription("orders", .count, "Paid orders of the whole run: the mean over replicates."),
  ]

  /// replicate_totals.csv
  static var replicateTotals: [ColumnDescription] {
    [ColumnDescription("replicate", .number, replicateMeaning)]
      + RunTally.measures.map { ColumnDescription($0.name, $0.unit, "Of the whole run: " + $0.meaning) }
  }
}
