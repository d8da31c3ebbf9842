extension ColumnCatalogue {
  /// worth.csv: the whole run first, then by day.
  static let worth: [ColumnDescription] = [
    ColumnDescription("date", .date, "The day; empty for the whole run."),
    ColumnDescription(
      "measure", .name,
      "profit, or the part of it that comes from: direct (orders through the thing itself), returns (carts, favourites, coupons), search, other_ways (other ways in), own_cost, other_costs (of other ads and channels), refunds_to_come (expected after the end, and so not in the profit), rest (refunds otherwise than expected, fees). The parts sum to profit. Of the whole run also visits (or clicks), given_away (discounts and gifts), cost_per_visit, direct_per_visit and gain_per_visit (what a visit or click may cost at most, by its own orders and by all that it changed), maximum_bid, gain_per_yuan."
    ),
    ColumnDescription(
      "mean", .number,
      "With the thing less without it, in yuan but for visits: the mean over replicates on the same luck."
    ),
    ColumnDescription("standard_error", .number, "The standard error of the mean."),
    ColumnDescription("low", .number, "Where the 95% interval of the mean begins (Student's t over replicates)."),
    ColumnDescription("high", .number, "Where it ends."),
  ]
}
