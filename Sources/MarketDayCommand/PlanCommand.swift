import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: Language.ofArguments(
      "Finds the best bids, budgets, promotions and listing times.", "寻找最好的出价、预算、促销和上架时间。"),
    discussion: Language.ofArguments(
      """
      Searches by playing the scenario many times, takes out what luck alone brought in, and checks the plan on luck \
      that the search never saw. The plan is written as a scenario that runs: your file, with the planned values in it.

      EXAMPLE
        marketday plan scenarios/autumn-dresses.yaml
        marketday plan my-shop.yaml --aim sales --floor 3000 --lock products
        marketday plan my-shop.yaml --budget 2026-09-01..2026-09-30=8000

      Exit codes: 0 done, 1 the scenario is faulty and nothing was written, 2 something else failed, 64 wrong usage, \
      130 interrupted.
      """,
      """
      多次模拟场景来搜索，去掉只靠运气得来的部分，再用搜索没见过的运气检验方案。
      方案写成可以直接运行的场景：你的文件，换上方案的数值。

      示例
        marketday plan scenarios/autumn-dresses.yaml
        marketday plan my-shop.yaml --aim sales --floor 3000 --lock products
        marketday plan my-shop.yaml --budget 2026-09-01..2026-09-30=8000

      退出码：0 完成，1 场景有误且没有写出文件，2 其他失败，64 用法错误，130 已中断。
      """))

  @Argument(help: .wording("The scenario file.", "场景文件。"), completion: .scenarios)
  var scenario: String

  @OptionGroup var overrides: OverrideOptions
  @OptionGroup var options: PlanOptions

  @Option(
    help: .wording(
      "The folder to write to. (default: notebooks-out/plan-NAME, as the scenario file is named)",
      "输出文件夹。（默认：notebooks-out/plan-NAME，NAME 为场景文件名）"))
  var out: String?

  @Option(
    help: .wording(
      "The luck that the search's is derived from, a whole number from 0 on, instead of the scenario's.",
      "搜索所用种子的来源，0 以上的整数，代替场景里的。"))
  var seed: UInt64?

  @Option(
    help: .wording("Plan for so many days, 1 to 1,096, instead of the scenario's.", "按多少天做方案，1 至 1,096，代替场景里的。"))
  var days: Int?

  @Option(
    help: .wording(
      "Replicates to play at a time, 1 to 256; it changes no result. (default: one for each processor)",
      "同时模拟的次数，1 至 256；不影响结果。（默认：每个处理器一个）"))
  var jobs: Int?

  @Flag(
    help: .wording(
      "Marks plan.csv as UTF-8 with a byte order mark, as Excel needs.", "给 plan.csv 加 UTF-8 标记(BOM)，供 Excel 使用。"))
  var excel = false

  @Flag(help: .wording("Prints the plan as JSON.", "以 JSON 输出方案。"))
  var json = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let days { try ValidationError.check(days, 1...1_096, "--days") }
    if let jobs { try ValidationError.check(jobs, 1...256, "--jobs") }
    try ValidationError.checkFolder(out)
  }

  func run() async throws {
    do {
      let loaded = try loadedScenario()
      let goal = try options.goal(for: loaded.played)
      let space = try space(of: loaded.played, goal)
      let (begin, language) = (Date(), language.lang)
      let jobs = jobs ?? min(256, ProcessInfo.processInfo.activeProcessorCount)
      let plan = try await Interruption.cancelling {
        let bar = PlanProgressBar(in: language)
        defer { bar.clear() }
        return try await Planner.plan(space, goal: goal, jobs: jobs) { bar.show($0) }
      }
      let report = try report(on: plan, of: loaded, seconds: Date().timeIntervalSince(begin))
      if !plan.space.levers.isEmpty { try report.write(isForExcel: excel) }
      if json {
        try CommandOutput.write(report.json)
      } else {
        try CommandOutput.write(report.text(CommandOutput.colouring, in: language))
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
      header: PlanHeader.lines(plan, source: source, in: language.lang), language: language.lang)
    let edited: EditedScenario
    do {
      edited = try editor.edited(plan.edits, wanted: wanted)
    } catch {
      throw CommandOutput.failure(error.message)
    }
    if edited.way == .anew {
      CommandOutput.writeError(
        "The planned scenario is written anew, without the comments of \(source.fileName).\n",
        "方案的场景是重新写的，没有 \(source.fileName) 里的注释。\n")
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
      return CommandOutput.interrupted()
    default: return CommandOutput.failure(error.reason)
    }
  }
}

extension PlanFault {
  /// What is wrong and what to do, one sentence.
  fileprivate func message(levers: [PlanLever]) -> Wording {
    switch self {
    case .unknownLock(let key): Self.unknown("--lock \(key)", key, levers)
    case .unknownBound(let key): Self.unknown("--bound \(key)", key, levers)
    case .unusableBound(let key):
      Wording(
        "--bound \(key) leaves nothing that the platform takes; widen it, or --lock \(key).",
        "--bound \(key) 没有平台接受的值；请放宽，或用 --lock \(key)。")
    case .budgetOutsideScenario(let first, let last):
      Wording(
        "--budget \(first)..\(last): no day of it is played; use days of the scenario.",
        "--budget \(first)..\(last)：没有一天会模拟；请用场景里的日期。")
    case .budgetReversed(let first, let last):
      Wording(
        "--budget \(first)..\(last) ends before it begins; write the earlier day first.",
        "--budget \(first)..\(last) 的结束早于开始；请先写较早的日期。")
    case .noPlanInBounds:
      Wording(
        "The bounds force a plan that breaks a rule of the scenario, or that check would question; widen them.",
        "这些 --bound 会迫使方案违反场景的规则，或被 check 质疑；请放宽。")
    }
  }

  private static func unknown(_ option: String, _ key: String, _ levers: [PlanLever]) -> Wording {
    let remedy = nearest(key, levers)
    return Wording("\(option): no lever has this key; \(remedy).", "\(option)：没有这个可优化的键；\(remedy)。")
  }

  private static func nearest(_ key: String, _ levers: [PlanLever]) -> Wording {
    guard !levers.isEmpty else { return Wording("the scenario has nothing to plan", "场景里没有可优化的") }
    // A lock may name any beginning of a key.
    let known = levers.flatMap { lever in
      lever.key.indices.filter { lever.key[$0] == "." }.map { String(lever.key[..<$0]) } + [lever.key]
    }
    if let nearest = Spelling.nearest(to: key, among: known) {
      return Wording("did you mean '\(nearest)'?", "是不是“\(nearest)”？")
    }
    let some = levers.prefix(3).map(\.key)
    return Wording("there are such as \(some.joined(separator: ", "))", "例如有 \(some.joined(separator: "、"))")
  }
}
