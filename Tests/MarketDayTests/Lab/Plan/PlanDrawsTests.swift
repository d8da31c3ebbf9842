import Testing

@testable import MarketDay

@Suite struct PlanDrawsTests {
  @Test func drawsAreTheSameForTheirNumberAndStayInTheirRange() throws {
    for seed in 0..<20 as Range<UInt64> {
      let space = try PlanSpace(DrawnMarket.scenario(seed: seed), goal: PlanGoal())
      let draws = PlanDraws(space, seed: seed)
      for number in 0..<20 {
        let point = draws.point(number)
        #expect(point == PlanDraws(space, seed: seed).point(number), "seed \(seed)")
        for (lever, value) in zip(space.levers, point) where value != lever.current {
          #expect(
            lever.isCircular ? (0..<168).contains(value) : lever.range.contains(value), "seed \(seed): \(lever.key)")
        }
      }
    }
  }

  @Test func campaignsShareTheirFactorsInEverySecondDraw() throws {
    var draft = try Scenario(runStore(days: 5)).draft
    var other = draft.ads!.campaigns[0]
    other.name = "second"
    draft.ads!.campaigns.append(other)
    let space = try PlanSpace(Scenario(draft), goal: PlanGoal())
    let budgets = space.levers.indices.filter {
      if case .dailyBudget = space.levers[$0].target { true } else { false }
    }
    let draws = (0..<40).map { PlanDraws(space, seed: 7).point($0) }
    let apart = draws.indices.filter { draws[$0][budgets[0]] != draws[$0][budgets[1]] }
    #expect(apart.allSatisfy { !$0.isMultiple(of: 2) })
    #expect(apart.count > 5)
  }

  @Test func familiesHoldEveryLeverOnce() throws {
    for seed in 0..<20 as Range<UInt64> {
      let space = try PlanSpace(DrawnMarket.scenario(seed: seed), goal: PlanGoal())
      #expect(space.families.flatMap { $0 }.sorted() == Array(space.levers.indices), "seed \(seed)")
    }
  }
}
