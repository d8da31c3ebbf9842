/// Plans drawn far from the written one, so that the search does not end at the first hill.
///
/// Levers that are of one kind belong together: all bids of a campaign, a part of a schedule, all listing times. Each
/// family stays as written with a chance of one half and is moved as a whole otherwise, since plans in which everything
/// is drawn by itself are mostly noise. In every second draw all campaigns share the factors of their bids and budgets.
/// Budgets are multiplied by 4^u and bids by 2.5^u, u uniform from −1 to 1; thresholds and bundle prices are uniform in
/// their range; listing times go to the busiest hours or to any (all of this is our choice).
struct PlanDraws {
  let space: PlanSpace
  let luck: Luck
  private let families: [[Int]]
  private let busiest: PlanMove?

  init(_ space: PlanSpace, seed: UInt64) {
    self.space = space
    luck = Luck(seed: seed, replicate: 0)
    families = space.families
    busiest = PlanMove.bestListings(in: space)
  }

  /// Draw `number`, from 0 on; it need not be a plan that keeps all rules.
  func point(_ number: Int) -> PlanPoint {
    var stream = luck.stream(.planDraws, day: number, entity: .store)
    let isShared = number.isMultiple(of: 2)
    let shared = (budgets: power(4, 2 * stream.nextUniform() - 1), bids: power(2.5, 2 * stream.nextUniform() - 1))
    var point = space.firstPoint
    for family in families {
      let isMoved = stream.nextUniform() < 0.5
      let amount = 2 * stream.nextUniform() - 1
      let own = space.levers[family[0]]
      guard isMoved || (isShared && own.isBidOrBudget) else { continue }
      for index in family {
        let lever = space.levers[index]
        switch lever.target {
        case .bid, .bidShare, .bidCap:
          point[index] = lever.scaled(point[index], by: isShared ? shared.bids : power(2.5, amount))
        case .dailyBudget:
          point[index] = lever.scaled(point[index], by: isShared ? shared.budgets : power(4, amount))
        case .schedule: point[index] = lever.moved(point[index], by: Int(amount * 8))
        case .pacing: point[index] = 1 - point[index]
        case .couponThreshold, .giftThreshold, .bundlePrice:
          let width = Double(lever.range.upperBound - lever.range.lowerBound)
          point[index] = lever.allowed(lever.range.lowerBound + Int((amount + 1) / 2 * width))
        case .listing: point[index] = lever.allowed(Int(stream.nextUniform() * Double(MinuteOfWeek.hours)))
        }
      }
      if own.isCircular, amount > 0, let busiest { point = busiest.applied(to: point, size: 1, in: space) ?? point }
    }
    return point
  }
}

extension PlanSpace {
  /// Positions of the levers that belong together, in the order of their first ones.
  var families: [[Int]] {
    var families: [(key: String, levers: [Int])] = []
    for (index, lever) in levers.enumerated() {
      let key = lever.familyKey
      if let known = families.firstIndex(where: { $0.key == key }) {
        families[known].levers.append(index)
      } else {
        families.append((key, [index]))
      }
    }
    return families.map(\.levers)
  }
}

extension PlanLever {
  var isBidOrBudget: Bool { if case .dailyBudget = target { true } else { isBid } }

  /// The same for levers of one kind in one campaign, and for all listing times.
  fileprivate var familyKey: String {
    switch target {
    case .bid(let ad), .bidShare(let ad), .bidCap(let ad): "bids \(ad.campaign)"
    case .listing: "listings"
    default: key
    }
  }
}
