import ArgumentParser

struct WorthCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worth", abstract: "Tells what an ad, a channel or a promotion is worth, tomorrow counted.")

  @OptionGroup var source: ScenarioOptions

  func run() async throws {}
}
