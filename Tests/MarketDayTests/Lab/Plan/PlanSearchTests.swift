import Testing

@testable import MarketDay

/// Laws of plans over drawn stores, with as few replicates as a search can have.
@Suite struct PlanSearchTests {
  private static func plan(
    _ scenario: Scenario, plays: Int = 40, jobs: Int = 1, _ change: (inout PlanGoal) -> Void = { _ in }
  ) async throws -> Plan {
    var goal = PlanGoal()
    goal.plays = plays
    goal.checkReplicates = 2
    change(&goal)
    return try await Planner.plan(PlanSpace(scenario, goal: goal), goal: goal, jobs: jobs)
  }

  @Test func aPlanIsNothingThatCheckWouldQuestion() async throws {
    for seed in 0..<2 * LongVariant.factor {
      let written = try DrawnMarket.scenario(seed: seed)
      let plan = try await Self.plan(written)
      #expect(throws: Never.self, "seed \(seed)") { try Scenario(plan.planned.draft) }
      let known = written.warnings.map { ($0.code, $0.path) }
      for warning in plan.planned.warnings {
        #expect(known.contains { $0 == (warning.code, warning.path) }, "seed \(seed): \(warning.message)")
      }
      #expect(plan.plays <= 40, "seed \(seed)")
      for change in plan.changes {
        #expect(change.lever.isCircular || change.lever.range.contains(change.value), "seed \(seed)")
        #expect(change.value != change.lever.current, "seed \(seed)")
      }
      #expect((plan.planned == written) == plan.changes.isEmpty, "seed \(seed)")
    }
  }

  @Test func thePlanIsTheSameForAnyNumberOfJobs() async throws {
    let written = try Scenario(runStore(days: 10))
    let alone = try await Self.plan(written, plays: 200)
    let together = try await Self.plan(written, plays: 200, jobs: 3)
    #expect(alone.planned == together.planned)
    #expect(alone.changes == together.changes)
    #expect(alone.check == together.check)
    #expect(!alone.changes.isEmpty)
  }

  @Test func locksAndBoundsAreKept() async throws {
    let written = try Scenario(runStore(days: 5))
    let plan = try await Self.plan(written, plays: 200) { goal in
      goal.locks = ["promotions", "products", "ads.campaigns.cups.schedule"]
      goal.bounds = [PlanBound(key: "ads.campaigns.cups.daily_budget", range: 5_500...6_500)]
    }
    #expect(plan.planned.promotions == written.promotions)
    #expect(plan.planned.products == written.products)
    #expect(plan.planned.ads?.campaigns[0].schedule == written.ads?.campaigns[0].schedule)
    let budget = try #require(plan.planned.ads?.campaigns[0].dailyBudget)
    #expect((Money(yuan: 55)...Money(yuan: 65)).contains(budget))
  }

  @Test func aStoreWithoutLeversKeepsItsPlan() async throws {
    var draft = runStore(days: 5)
    draft.ads = nil
    draft.promotions = Promotions()
    draft.products[0].listed = nil
    let written = try Scenario(draft)
    let plan = try await Self.plan(written)
    #expect(plan.planned == written)
    #expect(plan.space.levers.isEmpty)
    #expect(plan.plays == 0)
  }

  /// 100 fresh replicates: of plans that keep the budget in exactly nine of ten, one in a hundred would show fewer than
  /// 82 within it.
  @Test func aBudgetIsKeptOnFreshLuck() async throws {
    var draft = runStore(days: 5)
    draft.channels[1].costPerVisit = .zero
    draft.products[0].stock = 10_000
    let written = try Scenario(draft)
    let plan = try await Self.plan(written, plays: 300) { goal in
      goal.aim = .sales(floor: Money(yuan: -100_000))
      goal.checkReplicates = 100
      goal.locks = ["promotions", "products", "ads.campaigns.cups.schedule", "ads.campaigns.cups.pacing"]
      goal.budgets = [
        PeriodBudget(first: written.start, last: written.start + 4, amount: Money(yuan: 500))
      ]
    }
    let period = try #require(plan.check.periods.first)
    #expect(period.shareWithin >= 0.82)
    #expect(period.planned.mean > 1.2 * period.written.mean, "the budget is used: \(period.planned.mean)")
  }

  /// Better by more than three standard errors.
  @Test func thePlanIsBetterOnLuckThatTheSearchNeverSaw() async throws {
    let plan = try await Self.plan(Scenario(runStore(days: 5)), plays: 160) { $0.checkReplicates = 30 }
    #expect(plan.check.gain.mean > 3 * (plan.check.gain.standardError ?? .infinity))
    #expect(plan.check.seed != plan.searchSeed)
    #expect(plan.pruningSeed != plan.searchSeed)
  }

  @Test func aCancelledSearchEnds() async throws {
    let written = try Scenario(runStore(days: 5))
    let task = Task { try await Self.plan(written, plays: 100_000) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
