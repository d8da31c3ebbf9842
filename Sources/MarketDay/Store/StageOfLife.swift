/// Where an item stands in its life, and what it has to be held against to see the next stage.
struct StageOfLife: Sendable, Equatable {
  var stage: LifeStage
  /// Evenings since the stage began.
  var days = 0
  /// Orders of 14 days: when the stage began, the fewest since then, and the best level so far, which is one that two
  /// fortnights side by side both reached.
  var levelAtStart: Int
  var lowest: Int
  var best: Int
  /// Evenings in a row on which sales were not rising.
  var steadyDays = 0

  /// How an item starts: new ones with their introduction; those that have sold for long are what they can be.
  init(recent: Int, before: Int, daysSinceLaunch: Int) {
    stage = daysSinceLaunch < StageRules.introductionDays ? .introduction : .peak
    levelAtStart = recent
    lowest = recent
    best = min(recent, before)
  }
}

/// The limits of ``nextStage(_:recent:before:daysSinceLaunch:)``; all assumed.
enum StageRules {
  /// How many deviations two levels must be apart to differ. Steady sales move a stage by chance about once in ten
  /// thousand days.
  static let change = 3.5
  /// Below this the last fortnight is no longer rising against the one before.
  static let rise = 1.0
  /// Evenings in a row without a rise that end growth, and that a stage lasts at least.
  static let steadyDays = 7
  static let leastDays = 7
  /// The deviation of a fortnight's sales beside that of counting, as a share: shocks of 0.25 and 0.2 a day over 14
  /// days are 0.085.
  static let variation = 0.10
  /// Days after its launch at which an item that has not grown is what it can be.
  static let introductionDays = 90
}

/// How many standard deviations the orders of one fortnight are above those of another:
///
///     (a − b) / √(a + b + v² · (a² + b²))
///
/// The test of two Poisson counts (Przyborowski and Wilenski 1940, doi 10.1093/biomet/31.3-4.313, in its normal form),
/// whose variance has a part for days that differ more than by counting: v of the level, for real shops' orders vary
/// more than Poisson numbers (R3). 0 without any order. A slow seller's counts are small and far from significant, so
/// it stays where it is.
func levelChange(_ level: Int, from other: Int) -> Double {
  let (a, b) = (Double(level), Double(other))
  guard a + b > 0 else { return 0 }
  let spread = StageRules.variation * StageRules.variation * (a * a + b * b)
  return (a - b) / (a + b + spread).squareRoot()
}

/// The stage of an item (S1) in the evening, from its paid orders of the last 14 days and of the 14 before.
///
///     introduction → growth    sales are above those at its start
///     introduction → peak      it has not grown in 90 days since its launch
///     growth → peak            for 7 evenings in a row the last 14 days have not been above the 14 before
///     growth, peak → decline   sales are below the best level so far, and at most two thirds of it
///     peak → growth            sales are above those at its start
///     decline → growth         sales are above their lowest since it began
///
/// "Above" and "below" are 3.5 deviations (``levelChange(_:from:)``), and a stage lasts at least 7 days: a move needs
/// far more than the end of one (hysteresis), so noise does not flip it. The stages and their order are S1's; how they
/// are told from the series is our assumption.
func nextStage(_ now: StageOfLife, recent: Int, before: Int, daysSinceLaunch: Int) -> StageOfLife {
  var next = now
  next.days += 1
  next.lowest = min(now.lowest, recent)
  next.best = max(now.best, min(recent, before))
  next.steadyDays = levelChange(recent, from: before) < StageRules.rise ? now.steadyDays + 1 : 0
  guard next.days >= StageRules.leastDays else { return next }
  let stage = next.stageReached(recent: recent, daysSinceLaunch: daysSinceLaunch)
  guard stage != now.stage else { return next }
  next.stage = stage
  next.days = 0
  next.steadyDays = 0
  next.levelAtStart = recent
  next.lowest = recent
  if stage != .peak { next.best = min(recent, before) }
  return next
}

extension StageOfLife {
  fileprivate func stageReached(recent: Int, daysSinceLaunch: Int) -> LifeStage {
    switch stage {
    case .introduction:
      if levelChange(recent, from: levelAtStart) >= StageRules.change { return .growth }
      return daysSinceLaunch >= StageRules.introductionDays ? .peak : .introduction
    case .growth:
      if hasFallen(recent) { return .decline }
      return steadyDays >= StageRules.steadyDays ? .peak : .growth
    case .peak:
      if hasFallen(recent) { return .decline }
      return levelChange(recent, from: levelAtStart) >= StageRules.change ? .growth : .peak
    case .decline:
      return levelChange(recent, from: lowest) >= StageRules.change ? .growth : .decline
    }
  }

  private func hasFallen(_ recent: Int) -> Bool {
    Double(recent) * 3 <= Double(best) * 2 && levelChange(recent, from: best) <= -StageRules.change
  }
}
