import ArgumentParser

@main
struct MarketDayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marketday", abstract: "Simulates an online marketplace store, day by day.", version: Version.current,
    subcommands: [RunCommand.self])
}

enum Version {
  static let current = "0.1.0"
}
