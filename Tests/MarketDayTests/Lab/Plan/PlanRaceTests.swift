import Testing

@testable import MarketDay

@Suite struct PlanRaceTests {
  /// Sixteen replicates around a mean profit, with the same luck for all.
  private func outcomes(
    profit: Double, sales: Double = 0, spend: Double = 0, deviation: Double = 10, count: Int = 16
  ) -> [PlanOutcome] {
    (0..<count).map { number in
      let luck = Double(number % 4) - 1.5
      var outcome = PlanOutcome()
      outcome.profit = profit + deviation * luck
      outcome.sales = sales + 10 * luck
      outcome.spend = spend + 2 * luck
      outcome.adSales = sales
      outcome.keywordSpend = spend
      outcome.periodSpends = [spend + 2 * luck]
      return outcome
    }
  }

  private func race(_ aim: PlanAim, budget: Money? = nil) -> PlanRace {
    var goal = PlanGoal()
    goal.aim = aim
    let day = CalendarDate(daysSinceEpoch: 0)
    if let budget { goal.budgets = [PeriodBudget(first: day, last: day, amount: budget)] }
    return PlanRace(standard: PlanStandard(goal), most: 16)
  }

  @Test func onSharedLuckASmallGainIsSeen() {
    let race = race(.profit)
    #expect(race.judgement(outcomes(profit: 101), outcomes(profit: 100)).verdict == .better)
    #expect(race.judgement(outcomes(profit: 99), outcomes(profit: 100)).verdict == .worse)
    #expect(race.judgement(outcomes(profit: 100), outcomes(profit: 100)).verdict == .worse, "nothing moved")
  }

  @Test func aHopefulPlanIsPlayedOnAndALosingOneIsNot() {
    let race = race(.profit)
    let hopeful = outcomes(profit: 103, deviation: 12, count: 4)
    #expect(race.judgement(hopeful, outcomes(profit: 100)).verdict == .undecided)
    #expect(race.judgement(outcomes(profit: 99, count: 4), outcomes(profit: 100)).verdict == .worse)
  }

  @Test func aPlanThatIsFarAheadIsTakenAtOnce() {
    let race = race(.profit)
    #expect(race.judgement(outcomes(profit: 120, deviation: 12, count: 4), outcomes(profit: 100)).verdict == .better)
    // Where something has to be kept as well, all replicates are played.
    let keeping = self.race(.sales(floor: Money(yuan: 1)))
    let ahead = outcomes(profit: 120, sales: 1_200, count: 4)
    #expect(keeping.judgement(ahead, outcomes(profit: 100, sales: 1_000)).verdict == .undecided)
  }

  @Test func aPlanThatKeepsTheFloorBeatsOneThatSellsMore() {
    let race = race(.sales(floor: Money(yuan: 500)))
    let keeps = outcomes(profit: 600, sales: 1_000)
    let breaks = outcomes(profit: 400, sales: 9_000)
    #expect(race.judgement(keeps, breaks).verdict == .better)
    #expect(race.judgement(breaks, keeps).verdict == .worse)
  }

  @Test func ofTwoThatBreakTheFloorTheNearerOneIsBetter() {
    let race = race(.sales(floor: Money(yuan: 500)))
    let near = outcomes(profit: 450, sales: 100)
    let far = outcomes(profit: 100, sales: 9_000)
    #expect(race.judgement(near, far).verdict == .better)
    #expect(race.judgement(far, near).verdict == .worse)
  }

  @Test func ofTwoThatKeepItTheAimDecides() {
    let race = race(.sales(floor: Money(yuan: 500)))
    let more = outcomes(profit: 600, sales: 1_100)
    #expect(race.judgement(more, outcomes(profit: 900, sales: 1_000)).verdict == .better)
  }

  @Test func spendIsMadeSmallAtTheVolume() {
    let race = race(.spend(volume: Money(yuan: 1_000)))
    let dear = outcomes(profit: 0, sales: 1_200, spend: 500)
    #expect(race.judgement(outcomes(profit: 0, sales: 1_100, spend: 400), dear).verdict == .better)
    #expect(race.judgement(outcomes(profit: 0, sales: 900, spend: 100), dear).verdict == .worse)
  }

  @Test func theReturnIsPaidByAdsOverTheirCost() {
    let race = race(.adReturn(ratio: 3))
    let keeps = outcomes(profit: 0, sales: 1_000, spend: 300)
    #expect(race.judgement(outcomes(profit: 0, sales: 1_400, spend: 460), keeps).verdict == .better)
    #expect(race.judgement(outcomes(profit: 0, sales: 1_400, spend: 480), keeps).verdict == .worse)
  }

  /// The spend is about normal with deviation 2.3 around 100, so its 90th percentile is about 103.
  @Test func aBudgetIsKeptInNineOfTenReplicates() {
    let plan = outcomes(profit: 10, spend: 100)
    for (budget, isKept) in [(105, true), (101, false)] {
      let standard = race(.profit, budget: Money(yuan: budget)).standard
      #expect(standard.broken(plan, reference: plan).isEmpty == isKept, "a budget of \(budget)")
    }
  }
}
