/// A channel with all that luck does not change. Shared, never changed.
final class PreparedChannel: Sendable {
  let channel: Channel
  let key: EntityKey
  /// Mean visits by day, without shocks; empty where impressions are counted.
  let meanVisits: [Double]
  /// Mean impressions by day, without shocks: those of a booked place, or the times that a display audience comes by;
  /// empty for others.
  let meanImpressions: [Double]
  /// Shares of the visits by item, sum 1.
  let shares: [Double]
  /// The share of all items up to and with each; the last one is 1.
  let sharesUpTo: [Double]
  /// How fresh it is, by day; empty where it does not fade by days.
  let freshness: [Double]
  /// The chance that an impression is clicked while the creative is new.
  let clickChance: Double
  /// Display impressions that the daily budget pays.
  let affordable: Int
  /// Days on which a new display creative is shown.
  let hasNewCreative: [Bool]
  /// What affiliates get of each item's orders; empty for other kinds.
  let commissions: [BasisPoints]

  init(_ channel: Channel, scenario: Scenario) {
    self.channel = channel
    key = EntityKey("channel/" + channel.name)
    let shares = Self.shares(of: channel, products: scenario.products)
    self.shares = shares
    let lastShare = shares.lastIndex { $0 > 0 } ?? 0
    var upTo = 0.0
    sharesUpTo = shares.enumerated().map { index, share in
      upTo += share
      return index < lastShare ? min(1, upTo) : 1
    }
    let freshness = Self.freshness(of: channel, scenario: scenario)
    self.freshness = freshness
    func means(of perDay: Double) -> [Double] {
      (0..<scenario.days).map { day in
        let date = scenario.start + day
        guard channel.span.contains(date) else { return 0 }
        return meanDemand(
          perDay: perDay, day: day, date: date, weekdays: scenario.trade.demand.weekdays, seasons: scenario.seasons)
      }
    }
    if channel.kind == .display {
      let people = channel.display.audience.map(Double.init)
      meanVisits = []
      meanImpressions =
        people.map { means(of: $0 * (channel.display.viewsPerDay ?? DisplayTerms.usualViewsPerDay)) } ?? []
    } else if let impressions = channel.impressionsPerDay {
      meanVisits = []
      meanImpressions = means(of: impressions)
    } else {
      let means = means(of: channel.visitsPerDay)
      meanVisits = freshness.isEmpty ? means : zip(means, freshness).map { $0 * $1 }
      meanImpressions = []
    }
    clickChance = channel.clickChance
    affordable =
      channel.display.dailyBudget.flatMap { budget in
        channel.display.costPerThousand.map { impressions(paidBy: budget, costPerThousand: $0) }
      } ?? 0
    let renewals = channel.display.newCreative
    hasNewCreative = renewals.isEmpty ? [] : (0..<scenario.days).map { renewals.contains(scenario.start + $0) }
    commissions = channel.kind == .affiliates ? scenario.products.map { channel.commission(of: $0.id) } : []
  }

  private static func shares(of channel: Channel, products: [Product]) -> [Double] {
    guard !channel.products.isEmpty else { return .init(repeating: 1 / Double(products.count), count: products.count) }
    let whole = channel.products.reduce(0) { $0 + $1.share }
    return products.map { product in
      channel.products.reduce(0) { $1.product == product.id ? $0 + $1.share : $0 } / whole
    }
  }

  private static func freshness(of channel: Channel, scenario: Scenario) -> [Double] {
    guard let halfLife = channel.halfLifeDays else { return [] }
    let first = channel.span.first ?? scenario.start
    return (0..<scenario.days).map {
      channelFreshness(daysSinceFirst: max(0, scenario.start + $0 - first), halfLife: halfLife)
    }
  }
}
