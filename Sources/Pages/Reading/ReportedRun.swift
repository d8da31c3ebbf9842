import MarketDay
import PlainText
import RunFiles

/// What a page shows of a run, from the small files of its folder. What was not written is nil.
struct ReportedRun: Sendable {
  let run: PlayedRun
  /// `run.json`
  let description: JSONValue
  let summary: SmallTable
  let bands: DailyBands
  let replicateTotals: SmallTable?
  let levers: SmallTable?
  let channelTotals: SmallTable?
  let channelDays: EntityDays?
  let productTotals: SmallTable?
  let itemWeeks: ItemWeeks?
  let keywordTotals: SmallTable?
  let promotionTotals: SmallTable?
  let targets: SmallTable?
  let orderValues: SmallTable?
  /// The scenario's files as they were played, the main one first; empty where the folder has no copy of them.
  let scenarioFiles: [(name: String, text: String)]

  private let measures: [String: [String]]

  /// Reads the folder `path`. Throws ``RunFault``.
  init(folder path: String) throws {
    let run = try PlayedRun(folder: path)
    self.run = run
    func file(_ name: String) -> String { run.folder + "/" + name }
    func table(_ name: String) throws -> SmallTable? { try SmallTable.ifThere(path: file(name)) }
    description = try RunText.readJSON(file("run.json")) ?? .null
    let summary = try SmallTable(path: file("summary.csv"))
    self.summary = summary
    measures = Dictionary(summary.rows.map { (summary.cell("measure", of: $0) ?? "", $0) }) { first, _ in first }
    bands =
      run.replicates == 1
      ? DailyBands(
        onlyReplicate: try SmallTable.ifThere(path: file("store_daily.csv"), wanted: DailyBands.shown),
        start: run.start,
        days: run.days)
      : DailyBands(try table("bands_daily.csv"), start: run.start, days: run.days)
    replicateTotals = try SmallTable.ifThere(path: file("replicate_totals.csv"), wanted: ["replicate", "profit"])
    levers = try table("levers.csv")
    channelTotals = try table("channel_totals.csv")
    channelDays = try EntityDays(
      path: file("channel_means_daily.csv"), key: "channel", columns: ["visitors", "cost"], run: run)
    productTotals = try table("product_totals.csv")
    itemWeeks = try ItemWeeks(path: file("product_weeks.csv"))
    keywordTotals = try table("keyword_totals.csv")
    promotionTotals = try table("promotion_totals.csv")
    targets = try table("targets.csv")
    orderValues = try table("order_values.csv")
    let copied = (description["copy"]?.listValue ?? []).compactMap(\.textValue).filter { !$0.contains("/") }
    scenarioFiles = try (copied.isEmpty ? ["scenario.yaml"] : copied).compactMap { name in
      try RunText.read(file(name)).map { (name, $0) }
    }
  }

  /// A statistic (`mean`, `standard_error`, `p10`, `p50`, `p90`) of a measure over the whole run.
  func total(_ measure: String, _ statistic: String = "mean") -> Amount? {
    guard let row = measures[measure] else { return nil }
    return Amount(summary.cell(statistic, of: row), Measures.unit(of: measure))
  }

  /// The share of replicates that end with a profit; nil where the run does not say.
  var chanceOfProfit: Amount? {
    description["chance_of_profit"]?.numberValue.map { Amount($0, .share) }
  }

  /// An item's title, or its id where the run does not say.
  func title(ofProduct id: String) -> String {
    let products = description["products"]?.listValue ?? []
    let title = products.first { $0["id"]?.textValue == id }?["title"]?.textValue
    return title.map { $0.isEmpty ? id : $0 } ?? id
  }
}
