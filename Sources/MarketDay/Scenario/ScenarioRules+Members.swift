// Members.
extension ScenarioRules.Check {
  private static let memberPath: [ScenarioPathStep] = [.key("members")]

  mutating func checkMembers() {
    guard let members = draft.members else { return }
    let path = Self.memberPath
    checkMemberNames()
    check(members.count, 0...10_000_000, .memberBaseOutOfRange, path, "count", "The number of members at the start")
    checkMemberNumbers(members)
    let sum = members.freshShare + members.usualShare
    if NumberBounds.share.contains(members.freshShare), NumberBounds.share.contains(members.usualShare), sum > 1 {
      add(
        .memberSharesSum, path.key("usual_share"),
        "Fresh and usual members are together \(NumberBounds.text((sum * 10_000).rounded() / 100))% of all; they must "
          + "be at most 100%, and the quiet are the rest.")
    }
    if !(0...100).contains(members.groups) {
      add(
        .tooManyMemberGroups, path.key("groups"),
        "There are \(members.groups) chat groups of members; the platform lets a store have 0 to 100.")
    }
    check(
      members.groupSize, 1...1_000, .memberGroupSizeOutOfRange, path, "group_size",
      "The number of members that fit into a group")
    check(
      members.messageCost, from: .zero, to: Money(yuan: 10), .messageCostOutOfRange, path, "message_cost",
      "The cost of a message")
    checkMessages(members, path.key("messages"))
  }

  /// Members have a row among the channels, which no channel and no event can have then.
  private mutating func checkMemberNames() {
    let lists = [
      ("channels", draft.channels.prefix(200).map(\.name)), ("events", draft.events.prefix(200).map(\.name)),
    ]
    for (key, names) in lists {
      for (index, name) in names.enumerated() where name == "members" {
        add(
          .reservedName, [.key(key), .index(index), .key("name")],
          "The name 'members' is used for the visits of members, since there is a section for them; choose another, "
            + "such as 'old-customers'.")
      }
    }
  }

  private mutating func checkMemberNumbers(_ members: Members) {
    let numbers: [(key: String, value: Double, bounds: NumberBounds, what: String)] = [
      ("fresh_share", members.freshShare, .share, "The share of fresh members"),
      ("usual_share", members.usualShare, .share, "The share of usual members"),
      ("join_share", members.joinShare, .share, "The share of buyers who join"),
      ("fresh_rate", members.freshRate, .share, "The share of fresh members that visits on a day"),
      ("usual_rate", members.usualRate, .share, "The share of usual members that visits on a day"),
      ("quiet_rate", members.quietRate, .share, "The share of quiet members that visits on a day"),
      ("fresh_days", members.freshDays, .from(1, to: 3_650), "The number of days for which a member is fresh"),
      ("usual_days", members.usualDays, .from(1, to: 3_650), "The number of days for which a member is usual"),
      ("odds", members.odds, .above(0, to: 1_000), "The factor odds of members"),
      ("message_boost", members.messageBoost, .from(0, to: 100), "The boost of a message"),
      ("message_fade", members.messageFade, .share, "The share of a boost that is left on the next day"),
      ("group_factor", members.groupFactor, .from(0, to: 100), "The factor of members in groups"),
      ("tiring", members.tiring, .from(0, to: 100), "How far messages tire"),
      ("unsubscribe_share", members.unsubscribeShare, .share, "The share of receivers who leave"),
    ]
    for number in numbers {
      check(number.value, number.bounds, .memberValueOutOfRange, Self.memberPath, number.key, number.what)
    }
  }

  private mutating func checkMessages(_ members: Members, _ path: [ScenarioPathStep]) {
    let messages = members.messages
    guard checkCount(messages.count, atMost: 2_192, path, "messages to members") else { return }
    var seen: [MessageAudience: Set<CalendarDate>] = [:]
    for (index, message) in messages.enumerated() {
      let place = path.index(index)
      checkDay(message.date, place.key("date"), "The day of a message to members")
      if !seen[message.audience, default: []].insert(message.date).inserted {
        add(
          .duplicateEntry, place.key("date"),
          "There are two messages to \(message.audience.rawValue) on \(message.date.safeText); take one of them out.")
      }
      checkCoupon(of: message, place.key("coupon"))
    }
    checkMessageCosts(members, path)
  }

  private mutating func checkCoupon(of message: MemberMessage, _ path: [ScenarioPathStep]) {
    guard let id = message.coupon else { return }
    let coupons = draft.promotions.coupons
    guard let coupon = coupons.prefix(500).first(where: { $0.id == id }) else {
      let proposal = proposal(for: id, among: coupons.map(\.id))
      add(.unknownCoupon, path, "There is no coupon \(quoted(id)); \(proposal)")
      return
    }
    if coupon.issue != .message {
      add(
        .couponNotForMessages, path,
        "The coupon \(quoted(id)) is not one that messages carry; write 'issue: message' there, or name another.")
    } else if !coupon.span.contains(message.date) {
      add(
        .couponNotForMessages, path,
        "The coupon \(quoted(id)) is not given out on \(message.date.safeText), the day of the message; change its "
          + "starts or ends, or the day.")
    }
  }

  /// All messages to all members, of whom there are never more than those at the start and one for each unit sold.
  private mutating func checkMessageCosts(_ members: Members, _ path: [ScenarioPathStep]) {
    var most = Double(max(0, members.count))
    for product in draft.products {
      most += product.restocks.reduce(Double(max(0, product.stock))) { $0 + Double(max(0, $1.units)) }
    }
    let paid = members.messages.count { $0.audience == .all }
    guard most * Double(paid) * max(0, members.messageCost.yuan) > ScenarioRules.Check.largestTurnover else { return }
    add(
      .amountTooLarge, path,
      "The messages may cost more than \(Money.roundedText(Self.largestTurnover)) yuan over the scenario; lower the "
        + "cost of a message, or send fewer.")
  }
}

extension ScenarioWarnings {
  mutating func questionMembers() {
    questionMessageCoupons()
    guard let members = scenario.members else { return }
    questionMemberCoupons(members)
    questionMessages(members)
  }

  private mutating func questionMessageCoupons() {
    let carried = Set((scenario.members?.messages ?? []).compactMap(\.coupon))
    for (index, coupon) in scenario.promotions.coupons.enumerated()
    where coupon.issue == .message && !carried.contains(coupon.id) {
      add(
        .couponNeverGiven, [.key("promotions"), .key("coupons"), .index(index), .key("issue")],
        "The coupon \(quoted(coupon.id)) comes with a message to members, but no message carries it; name it in one.")
    }
  }

  private mutating func questionMemberCoupons(_ members: Members) {
    for (index, coupon) in scenario.promotions.coupons.enumerated() {
      guard case .members(let count, _) = coupon.issue, count > members.count else { continue }
      add(
        .memberCouponAboveBase, [.key("promotions"), .key("coupons"), .index(index), .key("issue"), .key("members")],
        "The coupon \(quoted(coupon.id)) goes to \(count) members, but the store starts with \(members.count); no more "
          + "are sent than there are members on that day.")
    }
  }

  /// Members tire: from the fifth message in 30 days on, half of the effect is gone at the usual figures.
  private mutating func questionMessages(_ members: Members) {
    let path: [ScenarioPathStep] = [.key("members"), .key("messages")]
    let messages = members.messages.enumerated().sorted { $0.element.date < $1.element.date }
    if members.groups == 0, let index = members.messages.firstIndex(where: { $0.audience == .groups }) {
      add(
        .messageToNoGroups, path.index(index).key("to"),
        "A message goes to groups, but the store has none, so nobody gets it; set groups, or send it to all.")
    }
    for position in messages.indices.dropFirst(4) {
      let (index, message) = messages[position]
      guard message.date - messages[position - 4].element.date < 30 else { continue }
      add(
        .memberMessagesOften, path.index(index).key("date"),
        "The message of \(message.date) is at least the fifth within 30 days; members tire, so fewer come and more "
          + "leave: send at most four.")
      return
    }
  }
}

extension ScenarioRules {
  static let membersRules: [ScenarioRule] = [
    .init(.memberBaseOutOfRange, .error, "The members at the start are not 0 to 10,000,000."),
    .init(.memberValueOutOfRange, .error, "A number of the members section is outside its range."),
    .init(.memberSharesSum, .error, "Fresh and usual members are together more than all members."),
    .init(.tooManyMemberGroups, .error, "The store has more than 100 chat groups of members, or less than 0."),
    .init(.memberGroupSizeOutOfRange, .error, "A chat group does not hold 1 to 1,000 members."),
    .init(.messageCostOutOfRange, .error, "A message does not cost 0 to 10 yuan."),
    .init(.couponNotForMessages, .error, "A message carries a coupon that messages can't give on that day."),
    .init(.memberCouponAboveBase, .warning, "A coupon is sent to more members than the store starts with."),
    .init(.messageToNoGroups, .warning, "A message goes to chat groups, but the store has none."),
    .init(.memberMessagesOften, .warning, "Members get five messages or more within 30 days, and tire."),
  ]
}
