import ArgumentParser
import MarketDay

struct AuctionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "auction",
    abstract: Language.ofArguments(
      "Shows one auction of a keyword: places, bids, qualities, scores, prices per click.",
      "展示一次关键词竞价：排名、出价、质量分、得分、点击单价。"),
    discussion: Language.ofArguments(
      """
      The scenario is played up to that hour, so the own ads stand as they do in a run with the same seed. Rivals' \
      bids and qualities are the hidden truth of the market, which no seller sees; here they are shown for teaching.

      EXAMPLE
        marketday auction my-shop.yaml --date 2026-09-05 --keyword 针织连衣裙
        marketday auction my-shop.yaml --date 2026-09-05 --keyword 围巾 --hour 9
      """,
      """
      场景会模拟到那个小时，所以自己的直通车与同一种子的运行一致。
      对手的出价和质量分是市场的隐藏真相，卖家看不到；这里为教学而展示。

      示例
        marketday auction my-shop.yaml --date 2026-09-05 --keyword 针织连衣裙
        marketday auction my-shop.yaml --date 2026-09-05 --keyword 围巾 --hour 9
      """))

  @OptionGroup var source: ScenarioOptions

  @Option(help: .wording("One of the scenario's keywords.", "场景的一个关键词。", valueName: "words"))
  var keyword: String

  @OptionGroup var moment: MomentOptions

  @Option(help: .wording("The luck; the scenario's if absent.", "随机种子；不写则用场景里的。"))
  var seed: UInt64?

  @Option(help: .wording("Which replicate of a run; 0 is the first.", "模拟编号；0 是第一次。"))
  var replicate: Int = 0

  @Flag(help: .wording("Print the auction as JSON.", "以 JSON 输出竞价。"))
  var json = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (0...999_999).contains(replicate) else {
      throw ValidationError(
        "\(replicate) is no replicate; write 0 to 999999.", "\(replicate) 不是模拟编号；请写 0 至 999999。")
    }
  }

  func run() throws {
    let scenario = try source.load().scenario
    let day = try moment.day(of: scenario)
    let position = try KnownNames(kind: Wording("keyword", "关键词"), names: scenario.keywords.map(\.text)).position(
      of: keyword)
    let view = Simulation(scenario).auction(
      keyword: position, day: day, hour: moment.hour, replicate: replicate, seed: seed)
    let report = AuctionReport(
      view, scenario: scenario, moment: moment, seed: seed ?? scenario.seed, replicate: replicate)
    if json {
      try CommandOutput.write(report.json)
    } else {
      try CommandOutput.write(report.text(CommandOutput.colouring, in: language.lang))
    }
  }
}
