import TemporaryFolders

/// A run's folder with the small files that a page is made from.
///
/// The figures of a day follow from its number, so that tests can tell them; names are those that the test wants.
struct SampleRun {
  let folder: TemporaryFolder
  var path: String { folder.path }

  static let measures = [
    "visitors", "buyers", "conversion", "average_order_value", "paid_amount", "refund_amount", "ad_cost",
    "promotion_discount", "profit", "rating_described", "rating_service", "rating_shipping", "late_orders",
  ]
  static let totals =
    measures + [
      "goods_cost", "gift_cost", "shipping_cost", "platform_fee", "affiliate_commission", "compensation", "fixed_cost",
      "lost_orders", "points", "complaints", "disputes", "units",
    ]

  init(
    days: Int = 14, replicates: Int = 20, item: String = "lamp", items count: Int = 3, name: String = "sample",
    hasMore: Bool = true
  ) throws {
    folder = try TemporaryFolder()
    let items = [item] + (1..<max(count, 1)).map { "item-\($0)" }
    let dates = (0..<days).map(Self.date)
    try folder.write(
      Self.description(name: name, days: days, replicates: replicates, items: items, hasMore: hasMore), to: "run.json")
    try folder.write(
      Self.csv(
        ["measure", "mean", "standard_error", "p10", "p50", "p90"],
        Self.totals.enumerated().map { index, measure in
          let mean = Self.total(index)
          return [measure]
            + (mean
              + (replicates > 1
                ? ["1.5", "-\(index).25", mean[0], "9\(index)9.75"] : ["", mean[0], mean[0], mean[0]]))
        }), to: "summary.csv")
    if replicates > 1 {
      try folder.write(
        Self.csv(
          ["date", "measure", "mean", "p10", "p50", "p90"],
          dates.enumerated().flatMap { day, date in
            Self.measures.enumerated().map { index, measure in
              [date, measure, "\(day + index).5", "\(day).25", "\(day).5", "\(day + 20).75"]
            }
          }), to: "bands_daily.csv")
    }
    if hasMore { try writeMore(dates: dates, items: items, replicates: replicates) }
  }

  private func writeMore(dates: [String], items: [String], replicates: Int) throws {
    try folder.write(
      Self.csv(["replicate", "profit"], (0..<replicates).map { ["\($0)", "\($0 * 137 - 900).25"] }),
      to: "replicate_totals.csv")
    try folder.write(
      Self.csv(
        ["lever", "name", "effect", "standard_error"],
        [["campaign", items[0], "1234.56", "100.5"], ["coupon", "ten", "-321.25", "20"]]), to: "levers.csv")
    try folder.write(
      Self.csv(
        ["channel", "visitors", "orders", "amount", "cost"],
        [["search", "4321.25", "80", "9000", "0"], ["keyword_ads", "1234.5", "30", "4000", "777.75"]]),
      to: "channel_totals.csv")
    try folder.write(
      Self.csv(
        ["date", "channel", "visitors", "cost"],
        dates.enumerated().flatMap { [[$1, "search", "\($0).125", "0"], [$1, "keyword_ads", "\($0 + 3).5", "55.5"]] }),
      to: "channel_means_daily.csv")
    try folder.write(
      Self.csv(
        ["product", "amount", "units", "visitors", "conversion", "search_weight", "lost_orders"],
        items.enumerated().map { [$1, "\($0 + 100).75", "\($0).5", "\($0 + 40)", "0.031", "1.75", "0"] }),
      to: "product_totals.csv")
    try folder.write(
      Self.csv(
        [
          "from", "to", "product", "amount", "visitors", "orders", "units", "lost_orders", "stock", "search_weight",
          "natural_rank", "introduction", "growth", "peak", "decline",
        ],
        stride(from: 0, to: dates.count, by: 7).flatMap { day in items.map { Self.week($0, from: day, dates) } }),
      to: "product_weeks.csv")
    try folder.write(
      Self.csv(
        [
          "keyword", "product", "ad_cost", "ad_clicks", "ad_orders", "ad_amount", "ad_place", "cost_per_click", "bid",
          "maximum_bid", "natural_rank",
        ], [[items[0], items[0], "555.55", "400", "12", "100", "3.25", "1.39", "1.5", "0.75", "45.5"]]),
      to: "keyword_totals.csv")
    try folder.write(
      Self.csv(
        ["promotion", "kind", "issued", "used", "orders", "amount", "discount", "gift_cost"],
        [["\(items[0])", "coupon", "900", "60", "60", "6543.21", "600", "0"]]), to: "promotion_totals.csv")
    try folder.write(
      Self.csv(
        ["from", "to", "orders"],
        (0..<12).map { ["\($0 * 10)", "\($0 * 10 + 10)", "\($0 + 1).5"] } + [["2000", "", "0"]]),
      to: "order_values.csv")
    try folder.write(
      Self.csv(
        ["target", "from", "to", "amount", "played_amount", "mean", "p10", "p50", "p90", "chance", "standard_error"],
        [[items[0], dates[0], dates[0], "5000", "4000", "4444.25", "3000", "4400", "5500", "0.65", "0.1"]]),
      to: "targets.csv")
    try folder.write("marketday: 1\nname: \(items[0])  # 假设 & <b>\n", to: "scenario.yaml")
  }

  private static func week(_ item: String, from day: Int, _ dates: [String]) -> [String] {
    let span = [dates[day], dates[min(day + 6, dates.count - 1)]]
    let sums = ["\(day + 70).25", "\(day + 30).5", "\(day + 3).5", "4", "0.125"]
    // No search finds it in the first week.
    let standing = ["\(500 - day).75", "1.\(day % 10)5", day == 0 ? "" : "\(day + 8).375"]
    return span + [item] + sums + standing + ["0.\(day % 10)1", "0.5", "0.25", "0"]
  }

  /// The mean of a measure over the whole run, by its place among ``totals``.
  static func total(_ index: Int) -> [String] { ["\(index * 31 + 7).25"] }

  static func date(_ day: Int) -> String {
    // Months of 28 days are real dates too.
    let (month, rest) = day.quotientAndRemainder(dividingBy: 28)
    let (year, ofYear) = month.quotientAndRemainder(dividingBy: 12)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(2026 + year)-\(two(ofYear + 1))-\(two(rest + 1))"
  }

  static func csv(_ columns: [String], _ rows: [[String]]) -> String {
    ([columns] + rows).map { row in
      row.map { cell in
        cell.contains { ",\"\n".contains($0) } ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: ",") + "\n"
    }.joined()
  }

  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func description(name: String, days: Int, replicates: Int, items: [String], hasMore: Bool) -> String {
    let products = items.enumerated().map { index, item in
      "{\"id\": \(quoted(item)), \"title\": \(quoted(item)), \"role\": \"popular\", \"listed\": \(index * 700 % 10_080)}"
    }.joined(separator: ",")
    let more = """
      , "chance_of_profit": 0.62, "products": [\(products)],
      "demand_by_hour": [\((0..<168).map { "0.00\(500 + $0)" }.joined(separator: ","))],
      "thresholds": [{"id": \(quoted(items[0])), "kind": "gift", "from": 68}],
      "warnings": [{"code": "bid-high", "path": \(quoted(items[0])), "message_en": "High.", "message_zh": "太高。"}]
      """
    return """
      {"version": "9.9.9", "scenario": "sample.yaml", "name": \(quoted(name)), "scenario_sha256": "0123",
      "settings": {"start": "2026-01-01", "days": \(days), "seed": 1, "replicates": \(replicates), "trade": "other",
      "set": [\(quoted("name=\(items[0])"))]}, "seed": 1, "replicates": \(replicates),
      "files": {"summary.csv": 25}\(hasMore ? more : "")}
      """
  }
}
