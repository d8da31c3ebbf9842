import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: Language.ofArguments("Plays a scenario, writes its files and prints a summary.", "模拟一个场景，写出文件并打印摘要。"),
    discussion: Language.ofArguments(
      """
      Each replicate plays the same plan with other luck. The same scenario, seed and version give the same files.

      --until goes on until the mean of a measure of summary.csv is known well enough: half of its 95% interval is at \
      most a share of the mean or an amount. It is asked after 20, 40, 60 … replicates.

      EXAMPLE
        marketday run scenarios/autumn-dresses.yaml --replicates 200 --set products.knit-dress.price=128
        marketday run scenarios/autumn-dresses.yaml --until "paid_amount ±1%"

      Exit codes: 0 done, 1 the scenario is faulty and nothing was written, 2 something else failed, 64 wrong usage, \
      130 interrupted.
      """,
      """
      每次模拟执行同样的计划，运气不同。场景、种子和版本相同，文件就相同。

      --until 会一直模拟到 summary.csv 的一个指标的均值足够准：95% 置信区间的一半
      不超过均值的某个比例或某个金额。在 20、40、60…… 次模拟后检查。

      示例
        marketday run scenarios/autumn-dresses.yaml --replicates 200 --set products.knit-dress.price=128
        marketday run scenarios/autumn-dresses.yaml --until "paid_amount ±1%"

      退出码：0 完成，1 场景有误且没有写出文件，2 其他失败，64 用法错误，130 已中断。
      """))

  @Argument(help: .wording("The scenario file.", "场景文件。"), completion: .scenarios)
  var scenario: String

  @OptionGroup var overrides: OverrideOptions

  @Option(
    help: .wording(
      "The folder to write to. (default: notebooks-out/NAME, as the scenario file is named)",
      "输出文件夹。（默认：notebooks-out/NAME，NAME 为场景文件名）"))
  var out: String?

  @Option(help: .wording("The luck, a whole number from 0 on, instead of the scenario's.", "随机种子，0 以上的整数，代替场景里的。"))
  var seed: UInt64?

  @Option(
    help: .wording(
      "How many times to play, 1 to 1,000,000; the most with --until. (default: 1, with --until 10,000)",
      "模拟多少次，1 至 1,000,000；有 --until 时是最多次数。（默认：1，有 --until 时 10,000）"))
  var replicates: Int?

  @Option(
    help: .wording(
      "Play until a mean is known so well, such as \"profit ±2%\" or \"profit ±500\" (+- for ±).",
      "模拟到均值足够准为止，例如 \"profit ±2%\" 或 \"profit ±500\"（± 可写成 +-）。", valueName: "measure ±width"),
    transform: { text in
      do throws(WantedPrecision.Refusal) {
        return try WantedPrecision(text: text)
      } catch {
        throw ValidationError(error.message)
      }
    })
  var until: WantedPrecision?

  @Option(help: .wording("Days to play, 1 to 1,096, instead of the scenario's.", "模拟天数，1 至 1,096，代替场景里的。"))
  var days: Int?

  @Option(
    help: .wording(
      "Replicates to play at a time, 1 to 256; it changes no result. (default: one for each processor)",
      "同时模拟的次数，1 至 256；不影响结果。（默认：每个处理器一个）"))
  var jobs: Int?

  @Flag(
    help: .wording(
      "Marks the CSV files as UTF-8 with a byte order mark, as Excel needs.", "给 CSV 文件加 UTF-8 标记(BOM)，供 Excel 使用。"))
  var excel = false

  @Flag(
    help: .wording(
      "Writes report.html, the run as one web page, to the folder too.", "同时在文件夹里写出网页报告 report.html。"))
  var report = false

  @Flag(help: .wording("Prints the summary as JSON.", "以 JSON 输出摘要。"))
  var json = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let replicates {
      try ValidationError.check(replicates, (until == nil ? 1 : Self.leastUntil)...1_000_000, "--replicates")
    }
    if let days { try ValidationError.check(days, 1...1_096, "--days") }
    if let jobs { try ValidationError.check(jobs, 1...256, "--jobs") }
    try ValidationError.checkFolder(out)
  }

  /// A precision takes some replicates.
  private static let leastUntil = WantedPrecision.leastReplicates

  func run() async throws {
    do {
      let checked = try checkedScenario()
      let run = RecordedRun(
        scenario: checked.scenario, source: source(of: checked.file), replicates: mostReplicates, until: until,
        jobs: jobs ?? min(256, ProcessInfo.processInfo.activeProcessorCount), isForExcel: excel,
        language: language.lang, version: MarketDayVersion.text)
      let (folder, language) = (folder, language.lang)
      let summary = try await Interruption.cancelling {
        let progress = ProgressBar(in: language)
        defer { progress.clear() }
        do {
          return try await run.write(toFolder: folder) { progress.show($0) }
        } catch is CancellationError {
          throw InterruptedRun(progress: progress.last, folder: folder)
        }
      }
      let page = report ? try PageFile.write([folder], to: nil, language: language) : nil
      if json {
        try CommandOutput.write(summary.json)
      } else {
        try CommandOutput.write(summary.text(CommandOutput.colouring, in: language))
        if let page { try CommandOutput.write(page.text(language)) }
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
      CommandOutput.writeError(
        "\(FigureText.count(warnings, "warning")): see marketday check \(scenario)\n",
        "\(warnings) 条警告：见 marketday check \(scenario)\n")
    }
    if let days { checked.scenario = checked.scenario.firstDays(days) }
    if let seed { checked.scenario = checked.scenario.withSeed(seed) }
    return checked
  }

  private func source(of file: ScenarioFile) -> ScenarioSource {
    ScenarioSource(of: file, overrides: overrides.pairs)
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
      CommandOutput.writeError(interrupted.message.text(in: .ofArguments))
      return ExitCode(130)
    default: return CommandOutput.failure(error.reason)
    }
  }
}

/// How far a run was when it was interrupted.
private struct InterruptedRun: Error {
  let progress: RunProgress?
  let folder: String

  var message: Wording {
    let played: Wording
    switch progress {
    case nil:
      return Wording(
        "Interrupted before the first replicate; nothing was written to \(folder).\n",
        "在第一次模拟之前中断；没有写入 \(folder)。\n")
    case .replicates(let done, let count), .settling(let done, _, let count):
      let most = if case .settling? = progress { Wording("at most ", "最多 ") } else { Wording(same: "") }
      let done = FigureText.whole(Double(done))
      played = Wording(
        "\(done) of \(most)\(FigureText.count(count, "replicate"))",
        "\(done) / \(most)\(FigureText.whole(Double(count))) 次模拟")
    case .levers(let done, let count):
      played = Wording(
        "all replicates, and \(done) of \(FigureText.count(count, "variant"))", "全部模拟和 \(done) / \(count) 种变化")
    }
    return Wording(
      "Interrupted: \(played) were played; nothing was written to \(folder).\n", "已中断：完成 \(played)；没有写入 \(folder)。\n")
  }
}
