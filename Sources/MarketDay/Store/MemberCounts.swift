/// How long a member's last purchase is ago, and so how often the member visits.
enum MemberState: Int, CaseIterable, Sendable {
  case fresh, usual, quiet
}

/// Members by state, in chat groups and outside: six cells, the three states in groups first.
///
/// Members of one cell are alike, so their numbers say all. The groups are always as full as they can be: who joins the
/// store joins a group where there is a place, and a place that falls free is taken by a fresh member, else by a usual
/// one, else by a quiet one (assumed).
struct MemberCounts: Sendable, Equatable {
  static let states = MemberState.allCases.count
  static let cells = 2 * states
  /// The store never has more members.
  static let most = 100_000_000_000

  private(set) var counts = [Int](repeating: 0, count: cells)
  /// Members that fit into the groups.
  let places: Int

  /// The shares are rounded to whole members; the quiet are the others.
  init(count: Int, freshShare: Double, usualShare: Double, places: Int) {
    self.places = places
    let fresh = Self.outside(.fresh)
    counts[fresh] = min(count, Int((Double(count) * freshShare).rounded()))
    counts[fresh + 1] = min(count - counts[fresh], Int((Double(count) * usualShare).rounded()))
    counts[fresh + 2] = count - counts[fresh] - counts[fresh + 1]
    fillGroups()
  }

  static func inGroups(_ state: MemberState) -> Int { state.rawValue }
  static func outside(_ state: MemberState) -> Int { states + state.rawValue }
  static func isInGroups(_ cell: Int) -> Bool { cell < states }
  static func state(of cell: Int) -> Int { cell % states }

  var total: Int { counts.reduce(0, +) }
  var inGroups: Int { counts[0] + counts[1] + counts[2] }

  subscript(cell: Int) -> Int { counts[cell] }

  /// Takes `count` members of a cell out of the store.
  mutating func remove(_ count: Int, from cell: Int) { counts[cell] -= count }

  /// Buyers who join; they are fresh.
  mutating func join(_ count: Int) { counts[Self.outside(.fresh)] += count }

  /// The evening of a day on which `bought` members of each cell bought, and `drifted` of those who did not moved on to
  /// the next state.
  mutating func move(bought: [Int], drifted: [Int]) {
    for first in [0, Self.states] {
      counts[first] += bought[first + 1] + bought[first + 2] - drifted[first]
      counts[first + 1] += drifted[first] - drifted[first + 1] - bought[first + 1]
      counts[first + 2] += drifted[first + 1] - bought[first + 2]
    }
  }

  /// Free places in the groups are taken.
  mutating func fillGroups() {
    var free = places - inGroups
    for state in 0..<Self.states where free > 0 {
      let moving = min(free, counts[Self.states + state])
      counts[Self.states + state] -= moving
      counts[state] += moving
      free -= moving
    }
  }
}
