/// What a plan has to keep beside its aim.
public enum PlanConstraint: Sendable, Equatable {
  case profitFloor(Money)
  case salesVolume(Money)
  case adReturn(Double)
  /// By position in the goal.
  case period(Int, PeriodBudget)
}

/// By what plans are compared: the aim, and how far each constraint is kept.
///
/// Means are constrained by their estimate less one standard error; a period's budget by the estimate of the 90th
/// percentile of what is spent, plus one standard error of it. So a plan that is found to keep a constraint keeps it
/// on fresh luck in about five of six cases, though the search has looked for plans that just keep it (assumed: the
/// one standard error; it trades a little of the aim for that).
struct PlanStandard: Sendable {
  let aim: PlanAim
  let constraints: [PlanConstraint]

  init(_ goal: PlanGoal) {
    aim = goal.aim
    let ofAim: [PlanConstraint] =
      switch goal.aim {
      case .profit: []
      case .sales(let floor): [.profitFloor(floor)]
      case .spend(let volume): [.salesVolume(volume)]
      case .adReturn(let ratio): [.adReturn(ratio)]
      }
    constraints = ofAim + goal.budgets.enumerated().map { .period($0.offset, $0.element) }
  }

  /// What is made as large as possible, in yuan.
  func worth(of outcome: PlanOutcome) -> Double {
    switch aim {
    case .profit: outcome.profit
    case .sales, .adReturn: outcome.sales
    case .spend: -outcome.spend
    }
  }

  /// How far a replicate is on the right side of a constraint, in yuan; linear, so that its mean is the constraint.
  func slack(_ constraint: PlanConstraint, of outcome: PlanOutcome) -> Double {
    switch constraint {
    case .profitFloor(let floor): outcome.profit - floor.yuan
    case .salesVolume(let volume): outcome.sales - volume.yuan
    case .adReturn(let ratio): outcome.adSales - ratio * outcome.keywordSpend
    case .period(let index, let budget): budget.amount.yuan - outcome.periodSpends[index]
    }
  }

  /// What a shortfall is measured in, so that constraints of several kinds add up.
  private func scale(_ constraint: PlanConstraint) -> Double {
    switch constraint {
    case .profitFloor(let floor): max(100, abs(floor.yuan))
    case .salesVolume(let volume): max(100, volume.yuan)
    case .adReturn: 1_000
    case .period(_, let budget): max(100, budget.amount.yuan)
    }
  }

  /// How far over the edge the constraint is, in its scale, `errors` standard errors on the safe side; at most 0 where
  /// it is kept.
  ///
  /// `reference` are outcomes of another plan in more replicates, of which the first are those of `outcomes`: the mean
  /// of the reference plus the mean paired difference is sharper than the mean of a few replicates alone (a control
  /// variate with coefficient 1).
  func shortfall(
    _ constraint: PlanConstraint, _ outcomes: [PlanOutcome], reference: [PlanOutcome], errors: Double
  ) -> Double {
    let slacks = outcomes.map { slack(constraint, of: $0) }
    let base = reference.map { slack(constraint, of: $0) }
    let baseStatistics = RunStatistics(base)
    let difference = RunStatistics(zip(slacks, base).map { $0 - $1 })
    let mean = baseStatistics.mean + difference.mean
    let own = RunStatistics(slacks)
    let deviation = (own.standardError ?? 0) * Double(own.count).squareRoot()
    let baseError = baseStatistics.standardError ?? 0
    let differenceError = base.count > slacks.count ? difference.standardError ?? 0 : 0
    var error = (baseError * baseError + differenceError * differenceError).squareRoot()
    if base.count == slacks.count { error = own.standardError ?? 0 }
    var edge = mean
    if case .period = constraint {
      // The 90th percentile of a normal number; the variance of its estimate is (1 + z² / 2) / n of the number's.
      let z = 1.2816
      edge -= z * deviation
      error = deviation * ((1 + z * z / 2) / Double(max(own.count, 1))).squareRoot()
    }
    return -(edge - errors * error) / scale(constraint)
  }

  /// The sum over all constraints that are broken; 0 where all are kept.
  func violation(_ outcomes: [PlanOutcome], reference: [PlanOutcome], errors: Double) -> Double {
    constraints.reduce(0) { sum, constraint in
      sum + max(0, shortfall(constraint, outcomes, reference: reference, errors: errors))
    }
  }

  /// Those that are broken.
  func broken(_ outcomes: [PlanOutcome], reference: [PlanOutcome]) -> [PlanConstraint] {
    constraints.filter { shortfall($0, outcomes, reference: reference, errors: 1) > 0 }
  }

  /// What a plan that breaks constraints shall have more of: the slack of those, in their scales.
  func relief(of constraints: [PlanConstraint], _ outcome: PlanOutcome) -> Double {
    constraints.reduce(0) { $0 + slack($1, of: outcome) / scale($1) }
  }
}
