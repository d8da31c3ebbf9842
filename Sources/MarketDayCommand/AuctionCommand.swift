import ArgumentParser
import MarketDay

struct AuctionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "auction",
    abstract: "Shows one auction of a keyword: places, bids, qualities, scores, prices per click.",
    discussion: """
      The scenario is played up to that hour, so the own ads stand as they do in a run with the same seed. Rivals' \
      bids and qualities are the hidden truth of the market, which no seller sees; here they are shown for teaching.

      EXAMPLE
        marketday auction my-shop.yaml --date 2026-09-05 --keyword 针织连衣裙
        marketday auction my-shop.yaml --date 2026-09-05 --keyword 围巾 --hour 9
      """)

  @OptionGroup var source: ScenarioOptions

  @Option(help: ArgumentHelp("One of the scenario's keywords.", valueName: "words"))
  var keyword: String

  @OptionGroup var moment: MomentOptions

  @Option(help: "The luck; the scenario's if absent.")
  var seed: UInt64?

  @Option(help: "Which replicate of a run; 0 is the first.")
  var replicate: Int = 0

  @Flag(help: "Print the auction as JSON.")
  var json = false

  func validate() throws {
    guard (0...999_999).contains(replicate) else {
      throw ValidationError("\(replicate) is no replicate; write 0 to 999999.")
    }
  }

  func run() throws {
    let scenario = try source.load().scenario
    let day = try moment.day(of: scenario)
    let position = try KnownNames(kind: "keyword", names: scenario.keywords.map(\.text)).position(of: keyword)
    let view = Simulation(scenario).auction(
      keyword: position, day: day, hour: moment.hour, replicate: replicate, seed: seed)
    let report = AuctionReport(
      view, scenario: scenario, moment: moment, seed: seed ?? scenario.seed, replicate: replicate)
    if json {
      try CommandOutput.write(report.json)
    } else {
      try CommandOutput.write(report.text(CommandOutput.colouring))
    }
  }
}
