import MarketDay
import PlainText

/// How far a recorded run is.
public enum RunProgress: Sendable, Equatable {
  case replicates(done: Int, of: Int)
  /// Of a run until its precision is reached: how many that is expected to take, and the most that are played.
  case settling(done: Int, expected: Int, most: Int)
  /// Variants of the scenario, to see what moved the profit.
  case levers(done: Int, of: Int)
}

/// Plays a scenario, writes its files and sums them up.
public struct RecordedRun: Sendable {
  public var scenario: Scenario
  public var source: ScenarioSource
  /// With ``until``, the most that are played.
  public var replicates: Int
  /// Ends the run as soon as this is reached.
  public var until: WantedPrecision?
  /// Tasks that play at a time; it changes no byte of the result.
  public var jobs: Int
  /// Starts every CSV file with a byte order mark.
  public var isForExcel: Bool
  /// Of the notebook's texts.
  public var language: Language
  /// The program's.
  public var version: String

  /// Precondition: `replicates` ≥ 1, or ≥ ``WantedPrecision/leastReplicates`` with `until`; `jobs` ≥ 1.
  public init(
    scenario: Scenario, source: ScenarioSource, replicates: Int = 1, until: WantedPrecision? = nil, jobs: Int = 1,
    isForExcel: Bool = false, language: Language = .english, version: String
  ) {
    precondition(replicates >= 1 && jobs >= 1, "a run has at least one replicate and one job")
    precondition(until == nil || replicates >= WantedPrecision.leastReplicates, "a precision needs some replicates")
    self.scenario = scenario
    self.source = source
    self.replicates = replicates
    self.until = until
    self.jobs = jobs
    self.isForExcel = isForExcel
    self.language = language
    self.version = version
  }

  /// Plays all replicates and writes the files to the folder `path`, which is complete or unchanged afterwards.
  ///
  /// Throws ``RunFolderError`` where they can't be written, and `CancellationError` where the task is cancelled.
  public func write(
    toFolder path: String, progress: (RunProgress) -> Void = { _ in }
  ) async throws -> RunSummary {
    let copy = ScenarioCopy(source, for: path)
    // run.json is last: it tells that a folder is whole.
    let files = RunFile.allCases.dropLast().map(\.name) + (copy?.names ?? []) + [RunFile.description.name]
    return try await write(to: RunFolder(path: path, files: files), copy: copy, progress: progress)
  }

  /// Precondition: the folder may have the files of `copy`.
  func write(
    to folder: RunFolder, copy: ScenarioCopy? = nil, progress: (RunProgress) -> Void
  ) async throws -> RunSummary {
    do {
      var rows: [(file: RunFile, rows: Int)] = []
      let simulation = Simulation(scenario)
      let tally = try await play(simulation, into: folder, rows: &rows, progress: progress)
      if replicates > 1 { try append(tally.bandsTable, to: .bandsDaily, of: folder, rows: &rows) }
      try append(tally.summaryTable, to: .summary, of: folder, rows: &rows)
      if !tally.targets.isEmpty { try append(tally.targetsTable, to: .targets, of: folder, rows: &rows) }
      try appendTotals(of: tally, to: folder, rows: &rows)
      for file in copy?.files ?? [] { try folder.append(file.bytes, toFile: file.name) }
      try folder.append(RunNotebook.document(in: language).bytes, to: .notebook)
      let precision = precision(of: tally)
      let effects = try await ProfitLevers.effects(on: scenario, replicates: tally.replicates, jobs: jobs) {
        done, count in
        progress(.levers(done: done, of: count))
      }
      try append(LeverEffect.table(effects), to: .levers, of: folder, rows: &rows)
      let description = RunDescription(run: self, tally: tally, precision: precision, copy: copy, files: rows)
      try folder.append(Array("\(description.json)\n".utf8), to: .description)
      try Task.checkCancellation()
      try folder.commit()
      return RunSummary(
        run: self, layout: simulation.layout, tally: tally, precision: precision, effects: effects,
        folder: folder.path, files: rows)
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
      start: scenario.start, days: scenario.days, names: names, replicates: replicates,
      targets: scenario.playedTargets)
    let daily = RunFile.daily(of: simulation.layout)
    for file in daily { try appendHeader(of: file, to: folder) }
    for file in RunFile.dailyMeans + [.replicateTotals] { try appendHeader(of: file, to: folder) }
    let texts = daily.map { RunFile.daily.firstIndex(of: $0) ?? 0 }
    var counts = [Int](repeating: 0, count: daily.count)
    func receive(_ tables: DailyTables) throws {
      for (index, file) in daily.enumerated() {
        try folder.append(tables.texts[texts[index]].bytes, to: file)
        counts[index] += tables.texts[texts[index]].rows
      }
      tally.add(tables)
      try folder.append(tally.latestTotals.bytes, to: .replicateTotals)
      if replicates == 1 {
        for file in EntityFile.allCases {
          if let means = file.means { try folder.append(tables.figures[file.rawValue].text.bytes, to: means) }
        }
      }
      if report(tally, to: progress) { throw Settled() }
    }
    _ = report(tally, to: progress)
    do {
      if replicates == 1 {
        try receive(StreamedTables.play(simulation, names: names, into: folder))
      } else {
        try await Replicates.play(0..<replicates, jobs: jobs, waiting: waiting(simulation.layout)) {
          (replicate: Int) -> DailyTables in
          var tables = DailyTables(replicate: replicate, names: names)
          simulation.play(replicate: replicate, observer: &tables) { Task.isCancelled }
          return tables
        } receive: { (_: Int, tables: DailyTables) in
          try receive(tables)
        }
      }
    } catch is Settled {}
    rows = zip(daily, counts).map { ($0, $1) }
    return tally
  }

  /// Ends the play because the precision is reached.
  private struct Settled: Error {}

  /// Tells how far the run is; whether that is the end because its precision is reached.
  private func report(_ tally: RunTally, to progress: (RunProgress) -> Void) -> Bool {
    let done = tally.replicates
    guard let found = precision(of: tally) else {
      progress(.replicates(done: done, of: replicates))
      return false
    }
    let expected = done == 0 ? WantedPrecision.leastReplicates : found.replicatesNeeded ?? replicates
    progress(.settling(done: done, expected: min(max(expected, done), replicates), most: replicates))
    return WantedPrecision.isAsked(after: done) && found.isReached
  }

  /// How well the mean that ``until`` is about is known.
  private func precision(of tally: RunTally) -> FoundPrecision? {
    guard let until, let statistics = tally.statistics(of: until.measure) else { return nil }
    return until.precision(of: statistics, replicates: tally.replicates)
  }

  /// Replicates whose rows may be in the making or wait in memory: about 32 megabytes, a row being about 100 bytes and
  /// its numbers 8 each.
  /// Text grows by doubling, so it may be twice that, and more jobs than fit into it still have one each.
  private func waiting(_ layout: RunLayout) -> Int {
    let rows =
      1 + layout.products.count + layout.channels.count + layout.pairs.count + layout.promotions.count
      + layout.regions.count + layout.rivals.count
    let numbers =
      // Two are a day's part of what the week comes to.
      (EntityColumns.product.count + 2) * layout.products.count + EntityColumns.channel.count * layout.channels.count
      + EntityColumns.promotion.count * layout.promotions.count
    return max(1, 32_000_000 / ((100 * rows + 8 * numbers) * scenario.days))
  }

  /// Appends the files over all replicates that a report is made from.
  private func appendTotals(
    of tally: RunTally, to folder: RunFolder, rows: inout [(file: RunFile, rows: Int)]
  ) throws {
    rows.append((.replicateTotals, tally.replicates))
    for file in EntityFile.allCases {
      guard let means = file.means else { continue }
      // The only replicate has written its days already.
      let table = tally.entities[file.rawValue].meansTable
      if replicates > 1 { try folder.append(table.bytes, to: means) }
      rows.append((means, scenario.days * tally.entities[file.rawValue].count))
    }
    try append(tally.weeksTable, to: .productWeeks, of: folder, rows: &rows)
    for file in EntityFile.allCases {
      try append(tally.entities[file.rawValue].totalsTable, to: file.totals, of: folder, rows: &rows)
    }
    try append(tally.orderValuesTable, to: .orderValues, of: folder, rows: &rows)
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
