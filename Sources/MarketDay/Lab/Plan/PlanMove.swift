/// A change to a plan along one direction, by any size.
///
/// One keyword's bid moves the profit less than luck does, so beside single levers there are moves of many at once: all
/// bids of a campaign times a factor, all bids, all budgets, all parts of a schedule, and all listing times to the
/// store's best hours.
struct PlanMove: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// Each lever times 1.25 to the power of the size.
    case factor
    /// Each lever by so many of its steps.
    case steps
    /// To a fixed value of each lever, whatever the size.
    case values([Int])
  }

  let kind: Kind
  /// Positions in the space.
  let levers: [Int]
  /// Sizes begin here, double on success and halve on failure, down to the least.
  let firstSize: Int
  /// In what sizes are counted: a size of 16 is a whole unit.
  static let unit = 16

  private static let factor = 1.25

  /// The plan after the move; nil where it is the same.
  func applied(to point: PlanPoint, size: Int, in space: PlanSpace) -> PlanPoint? {
    var moved = point
    for (position, lever) in levers.enumerated() {
      let value = point[lever]
      switch kind {
      case .factor:
        let exponent = Double(size) / Double(Self.unit)
        moved[lever] = space.levers[lever].scaled(value, by: power(Self.factor, exponent))
      case .steps:
        moved[lever] = space.levers[lever].moved(value, by: size)
      case .values(let values): moved[lever] = values[position]
      }
    }
    return moved == point ? nil : moved
  }

  /// The finest size that makes sense.
  var leastSize: Int {
    switch kind {
    case .factor: 4
    case .steps: 1
    case .values: firstSize
    }
  }

  /// The ways to go: up and down, or only the one there is.
  var signs: [Int] {
    if case .values = kind { return [1] }
    return [1, -1]
  }
}

extension PlanMove {
  /// The moves of a space: the widest first, then narrower ones, then single levers.
  static func all(in space: PlanSpace) -> [PlanMove] {
    let bids = space.positions { $0.isBid }
    let budgets = space.positions { if case .dailyBudget = $0.target { true } else { false } }
    var moves: [PlanMove] = []
    func addFactor(_ levers: [Int]) {
      let move = PlanMove(kind: .factor, levers: levers, firstSize: 2 * unit)
      if levers.count > 1, !moves.contains(move) { moves.append(move) }
    }
    addFactor(bids)
    addFactor(budgets)
    addFactor((bids + budgets).sorted())
    let campaigns = space.written.ads?.campaigns.count ?? 0
    for campaign in 0..<campaigns {
      let ofCampaign = bids.filter { space.levers[$0].target.campaign == campaign }
      addFactor(ofCampaign)
      addFactor(
        (ofCampaign + budgets.filter { space.levers[$0].target.campaign == campaign }).sorted())
    }
    let parts = space.positions { $0.unit == .points }
    for part in SchedulePart.allCases {
      let ofPart = parts.filter { space.levers[$0].target.part == part }
      if ofPart.count > 1 { moves.append(PlanMove(kind: .steps, levers: ofPart, firstSize: 3)) }
    }
    if let best = bestListings(in: space) { moves.append(best) }
    return moves + space.levers.indices.map { single($0, in: space) } + returns(in: space)
  }

  /// Each family back to as it was written: what a drawn plan brought along and nobody needs.
  private static func returns(in space: PlanSpace) -> [PlanMove] {
    let first = space.firstPoint
    return space.families.map { levers in
      PlanMove(kind: .values(levers.map { first[$0] }), levers: levers, firstSize: 1)
    }
  }

  private static func single(_ position: Int, in space: PlanSpace) -> PlanMove {
    let lever = space.levers[position]
    let size =
      switch lever.unit {
      case .fen: max(1, lever.current / 4 / lever.step)
      case .percent: 4
      case .points: 4
      case .hourOfWeek: 24
      case .pacing: 1
      }
    return PlanMove(kind: .steps, levers: [position], firstSize: size)
  }

  /// Items by what they sold last go to the hours of the week with the most shoppers, one an hour, so that no two are
  /// at the top at once (S1). An item is taken down at the minute of the week at which it was put up, so the hour of
  /// listing is that of the top place.
  static func bestListings(in space: PlanSpace) -> PlanMove? {
    let levers = space.positions { $0.isCircular }
    guard levers.count > 1 else { return nil }
    let demand = space.written.trade.demand
    let hours = (0..<MinuteOfWeek.hours).sorted { left, right in
      let (first, second) = (
        demand.weekdays[left / 24] * demand.hours[left % 24], demand.weekdays[right / 24] * demand.hours[right % 24]
      )
      return first != second ? first > second : left < right
    }
    let products = levers.map { space.written.products[space.levers[$0].target.product ?? 0] }
    let bySales = levers.indices.sorted {
      (-products[$0].soldLast30Days, $0) < (-products[$1].soldLast30Days, $1)
    }
    var values = [Int](repeating: 0, count: levers.count)
    for (rank, index) in bySales.enumerated() { values[index] = hours[rank % hours.count] }
    return PlanMove(kind: .values(values), levers: levers, firstSize: 1)
  }
}

extension PlanSpace {
  func positions(where isWanted: (PlanLever) -> Bool) -> [Int] { levers.indices.filter { isWanted(levers[$0]) } }
}

extension PlanLever {
  var isBid: Bool {
    switch target {
    case .bid, .bidShare, .bidCap: true
    default: false
    }
  }
}

extension PlanTarget {
  var campaign: Int? {
    switch self {
    case .bid(let ad), .bidShare(let ad), .bidCap(let ad): ad.campaign
    case .dailyBudget(let campaign), .schedule(let campaign, _), .pacing(let campaign): campaign
    default: nil
    }
  }

  var part: SchedulePart? {
    if case .schedule(_, let part) = self { return part }
    return nil
  }

  var product: Int? {
    if case .listing(let product) = self { return product }
    return nil
  }
}
