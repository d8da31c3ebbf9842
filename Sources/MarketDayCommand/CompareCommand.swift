import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: Language.ofArguments(
      "Plays several plans on the same luck and tells how they differ.", "用同样的运气模拟几个方案，说明差别。"),
    discussion: Language.ofArguments(
      """
      The plans are scenario files, or one scenario and what each --arm changes of it. All play the same replicates, \
      so that luck cancels out in the differences.

      EXAMPLE
        marketday compare scenarios/autumn-dresses.yaml \\
          --arm cheaper:products.knit-dress.price=118 --arm dearer:products.knit-dress.price=138

      Exit codes: 0 done, 1 a scenario is faulty and nothing was written, 2 something else failed, 64 wrong usage, \
      130 interrupted.
      """,
      """
      方案可以是几个场景文件，也可以是一个场景加上每个 --arm 的改动。
      各方案用同样的随机种子逐次模拟，运气在差异中抵消。

      示例
        marketday compare scenarios/autumn-dresses.yaml \\
          --arm cheaper:products.knit-dress.price=118 --arm dearer:products.knit-dress.price=138

      退出码：0 完成，1 场景有误且没有写出文件，2 其他失败，64 用法错误，130 已中断。
      """))

  @Argument(help: .wording("The scenario files; the first one is the base.", "场景文件；第一个是基准。"), completion: .scenarios)
  var scenarios: [String]

  @Option(
    name: .customLong("arm"), parsing: .singleValue,
    help: .wording(
      "A plan made from the scenario, such as cheaper:products.belt.price=49. Several of one name add up.",
      "由场景改出的方案，例如 cheaper:products.belt.price=49。同名的几个会合并。", valueName: "name:key=value"),
    transform: ArmOption.init(text:))
  var armOptions: [ArmOption] = []

  @OptionGroup var overrides: OverrideOptions

  @OptionGroup var play: PlayOptions

  @Option(
    help: .wording(
      "The folder to write to. (default: notebooks-out/compare-NAME, as the first scenario is named)",
      "输出文件夹。（默认：notebooks-out/compare-NAME，NAME 为第一个场景文件名）"))
  var out: String?

  @Flag(
    help: .wording(
      "Marks the CSV file as UTF-8 with a byte order mark, as Excel needs.", "给 CSV 文件加 UTF-8 标记(BOM)，供 Excel 使用。"))
  var excel = false

  @Flag(help: .wording("Prints the comparison as JSON.", "以 JSON 输出对比。"))
  var json = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    try ValidationError.checkFolder(out)
  }

  func run() async throws {
    do {
      let (run, language) = (try checkedRun(), language.lang)
      let folder = out ?? "notebooks-out/compare-\(name(of: scenarios[0]))"
      let report = try await Interruption.cancelling {
        let progress = ProgressBar(in: language)
        defer { progress.clear() }
        return try await run.write(toFolder: folder) { progress.show($0) }
      }
      if json {
        try CommandOutput.write(report.json)
      } else {
        try CommandOutput.write(report.text(CommandOutput.colouring, in: language))
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
          + "\(ComparedRun.mostPlays / arms.count).",
        "\(arms.count) 个方案各 \(play.replicates) 次模拟太多；合计最多 "
          + "\(FigureText.whole(Double(ComparedRun.mostPlays))) 次，所以 --replicates 最多 "
          + "\(ComparedRun.mostPlays / arms.count)。")
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
      CommandOutput.writeError("Arm '\(arm.name)':\n", "方案“\(arm.name)”：\n")
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
          + "'\(plan.name)' plays \(span(of: plan)).\n",
        "错误：“\(base.name)”和“\(plan.name)”不能对比：“\(base.name)”是\(span(of: base))，"
          + "“\(plan.name)”是\(span(of: plan))。\n")
    }
    let remedy =
      others.contains { $0.scenario.start != base.scenario.start }
      ? Wording("give them one start", "请改成同一天开始")
      : Wording(
        "--days \(plans.map(\.scenario.days).min() ?? 1) plays the days that all have",
        "用 --days \(plans.map(\.scenario.days).min() ?? 1) 只模拟共有的天数")
    CommandOutput.writeError(
      "Arms need the same start and days; \(remedy).\n", "各方案的开始日期和天数必须相同；\(remedy)。\n")
    throw ExitCode(1)
  }

  private func span(of plan: ComparedPlan) -> Wording {
    let (days, start) = (plan.scenario.days, plan.scenario.start)
    return Wording("\(FigureText.count(days, "day")) from \(start) on", "从 \(start) 起 \(days) 天")
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
