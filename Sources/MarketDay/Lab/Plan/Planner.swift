/// A lever that a plan changes.
public struct PlanChange: Sendable, Equatable {
  public let lever: PlanLever
  public let value: Int
  /// What is lost where this lever alone is set back, in the unit of the aim, with its standard error; nil where the
  /// plan without it is none.
  public let gain: Double?
  public let standardError: Double?
  /// Whether an end of what was searched is reached: further out may be better still.
  public let isAtEnd: Bool
}

/// What keeps a plan from being better.
public enum PlanLimit: Sendable, Equatable {
  /// A constraint that leaves less than two standard errors or a fiftieth of its amount.
  case constraint(PlanConstraint)
  /// A constraint that no plan was found to keep.
  case broken(PlanConstraint)
  /// A lever at an end of its range.
  case end(lever: PlanLever, value: Int)
  /// Orders are lost for want of stock: so many of 100 (at least 1).
  case stock(percentLost: Double)
  /// The prepaid account, which is never filled up, is spent.
  case account
}

/// How one measure came out as written and as planned, on the same fresh luck.
public struct PlanComparison: Sendable, Equatable {
  public let written: Distribution
  public let planned: Distribution
  public let difference: PairedDifference

  init(written: [Double], planned: [Double]) {
    self.written = RunStatistics(written).distribution
    self.planned = RunStatistics(planned).distribution
    difference = PairedDifference(of: planned, against: written)
  }
}

/// How a period's budget was kept on fresh luck.
public struct PeriodCheck: Sendable, Equatable {
  public let budget: PeriodBudget
  public let written: Distribution
  public let planned: Distribution
  /// The share of replicates in which the plan stays within the budget.
  public let shareWithin: Double
}

/// A plan on luck that the search never saw.
public struct PlanCheck: Sendable, Equatable {
  public let replicates: Int
  public let seed: UInt64
  public let profit: PlanComparison
  public let sales: PlanComparison
  public let spend: PlanComparison
  /// Of keyword ads over all replicates: paid / cost; nil without cost.
  public let writtenReturn: Double?
  public let plannedReturn: Double?
  public let periods: [PeriodCheck]
  /// The aim's: profit or sales, or minus the spend.
  public let gain: PairedDifference
}

/// A plan that was found.
public struct Plan: Sendable {
  public let goal: PlanGoal
  public let space: PlanSpace
  /// The scenario with the plan in it.
  public let planned: Scenario
  /// By gain, the largest first.
  public let changes: [PlanChange]
  public let limits: [PlanLimit]
  /// Replicates played by search and pruning.
  public let plays: Int
  public let searchSeed: UInt64
  public let pruningSeed: UInt64
  /// Gain of the aim that the search believes in, before pruning, and its standard error.
  public let searchGain: Double
  public let searchError: Double?
  public let check: PlanCheck
}

/// Makes plans.
public enum Planner {
  /// The share of the replicates that is kept for pruning.
  private static let pruningShare = 0.3

  /// Searches, prunes and checks. The same scenario and goal give the same plan for any number of jobs.
  ///
  /// A space without levers gives the scenario as written. Throws `CancellationError` where the task is cancelled, and
  /// ``PlanFault/noPlanInBounds`` where the bounds leave none. Preconditions: `plays` ≥ 40, `checkReplicates` ≥ 2,
  /// `jobs` ≥ 1.
  public static func plan(
    _ space: PlanSpace, goal: PlanGoal, jobs: Int, progress: @escaping (PlanProgress) -> Void = { _ in }
  ) async throws -> Plan {
    precondition(goal.plays >= 40 && goal.checkReplicates >= 2 && jobs >= 1, "a search needs replicates")
    let standard = PlanStandard(goal)
    func plays(_ stage: PlanPlays.Stage) -> PlanPlays {
      PlanPlays(space, budgets: goal.budgets, stage: stage, jobs: jobs)
    }
    var searchPlays = plays(.search)
    guard searchPlays.isPlayable(space.firstPoint) else { throw PlanFault.noPlanInBounds }
    let forPruning = Int(Double(goal.plays) * pruningShare)
    var search = PlanSearch(
      space, standard: standard, plays: searchPlays, playsAtMost: goal.plays - forPruning, progress: progress)
    if !space.levers.isEmpty { try await search.run() }
    var pruning = PlanPruning(
      space, standard: standard, plays: plays(.pruning), point: search.champion, playsAtMost: forPruning,
      progress: progress)
    try await pruning.run()
    var checkPlays = plays(.check)
    progress(PlanProgress(phase: .check, done: 0, of: 2 * goal.checkReplicates))
    let outcomes = try await checkPlays.outcomes([space.writtenPoint, pruning.point], count: goal.checkReplicates)
    progress(PlanProgress(phase: .check, done: 2 * goal.checkReplicates, of: 2 * goal.checkReplicates))
    let changes = pruning.gains.map { gain in
      let lever = space.levers[gain.lever]
      let value = pruning.point[gain.lever]
      return PlanChange(
        lever: lever, value: value, gain: gain.gain, standardError: gain.error, isAtEnd: lever.isAtEnd(value))
    }
    return Plan(
      goal: goal, space: space, planned: space.scenario(pruning.point) ?? space.written, changes: changes,
      limits: standard.limits(outcomes[1], changes: changes, written: space.written),
      plays: search.plays.played + pruning.plays.played, searchSeed: search.plays.seed,
      pruningSeed: pruning.plays.seed, searchGain: search.gain.mean, searchError: search.gain.standardError,
      check: standard.check(written: outcomes[0], planned: outcomes[1], seed: checkPlays.seed, goal: goal))
  }
}

extension PlanStandard {
  func check(written: [PlanOutcome], planned: [PlanOutcome], seed: UInt64, goal: PlanGoal) -> PlanCheck {
    func compared(_ measure: (PlanOutcome) -> Double) -> PlanComparison {
      PlanComparison(written: written.map(measure), planned: planned.map(measure))
    }
    func adReturn(_ outcomes: [PlanOutcome]) -> Double? {
      let cost = outcomes.reduce(0) { $0 + $1.keywordSpend }
      return cost > 0 ? outcomes.reduce(0) { $0 + $1.adSales } / cost : nil
    }
    let periods = goal.budgets.enumerated().map { index, budget in
      PeriodCheck(
        budget: budget, written: RunStatistics(written.map { $0.periodSpends[index] }).distribution,
        planned: RunStatistics(planned.map { $0.periodSpends[index] }).distribution,
        shareWithin: Double(planned.count { $0.periodSpends[index] <= budget.amount.yuan }) / Double(planned.count))
    }
    return PlanCheck(
      replicates: written.count, seed: seed, profit: compared(\.profit), sales: compared(\.sales),
      spend: compared(\.spend), writtenReturn: adReturn(written), plannedReturn: adReturn(planned),
      periods: periods, gain: PairedDifference(of: planned.map(worth), against: written.map(worth)))
  }

  /// What keeps the plan from being better, as the fresh luck shows it.
  func limits(_ planned: [PlanOutcome], changes: [PlanChange], written: Scenario) -> [PlanLimit] {
    var limits: [PlanLimit] = []
    for constraint in constraints {
      if shortfall(constraint, planned, reference: planned, errors: 0) > 0 {
        limits.append(.broken(constraint))
      } else if shortfall(constraint, planned, reference: planned, errors: 2) > -0.02 {
        limits.append(.constraint(constraint))
      }
    }
    for change in changes where change.isAtEnd { limits.append(.end(lever: change.lever, value: change.value)) }
    let orders = planned.reduce(0) { $0 + $1.orders }
    let lost = planned.reduce(0) { $0 + $1.lostOrders }
    if lost > 0.01 * (orders + lost) { limits.append(.stock(percentLost: 100 * lost / (orders + lost))) }
    let spent = RunStatistics(planned.map(\.keywordSpend)).mean
    if let ads = written.ads, ads.topUp ?? .zero == .zero, ads.balance > .zero, spent > 0.97 * ads.balance.yuan {
      limits.append(.account)
    }
    return limits
  }
}
