import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

struct LandscapeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "landscape",
    abstract: Language.ofArguments("Shows what each bid on a keyword would bring.", "展示关键词的每个出价会带来什么。"),
    discussion: Language.ofArguments(
      """
      For each ad of the store, or for those of a keyword or an item: bids against place, clicks, cost, orders and \
      profit of a day, where the next yuan stops paying, and where the maximum-bid rule lies. Budgets are left out. \
      With a keyword and an item that has no ad for it, it shows what a new ad would bring.

      EXAMPLE
        marketday landscape scenarios/autumn-dresses.yaml
        marketday landscape scenarios/autumn-dresses.yaml --keyword 打底裙 --replicates 50
        marketday landscape scenarios/autumn-dresses.yaml --keyword 茶歇裙 --product knit-dress

      Exit codes: 0 done, 1 the scenario is faulty and nothing was written, 2 something else failed, 64 wrong usage, \
      130 interrupted.
      """,
      """
      对店铺的每个推广，或某个关键词、某个商品的推广：列出出价对应的排名、点击、
      花费、订单和每天利润，再多花一元从哪里起不划算，最高出价规则在哪里。不计预算。
      若给出的关键词和商品还没有推广，则展示新推广会带来什么。

      示例
        marketday landscape scenarios/autumn-dresses.yaml
        marketday landscape scenarios/autumn-dresses.yaml --keyword 打底裙 --replicates 50
        marketday landscape scenarios/autumn-dresses.yaml --keyword 茶歇裙 --product knit-dress

      退出码：0 完成，1 场景有误且没有写出文件，2 其他失败，64 用法错误，130 已中断。
      """))

  @Argument(help: .wording("The scenario file.", "场景文件。"), completion: .scenarios)
  var scenario: String

  @OptionGroup var overrides: OverrideOptions

  @Option(
    parsing: .singleValue,
    help: .wording(
      "One of the scenario's keywords. Can be given several times. (default: all with an ad)",
      "场景的一个关键词。可以写多次。（默认：所有有推广的）", valueName: "words"))
  var keyword: [String] = []

  @Option(help: .wording("An item of the store. (default: all with an ad)", "店铺的一个商品。（默认：所有有推广的）", valueName: "id"))
  var product: String?

  @Option(
    help: .wording(
      "The folder to write to. (default: notebooks-out/landscape-NAME, as the scenario file is named)",
      "输出文件夹。（默认：notebooks-out/landscape-NAME，NAME 为场景文件名）"))
  var out: String?

  @Option(help: .wording("The luck, a whole number from 0 on, instead of the scenario's.", "随机种子，0 以上的整数，代替场景里的。"))
  var seed: UInt64?

  @Option(help: .wording("How many times to play, 1 to 10,000.", "模拟多少次，1 至 10,000。"))
  var replicates = 20

  @Option(help: .wording("Days to play, 1 to 1,096, instead of the scenario's.", "模拟天数，1 至 1,096，代替场景里的。"))
  var days: Int?

  @Option(
    help: .wording(
      "Replicates to play at a time, 1 to 256; it changes no result. (default: one for each processor)",
      "同时模拟的次数，1 至 256；不影响结果。（默认：每个处理器一个）"))
  var jobs: Int?

  @Flag(
    help: .wording(
      "Marks the CSV file as UTF-8 with a byte order mark, as Excel needs.", "给 CSV 文件加 UTF-8 标记(BOM)，供 Excel 使用。"))
  var excel = false

  @Flag(help: .wording("Prints the landscape as JSON.", "以 JSON 输出出价表。"))
  var json = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    try ValidationError.check(replicates, 1...10_000, "--replicates")
    if let days { try ValidationError.check(days, 1...1_096, "--days") }
    if let jobs { try ValidationError.check(jobs, 1...256, "--jobs") }
    try ValidationError.checkFolder(out)
  }

  func run() async throws {
    do {
      let checked = try checkedScenario()
      let simulation = Simulation(checked.scenario)
      let questions = try questions(on: simulation)
      let language = language.lang
      let (replicates, jobs) = (replicates, jobs ?? min(256, ProcessInfo.processInfo.activeProcessorCount))
      let landscapes = try await Interruption.cancelling {
        let progress = ProgressBar(in: language)
        defer { progress.clear() }
        return try await simulation.landscapes(of: questions, replicates: replicates, jobs: jobs) { done, count in
          progress.show(.replicates(done: done, of: count))
        }
      }
      let report = LandscapeReport(
        landscapes, scenario: checked.scenario, source: source(of: checked.file), replicates: replicates,
        version: MarketDayVersion.text)
      try report.write(toFolder: folder, isForExcel: excel)
      if json {
        try CommandOutput.write(report.json)
      } else {
        try CommandOutput.write(report.text(CommandOutput.colouring, in: language, folder: folder))
      }
    } catch {
      throw ended(by: error)
    }
  }

  /// With fewer days than its own the first ones are played, so that what is planned for later is no fault.
  private func checkedScenario() throws -> CheckedScenario {
    var checked = try CheckedScenario.load(path: scenario, overrides: overrides.pairs, showing: .errors)
    if let days, days > checked.scenario.days {
      checked = try CheckedScenario.load(
        path: scenario, overrides: overrides.pairs + [("days", String(days))], showing: .errors)
    }
    if let days { checked.scenario = checked.scenario.firstDays(days) }
    if let seed { checked.scenario = checked.scenario.withSeed(seed) }
    return checked
  }

  private func questions(on simulation: Simulation) throws -> [AdQuestion] {
    let known = KnownNames(kind: Wording("keyword", "关键词"), names: simulation.scenario.keywords.map(\.text))
    let keywords = try keyword.map { try known.position(of: $0) }
    let item = try product.map {
      try KnownNames(kind: Wording("item", "商品"), names: simulation.scenario.products.map(\.id)).position(of: $0)
    }
    let questions = simulation.adQuestions(keywords: keywords.isEmpty ? nil : distinct(keywords), product: item)
    guard questions.isEmpty else { return questions }
    let remedy = Wording(
      "name both, --keyword and --product, to see what a new ad would bring", "同时写 --keyword 和 --product，可以看新推广会带来什么")
    switch (keyword.isEmpty, product) {
    case (false, _):
      throw CommandOutput.wrongUsage(
        "The store has no ad for \(keyword.joined(separator: ", ")); \(remedy).",
        "店铺没有“\(keyword.joined(separator: "”、“"))”的推广；\(remedy)。")
    case (true, let product?):
      throw CommandOutput.wrongUsage(
        "The store has no ad of \(product); \(remedy).", "店铺没有 \(product) 的推广；\(remedy)。")
    default:
      throw CommandOutput.wrongUsage("The scenario has no keyword ads; \(remedy).", "场景没有直通车；\(remedy)。")
    }
  }

  private func distinct(_ positions: [Int]) -> [Int] {
    positions.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func source(of file: ScenarioFile) -> ScenarioSource {
    ScenarioSource(
      fileName: URL(filePath: scenario).lastPathComponent,
      sha256: SHA256.hexadecimal(of: file.inputs.flatMap(\.bytes)),
      overrides: overrides.pairs.map { "\($0.key)=\($0.value)" })
  }

  private var folder: String {
    out ?? "notebooks-out/landscape-" + URL(filePath: scenario).deletingPathExtension().lastPathComponent
  }

  /// Says on standard error what happened, and gives the exit code for it.
  private func ended(by error: any Error) -> any Error {
    switch error {
    case is ExitCode: return error
    case let failure as RunFolderError: return CommandOutput.failure(failure.message)
    case is CancellationError:
      return CommandOutput.interrupted()
    default: return CommandOutput.failure(error.reason)
    }
  }
}
