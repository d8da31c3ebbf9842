import ArgumentParser
import Foundation
import MarketDay

@main
struct MarketDayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marketday",
    abstract: Language.ofArguments(
      "Plays an online marketplace store, day by day: search, keyword ads, promotions, orders, profit.",
      "逐日模拟一家网店：搜索、直通车、促销、订单、利润。"),
    discussion: Language.ofArguments(
      """
      EXAMPLE
        marketday run scenarios/autumn-dresses.yaml  a launch of 60 days: its files, and a summary
        marketday new my-shop --from womens-wear     a scenario of your own to start from
        marketday check my-shop.yaml                 its faults, and doubts about it
        marketday price my-shop.yaml --date 2026-09-05 --item knit-dress
        marketday auction my-shop.yaml --date 2026-09-05 --keyword 针织连衣裙

      Results go to standard output, faults and warnings to standard error. \
      Exit code 0: done; 1: the scenario is faulty; 2: something else failed, such as a full disk; 64: wrong usage; \
      130: interrupted.
      """,
      """
      示例
        marketday run scenarios/autumn-dresses.yaml  60 天的新品上市：文件和摘要
        marketday new my-shop --from womens-wear     自己的场景，从这里开始
        marketday check my-shop.yaml                 场景的错误和疑问
        marketday price my-shop.yaml --date 2026-09-05 --item knit-dress
        marketday auction my-shop.yaml --date 2026-09-05 --keyword 针织连衣裙

      结果写到标准输出，错误和警告写到标准错误。退出码：0 完成；1 场景有误；
      2 其他失败，例如磁盘已满；64 用法错误；130 已中断。
      """),
    version: MarketDayVersion.text,
    subcommands: [
      RunCommand.self, CheckCommand.self, NewCommand.self, PriceCommand.self, AuctionCommand.self,
      CompareCommand.self, SweepCommand.self, LandscapeCommand.self, WorthCommand.self, PlanCommand.self,
      ReportCommand.self, DiagnoseCommand.self, ExplainCommand.self, SchemaCommand.self,
    ])

  /// As the parser's own, which would end in English whatever the language.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      guard Language.ofArguments == .chinese else { exit(withError: error) }
      let (text, code) = (ParserWords.chinese(fullMessage(for: error)), exitCode(for: error))
      if !text.isEmpty {
        if code.isSuccess { print(text) } else { CommandOutput.writeError(text + "\n") }
      }
      Foundation.exit(code.rawValue)
    }
  }
}
