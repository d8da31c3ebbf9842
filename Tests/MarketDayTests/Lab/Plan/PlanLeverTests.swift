import Testing

@testable import MarketDay

@Suite struct PlanLeverTests {
  private static func space(seed: UInt64) throws -> PlanSpace {
    try PlanSpace(DrawnMarket.scenario(seed: seed), goal: PlanGoal())
  }

  @Test func aStoreHasALeverForAllThatCanBePlanned() throws {
    let keys = try Scenario(runStore()).planLevers.map(\.key)
    #expect(
      keys == [
        "ads.campaigns.cups.daily_budget", "ads.campaigns.cups.pacing", "ads.campaigns.cups.schedule.night",
        "ads.campaigns.cups.schedule.morning", "ads.campaigns.cups.schedule.afternoon",
        "ads.campaigns.cups.schedule.evening", "ads.campaigns.cups.groups.cup.bid", "promotions.bundles.set.price",
        "promotions.coupons.five.from", "promotions.gifts.spend.tiers.0.from", "promotions.gifts.spend.tiers.1.from",
        "products.cup.listed",
      ])
  }

  @Test func thePlanAsWrittenIsTheScenario() throws {
    for seed in 0..<40 as Range<UInt64> {
      let space = try Self.space(seed: seed)
      #expect(space.draft(space.writtenPoint) == space.written.draft, "seed \(seed)")
      #expect(space.scenario(space.writtenPoint) != nil, "seed \(seed)")
      #expect(Set(space.levers.map(\.key)).count == space.levers.count, "seed \(seed)")
    }
  }

  /// A lever changes its own part of the scenario and nothing else, and can be set back.
  @Test func aMovedLeverCanBeSetBack() throws {
    for seed in 0..<40 as Range<UInt64> {
      let space = try Self.space(seed: seed)
      for (index, lever) in space.levers.enumerated() {
        var point = space.writtenPoint
        point[index] = lever.moved(point[index], by: 1)
        if point[index] == lever.current { point[index] = lever.moved(point[index], by: -1) }
        let draft = space.draft(point)
        let flat = lever.unit == .points || point[index] == lever.current
        #expect(flat || draft != space.written.draft, "seed \(seed): \(lever.key)")
        point[index] = lever.current
        #expect(space.draft(point) == space.written.draft, "seed \(seed): \(lever.key)")
      }
    }
  }

  @Test func movesStayInTheRangeOnRoundValues() throws {
    for seed in 0..<40 as Range<UInt64> {
      for lever in try Self.space(seed: seed).levers {
        for steps in [-1_000, -3, -1, 1, 2, 50] {
          let value = lever.moved(lever.current, by: steps)
          #expect(lever.isCircular || lever.range.contains(value), "seed \(seed): \(lever.key)")
          let isRound = value % lever.step == 0 || value == lever.current
          #expect(isRound || lever.isAtEnd(value), "seed \(seed): \(lever.key) to \(value)")
        }
      }
    }
  }

  @Test func aScheduleKeepsItsShapeWithinAPart() {
    var schedule = AdSchedule.allDay
    schedule[.monday, 20] = 140
    let moved = schedule.moved(.evening, by: -20)
    #expect(moved[.monday, 20] == 120)
    #expect(moved[.monday, 21] == 80)
    #expect(moved[.monday, 12] == 100)
    #expect(schedule.moved(.evening, by: 50)[.monday, 20] == 150)
  }

  @Test func aLockTakesWhatItNamesOut() throws {
    var goal = PlanGoal()
    goal.locks = ["ads.campaigns.cups", "products", "promotions.gifts.spend.tiers.1.from"]
    let keys = try PlanSpace(Scenario(runStore()), goal: goal).levers.map(\.key)
    #expect(
      keys == ["promotions.bundles.set.price", "promotions.coupons.five.from", "promotions.gifts.spend.tiers.0.from"])
  }

  @Test func aBoundReplacesTheRangeWithinWhatThePlatformTakes() throws {
    var goal = PlanGoal()
    goal.bounds = [PlanBound(key: "ads.campaigns.cups.groups.cup.bid", range: 5...50)]
    let space = try PlanSpace(Scenario(runStore()), goal: goal)
    let bid = try #require(space.levers.firstIndex { $0.isBid })
    #expect(space.levers[bid].range == 10...50)
    #expect(space.firstPoint[bid] == 50, "the bid as written, 1.20 yuan, is beyond the bound")
  }

  @Test func aGoalThatDoesNotFitIsRefused() throws {
    func fault(_ change: (inout PlanGoal) -> Void) throws -> PlanFault? {
      var goal = PlanGoal()
      change(&goal)
      let scenario = try Scenario(runStore())
      do throws(PlanFault) {
        _ = try PlanSpace(scenario, goal: goal)
      } catch {
        return error
      }
      return nil
    }
    #expect(try fault { $0.locks = ["product"] } == .unknownLock("product"))
    #expect(try fault { $0.bounds = [PlanBound(key: "ads", range: 1...2)] } == .unknownBound("ads"))
    let listed = "products.cup.listed"
    #expect(try fault { $0.bounds = [PlanBound(key: listed, range: 1...2)] } == .unusableBound(listed))
    let day = try #require(CalendarDate(year: 2020, month: 1, day: 1))
    #expect(
      try fault { $0.budgets = [PeriodBudget(first: day, last: day, amount: .zero)] }
        == .budgetOutsideScenario(first: day, last: day))
  }

  /// Rules of another kind than those of this list are left alone.
  @Test func aBidRuleThatFindsItsOwnBidsIsNotPlanned() throws {
    var draft = runStore()
    draft.ads?.campaigns[0].groups[0].bid = .own(OwnStrategy(FixedBidding(bid: Money(fen: 50))))
    #expect(try !Scenario(draft).planLevers.contains { $0.isBid })
  }
}
