import ArgumentParser
import MarketDay

@main
struct MarketDayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marketday",
    abstract: "Plays an online marketplace store, day by day: search, keyword ads, promotions, orders, profit.",
    discussion: """
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
    version: MarketDayVersion.text,
    subcommands: [
      RunCommand.self, CheckCommand.self, NewCommand.self, PriceCommand.self, AuctionCommand.self,
      CompareCommand.self, SweepCommand.self, LandscapeCommand.self, WorthCommand.self, PlanCommand.self,
      ReportCommand.self, DiagnoseCommand.self, ExplainCommand.self, SchemaCommand.self,
    ])
}
