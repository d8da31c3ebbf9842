import MarketDay
import PlainText

/// A plan of a comparison and where it came from.
public struct ComparedPlan: Sendable {
  /// The name of the base where arms are made of one scenario.
  public static let asWritten = "as written"

  public var name: String
  public var scenario: Scenario
  public var source: ScenarioSource
  /// What the arm alone changes, as `KEY=VALUE`, where the same value was there before.
  public var idleOverrides: [String]

  public init(name: String, scenario: Scenario, source: ScenarioSource, idleOverrides: [String] = []) {
    self.name = name
    self.scenario = scenario
    self.source = source
    self.idleOverrides = idleOverrides
  }
}

/// Plays several plans on the same luck, writes how they differ, and sums it up.
public struct ComparedRun: Sendable {
  /// Beside ``LabFile/comparison``: what was compared.
  public static let descriptionFile = "comparison.json"
  /// All that it writes.
  static let files = [LabFile.comparison.name, NotebookDocument.name, descriptionFile]
  /// Arms × replicates, such that all values fit into ``Comparison/mostValues``.
  public static let mostPlays = Comparison.mostValues / ComparedFigure.all.count

  /// The base first.
  public var plans: [ComparedPlan]
  public var replicates: Int
  public var seed: UInt64
  /// Tasks that play at a time; it changes no byte of the result.
  public var jobs: Int
  public var isForExcel: Bool
  /// Of the notebook's texts.
  public var language: Language
  /// The program's.
  public var version: String

  /// Preconditions: at least two plans with the same start and days, at least one replicate and one job.
  public init(
    plans: [ComparedPlan], replicates: Int, seed: UInt64, jobs: Int, isForExcel: Bool = false,
    language: Language = .english, version: String
  ) {
    precondition(plans.count >= 2 && replicates >= 1 && jobs >= 1, "a comparison has two plans and a replicate")
    self.plans = plans
    self.replicates = replicates
    self.seed = seed
    self.jobs = jobs
    self.isForExcel = isForExcel
    self.language = language
    self.version = version
  }

  /// Plays all plans and writes `comparison.csv`, `comparison.json` and a notebook to the folder
  /// `path`, which is complete or unchanged afterwards.
  ///
  /// Throws ``RunFolderError`` where they can't be written, and `CancellationError` where the task is cancelled.
  public func write(
    toFolder path: String, progress: (RunProgress) -> Void = { _ in }
  ) async throws -> ComparisonReport {
    let folder = try RunFolder(path: path, files: Self.files)
    do {
      let count = plans.count
      progress(.replicates(done: 0, of: replicates))
      let comparison = try await Comparison.play(
        plans.map { ComparisonArm(name: $0.name, scenario: $0.scenario) }, figures: ComparedFigure.all,
        replicates: replicates, seed: seed, jobs: jobs
      ) { done, all in progress(.replicates(done: done / count, of: all / count)) }
      let rows = comparison.table
      try folder.append(
        (isForExcel ? CSVText.byteOrderMark : []) + CSVText.header(of: LabFile.comparison.columns) + rows.bytes,
        toFile: LabFile.comparison.name)
      try folder.append(ComparisonNotebook.document(in: language).bytes, toFile: NotebookDocument.name)
      try folder.append(Array("\(description)\n".utf8), toFile: Self.descriptionFile)
      try Task.checkCancellation()
      try folder.commit()
      return ComparisonReport(run: self, comparison: comparison, folder: folder.path, rows: rows.rows)
    } catch {
      folder.discard()
      throw error
    }
  }

  /// What `comparison.json` says. Nothing in it depends on the clock, the machine or the number of jobs.
  var description: JSONValue {
    let base = plans[0].scenario
    return .object([
      ("version", .text(version)),
      ("seed", .unsigned(seed)),
      ("replicates", .whole(replicates)),
      ("start", .text(base.start.description)),
      ("days", .whole(base.days)),
      ("excel", .boolean(isForExcel)),
      (
        "arms",
        .list(
          plans.map { plan in
            .object([
              ("arm", .text(plan.name)),
              ("scenario", .text(plan.source.fileName)),
              ("name", .text(plan.scenario.name)),
              ("scenario_sha256", .text(plan.source.sha256)),
              ("set", .list(plan.source.overrides.map(JSONValue.text))),
            ])
          })
      ),
    ])
  }
}

extension Comparison {
  /// The rows of `comparison.csv`: by arm, then measure.
  var table: CSVText {
    var text = CSVText()
    for arm in arms {
      for measure in arm.measures {
        let unit = RunTally.measures.first { $0.name == measure.name }?.unit ?? .number
        text.appendText(arm.name)
        text.appendText(measure.name)
        text.append(replicates)
        text.append(measure.distribution.mean, in: unit)
        text.append(measure.distribution.standardError, in: unit)
        text.append(measure.distribution.p10, in: unit)
        text.append(measure.distribution.p90, in: unit)
        text.append(measure, in: unit)
        text.endRow()
      }
    }
    return text
  }
}

extension CSVText {
  /// The header row of a file with these columns.
  static func header(of columns: [ColumnDescription]) -> [UInt8] {
    var header = CSVText()
    for column in columns { header.appendText(column.name) }
    header.endRow()
    return header.bytes
  }

  /// Empty where there is none.
  mutating func append(_ value: Double?, in unit: ColumnUnit) {
    if let value { append(value, in: unit) } else { appendEmpty() }
  }

  /// The cells of a difference, all empty for the base.
  fileprivate mutating func append(_ measure: ComparedMeasure, in unit: ColumnUnit) {
    let difference = measure.difference
    append(difference?.mean, in: unit)
    append(difference?.standardError, in: unit)
    append(difference?.low, in: unit)
    append(difference?.high, in: unit)
    append(measure.chanceBetter, in: .share)
    if let count = difference?.countToSettle { append(count) } else { appendEmpty() }
    append(difference?.saving, in: .number)
  }
}
