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

  private struct Row {
    let name: String
    let overWritten: PairedDifference
    let overChance: PairedDifference

    /// By how many of its standard errors a difference is above 0.
    static func errors(_ difference: PairedDifference) -> Double {
      let error = difference.standardError ?? 0
      return error > 0
        ? difference.mean / error : difference.mean == 0 ? 0 : difference.mean > 0 ? .infinity : -.infinity
    }
  }

  private static func row(_ shipped: ShippedScenario) async throws -> Row {
    var goal = PlanGoal()
    goal.plays = plays
    goal.checkReplicates = fresh
    let space = try PlanSpace(shipped.scenario(), goal: goal)
    let plan = try await Planner.plan(space, goal: goal, jobs: 2)
    let drawn = try await drawnPlan(space, goal: goal)
    var check = PlanPlays(space, budgets: [], stage: .check, jobs: 2)
    var planned = space.writtenPoint
    for change in plan.changes {
      let index = try #require(space.levers.firstIndex { $0.key == change.lever.key })
      planned[index] = change.value
    }
    func profits(_ point: PlanPoint) async throws -> [Double] {
      try await check.outcomes(point, count: fresh).map(\.profit)
    }
    let written = try await profits(space.writtenPoint)
    let chance = try await profits(drawn)
    let found = try await profits(planned)
    return Row(
      name: shipped.fileName, overWritten: PairedDifference(of: found, against: written),
      overChance: PairedDifference(of: found, against: chance))
  }

  /// On fresh luck no plan is surely worse than the best drawn one or than the scenario as written: by two standard
  /// errors of the paired difference. Most are surely better than either, by three. Where a store has few levers that
  /// matter, both searches end at the same plan.
  @Test func plansBeatChanceAndWhatIsWritten() async throws {
    var rows: [Row] = []
    for shipped in ShippedScenario.all { rows.append(try await Self.row(shipped)) }
    for row in rows {
      #expect(Row.errors(row.overWritten) > -2, "\(row)")
      #expect(Row.errors(row.overChance) > -2, "\(row)")
    }
    #expect(rows.count { Row.errors($0.overWritten) > 3 } >= 5, "\(rows)")
    #expect(rows.count { Row.errors($0.overChance) > 3 } >= 5, "\(rows)")
  }
}
