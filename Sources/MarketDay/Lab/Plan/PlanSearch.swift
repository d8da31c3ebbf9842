/// How far the making of a plan is.
public struct PlanProgress: Sendable, Equatable {
  public enum Phase: Sendable, Equatable {
    case search, pruning, check
  }

  public var phase: Phase
  public var done: Int
  public var of: Int
  /// Mean of the aim over that of the start, on the search's luck; nil before there is one.
  public var gain: Double?
}

/// Looks for a better plan: a pattern search on common random numbers.
///
/// 1. Plans drawn from far and wide (``PlanDraws``) play against one another, and the best of them against the written
///    plan: where two levers only pay together, no single step finds the way.
/// 2. Every move (``PlanMove``) is tried both ways on four replicates. That is a cheap estimate of what it does, and
///    sets the order: the most hopeful first, by mean + one standard error.
/// 3. In that order each move races against the best plan so far (``PlanRace``). One that wins is the new best plan,
///    and its move goes on the same way in steps twice as large until it fails; one that fails both ways has its step
///    halved.
/// 4. After a round with wins the sum of all its steps is tried once more (the pattern move of R. Hooke and T. A.
///    Jeeves, "Direct Search Solution of Numerical and Statistical Problems", 1961, doi:10.1145/321062.321069).
/// 5. Where no move is left, all steps are set back to their first size and the search goes on from the best plan; it
///    ends when that finds nothing, or the replicates are used up.
///
/// Our choice, for these reasons. The outcome has no derivative (budgets and ranks jump) and is noisy, but on shared
/// luck a comparison of two plans near each other is sharp, which is all that a pattern search asks. Models of the
/// whole surface (Gaussian processes, cross-entropy) need many more replicates with 20 to 60 levers. What is drawn is
/// keyed by its number, so the plan is the same for any number of jobs.
struct PlanSearch {
  let space: PlanSpace
  let standard: PlanStandard
  let race: PlanRace
  /// Replicates that may be played.
  let playsAtMost: Int
  private(set) var plays: PlanPlays
  private(set) var champion: PlanPoint
  private(set) var outcomes: [PlanOutcome] = []
  private let start: PlanPoint
  private var startOutcomes: [PlanOutcome] = []
  private var rejected: Set<PlanPoint> = []
  private var tracks: [Track]
  private let progress: (PlanProgress) -> Void

  /// A move with its state.
  private struct Track {
    let move: PlanMove
    var size: Int
    var sign = 1
    /// What it may bring, by the last look; nothing is known before.
    var hope = 0.0
    var isScreened = false
    var isSpent = false
  }

  init(
    _ space: PlanSpace, standard: PlanStandard, plays: PlanPlays, playsAtMost: Int,
    progress: @escaping (PlanProgress) -> Void
  ) {
    self.space = space
    self.standard = standard
    self.plays = plays
    self.playsAtMost = playsAtMost
    self.progress = progress
    start = space.firstPoint
    champion = start
    // A fiftieth of all, so that some dozens of plans can be played to the end.
    var most = 8
    while most < 128, most * 2 * 50 <= playsAtMost { most *= 2 }
    race = PlanRace(standard: standard, most: most)
    tracks = PlanMove.all(in: space).map { Track(move: $0, size: $0.firstSize) }
  }

  private var isOver: Bool { plays.played + PlanRace.first > playsAtMost }

  /// Searches until the replicates are used up or nothing is left to try. Throws `CancellationError`.
  mutating func run() async throws {
    outcomes = try await plays.outcomes(champion, count: race.most)
    startOutcomes = outcomes
    report()
    try await explore()
    try await screen()
    var hasWonSinceRestart = false
    while !isOver {
      let before = champion
      for index in order() where !tracks[index].isSpent && !isOver { try await pursue(index) }
      if champion != before {
        hasWonSinceRestart = true
        try await repeatRound(from: before)
      } else if tracks.allSatisfy(\.isSpent) {
        guard hasWonSinceRestart else { return }
        hasWonSinceRestart = false
        for index in tracks.indices {
          tracks[index].size = tracks[index].move.firstSize
          tracks[index].isSpent = false
        }
      }
    }
  }

  /// Step 1: drawn plans play 4 replicates, the better half of them 8, and so on (sequential halving: Z. Karnin, T.
  /// Koren and O. Somekh, "Almost Optimal Exploration in Multi-Armed Bandits", 2013); the last one challenges the
  /// written plan.
  private mutating func explore() async throws {
    let share = Double(playsAtMost) * Self.exploredShare
    // Each round costs half of its points times twice the replicates, of which half are known.
    let rounds = Double((race.most / PlanRace.first).trailingZeroBitCount)
    let draws = Int(share / (Double(PlanRace.first) * (1 + rounds / 2)))
    guard draws >= 8, !space.levers.isEmpty else { return }
    let drawn = PlanDraws(space, seed: plays.seed)
    var seen: Set<PlanPoint> = [champion]
    var pool: [PlanPoint] = []
    for number in 0..<draws {
      try Task.checkCancellation()
      let point = plays.repaired(drawn.point(number), from: champion)
      if seen.insert(point).inserted { pool.append(point) }
    }
    var count = PlanRace.first
    while !pool.isEmpty {
      var ranked: [(point: PlanPoint, violation: Double, worth: Double)] = []
      for first in stride(from: 0, to: pool.count, by: 8) {
        let batch = Array(pool[first..<min(first + 8, pool.count)])
        for (point, result) in zip(batch, try await plays.outcomes(batch, count: count)) {
          let violation = standard.violation(result, reference: result, errors: 0)
          ranked.append((point, violation, RunStatistics(result.map { standard.worth(of: $0) }).mean))
        }
        report()
      }
      let order = ranked.indices.sorted {
        (ranked[$0].violation, -ranked[$0].worth, $0) < (ranked[$1].violation, -ranked[$1].worth, $1)
      }
      pool = order.prefix(max(1, pool.count / 2)).map { ranked[$0].point }
      guard pool.count > 1, count < race.most else { break }
      count *= 2
    }
    if let best = pool.first { _ = try await challenge(best, track: nil) }
  }

  /// The share of the search's replicates for drawn plans (assumed).
  private static let exploredShare = 0.15

  /// Step 2: a first look at each move, both ways, as far as a fifth of the replicates go.
  private mutating func screen() async throws {
    var looks: [(track: Int, sign: Int, point: PlanPoint)] = []
    var seen: Set<PlanPoint> = [champion]
    let room = (playsAtMost - plays.played) / 5 / PlanRace.first
    for index in tracks.indices {
      try Task.checkCancellation()
      for sign in tracks[index].move.signs where looks.count < room {
        guard let point = candidate(tracks[index], sign: sign), seen.insert(point).inserted else { continue }
        looks.append((index, sign, point))
      }
    }
    // In small batches, so that a cancelled search ends soon and its progress shows.
    for first in stride(from: 0, to: looks.count, by: 8) {
      let batch = looks[first..<min(first + 8, looks.count)]
      let results = try await plays.outcomes(batch.map(\.point), count: PlanRace.first)
      for (look, result) in zip(batch, results) {
        let judgement = race.judgement(result, outcomes)
        if judgement.verdict == .worse { rejected.insert(look.point) }
        let hope = judgement.verdict == .worse ? judgement.gain : judgement.gain + judgement.error
        if !tracks[look.track].isScreened || hope > tracks[look.track].hope {
          tracks[look.track].isScreened = true
          tracks[look.track].hope = hope
          tracks[look.track].sign = look.sign
        }
      }
      report()
    }
  }

  /// The tracks by hope, ties in their order.
  private func order() -> [Int] { tracks.indices.sorted { (-tracks[$0].hope, $0) < (-tracks[$1].hope, $1) } }

  /// Step 3 for one move.
  private mutating func pursue(_ index: Int) async throws {
    let first = tracks[index].sign
    for sign in tracks[index].move.signs.sorted(by: { left, _ in left == first }) {
      var hasWon = false
      while !isOver, let point = candidate(tracks[index], sign: sign), try await challenge(point, track: index) {
        hasWon = true
        tracks[index].sign = sign
        tracks[index].size *= 2
      }
      if hasWon { break }
    }
    let least = tracks[index].move.leastSize
    if tracks[index].size <= least { tracks[index].isSpent = true }
    tracks[index].size = max(least, tracks[index].size / 2)
  }

  /// Step 4.
  private mutating func repeatRound(from before: PlanPoint) async throws {
    let again = space.levers.indices.map { index -> Int in
      let lever = space.levers[index]
      return lever.isCircular
        ? champion[index] : lever.allowed(champion[index] + (champion[index] - before[index]))
    }
    guard !isOver, let point = playable(again) else { return }
    _ = try await challenge(point, track: nil)
  }

  /// Where a move of the track's size leads; nil where that is nothing new, or known to be worse. Where the rules
  /// forbid all of it, half of the size is tried, and so on.
  private mutating func candidate(_ track: Track, sign: Int) -> PlanPoint? {
    var size = track.size
    while let moved = track.move.applied(to: champion, size: sign * size, in: space) {
      let found = plays.repaired(moved, from: champion)
      if found != champion { return rejected.contains(found) ? nil : found }
      if size <= track.move.leastSize { return nil }
      size = max(track.move.leastSize, size / 2)
    }
    return nil
  }

  /// As much of the point as breaks no rule; nil where that is nothing new, or known to be worse.
  private mutating func playable(_ point: PlanPoint) -> PlanPoint? {
    let found = plays.repaired(point, from: champion)
    return found == champion || rejected.contains(found) ? nil : found
  }

  /// Races the point against the best plan, which it becomes where it wins.
  private mutating func challenge(_ point: PlanPoint, track: Int?) async throws -> Bool {
    var count = PlanRace.first
    while true {
      let missing = max(0, count - plays.known(point)) + max(0, count - outcomes.count)
      guard plays.played + missing <= playsAtMost else { return false }
      if outcomes.count < count { outcomes = try await plays.outcomes(champion, count: count) }
      let found = try await plays.outcomes(point, count: count)
      report()
      let judgement = race.judgement(found, outcomes)
      if let track { tracks[track].hope = judgement.gain + judgement.error }
      switch judgement.verdict {
      case .better:
        champion = point
        outcomes = found
        report()
        return true
      case .worse:
        rejected.insert(point)
        return false
      case .undecided:
        count = min(count * 2, race.most)
      }
    }
  }

  private func report() {
    progress(PlanProgress(phase: .search, done: min(plays.played, playsAtMost), of: playsAtMost, gain: gain.mean))
  }

  /// What the best plan has over the start, on the search's luck.
  var gain: RunStatistics {
    RunStatistics(zip(outcomes, startOutcomes).map { standard.worth(of: $0) - standard.worth(of: $1) })
  }
}
