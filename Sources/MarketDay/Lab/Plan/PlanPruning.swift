/// What a lever of a plan is good for: what is lost where it alone is set back.
struct LeverGain: Sendable {
  let lever: Int
  /// In the aim's unit, and its standard error; nil where the plan without it breaks a rule.
  var gain: Double?
  var error: Double?
}

/// Takes out of a plan what luck alone has brought in.
///
/// On replicates that the search has not seen, each changed lever is set back alone. Those whose loss is not above 0
/// are set back together, and it stays so unless that is worse. Then those whose loss is within one standard error are
/// set back together: many small gains can be one large one, so they stay where all of them together are worth more
/// than one standard error. All that is done twice. What is left is worth what the plan's table says,
/// on the same replicates.
struct PlanPruning {
  let space: PlanSpace
  let standard: PlanStandard
  private(set) var plays: PlanPlays
  private(set) var point: PlanPoint
  private(set) var gains: [LeverGain] = []
  private let start: PlanPoint
  private var replicates: Int
  private let progress: (PlanProgress) -> Void
  private let playsAtMost: Int
  private static let leastReplicates = 4
  /// With fewer, levers are first set back in groups.
  private static let enoughReplicates = 12

  init(
    _ space: PlanSpace, standard: PlanStandard, plays: PlanPlays, point: PlanPoint, playsAtMost: Int,
    progress: @escaping (PlanProgress) -> Void
  ) {
    self.space = space
    self.standard = standard
    self.plays = plays
    self.point = point
    self.progress = progress
    start = space.firstPoint
    self.playsAtMost = playsAtMost
    let changed = zip(point, start).count { $0 != $1 }
    replicates = Self.replicates(forLevers: changed, of: playsAtMost)
  }

  private static func replicates(forLevers levers: Int, of plays: Int) -> Int { min(256, plays / (2 * (levers + 4))) }

  private var changed: [Int] { point.indices.filter { point[$0] != start[$0] } }

  /// Plays no more than it may. Throws `CancellationError`.
  mutating func run() async throws {
    guard point != start else { return }
    report()
    if replicates < Self.enoughReplicates {
      try await dropGroups()
      replicates = Self.replicates(forLevers: changed.count, of: playsAtMost - plays.played)
    }
    guard point != start else { return }
    guard replicates >= Self.leastReplicates else {
      return try await keepOrDrop(count: (playsAtMost - plays.played) / 2)
    }
    try await measure()
    // Twice: what is left is worth something else when its neighbours are gone.
    for _ in 0..<2 {
      // Levers that can't go one by one, such as the tiers of a gift, go together.
      let tied = gains.filter { $0.gain == nil }.map(\.lever)
      var hasDropped = try await drop(tied, ifLossIsWithin: 1)
      hasDropped = try await drop(levers { gain, _ in gain <= 0 }, ifLossIsWithin: 0) || hasDropped
      hasDropped = try await drop(levers { gain, error in gain > 0 && gain <= error }, ifLossIsWithin: 1) || hasDropped
      guard hasDropped, hasRoom(forPoints: changed.count + 2) else { break }
      try await measure()
    }
    _ = try await drop(levers { gain, _ in gain <= 0 }, ifLossIsWithin: 0)
    try await keepOrDrop(count: replicates)
    gains.sort { ($0.gain ?? 0, -$0.lever) > ($1.gain ?? 0, -$1.lever) }
  }

  /// Sets back families of levers, and where a family is needed its halves and their halves: for plans that change so
  /// much that there are too few replicates to look at each lever alone. Takes at most half of the replicates.
  private mutating func dropGroups() async throws {
    let count = max(Self.leastReplicates, min(16, playsAtMost / 60))
    let most = playsAtMost / 2
    var groups = space.families
    while !groups.isEmpty {
      let group = groups.removeFirst().filter { point[$0] != start[$0] }
      guard !group.isEmpty else { continue }
      guard plays.played + 2 * count <= most else { return }
      var without = point
      for lever in group { without[lever] = start[lever] }
      if plays.isPlayable(without) {
        let planned = try await plays.outcomes(point, count: count)
        let outcomes = try await plays.outcomes(without, count: count)
        report()
        if differences(planned, outcomes).mean <= 0, violation(outcomes) <= violation(planned) {
          point = without
          continue
        }
      }
      guard group.count > 1 else { continue }
      groups.append(Array(group[..<(group.count / 2)]))
      groups.append(Array(group[(group.count / 2)...]))
    }
  }

  /// The last word is whether the plan as a whole is better than the start.
  private mutating func keepOrDrop(count: Int) async throws {
    guard point != start, count >= 1 else { return }
    let beginning = try await plays.outcomes(start, count: count)
    let planned = try await plays.outcomes(point, count: count)
    if !isBetter(planned, beginning) { point = start }
    gains = changed.map { lever in gains.first { $0.lever == lever } ?? LeverGain(lever: lever) }
    report()
  }

  private func hasRoom(forPoints points: Int) -> Bool { plays.played + points * replicates <= playsAtMost }

  private func levers(where isWanted: (_ gain: Double, _ error: Double) -> Bool) -> [Int] {
    gains.filter { gain in gain.gain.map { isWanted($0, gain.error ?? 0) } ?? false }.map(\.lever)
  }

  /// What each lever is good for in the plan as it is.
  private mutating func measure() async throws {
    gains = []
    guard point != start else { return }
    let planned = try await plays.outcomes(point, count: replicates)
    for lever in changed {
      var without = point
      without[lever] = start[lever]
      var gain = LeverGain(lever: lever)
      if plays.isPlayable(without) {
        let outcomes = try await plays.outcomes(without, count: replicates)
        let statistics = differences(planned, outcomes)
        gain.gain = statistics.mean
        gain.error = statistics.standardError
        // What keeps a constraint is needed, whatever the aim says.
        let loss = violation(outcomes) - violation(planned)
        if loss > 0 { gain.gain = max(statistics.mean, (statistics.standardError ?? 0) * 1.001) }
      }
      gains.append(gain)
      report()
    }
  }

  /// Sets the levers back where the plan is not worse for it by more than so many standard errors.
  private mutating func drop(_ levers: [Int], ifLossIsWithin errors: Double) async throws -> Bool {
    guard !levers.isEmpty else { return false }
    var without = point
    for lever in levers { without[lever] = start[lever] }
    guard plays.isPlayable(without), hasRoom(forPoints: without == start ? 1 : 2) else { return false }
    let planned = try await plays.outcomes(point, count: replicates)
    let outcomes = try await plays.outcomes(without, count: replicates)
    report()
    let loss = differences(planned, outcomes)
    guard loss.mean <= errors * (loss.standardError ?? 0), violation(outcomes) <= violation(planned) else {
      return false
    }
    point = without
    gains.removeAll { levers.contains($0.lever) }
    return true
  }

  /// Of two plans on all replicates, the first one is better in what counts.
  private func isBetter(_ left: [PlanOutcome], _ right: [PlanOutcome]) -> Bool {
    let (first, second) = (violation(left), violation(right))
    if first != second { return first < second }
    return differences(left, right).mean > 0
  }

  private func violation(_ outcomes: [PlanOutcome]) -> Double {
    standard.violation(outcomes, reference: outcomes, errors: 0)
  }

  private func differences(_ left: [PlanOutcome], _ right: [PlanOutcome]) -> RunStatistics {
    RunStatistics(zip(left, right).map { standard.worth(of: $0) - standard.worth(of: $1) })
  }

  private func report() {
    progress(PlanProgress(phase: .pruning, done: min(plays.played, playsAtMost), of: playsAtMost, gain: nil))
  }
}
