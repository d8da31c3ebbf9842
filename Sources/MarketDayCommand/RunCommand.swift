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

      --until goes on until the mean of a measure of summary.csv is known well enough: half of its 95% interval is at \
      most a share of the mean or an amount. It is asked after 20, 40, 60 … replicates.

      EXAMPLE
        marketday run scenarios/autumn-dresses.yaml --replicates 200 --set products.knit-dress.price=128
        marketday run scenarios/autumn-dresses.yaml --until "paid_amount ±1%"

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

  @Option(help: "How many times to play, 1 to 1,000,000; the most with --until. (default: 1, with --until 10,000)")
  var replicates: Int?

  @Option(
    help: ArgumentHelp(
      "Play until a mean is known so well, such as \"profit ±2%\" or \"profit ±500\" (+- for ±).",
      valueName: "measure ±width"),
    transform: { text in
      do throws(WantedPrecision.Refusal) {
        return try WantedPrecision(text: text)
      } catch {
        throw ValidationError(error.message)
      }
    })
  var until: WantedPrecision?

  @Option(help: "Days to play, 1 to 1,096, instead of the scenario's.")
  var days: Int?

  @Option(help: "Replicates to play at a time, 1 to 256; it changes no result. (default: one for each processor)")
  var jobs: Int?

  @Flag(help: "Marks the CSV files as UTF-8 with a byte order mark, as Excel needs.")
  var excel = false

  @OptionGroup var language: LanguageOption

  @Flag(help: "Prints the summary as JSON.")
  var json = false

  func validate() throws {
    if let replicates { try check(replicates, (until == nil ? 1 : Self.leastUntil)...1_000_000, "--replicates") }
    if let days { try check(days, 1...1_096, "--days") }
    if let jobs { try check(jobs, 1...256, "--jobs") }
    if let out, out.isEmpty { throw ValidationError("--out needs the name of a folder.") }
  }

  /// A precision takes some replicates.
  private static let leastUntil = WantedPrecision.leastReplicates

  private func check(_ value: Int, _ range: ClosedRange<Int>, _ option: String) throws {
    guard !range.contains(value) else { return }
    throw ValidationError("\(option) is \(value); it must be from \(range.lowerBound) to \(range.upperBound).")
  }

  func run() async throws {
    do {
      let checked = try checkedScenario()
      let run = RecordedRun(
        scenario: checked.scenario, source: source(of: checked.file), replicates: mostReplicates, until: until,
        jobs: jobs ?? min(256, ProcessInfo.processInfo.activeProcessorCount), isForExcel: excel,
        language: language.lang, version: MarketDayVersion.text)
      let folder = folder
      let summary = try await Interruption.cancelling {
        let progress = ProgressBar()
        defer { progress.clear() }
        do {
          return try await run.write(toFolder: folder) { progress.show($0) }
        } catch is CancellationError {
          throw InterruptedRun(progress: progress.last, folder: folder)
        }
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

  private var mostReplicates: Int { replicates ?? (until == nil ? 1 : WantedPrecision.mostReplicatesByDefault) }

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
    case let interrupted as InterruptedRun:
      CommandOutput.writeError(interrupted.message)
      return ExitCode(130)
    default: return CommandOutput.failure(error.reason)
    }
  }
}

/// How far a run was when it was interrupted.
private struct InterruptedRun: Error {
  let progress: RunProgress?
  let folder: String

  var message: String {
    let played: String
    switch progress {
    case nil: return "Interrupted before the first replicate; nothing was written to \(folder).\n"
    case .replicates(let done, let count), .settling(let done, _, let count):
      let most = if case .settling? = progress { "at most " } else { "" }
      played = "\(FigureText.whole(Double(done))) of \(most)\(FigureText.count(count, "replicate"))"
    case .levers(let done, let count):
      played = "all replicates, and \(done) of \(FigureText.count(count, "variant"))"
    }
    return "Interrupted: \(played) were played; nothing was written to \(folder).\n"
  }
}
