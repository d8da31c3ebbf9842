import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Plays several plans on the same luck and tells how they differ.",
    discussion: """
      The plans are scenario files, or one scenario and what each --arm changes of it. All play the same replicates, \
      so that luck cancels out in the differences.

      EXAMPLE
        marketday compare scenarios/autumn-dresses.yaml \\
          --arm cheaper:products.knit-dress.price=118 --arm dearer:products.knit-dress.price=138

      Exit codes: 0 done, 1 a scenario is faulty and nothing was written, 2 something else failed, 64 wrong usage, \
      130 interrupted.
      """)

  @Argument(help: "The scenario files; the first one is the base.", completion: .scenarios)
  var scenarios: [String]

  @Option(
    name: .customLong("arm"), parsing: .singleValue,
    help: ArgumentHelp(
      "A plan made from the scenario, such as cheaper:products.belt.price=49. Several of one name add up.",
      valueName: "name:key=value"),
    transform: ArmOption.init(text:))
  var armOptions: [ArmOption] = []

  @OptionGroup var overrides: OverrideOptions

  @OptionGroup var play: PlayOptions

  @Option(help: "The folder to write to. (default: notebooks-out/compare-NAME, as the first scenario is named)")
  var out: String?

  @Flag(help: "Marks the CSV file as UTF-8 with a byte order mark, as Excel needs.")
  var excel = false

  @OptionGroup var language: LanguageOption

  @Flag(help: "Prints the comparison as JSON.")
  var json = false

  func validate() throws {
    if let out, out.isEmpty { throw ValidationError("--out needs the name of a folder.") }
  }

  func run() async throws {
    do {
      let run = try checkedRun()
      let folder = out ?? "notebooks-out/compare-\(name(of: scenarios[0]))"
      let report = try await Interruption.cancelling {
        let progress = ProgressBar()
        defer { progress.clear() }
        return try await run.write(toFolder: folder) { progress.show($0) }
      }
      if json {
        try CommandOutput.write(report.json)
      } else {
        try CommandOutput.write(report.text(CommandOutput.colouring))
      }
    } catch {
      throw PlayOptions.ended(by: error)
    }
  }

  /// The plans with all faults told; exit code 1 where there is any.
  private func checkedRun() throws -> ComparedRun {
    let arms = try Arm.all(scenarios: scenarios, options: armOptions, name: name(of:))
    guard arms.count * play.replicates <= ComparedRun.mostPlays else {
      throw CommandOutput.wrongUsage(
        "\(arms.count) arms with \(play.replicates) replicates are too many to keep; all together may be "
          + "\(FigureText.whole(Double(ComparedRun.mostPlays))) plays, so --replicates at most "
          + "\(ComparedRun.mostPlays / arms.count).")
    }
    let read = arms.map { play.read($0.path, overrides.pairs + $0.pairs) }
    let plans = zip(arms, read).compactMap { arm, read in read.scenario.map { plan(arm, read.file, $0) } }
    guard plans.count == arms.count else {
      tellFaults(of: zip(arms, read).map { ($0, $1.file) })
      throw ExitCode(1)
    }
    try checkSpans(of: plans)
    let seed = play.seed ?? plans[0].scenario.seed
    return ComparedRun(
      plans: plans, replicates: play.replicates, seed: seed, jobs: play.tasks, isForExcel: excel,
      language: language.lang, version: MarketDayVersion.text)
  }

  /// Says what is wrong with each arm; what is wrong with the base as well is said there only.
  private func tellFaults(of files: [(arm: Arm, file: ScenarioFile)]) {
    var told: [Diagnostic] = []
    for (arm, file) in files {
      let faults = file.errors.filter { !told.contains($0) }
      guard !faults.isEmpty else { continue }
      CommandOutput.writeError("Arm '\(arm.name)':\n")
      CommandOutput.writeDiagnostics(faults)
      told += faults
    }
  }

  /// Days of one arm have to be days of all others.
  private func checkSpans(of plans: [ComparedPlan]) throws {
    let base = plans[0]
    let others = plans.filter { $0.scenario.start != base.scenario.start || $0.scenario.days != base.scenario.days }
    guard !others.isEmpty else { return }
    for plan in others {
      CommandOutput.writeError(
        "Error: '\(base.name)' and '\(plan.name)' can't be compared: '\(base.name)' plays \(span(of: base)), "
          + "'\(plan.name)' plays \(span(of: plan)).\n")
    }
    let remedy =
      others.contains { $0.scenario.start != base.scenario.start }
      ? "give them one start" : "--days \(plans.map(\.scenario.days).min() ?? 1) plays the days that all have"
    CommandOutput.writeError("Arms need the same start and days; \(remedy).\n")
    throw ExitCode(1)
  }

  private func span(of plan: ComparedPlan) -> String {
    "\(FigureText.count(plan.scenario.days, "day")) from \(plan.scenario.start) on"
  }

  private func plan(_ arm: Arm, _ file: ScenarioFile, _ scenario: Scenario) -> ComparedPlan {
    // Where the arm's own changes leave the scenario as it is, each of them was so before.
    let isIdle = !arm.pairs.isEmpty && play.read(arm.path, overrides.pairs).scenario == scenario
    return ComparedPlan(
      name: arm.name, scenario: scenario, source: ScenarioSource(of: file, overrides: overrides.pairs + arm.pairs),
      idleOverrides: isIdle ? arm.pairs.map { "\($0.key)=\($0.value)" } : [])
  }

  private func name(of path: String) -> String { URL(filePath: path).deletingPathExtension().lastPathComponent }
}
