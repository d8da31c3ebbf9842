import MarketDay

extension ColumnCatalogue {
  /// worth.csv: the whole run first, then by day.
  static let worth: [ColumnDescription] = [
    ColumnDescription(
      "date", .date,
      Wording(
        "The day; empty for the whole run.", "日期；全程的行为空。")),
    ColumnDescription(
      "measure", .name,
      Wording(
        "profit, or the part of it that comes from: direct (orders through the thing itself), returns (carts, favourites, coupons), search, other_ways (other ways in), own_cost, other_costs (of other ads and channels), refunds_to_come (expected after the end, and so not in the profit), rest (refunds otherwise than expected, fees). The parts sum to profit. Of the whole run also visits (or clicks), given_away (discounts and gifts), cost_per_visit, direct_per_visit and gain_per_visit (what a visit or click may cost at most, by its own orders and by all that it changed), maximum_bid, gain_per_yuan.",
        "profit，或其中来自各处的部分：direct（自身成交）、returns（加购、收藏、优惠券回访）、search、other_ways（其他进店渠道）、own_cost、other_costs（其他推广和渠道的花费）、refunds_to_come（结束后预计的退款，因此不在利润内）、rest（与预计不同的退款、费用）。各部分之和等于 profit。全程另有 visits（访问或点击）、given_away（让利和赠品）、cost_per_visit、direct_per_visit 和 gain_per_visit（一次访问或点击最多值多少：只算自身成交，以及算上全部变化）、maximum_bid、gain_per_yuan。"
      )
    ),
    ColumnDescription(
      "mean", .number,
      Wording(
        "With the thing less without it, in yuan but for visits: the mean over replicates on the same luck.",
        "有它减去没有它，除 visits 外单位为元：同样运气下各次模拟的均值。")
    ),
    ColumnDescription(
      "standard_error", .number,
      Wording(
        "The standard error of the mean.", "均值的标准误。")),
    ColumnDescription(
      "low", .number,
      Wording(
        "Where the 95% interval of the mean begins (Student's t over replicates).", "均值的 95% 置信区间下限（t 分布）。")),
    ColumnDescription(
      "high", .number,
      Wording(
        "Where it ends.", "区间上限。")),
  ]
}
