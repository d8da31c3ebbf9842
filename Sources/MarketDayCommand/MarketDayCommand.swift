import ArgumentParser

@main
struct MarketDayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "marketday")
}
