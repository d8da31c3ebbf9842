/// Plays plans, remembers what came out, and counts the replicates.
///
/// All plans are played on the same replicates of one seed (common random numbers), so what differs between two of them
/// is what they do and not their luck. The search's luck has a seed of its own, derived from the scenario's; the check
/// has another one.
struct PlanPlays {
  /// Which luck is played on.
  enum Stage: Sendable {
    case search, pruning, check
  }

  let space: PlanSpace
  let budgets: [PeriodBudget]
  let jobs: Int
  let seed: UInt64
  private(set) var played = 0
  private var known: [PlanPoint: [PlanOutcome]] = [:]  // only looked up
  private var scenarios: [PlanPoint: Scenario?] = [:]
  /// The last one that was prepared: a race asks for the same plan again and again.
  private var prepared: (point: PlanPoint, simulation: Simulation)?

  init(_ space: PlanSpace, budgets: [PeriodBudget], stage: Stage, jobs: Int) {
    self.space = space
    self.budgets = budgets
    self.jobs = jobs
    seed = Self.seed(of: stage, scenario: space.written.seed)
  }

  /// The seed of the scenario mixed with a number for the stage: neither that of a run, nor of one another.
  static func seed(of stage: Stage, scenario seed: UInt64) -> UInt64 {
    let number: UInt64 =
      switch stage {
      case .search: 0x504C_414E_0001
      case .pruning: 0x504C_414E_0002
      case .check: 0x504C_414E_0003
      }
    // A scenario file can hold any whole number; those below 2^53 are exact in every reader of JSON.
    return mixed(seed ^ mixed(number)) >> 11
  }

  /// Whether the point is a plan at all.
  mutating func isPlayable(_ point: PlanPoint) -> Bool {
    if let known = scenarios[point] { return known != nil }
    let scenario = space.scenario(point)
    scenarios[point] = .some(scenario)
    return scenario != nil
  }

  /// The point, or where it breaks a rule, as much of it as does not, lever by lever on top of `start`, which does not.
  mutating func repaired(_ point: PlanPoint, from start: PlanPoint) -> PlanPoint {
    guard !isPlayable(point) else { return point }
    var found = start
    for index in point.indices where point[index] != start[index] {
      found[index] = point[index]
      if !isPlayable(found) { found[index] = start[index] }
    }
    return found
  }

  /// Replicates of a point that were played already.
  func known(_ point: PlanPoint) -> Int { known[point]?.count ?? 0 }

  private mutating func simulation(of scenario: Scenario, at point: PlanPoint) -> Simulation {
    if let prepared, prepared.point == point { return prepared.simulation }
    let simulation = Simulation(scenario)
    prepared = (point, simulation)
    return simulation
  }

  /// Outcomes of the first `count` replicates. Precondition: the point is playable.
  mutating func outcomes(_ point: PlanPoint, count: Int) async throws -> [PlanOutcome] {
    try await outcomes([point], count: count)[0]
  }

  /// The same for several points at once, which keeps more tasks busy.
  mutating func outcomes(_ points: [PlanPoint], count: Int) async throws -> [[PlanOutcome]] {
    var missing: [(point: PlanPoint, first: Int, simulation: Simulation)] = []
    for point in points {
      precondition(isPlayable(point), "a plan without faults")
      let have = known[point]?.count ?? 0
      if have < count, let scenario = scenarios[point] ?? nil {
        missing.append((point, have, simulation(of: scenario, at: point)))
      }
    }
    let wanted = missing.enumerated().flatMap { index, entry in
      (entry.first..<count).map { (entry: index, replicate: $0) }
    }
    let (simulations, budgets, seed) = (missing.map(\.simulation), budgets, seed)
    var results = [[PlanOutcome]](repeating: [], count: missing.count)
    try await Replicates.play(0..<wanted.count, jobs: jobs) { (number: Int) -> PlanOutcome in
      let (entry, replicate) = wanted[number]
      var observer = PlanObserver(budgets: budgets)
      simulations[entry].play(replicate: replicate, seed: seed, observer: &observer) { Task.isCancelled }
      return observer.outcome
    } receive: { (number: Int, outcome: PlanOutcome) in
      results[wanted[number].entry].append(outcome)
    }
    for (entry, outcomes) in zip(missing, results) { known[entry.point, default: []] += outcomes }
    played += wanted.count
    return points.map { Array((known[$0] ?? []).prefix(count)) }
  }
}
