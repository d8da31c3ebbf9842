import ArgumentParser
import Foundation
import MarketDay
import RunFiles

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Plays a scenario, writes its files and prints a summary.",
    discussion: """
      Each replicate plays the same plan with other luck. The same scenario, seed and version give the same files.

      Example:
        marketday run scenarios/double-eleven.yaml --replicates 200 --set products.dress.price=128

      Exit codes: 0 done, 1 the scenario is faulty and nothing was written, 2 something else failed, 64 wrong usage, \
      130 interrupted.
      """)

  @Argument(help: "The scenario file.", completion: .file(extensions: ["yaml", "yml"]))
  var scenario: String

  @Option(help: "The folder to write to. (default: notebooks-out/NAME, as the scenario file is named)")
  var out: String?

  @Option(help: "The luck, a whole number from 0 on, instead of the scenario's.")
  var seed: UInt64?

  @Option(help: "How many times to play, 1 to 1,000,000.")
  var replicates = 1

  @Option(help: "Days to play, 1 to 1,096, instead of the scenario's.")
  var days: Int?

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("Sets one value of the scenario; may be repeated.", valueName: "key=value"))
  var overrides: [String] = []

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
    for text in overrides where !(text.firstIndex(of: "=").map { $0 > text.startIndex } ?? false) {
      throw ValidationError("'--set \(text)' needs KEY=VALUE, such as --set days=30.")
    }
    if let out, out.isEmpty { throw ValidationError("--out needs the name of a folder.") }
  }

  private func check(_ value: Int, _ range: ClosedRange<Int>, _ option: String) throws {
    guard !range.contains(value) else { return }
    throw ValidationError("\(option) is \(value); it must be from \(range.lowerBound) to \(range.upperBound).")
  }

  func run() async throws {
    do {
      let loaded = try loadScenario(path: scenario, overrides: overrides, seed: seed, days: days)
      let run = RecordedRun(
        scenario: loaded.scenario, source: loaded.source, replicates: replicates,
        jobs: jobs ?? min(256, ProcessInfo.processInfo.activeProcessorCount), isForExcel: excel,
        version: Version.current)
      let folder = folder
      let summary = try await Interruption.cancelling {
        let progress = ProgressBar()
        defer { progress.clear() }
        return try await run.write(toFolder: folder) { progress.show($0) }
      }
      try StandardOutput.write(json ? "\(summary.json)\n" : summary.text(isColoured: StandardOutput.takesColour))
    } catch {
      throw ended(by: error)
    }
  }

  private var folder: String {
    out ?? "notebooks-out/" + URL(fileURLWithPath: scenario).deletingPathExtension().lastPathComponent
  }

  /// Says on standard error what happened, and gives the exit code for it.
  private func ended(by error: any Error) -> ExitCode {
    switch error {
    case let faulty as FaultyScenario:
      for line in faulty.lines { StandardError.write(line) }
      return ExitCode(1)
    case let failure as RunFolderError:
      StandardError.write("marketday: \(failure.message)")
      return ExitCode(2)
    case is CancellationError:
      StandardError.write("marketday: Interrupted; nothing was written.")
      return ExitCode(130)
    case let failure as OutputFailure:
      StandardError.write("marketday: \(failure.message)")
      return ExitCode(2)
    default:
      StandardError.write("marketday: \(error)")
      return ExitCode(2)
    }
  }
}
