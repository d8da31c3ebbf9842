/// Which way a figure of a run is to move for the store to be better off.
public enum BetterDirection: Sendable, Equatable {
  case higher
  case lower
}

/// A figure of a whole run that arms are compared by.
public struct ComparedFigure: Sendable {
  public let name: String
  public let better: BetterDirection
  /// Nil where the scenario has no such figure, such as a rating without reviews.
  public let value: @Sendable (RunTotals) -> Double?

  public init(name: String, better: BetterDirection, value: @escaping @Sendable (RunTotals) -> Double?) {
    self.name = name
    self.better = better
    self.value = value
  }
}

/// One of the plans that are compared.
public struct ComparisonArm: Sendable {
  public var name: String
  public var scenario: Scenario

  public init(name: String, scenario: Scenario) {
    self.name = name
    self.scenario = scenario
  }
}

/// Several plans on the same luck: how each came out, and how it differs from the first one, the base.
public struct Comparison: Sendable, Equatable {
  public let replicates: Int
  /// The base first.
  public let arms: [ComparedArm]

  public var base: ComparedArm { arms[0] }

  /// How the times that unpaired runs would need compare: ``PairedDifference/saving`` of the profit or of another
  /// figure, the least over the arms that differ in it; nil where none does.
  public func leastSaving(of figure: String) -> Double? {
    arms.dropFirst().compactMap { $0[figure]?.difference?.saving }.filter { $0.isFinite }.min()
  }
}

/// One plan among those compared.
public struct ComparedArm: Sendable, Equatable {
  public let name: String
  /// Every figure of every replicate is that of the base; false for the base itself.
  public let changesNothing: Bool
  /// In the order of the figures asked for, without those that the arm does not have.
  public let measures: [ComparedMeasure]

  public subscript(name: String) -> ComparedMeasure? { measures.first { $0.name == name } }
}

/// One figure of one arm.
public struct ComparedMeasure: Sendable, Equatable {
  public let name: String
  public let better: BetterDirection
  public let distribution: Distribution
  /// Arm − base, replicate by replicate; nil for the base itself, and where the base has no such figure.
  public let difference: PairedDifference?

  /// The share of replicates in which the arm is better than the base; equal ones count half.
  public var chanceBetter: Double? {
    difference.map { better == .higher ? $0.chanceAbove : 1 - $0.chanceAbove }
  }
}

/// What the replicates of one arm came to.
struct ArmValues: Sendable, Equatable {
  /// By figure, then by replicate; a figure that is not there for all replicates is not compared.
  var values: [[Double]]

  init(figures: Int, replicates: Int) {
    values = .init(repeating: [], count: figures)
    for index in values.indices { values[index].reserveCapacity(replicates) }
  }

  mutating func add(_ figures: [Double?]) {
    for (index, value) in figures.enumerated() { if let value { values[index].append(value) } }
  }
}

extension Comparison {
  /// The most values that a comparison keeps: figures × arms × replicates, 8 bytes each (128 megabytes).
  public static let mostValues = 16_000_000

  /// Plays all arms on the replicates 0 to `replicates` − 1 of `seed` and compares them.
  ///
  /// The pairs of arm and replicate are spread over `jobs` tasks; the result is the same for any number of them.
  /// `progress` is told how many of all plays are done. Throws `CancellationError` where the task is cancelled.
  ///
  /// Preconditions: at least one arm and one replicate; the arms have the same start and days.
  public static func play(
    _ arms: [ComparisonArm], figures: [ComparedFigure], replicates: Int, seed: UInt64, jobs: Int,
    progress: (Int, Int) -> Void = { _, _ in }
  ) async throws -> Comparison {
    let simulations = arms.map { Simulation($0.scenario) }
    let plays = arms.count * replicates
    var values = arms.map { _ in ArmValues(figures: figures.count, replicates: replicates) }
    try await Replicates.play(0..<plays, jobs: jobs) { (play: Int) -> [Double?] in
      let (replicate, arm) = play.quotientAndRemainder(dividingBy: simulations.count)
      let totals = simulations[arm].totals(replicate: replicate, seed: seed) { Task.isCancelled }
      return figures.map { $0.value(totals) }
    } receive: { (play: Int, found: [Double?]) in
      values[play % arms.count].add(found)
      progress(play + 1, plays)
    }
    return Comparison(names: arms.map(\.name), values: values, figures: figures, replicates: replicates)
  }

  /// Precondition: as many names as values, the base first.
  init(names: [String], values: [ArmValues], figures: [ComparedFigure], replicates: Int) {
    precondition(names.count == values.count && !names.isEmpty && replicates >= 1, "a comparison needs arms")
    self.replicates = replicates
    let base = values[0]
    arms = zip(names, values).enumerated().map { number, arm in
      let measures = figures.enumerated().compactMap { index, figure -> ComparedMeasure? in
        let own = arm.1.values[index]
        guard own.count == replicates else { return nil }
        let isPaired = number > 0 && base.values[index].count == replicates
        return ComparedMeasure(
          name: figure.name, better: figure.better, distribution: RunStatistics(own).distribution,
          difference: isPaired ? PairedDifference(of: own, against: base.values[index]) : nil)
      }
      return ComparedArm(name: arm.0, changesNothing: number > 0 && arm.1 == base, measures: measures)
    }
  }
}
