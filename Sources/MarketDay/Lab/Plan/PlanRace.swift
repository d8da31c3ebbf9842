/// Whether one plan is better than another one, decided on as few replicates as it takes.
///
/// Both play the same replicates; after 4, 8, 16 … of them the paired differences are looked at. A challenger that is a
/// standard error behind is dropped at once, and so is one that surely breaks a constraint; the others go on to the
/// last replicate, where one standard error ahead wins. So most of the replicates go where two plans are close.
/// The looks are many and the bar is low on purpose: what gets in by luck is found when the plan is pruned on
/// replicates that the search has not seen.
///
/// Constraints need no penalty: a plan that keeps them beats one that does not, of two that do not the one that breaks
/// them less is better, and only among those that keep them does the aim count (K. Deb, "An efficient constraint
/// handling method for genetic algorithms", 2000, doi:10.1016/S0045-7825(99)00389-8).
struct PlanRace: Sendable {
  let standard: PlanStandard
  /// The last replicate.
  let most: Int

  static let first = 4
  private static let clearLoss = -1.0
  /// So many standard errors ahead need no further replicate: four of them show few false ones, eight fewer.
  private static func clearWin(_ count: Int) -> Double { count < 8 ? 6 : 4 }

  enum Verdict: Sendable, Equatable {
    case better, worse
    /// More replicates are wanted.
    case undecided
  }

  struct Judgement: Sendable {
    var verdict: Verdict
    /// Mean of what was compared, in its unit, and its standard error.
    var gain: Double
    var error: Double
  }

  /// What is to be said after the replicates of `challenger`, the first ones of `champion`, who has played `most`.
  func judgement(_ challenger: [PlanOutcome], _ champion: [PlanOutcome]) -> Judgement {
    let isLast = challenger.count >= most
    let broken = standard.broken(champion, reference: champion)
    let paired = zip(challenger, champion)
    let gains =
      broken.isEmpty
      ? paired.map { standard.worth(of: $0) - standard.worth(of: $1) }
      : paired.map { standard.relief(of: broken, $0) - standard.relief(of: broken, $1) }
    let statistics = RunStatistics(gains)
    let error = statistics.standardError ?? 0
    var judgement = Judgement(verdict: .undecided, gain: statistics.mean, error: error)
    let ratio = error > 0 ? statistics.mean / error : statistics.mean > 0 ? 1e9 : statistics.mean < 0 ? -1e9 : 0
    if statistics.mean == 0, error == 0 {
      judgement.verdict = .worse  // nothing moved; the same for less trouble is to leave it
    } else if broken.isEmpty {
      judgement.verdict = keeping(ratio, challenger, champion, isLast: isLast)
    } else {
      judgement.verdict = relieving(ratio, challenger, champion, isLast: isLast)
    }
    return judgement
  }

  /// The champion keeps all constraints.
  private func keeping(
    _ ratio: Double, _ challenger: [PlanOutcome], _ champion: [PlanOutcome], isLast: Bool
  ) -> Verdict {
    let surely = standard.violation(challenger, reference: champion, errors: -2)
    if ratio < Self.clearLoss || surely > 0 { return .worse }
    if standard.constraints.isEmpty, ratio > Self.clearWin(challenger.count) { return .better }
    guard isLast else { return .undecided }
    return ratio > 1 && standard.violation(challenger, reference: challenger, errors: 1) == 0 ? .better : .worse
  }

  /// The champion breaks a constraint.
  private func relieving(
    _ ratio: Double, _ challenger: [PlanOutcome], _ champion: [PlanOutcome], isLast: Bool
  ) -> Verdict {
    if ratio < Self.clearLoss { return .worse }
    guard isLast else { return .undecided }
    let before = standard.violation(champion, reference: champion, errors: 1)
    return ratio > 1 && standard.violation(challenger, reference: challenger, errors: 1) < before ? .better : .worse
  }
}
