import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Finds the best bids, budgets, promotions and listing times.",
    discussion: """
      Searches by playing the scenario many times, takes out what luck alone brought in, and checks the plan on luck \
      that the search never saw. The plan is written as a scenario that runs: your file, with the planned values in it.

      EXAMPLE
        marketday plan scenarios/autumn-dresses.yaml
        marketday plan my-shop.yaml --aim sales --floor 3000 --lock products
        marketday plan my-shop.yaml --budget 2026-09-01..2026-09-30=8000

      Exit codes: 0 done, 1 the scenario is faulty and nothing was written, 2 something else failed, 64 wrong usage, \
      130 interrupted.
      """)

  @Argument(help: "The scenario file.", completion: .scenarios)
  var scenario: String

  @OptionGroup var overrides: OverrideOptions
  @OptionGroup var options: PlanOptions

  @Option(help: "The folder to write to. (default: notebooks-out/plan-NAME, as the scenario file is named)")
  var out: String?

  @Option(help: "The luck that the search's is derived from, a whole number from 0 on, instead of the scenario's.")
  var seed: UInt64?

  @Option(help: "Plan for so many days, 1 to 1,096, instead of the scenario's.")
  var days: Int?

  @Option(help: "Replicates to play at a time, 1 to 256; it changes no result. (default: one for each processor)")
  var jobs: Int?

  @Flag(help: "Marks plan.csv as UTF-8 with a byte order mark, as Excel needs.")
  var excel = false

  @Flag(help: "Prints the plan as JSON.")
  var json = false

  func validate() throws {
    if let days, !(1...1_096).contains(days) {
      throw ValidationError("--days is \(days); it must be from 1 to 1096.")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs is \(jobs); it must be from 1 to 256.")
    }
    if let out, out.isEmpty { throw ValidationError("--out needs the name of a folder.") }
  }

  func run() async throws {
    do {
      let loaded = try loadedScenario()
      let goal = try options.goal(for: loaded.played)
      let space = try space(of: loaded.played, goal)
      let begin = Date()
      let jobs = jobs ?? min(256, ProcessInfo.processInfo.activeProcessorCount)
      let plan = try await Interruption.cancelling {
        let bar = PlanProgressBar()
        defer { bar.clear() }
        return try await Planner.plan(space, goal: goal, jobs: jobs) { bar.show($0) }
      }
      let report = try report(on: plan, of: loaded, seconds: Date().timeIntervalSince(begin))
      if !plan.space.levers.isEmpty { try report.write(isForExcel: excel) }
      if json {
        try CommandOutput.write(report.json)
      } else {
        try CommandOutput.write(report.text(CommandOutput.colouring))
      }
    } catch {
      throw ended(by: error)
    }
  }

  private struct LoadedScenario {
    /// As its file and `--set` say it.
    var file: ScenarioFile
    var overrides: [(key: String, value: String)]
    var whole: Scenario
    /// With fewer days or another seed.
    var played: Scenario
  }

  private func loadedScenario() throws -> LoadedScenario {
    var pairs = overrides.pairs
    var checked = try CheckedScenario.load(path: scenario, overrides: pairs, showing: .errors)
    if let days, days > checked.scenario.days {
      pairs.append(("days", String(days)))
      checked = try CheckedScenario.load(path: scenario, overrides: pairs, showing: .errors)
    }
    var loaded = LoadedScenario(
      file: checked.file, overrides: pairs, whole: checked.scenario, played: checked.scenario)
    if let days { loaded.played = loaded.played.firstDays(days) }
    if let seed { loaded.played = loaded.played.withSeed(seed) }
    return loaded
  }

  private func space(of scenario: Scenario, _ goal: PlanGoal) throws -> PlanSpace {
    do {
      return try PlanSpace(scenario, goal: goal)
    } catch {
      throw CommandOutput.wrongUsage(error.message(levers: scenario.planLevers))
    }
  }

  private func report(on plan: Plan, of loaded: LoadedScenario, seconds: Double) throws -> PlanReport {
    let name = URL(filePath: scenario).deletingPathExtension().lastPathComponent
    let source = ScenarioSource(
      fileName: URL(filePath: scenario).lastPathComponent,
      sha256: SHA256.hexadecimal(of: loaded.file.inputs.flatMap(\.bytes)),
      overrides: loaded.overrides.map { "\($0.key)=\($0.value)" })
    var wanted = plan.planned.draft
    wanted.days = loaded.whole.days
    wanted.seed = loaded.whole.seed
    let editor = ScenarioEditor(
      loaded.file, overrides: loaded.overrides, stem: "\(name)-planned",
      header: PlanHeader.lines(plan, source: source))
    let edited: EditedScenario
    do {
      edited = try editor.edited(plan.edits, wanted: wanted)
    } catch {
      throw CommandOutput.failure(error.message)
    }
    if edited.way == .anew {
      CommandOutput.writeError(
        "The planned scenario is written anew, without the comments of \(source.fileName).\n")
    }
    let texts = plan.changes.map { change in
      (
        from: change.lever.fileText(change.lever.current, in: plan.space.written.draft),
        to: change.lever.fileText(change.value, in: plan.planned.draft)
      )
    }
    return PlanReport(
      plan: plan, source: source, version: MarketDayVersion.text,
      planned: edited.files.map { ($0.name, $0.bytes) }, texts: texts, folder: out ?? "notebooks-out/plan-\(name)",
      seconds: seconds)
  }

  /// Says on standard error what happened, and gives the exit code for it.
  private func ended(by error: any Error) -> any Error {
    switch error {
    case is ExitCode: return error
    case let fault as PlanFault: return CommandOutput.wrongUsage(fault.message(levers: []))
    case let failure as RunFolderError: return CommandOutput.failure(failure.message)
    case is CancellationError:
      CommandOutput.writeError("Interrupted; nothing was written.\n")
      return ExitCode(130)
    default: return CommandOutput.failure(error.reason)
    }
  }
}

extension PlanFault {
  /// What is wrong and what to do, one sentence.
  fileprivate func message(levers: [PlanLever]) -> String {
    switch self {
    case .unknownLock(let key): "--lock \(key): no lever has this key\(Self.nearest(key, levers))."
    case .unknownBound(let key): "--bound \(key): no lever has this key\(Self.nearest(key, levers))."
    case .unusableBound(let key): "--bound \(key) leaves nothing that the platform takes; widen it, or --lock \(key)."
    case .budgetOutsideScenario(let first, let last):
      "--budget \(first)..\(last): no day of it is played; use days of the scenario."
    case .budgetReversed(let first, let last):
      "--budget \(first)..\(last) ends before it begins; write the earlier day first."
    case .noPlanInBounds:
      "The bounds force a plan that breaks a rule of the scenario, or that check would question; widen them."
    }
  }

  private static func nearest(_ key: String, _ levers: [PlanLever]) -> String {
    guard !levers.isEmpty else { return "; the scenario has nothing to plan" }
    // A lock may name any beginning of a key.
    let known = levers.flatMap { lever in
      lever.key.indices.filter { lever.key[$0] == "." }.map { String(lever.key[..<$0]) } + [lever.key]
    }
    if let nearest = Spelling.nearest(to: key, among: known) { return "; did you mean '\(nearest)'?" }
    return "; there are such as \(levers.prefix(3).map(\.key).joined(separator: ", "))"
  }
}
