import MarketDay
import PlainText

/// Plays a scenario with and without a part of it, writes what that part is worth, and sums it up.
public struct WorthRun: Sendable {
  /// Beside ``LabFile/worth``: what was played.
  public static let descriptionFile = "worth.json"

  public var scenario: Scenario
  public var source: ScenarioSource
  /// The part, as `--set` names it.
  public var part: NamedLever
  public var replicates: Int
  public var seed: UInt64
  /// Tasks that play at a time; it changes no byte of the result.
  public var jobs: Int
  /// Starts the CSV file with a byte order mark.
  public var isForExcel: Bool
  /// The program's.
  public var version: String

  /// Precondition: at least one replicate and one job.
  public init(
    scenario: Scenario, source: ScenarioSource, part: NamedLever, replicates: Int, seed: UInt64, jobs: Int,
    isForExcel: Bool = false, version: String
  ) {
    precondition(replicates >= 1 && jobs >= 1, "a worth needs at least one replicate and one job")
    self.scenario = scenario
    self.source = source
    self.part = part
    self.replicates = replicates
    self.seed = seed
    self.jobs = jobs
    self.isForExcel = isForExcel
    self.version = version
  }

  /// Plays both worlds and writes `worth.csv` and `worth.json` to the folder `path`, which is complete or unchanged
  /// afterwards; nil where nothing is left to play without the part.
  ///
  /// Throws ``RunFolderError`` where they can't be written, and `CancellationError` where the task is cancelled.
  public func write(
    toFolder path: String, progress: (RunProgress) -> Void = { _ in }
  ) async throws -> WorthReport? {
    guard scenario.without(part.lever) != nil else { return nil }
    let folder = try RunFolder(path: path, files: [LabFile.worth.name, Self.descriptionFile])
    do {
      progress(.replicates(done: 0, of: replicates))
      let worth = try await Worth.play(
        of: part.lever, in: scenario, replicates: replicates, seed: seed, jobs: jobs
      ) { done, count in progress(.replicates(done: done, of: count)) }
      guard let worth else {
        folder.discard()
        return nil
      }
      let rows = worth.table
      try folder.append(
        (isForExcel ? CSVText.byteOrderMark : []) + CSVText.header(of: LabFile.worth.columns) + rows.bytes,
        toFile: LabFile.worth.name)
      try folder.append(Array("\(description)\n".utf8), toFile: Self.descriptionFile)
      try Task.checkCancellation()
      try folder.commit()
      return WorthReport(run: self, worth: worth, folder: folder.path, rows: rows.rows)
    } catch {
      folder.discard()
      throw error
    }
  }

  /// What `worth.json` says. Nothing in it depends on the clock, the machine or the number of jobs.
  var description: JSONValue {
    .object([
      ("version", .text(version)),
      ("scenario", .text(source.fileName)),
      ("name", .text(scenario.name)),
      ("scenario_sha256", .text(source.sha256)),
      ("set", .list(source.overrides.map(JSONValue.text))),
      ("of", .text(part.key)),
      ("start", .text(scenario.start.description)),
      ("days", .whole(scenario.days)),
      ("seed", .unsigned(seed)),
      ("replicates", .whole(replicates)),
    ])
  }
}

extension Worth {
  /// The rows of `worth.csv`. Means have six decimals and not two, so that parts sum to the profit and days to the run.
  var table: CSVText {
    var text = CSVText()
    text.append(profit, "profit", on: nil)
    for part in parts { text.append(part.figure, part.part.rawValue, on: nil) }
    text.append(visits, "visits", on: nil)
    text.append(givenAway, "given_away", on: nil)
    text.append(perVisit?.cost, "cost_per_visit")
    text.append(perVisit?.direct, "direct_per_visit")
    text.append(perVisit?.all, "gain_per_visit")
    text.append(perVisit?.maximumBid, "maximum_bid")
    text.append(gainPerYuan, "gain_per_yuan")
    for day in days {
      text.append(day.profit, "profit", on: day.date)
      for part in day.parts { text.append(part.figure, part.part.rawValue, on: day.date) }
    }
    return text
  }
}

extension CSVText {
  fileprivate mutating func append(_ figure: WorthFigure, _ measure: String, on date: CalendarDate?) {
    if let date { append(date) } else { appendEmpty() }
    appendText(measure)
    append(figure.mean, in: .number)
    append(figure.standardError, in: .number)
    append(figure.low, in: .number)
    append(figure.high, in: .number)
    endRow()
  }

  /// No row where there is no such ratio.
  fileprivate mutating func append(_ ratio: RatioOfMeans?, _ measure: String) {
    guard let ratio else { return }
    appendEmpty()
    appendText(measure)
    append(ratio.ratio, in: .number)
    append(ratio.standardError, in: .number)
    append(ratio.low, in: .number)
    append(ratio.high, in: .number)
    endRow()
  }
}
