import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

struct WorthCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worth",
    abstract: Language.ofArguments(
      "Tells what an ad, a channel or a promotion is worth, tomorrow counted.", "说明一个推广、渠道或促销的价值，以后的也计入。"),
    discussion: Language.ofArguments(
      """
      Plays the scenario with and without a part of it on the same luck, and tells where the difference comes from: \
      the part's own orders, visitors who come back, places in search, all else.

      EXAMPLE
        marketday worth scenarios/autumn-dresses.yaml --of ads.campaigns.主推款
        marketday worth scenarios/autumn-dresses.yaml --of promotions.coupons.click-ten --replicates 400

      Exit codes: 0 done, 1 the scenario is faulty and nothing was written, 2 something else failed, 64 wrong usage, \
      130 interrupted.
      """,
      """
      用同样的运气分别模拟有它和没有它的场景，说明差异来自哪里：它自己的成交、
      回访、搜索排名、其他。

      示例
        marketday worth scenarios/autumn-dresses.yaml --of ads.campaigns.主推款
        marketday worth scenarios/autumn-dresses.yaml --of promotions.coupons.click-ten --replicates 400

      退出码：0 完成，1 场景有误且没有写出文件，2 其他失败，64 用法错误，130 已中断。
      """))

  @OptionGroup var source: ScenarioOptions

  @Option(
    name: .customLong("of"),
    help: .wording(
      "The part, named as in --set: ads.campaigns.NAME or a group or keyword of it, channels.NAME, "
        + "promotions.coupons.ID, events.NAME, links, members, products.ID.listed and so on.",
      "要算的部分，写法同 --set:ads.campaigns.NAME 或其中的推广单元、关键词，channels.NAME、"
        + "promotions.coupons.ID、events.NAME、links、members、products.ID.listed 等。", valueName: "key"))
  var key: String

  @OptionGroup var play: PlayOptions

  @Option(
    help: .wording(
      "The folder to write to. (default: notebooks-out/worth-NAME, as the scenario file is named)",
      "输出文件夹。（默认：notebooks-out/worth-NAME，NAME 为场景文件名）"))
  var out: String?

  @Flag(
    help: .wording(
      "Marks the CSV file as UTF-8 with a byte order mark, as Excel needs.", "给 CSV 文件加 UTF-8 标记(BOM)，供 Excel 使用。"))
  var excel = false

  @Flag(help: .wording("Prints the worth as JSON.", "以 JSON 输出价值。"))
  var json = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    try ValidationError.checkFolder(out)
  }

  func run() async throws {
    do {
      let (run, language) = (try checkedRun(), language.lang)
      let folder =
        out ?? "notebooks-out/worth-\(URL(filePath: source.scenario).deletingPathExtension().lastPathComponent)"
      let report = try await Interruption.cancelling {
        let progress = ProgressBar(in: language)
        defer { progress.clear() }
        return try await run.write(toFolder: folder) { progress.show($0) }
      }
      guard let report else {
        throw CommandOutput.wrongUsage(
          "'\(key)' can't be taken out: the rest of the scenario relies on it, or has nothing of it.",
          "“\(key)”不能去掉：场景的其他部分要用它，或场景里没有它。")
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

  private func checkedRun() throws -> WorthRun {
    let read = play.read(source.scenario, source.overrides.pairs)
    CommandOutput.writeDiagnostics(read.file.errors)
    guard let scenario = read.scenario else { throw ExitCode(1) }
    let parts = scenario.namedLevers
    let position = try KnownNames(kind: Wording("part", "部分"), names: parts.map(\.key)).position(of: key)
    return WorthRun(
      scenario: scenario, source: ScenarioSource(of: read.file, overrides: source.overrides.pairs),
      part: parts[position], replicates: play.replicates, seed: scenario.seed, jobs: play.tasks,
      isForExcel: excel, version: MarketDayVersion.text)
  }
}
