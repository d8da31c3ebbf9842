import MarketDay

extension ComparedFigure {
  /// Every measure of `summary.csv`, in its order: the columns of `store_daily.csv` that are numbers, of the whole run.
  public static let all: [ComparedFigure] = RunTally.measures.map { measure in
    ComparedFigure(name: measure.name, better: lowerIsBetter.contains(measure.name) ? .lower : .higher) { totals in
      // The measures of a whole run do not depend on the day.
      measure.value(of: StoreRow(replicate: 0, date: wholeRun, record: totals.store))
    }
  }

  /// What a store wants little of: costs, what goes wrong, and what it owes. It wants much of everything else.
  static let lowerIsBetter: Set<String> = [
    "refund_amount", "goods_cost", "gift_cost", "shipping_cost", "platform_fee", "affiliate_commission", "ad_cost",
    "promotion_discount", "compensation", "fixed_cost", "points", "hidden", "lost_orders", "late_orders", "complaints",
    "refunds_no_reason", "refunds_described", "refunds_late", "disputes", "fines", "fake_trade_cost", "backlog",
    "serious_points", "down", "deposits", "target_left_per_day", "member_left",
  ]

  private static let wholeRun = CalendarDate(year: 2000, month: 1, day: 1)!
}
