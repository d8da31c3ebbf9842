import ArgumentParser

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Plays several plans on the same luck and tells how they differ.")

  @OptionGroup var source: ScenarioOptions

  func run() async throws {}
}
