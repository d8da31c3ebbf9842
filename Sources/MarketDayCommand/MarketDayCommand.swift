import ArgumentParser
import MarketDay

@main
struct MarketDayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marketday",
    abstract: "Plays an online marketplace store, day by day: search, keyword ads, promotions, orders, profit.",
    discussion: """
      EXAMPLE
        marketday new my-shop --from womens-wear   a scenario to start from
        marketday check my-shop.yaml               its faults, and doubts about it
        marketday price my-shop.yaml --date 2026-09-05 --item knit-dress
        marketday auction my-shop.yaml --date 2026-09-05 --keyword 针织连衣裙

      Results go to standard output, faults and warnings to standard error. \
      Exit code 0: done; 1: the scenario is faulty; 2: something else failed, such as a full disk; 64: wrong usage.
      """,
    version: MarketDayVersion.text,
    subcommands: [
      NewCommand.self, CheckCommand.self, PriceCommand.self, AuctionCommand.self, SchemaCommand.self,
    ])
}
