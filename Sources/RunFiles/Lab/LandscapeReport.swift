import MarketDay
import PlainText

/// The landscapes of a scenario's ads, to be written and told.
public struct LandscapeReport: Sendable {
  let scenario: Scenario
  let source: ScenarioSource
  let version: String
  let replicates: Int
  /// By what the best bid would bring over the current one, the most first; then in the order asked.
  let landscapes: [BidLandscape]

  public init(
    _ landscapes: [BidLandscape], scenario: Scenario, source: ScenarioSource, replicates: Int, version: String
  ) {
    self.scenario = scenario
    self.source = source
    self.version = version
    self.replicates = replicates
    self.landscapes = landscapes.enumerated()
      .sorted { ($1.element.gain ?? -.infinity, $0.offset) < ($0.element.gain ?? -.infinity, $1.offset) }
      .map(\.element)
  }

  /// Writes `landscape.csv` and `landscape.json` to the folder `path`, both or none. Throws ``RunFolderError``.
  public func write(toFolder path: String, isForExcel: Bool) throws {
    let folder = try RunFolder(path: path, files: [LabFile.landscape.name, Self.descriptionName])
    do {
      let table = table
      try folder.append((isForExcel ? CSVText.byteOrderMark : []) + table.bytes, toFile: LabFile.landscape.name)
      try folder.append(Array("\(description(rows: table.rows - 1))\n".utf8), toFile: Self.descriptionName)
      try folder.commit()
    } catch {
      folder.discard()
      throw error
    }
  }

  static let descriptionName = "landscape.json"

  private var table: CSVText {
    var text = CSVText()
    for column in ColumnCatalogue.landscape { text.appendText(column.name) }
    text.endRow()
    let cells = ColumnCatalogue.landscapeRow.map(\.cell)
    for landscape in landscapes {
      let names = [keyword(of: landscape), product(of: landscape), campaign(of: landscape) ?? ""].map(CSVText.cell)
      for (index, row) in landscape.rows.enumerated() {
        text.appendRow(
          LandscapeRow(
            keyword: names[0], product: names[1], campaign: names[2], row: row, isCurrent: index == landscape.current,
            isMaximumBid: index == landscape.maximum, isBest: index == landscape.best), cells)
      }
    }
    return text
  }

  func keyword(of landscape: BidLandscape) -> String { scenario.keywords[landscape.question.keyword].text }

  func product(of landscape: BidLandscape) -> String { scenario.products[landscape.question.product].id }

  func campaign(of landscape: BidLandscape) -> String? {
    landscape.question.campaign.flatMap { scenario.ads?.campaigns[$0].name }
  }
}

extension LandscapeReport {
  /// Nothing in it depends on the clock, the machine or the number of jobs.
  private func description(rows: Int) -> JSONValue {
    .object([
      ("version", .text(version)),
      ("scenario", .text(source.fileName)),
      ("name", .text(scenario.name)),
      ("scenario_sha256", .text(source.sha256)),
      ("start", .text(scenario.start.description)),
      ("days", .whole(scenario.days)),
      ("seed", .unsigned(scenario.seed)),
      ("replicates", .whole(replicates)),
      ("set", .list(source.overrides.map(JSONValue.text))),
      ("orders_are", .text("the model's own expectation, from the true conversion that no seller sees")),
      ("ads", .list(landscapes.map { json($0, showsRows: false) })),
      ("files", .object([(LabFile.landscape.name, .whole(rows))])),
    ])
  }

  /// What `--json` prints: each ad with all of its bids.
  public var json: JSONValue {
    .object([
      ("scenario", .text(scenario.name)),
      ("days", .whole(scenario.days)),
      // As text: a seed may have more digits than numbers of JSON readers.
      ("seed", .text("\(scenario.seed)")),
      ("replicates", .whole(replicates)),
      ("orders_are", .text("the model's own expectation, from the true conversion that no seller sees")),
      ("ads", .list(landscapes.map { json($0, showsRows: true) })),
    ])
  }

  private func json(_ landscape: BidLandscape, showsRows: Bool) -> JSONValue {
    func bid(_ index: Int?) -> JSONValue { index.map { .money(landscape.rows[$0].point.bid) } ?? .null }
    func profit(_ index: Int?) -> JSONValue { index.map { .number(landscape.rows[$0].point.yield.profit) } ?? .null }
    var members: [JSONValue.Member] = [
      ("keyword", .text(keyword(of: landscape))),
      ("product", .text(product(of: landscape))),
      ("campaign", campaign(of: landscape).map(JSONValue.text) ?? .null),
      ("days_running", .number(landscape.daysRunning)),
      ("unit_profit", .number(landscape.unitProfit)),
      ("current_bid", landscape.currentBid.map { .money($0) } ?? .null),
      ("maximum_bid", .money(landscape.maximumBid)),
      ("best_bid", bid(landscape.best)),
      ("last_bid_that_pays", bid(landscape.lastThatPays)),
      ("profit_at_current_bid", profit(landscape.current)),
      ("profit_at_maximum_bid", profit(landscape.maximum)),
      ("profit_at_best_bid", profit(landscape.best)),
      ("gain", landscape.gain.map { .number($0) } ?? .null),
      ("gain_standard_error", gainError(of: landscape).map { .number($0) } ?? .null),
      ("gain_over_maximum_bid", landscape.gainOverMaximum.map { .number($0) } ?? .null),
    ]
    if showsRows {
      members.append(("bids", .list(landscape.rows.enumerated().map { json($1, index: $0, of: landscape) })))
    }
    return .object(members)
  }

  private func json(_ row: BidRow, index: Int, of landscape: BidLandscape) -> JSONValue {
    func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    let yield = row.point.yield
    return .object([
      ("bid", .money(row.point.bid)),
      ("impressions", .number(yield.impressions)),
      ("clicks", .number(yield.clicks)),
      ("place", number(row.point.place)),
      ("cost", .number(yield.cost)),
      ("cost_per_click", number(row.point.costPerClick)),
      ("orders", .number(yield.orders)),
      ("profit", .number(yield.profit)),
      ("marginal_cost_per_click", number(row.marginal.perClick)),
      ("marginal_cost_per_order", number(row.marginal.perOrder)),
      ("is_current", .boolean(index == landscape.current)),
      ("is_maximum_bid", .boolean(index == landscape.maximum)),
      ("is_best", .boolean(index == landscape.best)),
      ("standard_error", number(row.profitError)),
    ])
  }

  /// Of what the best bid brings over the current one; of no bid at all it is the current one's own.
  func gainError(of landscape: BidLandscape) -> Double? {
    guard let current = landscape.current else { return nil }
    return landscape.best.map { landscape.rows[$0].gainError } ?? landscape.rows[current].profitError
  }
}
