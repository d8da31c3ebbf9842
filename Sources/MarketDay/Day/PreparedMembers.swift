/// The members of a store with all that luck does not change: who gets which message, what it does, and how visits rise
/// and fall by it.
struct PreparedMembers: Sendable {
  let members: Members
  /// Visits a day by state, without lift and demand.
  let rates: [Double]
  /// The chance by state to drift on to the next one; 0 for the last.
  let driftChances: [Double]
  /// Season and weekday by day, 1 is usual.
  let meanDemand: [Double]
  /// What messages add to the visits of members in groups, and of the others, by day.
  let liftsInGroups: [Double]
  let liftsOutside: [Double]
  private let messages: [PreparedMessage]
  /// The messages of each day.
  private let ranges: [Range<Int>]
  /// The members that the groups hold at most.
  let places: Int

  init(_ members: Members, scenario: Scenario) {
    self.members = members
    rates = [members.freshRate, members.usualRate, members.quietRate]
    driftChances =
      [members.freshDays, members.usualDays].map { memberDriftChance(meanDays: $0) } + [0]
    meanDemand = (0..<scenario.days).map { day in
      MarketDay.meanDemand(
        perDay: 1, day: day, date: scenario.start + day, weekdays: scenario.trade.demand.weekdays,
        seasons: scenario.seasons)
    }
    places = members.groups * members.groupSize
    let messages = PreparedMessage.all(of: members, scenario: scenario)
    var ranges: [Range<Int>] = []
    var next = 0
    for day in 0..<scenario.days {
      let first = next
      while next < messages.count, messages[next].day == day { next += 1 }
      ranges.append(first..<next)
    }
    func lifts(_ answer: (PreparedMessage) -> Double) -> [Double] {
      var lift = 0.0
      return ranges.map { range in
        lift = messageLift(
          yesterday: lift, fade: members.messageFade, boost: members.messageBoost,
          effects: messages[range].reduce(0) { $0 + answer($1) })
        return lift
      }
    }
    liftsInGroups = lifts { $0.answerInGroups }
    liftsOutside = lifts { $0.answerOutside }
    self.messages = messages
    self.ranges = ranges
  }

  /// In the order in which they are sent.
  func messages(onDay day: Int) -> ArraySlice<PreparedMessage> { messages[ranges[day]] }
}

/// One message with what it does to its receivers.
struct PreparedMessage: Sendable {
  let day: Int
  let isToGroups: Bool
  /// The position of the coupon that it carries.
  let coupon: Int?
  /// How much of a fresh message's effect it has on members in groups, and on the others (1: all of it).
  let effectInGroups: Double
  let effectOutside: Double
  let unsubscribeInGroups: Double
  let unsubscribeOutside: Double
  /// How strongly they come for it; 0 where it carries a coupon, for then its answer is that the coupon is used.
  let answerInGroups: Double
  let answerOutside: Double
  let key: EntityKey

  /// In the order of days, then of the scenario.
  static func all(of members: Members, scenario: Scenario) -> [PreparedMessage] {
    let sorted = members.messages.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    var firstInGroups = 0
    var prepared: [PreparedMessage] = []
    var toAll: [CalendarDate] = []
    var firstToAll = 0
    for (number, message) in sorted.enumerated() {
      // Members in groups get all messages, the others those to all.
      while sorted[firstInGroups].date <= message.date + -ThirtyDayWindow.days { firstInGroups += 1 }
      while firstToAll < toAll.count, toAll[firstToAll] <= message.date + -ThirtyDayWindow.days { firstToAll += 1 }
      prepared.append(
        PreparedMessage(
          message, members: members, earlierInGroups: number - firstInGroups, earlierOutside: toAll.count - firstToAll,
          scenario: scenario))
      if message.audience == .all { toAll.append(message.date) }
    }
    return prepared
  }

  private init(
    _ message: MemberMessage, members: Members, earlierInGroups: Int, earlierOutside: Int, scenario: Scenario
  ) {
    day = message.date - scenario.start
    isToGroups = message.audience == .groups
    coupon = message.coupon.flatMap { id in scenario.promotions.coupons.firstIndex { $0.id == id } }
    let inGroups = messageEffect(earlier: earlierInGroups, tiring: members.tiring)
    let outside = isToGroups ? 0 : messageEffect(earlier: earlierOutside, tiring: members.tiring)
    effectInGroups = inGroups
    effectOutside = outside
    unsubscribeInGroups = unsubscribeChance(usual: members.unsubscribeShare, effect: inGroups)
    unsubscribeOutside = isToGroups ? 0 : unsubscribeChance(usual: members.unsubscribeShare, effect: outside)
    answerInGroups = coupon == nil ? inGroups * (isToGroups ? members.groupFactor : 1) : 0
    answerOutside = coupon == nil ? outside : 0
    key = EntityKey("message/" + message.audience.rawValue)
  }
}
