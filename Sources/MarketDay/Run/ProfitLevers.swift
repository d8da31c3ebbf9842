/// What a part of the plan did to the profit of the whole run.
public struct LeverEffect: Sendable, Equatable {
  public var lever: ProfitLever
  /// Mean profit with it less mean profit without it, in yuan: above 0 it earned more than it cost.
  public var profit: Double
  /// Of ``profit``, from paired differences, in yuan; nil where one replicate was played.
  public var standardError: Double?

  public init(lever: ProfitLever, profit: Double, standardError: Double?) {
    self.lever = lever
    self.profit = profit
    self.standardError = standardError
  }
}

/// What moved the profit most.
public enum ProfitLevers {
  /// The replicates played for each lever at most: few, since the luck is the same with and without it.
  public static let mostReplicates = 8
  /// The plays that all levers together may take before each of them gets fewer replicates.
  static let mostPlays = 160

  /// The effect of every lever that can be taken out, the largest in absolute terms first, ties in the order of the
  /// scenario.
  ///
  /// The first min(`replicates`, 8) replicates are played again on the same luck without each lever; a scenario with
  /// very many levers gets fewer of them, and at least two where there are two. The effects of two levers do not add up
  /// where one leans on the other. Pure and the same for any number of jobs; the time is that of (levers + 1) × 8
  /// replicates.
  ///
  /// `progress` is told how many of how many variants are done. Throws `CancellationError` where the task is cancelled.
  public static func effects(
    on scenario: Scenario, replicates: Int, jobs: Int, progress: (Int, Int) -> Void = { _, _ in }
  ) async throws -> [LeverEffect] {
    let levers = scenario.levers
    let played = Self.replicates(replicates, levers: levers.count)
    var given: [Money] = []
    var effects: [LeverEffect] = []
    try await Replicates.play(0..<levers.count + 1, jobs: jobs) { (variant: Int) -> [Money] in
      guard let scenario = variant == 0 ? scenario : scenario.without(levers[variant - 1]) else { return [] }
      return profits(of: scenario, replicates: played)
    } receive: { (variant: Int, profits: [Money]) in
      if variant == 0 {
        given = profits
      } else if !profits.isEmpty {
        let differences = RunStatistics(zip(given, profits).map { ($0 - $1).yuan })
        effects.append(
          LeverEffect(
            lever: levers[variant - 1], profit: differences.mean, standardError: differences.standardError))
      }
      progress(variant + 1, levers.count + 1)
    }
    return effects.enumerated().sorted {
      (-abs($0.element.profit), $0.offset) < (-abs($1.element.profit), $1.offset)
    }.map(\.element)
  }

  /// Replicates for each lever, of those that the run has.
  static func replicates(_ replicates: Int, levers: Int) -> Int {
    let most = min(replicates, mostReplicates)
    return max(min(most, 2), min(most, mostPlays / max(levers, 1)))
  }

  /// The profit of each replicate.
  private static func profits(of scenario: Scenario, replicates: Int) -> [Money] {
    let simulation = Simulation(scenario)
    return (0..<replicates).map { replicate in
      var total = ProfitTotal()
      simulation.play(replicate: replicate, observer: &total) { Task.isCancelled }
      return total.profit
    }
  }
}

/// Adds up the profit of a run.
private struct ProfitTotal: Observer {
  var profit = Money.zero

  mutating func observe(_ record: DayRecord) { profit += record.store.profit }
}
