/// The clicks that shoppers would make on one ad within an hour, and how many of them the budget paid.
struct AdClicks: Sendable, Equatable {
  /// What the ad's luck is keyed by, so that other ads do not re-roll it.
  var key: EntityKey
  /// An index into ``ClickHour/campaigns``.
  var campaign: Int
  var pricePerClick: Money
  /// At least 0.
  var wanted: Int
  var charged = 0
  /// Whether one of its clicks was the first that could not be paid: that shopper searched and saw no ad.
  var isRefused = false

  var spend: Money { pricePerClick * charged }
}

/// What a campaign can still spend today.
struct CampaignBudget: Sendable, Equatable {
  var remaining: Money
  /// The fraction of the hour, 0 to below 1, after which it was off for the rest of the day; nil: it is live. A
  /// campaign that enters an hour with a stop has no clicks in it.
  var stop: Double?
}

/// One hour of keyword ads on the way to the account.
struct ClickHour: Sendable {
  var ads: [AdClicks] = []
  var campaigns: [CampaignBudget] = []
  var account = Money.zero
}

/// Charges the clicks of an hour in the order of time until a budget is spent.
///
/// Each click comes at a uniform moment of the hour, independent of the others. Clicks are charged in the order of
/// time. A campaign is off for the rest of the day from the first click on that its remaining budget can't pay; that
/// click does not happen. From the first click on that the account can't pay, all campaigns are off. So nothing is
/// ever overspent.
///
/// Exact in distribution without a walk over the clicks: an hour whose clicks can all be paid is charged at once.
/// Otherwise each ad's count is divided over the two halves of the hour, Binomial(count, 1/2), and the halves are
/// settled one after the other in the same way, down to the single click that can't be paid. Campaigns that can be
/// paid are charged at once where the account covers everybody. Expected cost O(ads · stops · log clicks), and memory
/// is taken only when a depth is first reached.
///
/// The division of an ad in a part of the hour is keyed luck. So there is one sequence of clicks, which budgets only
/// cut off: with a larger account, or one campaign and a larger budget, no ad has fewer clicks.
///
/// Uniform moments within the hour are our assumption; the rule of charging is the platform's (S1, prepaid account).
struct BudgetStop: Sendable {
  /// Halvings after which what is left counts as one click: 2^−60 of an hour.
  private static let greatestDepth = 60
  /// Halvings by which the moment of a click is known: a billionth of an hour.
  private static let momentDepth = 30

  /// Clicks still to be settled by depth and ad.
  private var counts: [Int] = []
  /// What each campaign's clicks of the interval cost.
  private var costs: [Money] = []
  private var luck: Luck
  private var day = 0
  private var hour = 0

  init(luck: Luck) { self.luck = luck }

  /// Charges the wanted clicks of `clickHour`: sets what was charged for each ad, takes it from the campaigns and the
  /// account, and notes the campaigns that stopped. Precondition: prices are above 0, budgets and account at least 0.
  mutating func charge(_ clickHour: inout ClickHour, day: Int, hour: Int) {
    self.day = day
    self.hour = hour
    makeRoom(depth: 0, in: clickHour)
    for index in clickHour.ads.indices {
      clickHour.ads[index].charged = 0
      clickHour.ads[index].isRefused = false
      counts[index] = clickHour.ads[index].wanted
    }
    settle(&clickHour, node: 1, depth: 0)
  }

  /// Settles the interval `node`: 1 is the hour, 2n and 2n + 1 are the halves of n.
  private mutating func settle(_ clickHour: inout ClickHour, node: UInt64, depth: Int) {
    let row = depth * clickHour.ads.count
    let total = addUpCosts(of: clickHour, row: row)
    if total <= clickHour.account { chargeWhatFits(&clickHour, row: row) }
    var clicks = 0
    for index in clickHour.ads.indices { clicks += counts[row + index] }
    if clicks == 0 { return }
    if clicks == 1 || depth == Self.greatestDepth {
      refuse(&clickHour, node: node, depth: depth)
      return
    }
    makeRoom(depth: depth + 1, in: clickHour)
    let nextRow = row + clickHour.ads.count
    for index in clickHour.ads.indices {
      let count = counts[row + index]
      guard count > 0 else {
        counts[nextRow + index] = 0
        continue
      }
      let inFirstHalf = binomialQuantile(draws(clickHour.ads[index], node).0, trials: count, probability: 0.5)
      counts[nextRow + index] = inFirstHalf
      counts[row + index] = count - inFirstHalf
    }
    settle(&clickHour, node: 2 * node, depth: depth + 1)
    for index in clickHour.ads.indices { counts[nextRow + index] = counts[row + index] }
    settle(&clickHour, node: 2 * node + 1, depth: depth + 1)
  }

  /// Drops the clicks of stopped campaigns, adds up the others by campaign, and returns what they cost together.
  private mutating func addUpCosts(of clickHour: ClickHour, row: Int) -> Money {
    for campaign in clickHour.campaigns.indices { costs[campaign] = .zero }
    var total = Money.zero
    for (index, ad) in clickHour.ads.enumerated() where counts[row + index] > 0 {
      guard clickHour.campaigns[ad.campaign].stop == nil else {
        counts[row + index] = 0
        continue
      }
      let cost = ad.pricePerClick * counts[row + index]
      costs[ad.campaign] += cost
      total += cost
    }
    return total
  }

  /// Charges all campaigns whose budget covers the interval. The account covers everybody, so campaigns do not meet
  /// here.
  private mutating func chargeWhatFits(_ clickHour: inout ClickHour, row: Int) {
    for (index, ad) in clickHour.ads.enumerated() where counts[row + index] > 0 {
      guard costs[ad.campaign] <= clickHour.campaigns[ad.campaign].remaining else { continue }
      clickHour.ads[index].charged += counts[row + index]
      counts[row + index] = 0
    }
    for campaign in clickHour.campaigns.indices where costs[campaign] <= clickHour.campaigns[campaign].remaining {
      clickHour.campaigns[campaign].remaining -= costs[campaign]
      clickHour.account -= costs[campaign]
    }
  }

  /// Stops the campaign of the one click that is left, or all campaigns where it is the account that can't pay.
  private func refuse(_ clickHour: inout ClickHour, node: UInt64, depth: Int) {
    let row = depth * clickHour.ads.count
    guard let index = clickHour.ads.indices.first(where: { counts[row + $0] > 0 }) else { return }
    let ad = clickHour.ads[index]
    clickHour.ads[index].isRefused = true
    let stop = moment(of: ad, node: node, depth: depth)
    if ad.pricePerClick > clickHour.account {
      for campaign in clickHour.campaigns.indices where clickHour.campaigns[campaign].stop == nil {
        clickHour.campaigns[campaign].stop = stop
      }
    } else {
      clickHour.campaigns[ad.campaign].stop = stop
    }
  }

  /// When the one click of an ad in an interval comes, as a fraction of the hour, below 1.
  ///
  /// Halving goes on to a fixed depth, by the ad's own luck: so the moment does not depend on how far other ads' clicks
  /// had the interval divided.
  private func moment(of ad: AdClicks, node: UInt64, depth: Int) -> Double {
    var node = node
    var depth = depth
    while depth < Self.momentDepth {
      let isInFirstHalf = binomialQuantile(draws(ad, node).0, trials: 1, probability: 0.5) == 1
      node = 2 * node + (isInFirstHalf ? 0 : 1)
      depth += 1
    }
    let parts = UInt64(1) << UInt64(depth)
    // Below 1 also where the sum would be rounded up to it.
    return min((Double(node - parts) + draws(ad, node).1) / Double(parts), 1.0.nextDown)
  }

  /// The luck of an ad in an interval: how its clicks divide, and when a single one comes.
  private func draws(_ ad: AdClicks, _ node: UInt64) -> (Double, Double) {
    luck.uniforms(.budgetStop, day: day, entity: ad.key.with(EntityKey(bits: node)), pair: hour)
  }

  private mutating func makeRoom(depth: Int, in clickHour: ClickHour) {
    let size = (depth + 1) * clickHour.ads.count
    if counts.count < size { counts.append(contentsOf: repeatElement(0, count: size - counts.count)) }
    let campaigns = clickHour.campaigns.count
    if costs.count < campaigns { costs.append(contentsOf: repeatElement(.zero, count: campaigns - costs.count)) }
  }
}
