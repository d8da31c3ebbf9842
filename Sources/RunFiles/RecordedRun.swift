import MarketDay
import PlainText

/// Where a scenario came from, for `run.json`.
public struct ScenarioSource: Sendable, Equatable {
  /// The file's name without its folders, so that the same run gives the same bytes wherever it is started.
  public var fileName: String
  /// SHA-256 of what the scenario was read from, in hexadecimal.
  public var sha256: String
  /// What the command line set: `KEY=VALUE`, in its order.
  public var overrides: [String]

  public init(fileName: String, sha256: String, overrides: [String] = []) {
    self.fileName = fileName
    self.sha256 = sha256
    self.overrides = overrides
  }
}

/// How far a recorded run is.
public enum RunProgress: Sendable, Equatable {
  case replicates(done: Int, of: Int)
  /// Variants of the scenario, to see what moved the profit.
  case levers(done: Int, of: Int)
}

/// Plays a scenario, writes its files and sums them up.
public struct RecordedRun: Sendable {
  public var scenario: Scenario
  public var source: ScenarioSource
  public var replicates: Int
  /// Tasks that play at a time; it changes no byte of the result.
  public var jobs: Int
  /// Starts every CSV file with a byte order mark.
  public var isForExcel: Bool
  /// The program's.
  public var version: String

  /// Precondition: `replicates` ≥ 1 and `jobs` ≥ 1.
  public init(
    scenario: Scenario, source: ScenarioSource, replicates: Int = 1, jobs: Int = 1, isForExcel: Bool = false,
    version: String
  ) {
    precondition(replicates >= 1 && jobs >= 1, "a run has at least one replicate and one job")
    self.scenario = scenario
    self.source = source
    self.replicates = replicates
    self.jobs = jobs
    self.isForExcel = isForExcel
    self.version = version
  }

  /// Plays all replicates and writes the files to the folder `path`, which is complete or unchanged afterwards.
  ///
  /// Throws ``RunFolderError`` where they can't be written, and `CancellationError` where the task is cancelled.
  public func write(
    toFolder path: String, progress: (RunProgress) -> Void = { _ in }
  ) async throws -> RunSummary {
    let folder = try RunFolder(path: path)
    return try await write(to: folder, progress: progress)
  }

  func write(to folder: RunFolder, progress: (RunProgress) -> Void) async throws -> RunSummary {
    do {
      var rows: [(file: RunFile, rows: Int)] = []
      let simulation = Simulation(scenario)
      let tally = try await play(simulation, into: folder, rows: &rows, progress: progress)
      if replicates > 1 { try append(tally.bandsTable, to: .bandsDaily, of: folder, rows: &rows) }
      try append(tally.summaryTable, to: .summary, of: folder, rows: &rows)
      if !tally.targets.isEmpty { try append(tally.targetsTable, to: .targets, of: folder, rows: &rows) }
      let description = RunDescription(run: self, quantileReplicates: tally.quantileReplicates, files: rows)
      try folder.append(Array("\(description.json)\n".utf8), to: .description)
      let effects = try await ProfitLevers.effects(on: scenario, replicates: replicates, jobs: jobs) { done, count in
        progress(.levers(done: done, of: count))
      }
      try Task.checkCancellation()
      try folder.commit()
      return RunSummary(
        run: self, layout: simulation.layout, tally: tally, effects: effects, folder: folder.path, files: rows)
    } catch {
      folder.discard()
      throw error
    }
  }

  /// Plays the replicates and appends their rows in order.
  private func play(
    _ simulation: Simulation, into folder: RunFolder, rows: inout [(file: RunFile, rows: Int)],
    progress: (RunProgress) -> Void
  ) async throws -> RunTally {
    let names = TableNames(simulation.layout)
    var tally = RunTally(
      start: scenario.start, days: scenario.days, channels: simulation.layout.channels.count, replicates: replicates,
      targets: scenario.playedTargets)
    let daily = RunFile.daily(of: simulation.layout)
    for file in daily { try appendHeader(of: file, to: folder) }
    let replicates = replicates
    var counts = [Int](repeating: 0, count: daily.count)
    let texts = daily.map { RunFile.daily.firstIndex(of: $0) ?? 0 }
    func receive(_ replicate: Int, _ tables: DailyTables) throws {
      for (index, file) in daily.enumerated() {
        try folder.append(tables.texts[texts[index]].bytes, to: file)
        counts[index] += tables.texts[texts[index]].rows
      }
      tally.add(tables)
      progress(.replicates(done: replicate + 1, of: replicates))
    }
    progress(.replicates(done: 0, of: replicates))
    if replicates == 1 {
      try receive(0, StreamedTables.play(simulation, names: names, into: folder))
    } else {
      try await Replicates.play(0..<replicates, jobs: jobs, waiting: waiting(simulation.layout)) {
        (replicate: Int) -> DailyTables in
        var tables = DailyTables(replicate: replicate, names: names)
        simulation.play(replicate: replicate, observer: &tables) { Task.isCancelled }
        return tables
      } receive: { (replicate: Int, tables: DailyTables) in
        try receive(replicate, tables)
      }
    }
    rows = zip(daily, counts).map { ($0, $1) }
    return tally
  }

  /// Replicates whose rows may wait in memory: about 256 megabytes, a row being about 100 bytes.
  private func waiting(_ layout: RunLayout) -> Int {
    let rows =
      1 + layout.products.count + layout.channels.count + layout.pairs.count + layout.promotions.count
      + layout.rivals.count
    return max(1, 256_000_000 / (100 * rows * scenario.days))
  }

  private func append(
    _ text: CSVText, to file: RunFile, of folder: RunFolder, rows: inout [(file: RunFile, rows: Int)]
  ) throws(RunFolderError) {
    try appendHeader(of: file, to: folder)
    try folder.append(text.bytes, to: file)
    rows.append((file, text.rows))
  }

  private func appendHeader(of file: RunFile, to folder: RunFolder) throws(RunFolderError) {
    var header = CSVText()
    for column in ColumnCatalogue.columns(of: file) { header.appendText(column.name) }
    header.endRow()
    try folder.append((isForExcel ? CSVText.byteOrderMark : []) + header.bytes, to: file)
  }
}

/// What `run.json` says. Nothing in it depends on the clock, the machine or the number of jobs.
struct RunDescription {
  var run: RecordedRun
  var quantileReplicates: Int
  var files: [(file: RunFile, rows: Int)]

  var json: JSONValue {
    .object([
      ("version", .text(run.version)),
      ("scenario", .text(run.source.fileName)),
      ("name", .text(run.scenario.name)),
      ("scenario_sha256", .text(run.source.sha256)),
      (
        "settings",
        .object([
          ("start", .text(run.scenario.start.description)),
          ("days", .whole(run.scenario.days)),
          ("seed", .unsigned(run.scenario.seed)),
          ("replicates", .whole(run.replicates)),
          ("trade", .text(run.scenario.trade.name)),
          ("set", .list(run.source.overrides.map(JSONValue.text))),
          ("excel", .boolean(run.isForExcel)),
          ("trade_figures", TradeFigures(run.scenario.trade).json),
          ("campaigns", .list((run.scenario.ads?.campaigns ?? []).map { CampaignBudget($0).json })),
        ])
      ),
      ("seed", .unsigned(run.scenario.seed)),
      ("replicates", .whole(run.replicates)),
      ("quantile_replicates", .whole(quantileReplicates)),
      ("duration", .whole(run.scenario.days)),
      ("files", .object(files.map { ($0.file.name, .whole($0.rows)) })),
    ])
  }
}
