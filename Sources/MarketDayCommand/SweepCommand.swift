import ArgumentParser

struct SweepCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep", abstract: "Plays a scenario over a grid of values.")

  @OptionGroup var source: ScenarioOptions

  func run() async throws {}
}
