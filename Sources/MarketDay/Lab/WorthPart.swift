/// Where the worth of a part of the plan comes from. The parts of a day, and of a run, sum to the change of the profit.
public enum WorthPart: String, CaseIterable, Sendable {
  /// Orders through the thing itself: by its clicks, or by its visits.
  case direct
  /// Orders of visitors who came back from a cart or a favourite, or with a coupon.
  case returns
  /// Orders from natural search: by popularity and by time to delisting.
  case search
  /// Orders through all other ways in: channels, events, members, other ads.
  case otherWays = "other_ways"
  /// What the thing itself costs; negative.
  case ownCost = "own_cost"
  /// What the other ads and channels cost more (negative) or less for it.
  case otherCosts = "other_costs"
  /// Refunds that are expected of the last days' orders and come after the end: they are taken off ``direct`` and the
  /// others, and the profit of the run does not have them yet.
  case refundsToCome = "refunds_to_come"
  /// What orders do not tell: refunds that came out otherwise or on other days than expected, fees, fines and
  /// compensation.
  case rest
}

/// An amount for each ``WorthPart``.
public struct WorthSplit: Sendable, Equatable {
  private var amounts = [Money](repeating: .zero, count: WorthPart.allCases.count)

  public init() {}

  public subscript(part: WorthPart) -> Money {
    get { amounts[part.position] }
    set { amounts[part.position] = newValue }
  }

  /// The change of the profit.
  public var total: Money { amounts.reduce(.zero, +) }
  /// What it brought before what it costs itself, refunds after the end taken off.
  public var gain: Money { total - self[.ownCost] - self[.refundsToCome] }

  static func += (left: inout WorthSplit, right: WorthSplit) {
    for index in left.amounts.indices { left.amounts[index] += right.amounts[index] }
  }

  static func - (left: WorthSplit, right: WorthSplit) -> WorthSplit {
    var difference = left
    for index in difference.amounts.indices { difference.amounts[index] -= right.amounts[index] }
    return difference
  }
}

extension WorthPart {
  var position: Int { Self.allCases.firstIndex(of: self)! }
}

/// Tells what of a day's profit came from where, as seen from one part of the plan.
struct WorthSources: Sendable {
  /// Positions in ``RunLayout/ads`` and ``RunLayout/channels`` of what the lever takes out; empty in the world without.
  private let ads: [Int]
  private let channels: [Int]
  private let isMembers: Bool
  private let returns: Int
  /// Orders from this day on are refunded after the end.
  private let refundedLater: Int

  init(of lever: ProfitLever, in simulation: Simulation) {
    let layout = simulation.layout
    refundedLater = simulation.scenario.days - simulation.scenario.trade.shoppers.refundDays
    ads = layout.ads.indices.filter { lever.takes(layout.ads[$0]) }
    let name: String? =
      switch lever {
      case .channel(let name), .event(let name): name
      case .members: "members"
      default: nil
      }
    isMembers = lever == .members
    // The last one of that name: a channel may be named "members" as well, and the store's own come after it.
    let places = layout.channels.indices.filter { layout.channels[$0] == name }
    channels = (lever == .members ? places.last : places.first).map { [$0] } ?? []
    returns = layout.channels.count - 1
  }

  /// The profit of a day by its sources; the parts sum to it exactly, since ``WorthPart/rest`` is what is left.
  func split(_ record: DayRecord) -> WorthSplit {
    var split = WorthSplit()
    for ad in ads { split[.direct] += record.ads[ad].orderProfit }
    for (position, channel) in record.channels.enumerated() {
      switch position {
      case VisitSources.search, VisitSources.closingSoon: split[.search] += channel.orderProfit
      case returns: split[.returns] += channel.orderProfit
      case _ where channels.contains(position): split[.direct] += channel.orderProfit
      default: split[.otherWays] += channel.orderProfit
      }
    }
    // Keyword ads are one way in; those that are looked at were counted before.
    for ad in ads { split[.otherWays] -= record.ads[ad].orderProfit }
    let cost = ownCost(record)
    split[.ownCost] = -cost
    split[.otherCosts] = cost - record.store.adCost - record.store.affiliateCommission
    if record.day >= refundedLater { split[.refundsToCome] = record.store.expectedRefunds }
    split[.rest] = record.store.profit - split.total
    return split
  }

  /// What the thing costs on the day.
  private func ownCost(_ record: DayRecord) -> Money {
    if isMembers, !channels.isEmpty {
      // Messages are what is left of the cost of ads and visits.
      let others = record.channels.reduce(Money.zero) { $0 + $1.cost - $1.commissionReturned }
      return record.store.adCost + record.store.affiliateCommission - others
    }
    return ads.reduce(.zero) { $0 + record.ads[$1].cost }
      + channels.reduce(.zero) { $0 + record.channels[$1].cost - record.channels[$1].commissionReturned }
  }

  /// Clicks and visits that the thing itself brought.
  func visits(_ record: DayRecord) -> Int {
    ads.reduce(0) { $0 + record.ads[$1].clicks } + channels.reduce(0) { $0 + record.channels[$1].visitors }
  }

  /// What those clicks would have cost at the maximum bid, in yuan.
  func maximumCost(_ record: DayRecord) -> Double { ads.reduce(0) { $0 + record.ads[$1].maximumCost } }
}
