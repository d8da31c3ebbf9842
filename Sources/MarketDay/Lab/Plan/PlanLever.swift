/// In what a lever is measured. Values of levers are whole numbers.
public enum PlanUnit: Sendable, Equatable {
  case fen
  case percent
  /// Percentage points on top of a schedule.
  case points
  /// Hours of the week, 0 is Monday 0:00.
  case hourOfWeek
  /// 0 is quick, 1 is smooth.
  case pacing
}

/// A part of the day whose percentages of the bid move together, so that the shape within it stays.
public enum SchedulePart: String, CaseIterable, Sendable {
  case night, morning, afternoon, evening

  /// The hours that begin in it.
  public var hours: Range<Int> {
    switch self {
    case .night: 0..<8
    case .morning: 8..<13
    case .afternoon: 13..<18
    case .evening: 18..<24
    }
  }
}

/// What a lever changes, by positions in the draft.
public enum PlanTarget: Sendable, Equatable {
  case bid(BidRulePosition)
  case bidShare(BidRulePosition)
  case bidCap(BidRulePosition)
  case dailyBudget(campaign: Int)
  case schedule(campaign: Int, part: SchedulePart)
  case pacing(campaign: Int)
  case couponThreshold(coupon: Int)
  case giftThreshold(gift: Int, tier: Int)
  case bundlePrice(bundle: Int)
  case listing(product: Int)
}

/// Whose bid rule is meant: the group's, or that of one of its keywords.
public struct BidRulePosition: Sendable, Equatable {
  public var campaign: Int
  public var group: Int
  public var keyword: Int?
}

/// Something a plan can change: where it stands, what it is now, and how far and how finely it can be moved.
public struct PlanLever: Sendable, Equatable {
  public let target: PlanTarget
  /// As `--set` names it: `ads.campaigns.autumn.daily_budget`. A part of a schedule is
  /// `ads.campaigns.autumn.schedule.evening`.
  public let key: String
  /// The place in a scenario file.
  public let path: [ScenarioPathStep]
  public let unit: PlanUnit
  /// The value as written.
  public let current: Int
  /// What is searched, ends included. The value as written may lie outside where a bound says so.
  public internal(set) var range: ClosedRange<Int>
  /// What the platform takes at all; a bound may widen ``range`` up to it.
  public let limits: ClosedRange<Int>
  /// The finest change; moved values are multiples of it.
  public let step: Int

  /// Whether the value after the last one is the first one: the hours of the week.
  public var isCircular: Bool { unit == .hourOfWeek }

  /// The value nearest to `value` that can be planned: a multiple of the step inside the range, or an end of it.
  public func allowed(_ value: Int) -> Int {
    if isCircular {
      let rest = value % MinuteOfWeek.hours
      return rest < 0 ? rest + MinuteOfWeek.hours : rest
    }
    if value == current, range.contains(value) { return value }
    let steps = (Double(value) / Double(step)).rounded()
    return min(max(Int(steps) * step, range.lowerBound), range.upperBound)
  }

  /// `value` moved by so many steps; another value even where rounding would lead back, unless an end is reached.
  public func moved(_ value: Int, by steps: Int) -> Int {
    let moved = allowed(value + steps * step)
    return moved == value && steps != 0 ? allowed(value + (steps > 0 ? 1 : -1) * 2 * step) : moved
  }

  /// `value` times a factor; the same rounding.
  public func scaled(_ value: Int, by factor: Double) -> Int {
    let scaled = allowed(Int((Double(value) * factor).rounded()))
    return scaled == value && factor != 1 ? moved(value, by: factor > 1 ? 1 : -1) : scaled
  }

  /// Whether an end of the range is reached.
  public func isAtEnd(_ value: Int) -> Bool {
    !isCircular && unit != .pacing && (value <= range.lowerBound || value >= range.upperBound)
  }

  /// Puts `value` into `draft`, which is that of the scenario as written as far as this lever goes.
  public func apply(_ value: Int, to draft: inout ScenarioDraft) {
    guard value != current else { return }
    switch target {
    case .bid(let ad): draft.setRule(.fixed(Money(fen: value)), of: ad)
    case .bidShare(let ad):
      guard case .maximumBid(_, let cap) = draft.rule(of: ad) else { return }
      draft.setRule(.maximumBid(share: Double(value) / 100, cap: cap), of: ad)
    case .bidCap(let ad):
      guard case .maximumBid(let share, _) = draft.rule(of: ad) else { return }
      draft.setRule(.maximumBid(share: share, cap: Money(fen: value)), of: ad)
    case .dailyBudget(let campaign): draft.ads?.campaigns[campaign].dailyBudget = Money(fen: value)
    case .schedule(let campaign, let part):
      guard let schedule = draft.ads?.campaigns[campaign].schedule else { return }
      draft.ads?.campaigns[campaign].schedule = schedule.moved(part, by: value)
    case .pacing(let campaign): draft.ads?.campaigns[campaign].pacing = value == 1 ? .smooth : .quick
    case .couponThreshold(let coupon): draft.promotions.coupons[coupon].threshold = Money(fen: value)
    case .giftThreshold(let gift, let tier): draft.promotions.gifts[gift].tiers[tier].threshold = Money(fen: value)
    case .bundlePrice(let bundle): draft.promotions.bundles[bundle].price = Money(fen: value)
    case .listing(let product):
      let minute = draft.products[product].listed?.minute ?? 0
      draft.products[product].listed = MinuteOfWeek(
        Weekday.allCases[value / 24], hour: value % 24, minute: minute)
    }
  }
}

extension MinuteOfWeek {
  static let hours = 168
}

extension AdSchedule {
  /// The same with `points` percentage points more in the hours of `part`, from 0 to 150.
  func moved(_ part: SchedulePart, by points: Int) -> AdSchedule {
    var schedule = self
    for day in Weekday.allCases {
      for hour in part.hours { schedule[day, hour] = min(max(schedule[day, hour] + points, 0), 150) }
    }
    return schedule
  }
}

extension ScenarioDraft {
  func rule(of ad: BidRulePosition) -> BidRule? {
    let group = ads?.campaigns[ad.campaign].groups[ad.group]
    guard let keyword = ad.keyword else { return group?.bid }
    return group?.keywords[keyword].bid
  }

  mutating func setRule(_ rule: BidRule, of ad: BidRulePosition) {
    if let keyword = ad.keyword {
      ads?.campaigns[ad.campaign].groups[ad.group].keywords[keyword].bid = rule
    } else {
      ads?.campaigns[ad.campaign].groups[ad.group].bid = rule
    }
  }
}
