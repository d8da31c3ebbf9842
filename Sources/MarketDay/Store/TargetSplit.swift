/// A sales target as far as its days are played.
public struct PlayedTarget: Sendable, Equatable {
  public let target: SalesTarget
  /// Those of its days that are played, 0 is the scenario's first; at least one.
  public let days: Range<Int>
  /// What each of them should bring.
  public let amounts: [Money]
  /// What they should bring together: the whole target where all of its days are played.
  public let amount: Money

  init(target: SalesTarget, days: Range<Int>, amounts: [Money]) {
    self.target = target
    self.days = days
    self.amounts = amounts
    amount = amounts.reduce(.zero, +)
  }

  /// Its days, played or not.
  public var length: Int { target.last - target.first + 1 }
}

/// `amount` split over days in proportion to `weights`, to the fen and without a rest:
///
///     day k gets ⌊amount · W(k + 1) / W⌋ − ⌊amount · W(k) / W⌋, where W(k) is the sum of the first k weights
///
/// Weights are at least 0; only their proportions count, to a billionth of the largest. Where none is above 0, or one
/// is beyond all numbers, all days are alike. O(days). Precondition: there is a weight, and the amount is at least 0.
func splitTarget(_ amount: Money, over weights: [Double]) -> [Money] {
  precondition(!weights.isEmpty && amount >= .zero, "a target has days and an amount")
  let largest = weights.max()!
  let isUsable = largest > 0 && weights.allSatisfy { $0.isFinite && $0 >= 0 }
  let parts = weights.map { isUsable ? Int64(($0 / largest * 1e9).rounded()) : 1 }
  let whole = parts.reduce(0, +)
  var counted: Int64 = 0
  var given = Money.zero
  return parts.map { part in
    counted += part
    let until = amount.fraction(counted, of: whole, rounded: .down)
    defer { given = until }
    return until - given
  }
}

extension Scenario {
  /// The targets that have a day that is played, in their order, each split over its days by weekday and season (S4:
  /// a yearly target is split by season into quarters, months, weeks and days).
  ///
  /// The split is over the whole span, so a target that begins before the scenario or ends after it keeps the days that
  /// are not played their part.
  public var playedTargets: [PlayedTarget] {
    draft.targets.compactMap { target in
      let first = max(target.first, draft.start)
      let last = min(target.last, draft.start + (draft.days - 1))
      guard first <= last else { return nil }
      let weights = (0...(target.last - target.first)).map { day in
        meanDemand(
          perDay: 1, day: 0, date: target.first + day, weekdays: draft.trade.demand.weekdays, seasons: draft.seasons)
      }
      let amounts = splitTarget(target.amount, over: weights)
      return PlayedTarget(
        target: target, days: (first - draft.start)..<(last - draft.start + 1),
        amounts: Array(amounts[(first - target.first)...(last - target.first)]))
    }
  }
}
