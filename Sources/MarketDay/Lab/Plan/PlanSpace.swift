/// Why a goal does not fit its scenario.
public enum PlanFault: Error, Sendable, Equatable {
  /// A lock that names no lever.
  case unknownLock(String)
  /// A bound whose key is no lever.
  case unknownBound(String)
  /// A bound that leaves nothing that the platform takes, or is on a lever that has none: hours of the week, pacing.
  case unusableBound(String)
  /// A budget of which no day is played.
  case budgetOutsideScenario(first: CalendarDate, last: CalendarDate)
  /// The plan that bounds force breaks a rule.
  case noPlanInBounds
  /// The earlier day stands last.
  case budgetReversed(first: CalendarDate, last: CalendarDate)
}

/// A plan as a point: a value for each lever of a space, in its order.
public typealias PlanPoint = [Int]

/// The levers that a plan may move, and what becomes of the scenario when it does.
public struct PlanSpace: Sendable {
  public let written: Scenario
  public let levers: [PlanLever]
  private let questioned: Set<PlanQuestion>

  /// Without the levers that are locked. Throws the first fault of the goal.
  public init(_ written: Scenario, goal: PlanGoal) throws(PlanFault) {
    var levers = written.planLevers
    for lock in goal.locks where !levers.contains(where: { $0.isNamed(by: lock) }) { throw .unknownLock(lock) }
    for bound in goal.bounds {
      guard let index = levers.firstIndex(where: { $0.key == bound.key }) else { throw .unknownBound(bound.key) }
      let lever = levers[index]
      let range = bound.range.clamped(to: lever.limits)
      guard !lever.isCircular, lever.unit != .pacing, range.overlaps(bound.range) else {
        throw .unusableBound(bound.key)
      }
      levers[index].range = range
    }
    let end = written.start + (written.days - 1)
    for budget in goal.budgets {
      if budget.first > budget.last { throw .budgetReversed(first: budget.first, last: budget.last) }
      if budget.last < written.start || budget.first > end {
        throw .budgetOutsideScenario(first: budget.first, last: budget.last)
      }
    }
    self.written = written
    self.levers = levers.filter { lever in !goal.locks.contains { lever.isNamed(by: $0) } }
    questioned = Set(written.warnings.map(PlanQuestion.init))
  }

  /// The scenario as written.
  public var writtenPoint: PlanPoint { levers.map(\.current) }

  /// Where the search starts: as written, with what a bound shuts out moved to the bound.
  var firstPoint: PlanPoint {
    levers.map { $0.range.contains($0.current) ? $0.current : $0.allowed($0.current) }
  }

  public func draft(_ point: PlanPoint) -> ScenarioDraft {
    var draft = written.draft
    for (lever, value) in zip(levers, point) { lever.apply(value, to: &draft) }
    return draft
  }

  /// The scenario of a point; nil where it breaks a rule, or where `check` would question something that it does not
  /// question as written: a plan shall not trade one doubt for another one that its reader has not seen.
  ///
  /// Where the scenario was cut to its first days (``Scenario/firstDays(_:)``), what lies beyond was checked before.
  public func scenario(_ point: PlanPoint) -> Scenario? {
    guard let planned = written.changed(to: draft(point)) else { return nil }
    return planned.warnings.allSatisfy { questioned.contains(PlanQuestion($0)) } ? planned : nil
  }
}

/// A warning by what it is about; its message names values, which move.
private struct PlanQuestion: Hashable, Sendable {
  let code: String
  let path: [ScenarioPathStep]

  init(_ finding: ScenarioFinding) {
    code = finding.code
    path = finding.path
  }
}

extension PlanLever {
  /// Whether `name` is the key or a beginning of it that ends before a dot.
  func isNamed(by name: String) -> Bool { key == name || key.hasPrefix(name + ".") }
}
