import ArgumentParser

struct LandscapeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "landscape", abstract: "Shows what each bid on a keyword would bring.")

  @OptionGroup var source: ScenarioOptions

  func run() async throws {}
}
