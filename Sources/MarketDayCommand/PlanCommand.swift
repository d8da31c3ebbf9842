import ArgumentParser

struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Finds the best bids, budgets, promotions and listing times.")

  @OptionGroup var source: ScenarioOptions

  func run() async throws {}
}
