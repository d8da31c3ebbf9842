import MarketDay
import PlainText

/// Plays a scenario at many points on the same luck, and writes what each came to.
///
/// What is done is kept in a ``SweepJournal``, so a sweep that was killed goes on where it stopped, and ends with the
/// bytes of one that was not. Same bytes for any number of jobs.
public struct Sweep: Sendable {
  public var points: SweepPoints
  /// Rows of `summary.csv`, in the order of the columns.
  public var measures: [String]
  public var replicates: Int
  public var jobs: Int
  public var isForExcel: Bool
  /// Of the notebook's texts.
  public var language: Language
  public var version: String
  public var source: ScenarioSource
  /// The scenario of a point, which was checked before. Called on several tasks, and more than once for a point.
  public var scenario: @Sendable (Int) throws -> Scenario

  public static let measuresByDefault = [
    "visitors", "buyers", "conversion", "average_order_value", "paid_amount", "ad_cost", "profit",
  ]
  /// All values are kept for the quantiles of a point.
  public static let mostReplicates = 100_000

  /// Preconditions: at least one replicate and one job; the measures are some of ``RunTally/measureNames``.
  public init(
    points: SweepPoints, measures: [String] = measuresByDefault, replicates: Int, jobs: Int, isForExcel: Bool = false,
    language: Language = .english, version: String, source: ScenarioSource,
    scenario: @escaping @Sendable (Int) throws -> Scenario
  ) {
    precondition(replicates >= 1 && jobs >= 1, "a sweep has at least one replicate and one job")
    self.points = points
    self.measures = measures
    self.replicates = replicates
    self.jobs = jobs
    self.isForExcel = isForExcel
    self.language = language
    self.version = version
    self.source = source
    self.scenario = scenario
  }

  /// The measures that are gathered: profit too, as the points are ordered by it.
  var gathered: [Column<StoreRow>] {
    let names = measures.contains("profit") ? measures : measures + ["profit"]
    return names.compactMap { name in RunTally.measures.first { $0.name == name } }
  }

  /// Plays what is left to play, and writes `sweep.csv`, `sweep.json` and a notebook to the folder `path`, whole or not
  /// at all.
  ///
  /// `resuming` is told where points of an earlier try are there, or were of another sweep. Throws ``RunFolderError``,
  /// what ``scenario`` throws, and ``Interrupted`` where the task is cancelled.
  public func write(
    toFolder path: String, progress: (SweepProgress) -> Void = { _ in }, resuming: (Resumption) -> Void = { _ in }
  ) async throws -> SweepResults {
    let first = try scenario(0)
    let journal = try SweepJournal(
      target: path, description: "\(identity(first).json)\n", measures: gathered.count, points: points.count)
    switch journal.beginning {
    case .goingOn(let done) where done > 0: resuming(.goingOn(points: done))
    case .instead: resuming(.anew)
    case .new, .goingOn: break
    }
    do {
      try await play(into: journal, progress: progress)
    } catch is CancellationError {
      if journal.results.isEmpty { journal.remove() }
      throw Interrupted(done: journal.results.count, points: points.count)
    }
    let results = SweepResults(
      points: points, measures: gathered, shown: measures.count, results: journal.results, name: first.name,
      start: first.start, days: first.days, seed: first.seed, replicates: replicates, fileName: source.fileName,
      folder: FolderPaths.withoutTrailingSlashes(path))
    let folder = try RunFolder(path: path, files: Self.files)
    do {
      try folder.append((isForExcel ? CSVText.byteOrderMark : []) + results.table.bytes, toFile: LabFile.sweep.name)
      try folder.append(SweepNotebook.document(in: language).bytes, toFile: NotebookDocument.name)
      var description = identity(first)
      description.rows = points.count
      description.isForExcel = isForExcel
      try folder.append(Array("\(description.json)\n".utf8), toFile: Self.descriptionName)
      try folder.commit()
    } catch {
      folder.discard()
      throw error
    }
    journal.remove()
    return results
  }

  static let descriptionName = "sweep.json"
  /// All that it writes.
  static let files = [LabFile.sweep.name, NotebookDocument.name, descriptionName]

  /// What was found of an earlier try.
  public enum Resumption: Sendable, Equatable {
    case goingOn(points: Int)
    /// It was of another sweep or version, so this one starts anew.
    case anew
  }

  /// The task was cancelled; the points that are done are kept.
  public struct Interrupted: Error, Sendable, Equatable {
    public let done: Int
    public let points: Int
  }

  private func identity(_ first: Scenario) -> SweepDescription { SweepDescription(sweep: self, first: first) }
}

// Playing.
extension Sweep {
  private func play(into journal: SweepJournal, progress: (SweepProgress) -> Void) async throws {
    progress(.points(done: journal.results.count, of: points.count))
    func receive(_ result: PointResult) throws {
      try journal.append(result)
      progress(.points(done: journal.results.count, of: points.count))
    }
    if journal.results.isEmpty {
      let tally = try await tally(of: 0)
      if journal.firstProfits == nil { try journal.append(first: tally.profits) }
      try receive(tally.result(against: tally.profits))
    }
    guard let first = journal.firstProfits else { return }
    let rest = journal.results.count..<points.count
    // Many points are played side by side, each by one task; of a few, the replicates are.
    guard rest.count >= 4 * jobs else {
      for point in rest { try receive(try await tally(of: point).result(against: first)) }
      return
    }
    try await Replicates.play(rest, jobs: jobs, waiting: 3 * jobs) { (point: Int) -> PointResult in
      let scenario = try scenario(point)
      let simulation = Simulation(scenario)
      var tally = PointTally(gathered, start: scenario.start)
      for replicate in 0..<replicates {
        tally.add(simulation.totals(replicate: replicate) { Task.isCancelled }.store)
        try Task.checkCancellation()
      }
      return tally.result(against: first)
    } receive: { (_: Int, result: PointResult) in
      try receive(result)
    }
  }

  /// One point, its replicates side by side.
  private func tally(of point: Int) async throws -> PointTally {
    let scenario = try scenario(point)
    let simulation = Simulation(scenario)
    var tally = PointTally(gathered, start: scenario.start)
    try await Replicates.play(0..<replicates, jobs: jobs) { (replicate: Int) -> StoreRecord in
      simulation.totals(replicate: replicate) { Task.isCancelled }.store
    } receive: { (_: Int, total: StoreRecord) in
      tally.add(total)
    }
    return tally
  }
}
