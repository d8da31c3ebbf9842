import ArgumentParser
import Foundation
import MarketDay

struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Finds the best bids, budgets, promotions and listing times.")

  @OptionGroup var source: ScenarioOptions
  @Option var plays = 4000
  @Option var checkReplicates = 200

  func run() async throws {
    var goal = PlanGoal()
    goal.plays = plays
    goal.checkReplicates = checkReplicates
    let scenario = try source.load().scenario
    let space = try PlanSpace(scenario, goal: goal)
    let begin = Date()
    let plan = try await Planner.plan(space, goal: goal, jobs: 2) { p in
      if ProcessInfo.processInfo.environment["V"] != nil { print("\(p.phase) \(p.done)/\(p.of) \(p.gain ?? 0)") }
    }
    print(scenario.name, "levers", space.levers.count, "plays", plan.plays, "seconds", Date().timeIntervalSince(begin))
    print("search gain", plan.searchGain, plan.searchError ?? 0)
    print("check", plan.check.profit.written.mean, plan.check.profit.planned.mean, plan.check.gain.mean, plan.check.gain.standardError ?? 0)
    for change in plan.changes { print("  ", change.lever.key, change.lever.current, change.value, change.gain ?? 0, change.standardError ?? 0) }
    print(plan.limits.count)
  }
}
