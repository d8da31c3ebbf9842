import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Plays a scenario, writes its files and prints a summary.",
    discussion: """
      Each replicate plays the same plan with other luck. The same scenario, seed and version give the same files.

      EXAMPLE
        marketday run scenarios/autumn-dresses.yaml --replicates 200 --set products.knit-dress.price=128

      Exit codes: 0 done, 1 the scenario is faulty and nothing was written, 2 something else failed, 64 wrong usage, \
      130 interrupted.
      """)

  @Argument(help: "The scenario file.", completion: .scenarios)
  var scenario: String

  @OptionGroup var overrides: OverrideOptions

  @Option(help: "The folder to write to. (default: notebooks-out/NAME, as the scenario file is named)")
  var out: String?

  @Option(help: "The luck, a whole number from 0 on, instead of the scenario's.")
  var seed: UInt64?

  @Option(help: "How many times to play, 1 to 1,000,000.")
  var replicates = 1

  @Option(help: "Days to play, 1 to 1,096, instead of the scenario's.")
  var days: Int?

  @Option(help: "Replicates to play at a time, 1 to 256; it changes no result. (default: one for each processor)")
  var jobs: Int?

  @Flag(help: "Marks the CSV files as UTF-8 with a byte order mark, as Excel needs.")
  var excel = false

  @Flag(help: "Prints the summary as JSON.")
  var json = false

  func validate() throws {
    try check(replicates, 1...1_000_000, "--replicates")
    if let days { try check(days, 1...1_096, "--days") }
    if let jobs { try check(jobs, 1...256, "--jobs") }
    if let out, out.isEmpty { throw ValidationError("--out needs the name of a folder.") }
  }

  private func check(_ value: Int, _ range: ClosedRange<Int>, _ option: String) throws {
    guard !range.contains(value) else { return }
    throw ValidationError("\(option) is \(value); it must be from \(range.lowerBound) to \(range.upperBound).")
  }

  func run() async throws {
    do {
      let checked = try checkedScenario()
      let run = RecordedRun(
        scenario: checked.scenario, source: source(of: checked.file), replicates: replicates,
        jobs: jobs ?? min(256, ProcessInfo.processInfo.activeProcessorCount), isForExcel: excel,
        version: MarketDayVersion.text)
      let folder = folder
      let summary = try await Interruption.cancelling {
        let progress = ProgressBar()
        defer { progress.clear() }
        return try await run.write(toFolder: folder) { progress.show($0) }
      }
      if json {
        try CommandOutput.write(summary.json)
      } else {
        try CommandOutput.write(summary.text(CommandOutput.colouring))
      }
    } catch {
      throw ended(by: error)
    }
  }

  /// The scenario with the options put over it. Days beyond its own are checked like any other change; with fewer the
  /// first ones are played, so that what is planned for later is no fault.
  private func checkedScenario() throws -> CheckedScenario {
    var checked = try CheckedScenario.load(path: scenario, overrides: overrides.pairs, showing: .errors)
    if let days, days > checked.scenario.days {
      checked = try CheckedScenario.load(
        path: scenario, overrides: overrides.pairs + [("days", String(days))], showing: .errors)
    }
    let warnings = checked.file.warnings.count
    if warnings > 0 {
      CommandOutput.writeError("\(FigureText.count(warnings, "warning")): see marketday check \(scenario)\n")
    }
    if let days { checked.scenario = checked.scenario.firstDays(days) }
    if let seed { checked.scenario = checked.scenario.withSeed(seed) }
    return checked
  }

  private func source(of file: ScenarioFile) -> ScenarioSource {
    ScenarioSource(
      fileName: URL(filePath: scenario).lastPathComponent,
      sha256: SHA256.hexadecimal(of: file.inputs.flatMap(\.bytes)),
      overrides: overrides.pairs.map { "\($0.key)=\($0.value)" })
  }

  private var folder: String {
    out ?? "notebooks-out/" + URL(filePath: scenario).deletingPathExtension().lastPathComponent
  }

  /// Says on standard error what happened, and gives the exit code for it.
  private func ended(by error: any Error) -> any Error {
    switch error {
    case is ExitCode: return error
    case let failure as RunFolderError: return CommandOutput.failure(failure.message)
    case is CancellationError:
      CommandOutput.writeError("Interrupted; nothing was written.\n")
      return ExitCode(130)
    default: return CommandOutput.failure(error.reason)
    }
  }
}
