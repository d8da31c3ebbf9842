import Foundation
import ScenarioFiles
import Testing

@testable import MarketDay

/// Plans against chance: is a search worth its replicates?
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MARKETDAY_LONG_TESTS"] == "1"))
struct PlanLongTests {
  private static let plays = 1_600
  private static let fresh = 100

  /// The best of as many plans drawn evenly over the same levers and ranges as the same replicates can play; each is
  /// mended in the same way where it breaks a rule.
  private static func drawnPlan(_ space: PlanSpace, goal: PlanGoal) async throws -> PlanPoint {
    var plays = PlanPlays(space, budgets: [], stage: .search, jobs: 2)
    let standard = PlanStandard(goal)
    let replicates = 32
    var best = (point: space.writtenPoint, worth: -Double.infinity)
    let luck = Luck(seed: 20_260_901, replicate: 0)
    for draw in 0..<goal.plays / replicates {
      var stream = luck.stream(.bidChoices, day: draw, entity: .store)
      let drawn = space.levers.map { lever in
        lever.allowed(lever.range.lowerBound + Int(stream.nextUniform() * Double(lever.range.count)))
      }
      let point = plays.repaired(drawn, from: space.writtenPoint)
      let worth = try await plays.outcomes(point, count: replicates).map { standard.worth(of: $0) }.mean
      if worth > best.worth { best = (point, worth) }
    }
    return best.point
  }

  /// On fresh luck the plan is better than the best drawn one and than the scenario as written, in each worked case, by
  /// more than three standard errors of the paired difference to the drawn one.
  @Test(arguments: ShippedScenario.all)
  func aPlanBeatsChance(shipped: ShippedScenario) async throws {
    var goal = PlanGoal()
    goal.plays = Self.plays
    goal.checkReplicates = Self.fresh
    let space = try PlanSpace(shipped.scenario(), goal: goal)
    let plan = try await Planner.plan(space, goal: goal, jobs: 2)
    let drawn = try await Self.drawnPlan(space, goal: goal)
    var plays = PlanPlays(space, budgets: [], stage: .check, jobs: 2)
    var planned = space.writtenPoint
    for change in plan.changes {
      let index = try #require(space.levers.firstIndex { $0.key == change.lever.key })
      planned[index] = change.value
    }
    func profits(_ point: PlanPoint) async throws -> [Double] {
      try await plays.outcomes(point, count: Self.fresh).map(\.profit)
    }
    let written = try await profits(space.writtenPoint)
    let chance = try await profits(drawn)
    let found = try await profits(planned)
    let overWritten = PairedDifference(of: found, against: written)
    let overChance = PairedDifference(of: found, against: chance)
    func text(_ value: Double) -> String { "\(Int(value.rounded()))" }
    func text(_ difference: PairedDifference) -> String {
      "+\(text(difference.mean)) ± \(text(difference.standardError ?? 0))"
    }
    print(
      "| \(shipped.fileName) | \(text(written.mean)) | \(text(chance.mean)) | \(text(found.mean)) "
        + "| \(text(overWritten)) | \(text(overChance)) |")
    #expect(overWritten.mean > 0, "\(overWritten)")
    #expect(overChance.mean > 0, "\(overChance)")
    #expect(overChance.mean > 3 * (overChance.standardError ?? 0), "\(overChance)")
  }
}
