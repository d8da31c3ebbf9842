import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

struct SweepCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep", abstract: "Plays a scenario over a grid of values, or a list of points.",
    discussion: """
      Each --vary names a key and its values: one by one (19.90,24.90), or a range with the number of values, both \
      ends among them (19.90..29.90:5). Several of them make a grid of all combinations. A comma inside brackets \
      parts nothing. A --list is a CSV whose header names keys and whose rows are points.

      All points play the same luck, so their differences are sharper than their means. A sweep that is interrupted, \
      or killed, goes on where it stopped when the same command is given again.

      EXAMPLE
        marketday sweep my-shop.yaml --vary products.lamp.price=89..129:5
        marketday sweep my-shop.yaml --vary days=30,60 --vary store.parcel_cost=3,5
        marketday sweep my-shop.yaml --list points.csv --measure profit

      Exit codes: 0 done, 1 a point is faulty and nothing was played, 2 something else failed, 64 wrong usage, 130 \
      interrupted.
      """)

  @OptionGroup var source: ScenarioOptions

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("A key and its values. Can be given several times.", valueName: "key=values"),
    transform: { text in
      do throws(VariedKey.Refusal) {
        return try VariedKey(text: text)
      } catch {
        throw ValidationError(error.message)
      }
    })
  var vary: [VariedKey] = []

  @Option(help: "A CSV with a key in each column and a point in each row.", completion: .file(extensions: ["csv"]))
  var list: String?

  @Option(help: "How many times to play each point, 1 to 100,000.")
  var replicates = 50

  @Option(
    name: .customLong("measure"), parsing: .singleValue,
    help: "A row of summary.csv to write; can be given several times. (default: seven, from visitors to profit)")
  var measures: [String] = []

  @Option(help: "The folder to write to. (default: notebooks-out/NAME-sweep, as the scenario file is named)")
  var out: String?

  @Option(help: "The luck, a whole number from 0 on, instead of the scenario's.")
  var seed: UInt64?

  @Option(help: "Days to play, 1 to 1,096, instead of the scenario's.")
  var days: Int?

  @Option(help: "Tasks that play at a time, 1 to 256; it changes no result. (default: one for each processor)")
  var jobs: Int?

  @Flag(help: "Marks sweep.csv as UTF-8 with a byte order mark, as Excel needs.")
  var excel = false

  @Flag(help: "Prints all points as JSON.")
  var json = false

  func validate() throws {
    try check(replicates, 1...Sweep.mostReplicates, "--replicates")
    if let days { try check(days, 1...1_096, "--days") }
    if let jobs { try check(jobs, 1...256, "--jobs") }
    if let out, out.isEmpty { throw ValidationError("--out needs the name of a folder.") }
    if vary.isEmpty == (list == nil) {
      throw ValidationError(
        list == nil
          ? "Nothing varies; write such as --vary products.belt.price=39,49, or name a --list."
          : "--vary and --list exclude each other; put all points into the list.")
    }
    for (index, varied) in vary.enumerated() where vary[..<index].contains(where: { $0.key == varied.key }) {
      throw ValidationError("--vary names \(varied.key) twice; write all its values after one '='.")
    }
    for (index, measure) in measures.enumerated() { try check(measure, before: measures[..<index]) }
  }

  private func check(_ value: Int, _ range: ClosedRange<Int>, _ option: String) throws {
    guard !range.contains(value) else { return }
    throw ValidationError("\(option) is \(value); it must be from \(range.lowerBound) to \(range.upperBound).")
  }

  private func check(_ measure: String, before: ArraySlice<String>) throws {
    let names = RunTally.measureNames
    if before.contains(measure) { throw ValidationError("--measure names \(measure) twice.") }
    if names.contains(measure) { return }
    let nearest = Spelling.nearest(to: measure, among: names).map { "did you mean '\($0)'?" }
    throw ValidationError(
      "There is no measure '\(measure)'; \(nearest ?? "the columns of store_daily.csv that are numbers are measures.")")
  }

  func run() async throws {
    do {
      let points = try sweepPoints()
      let results = try await Interruption.cancelling {
        let progress = ProgressBar()
        defer { progress.clear() }
        return try await play(points, progress)
      }
      if json {
        try CommandOutput.write(results.json)
      } else {
        try CommandOutput.write(results.text(CommandOutput.colouring))
      }
    } catch {
      throw ended(by: error)
    }
  }

  private func sweepPoints() throws -> SweepPoints {
    guard let list else { return try grid() }
    let read = PointList.read(path: list)
    CommandOutput.writeDiagnostics(read.errors)
    guard read.errors.isEmpty else { throw ExitCode(1) }
    guard read.rows.count <= SweepPoints.most else {
      throw CommandOutput.wrongUsage(tooMany(FigureText.whole(Double(read.rows.count))))
    }
    return SweepPoints(keys: read.keys, values: read.rows)
  }

  /// All combinations; the values of the last key change first.
  private func grid() throws -> SweepPoints {
    let count = vary.reduce(1.0) { $0 * Double($1.values.count) }
    guard count <= Double(SweepPoints.most) else { throw CommandOutput.wrongUsage(tooMany(FigureText.whole(count))) }
    let values = vary.reduce([[String]]([[]])) { points, varied in
      points.flatMap { point in varied.values.map { point + [$0] } }
    }
    return SweepPoints(keys: vary.map(\.key), values: values)
  }

  private func tooMany(_ count: String) -> String {
    "The sweep has \(count) points; at most \(FigureText.whole(Double(SweepPoints.most))) are played. Take fewer values."
  }

  private func play(_ points: SweepPoints, _ progress: ProgressBar) async throws -> SweepResults {
    let jobs = jobs ?? min(256, ProcessInfo.processInfo.activeProcessorCount)
    let scenarios = PointScenarios(
      path: source.scenario, points: points, settings: source.overrides.pairs, days: days, seed: seed)
    let checked = try await scenarios.check(jobs: jobs) { progress.show(.checking(done: $0, of: points.count)) }
    let sweep = Sweep(
      points: points, measures: measures.isEmpty ? Sweep.measuresByDefault : measures, replicates: replicates,
      jobs: jobs, isForExcel: excel, version: MarketDayVersion.text,
      source: ScenarioSource(
        fileName: URL(filePath: source.scenario).lastPathComponent, sha256: checked.sha256,
        overrides: source.overrides.pairs.map { "\($0.key)=\($0.value)" })
    ) { try checked.scenario($0) }
    return try await sweep.write(toFolder: folder) {
      progress.show($0)
    } resuming: { resumption in
      progress.clear()
      switch resumption {
      case .goingOn(let done):
        let points = FigureText.count(points.count, "point")
        CommandOutput.writeError("Going on: \(FigureText.whole(Double(done))) of \(points) are done.\n")
      case .anew:
        CommandOutput.writeError("The unfinished sweep of \(folder) had other settings; this one starts anew.\n")
      }
    }
  }

  private var folder: String {
    out ?? "notebooks-out/" + URL(filePath: source.scenario).deletingPathExtension().lastPathComponent + "-sweep"
  }

  /// Says on standard error what happened, and gives the exit code for it.
  private func ended(by error: any Error) -> any Error {
    switch error {
    case is ExitCode: return error
    case let faults as PointFaults:
      CommandOutput.writeError(faults.text(CommandOutput.errorColouring))
      return ExitCode(1)
    case let failure as RunFolderError: return CommandOutput.failure(failure.message)
    case is CheckedPoints.Changed:
      return CommandOutput.failure("The scenario's files changed while they were played; give the command again.")
    case let interrupted as Sweep.Interrupted where interrupted.done > 0:
      let done = FigureText.whole(Double(interrupted.done))
      let all = FigureText.count(interrupted.points, "point")
      CommandOutput.writeError("Interrupted: \(done) of \(all) are done; the same command goes on from there.\n")
      return ExitCode(130)
    case is CancellationError, is Sweep.Interrupted:
      CommandOutput.writeError("Interrupted before the first point was done; nothing was written.\n")
      return ExitCode(130)
    default: return CommandOutput.failure(error.reason)
    }
  }
}
