// Members.
extension ScenarioRules.Check {
  private static let memberPath: [ScenarioPathStep] = [.key("members")]

  mutating func checkMembers() {
    guard let members = draft.members else { return }
    let path = Self.memberPath
    checkMemberNames()
    check(
      members.count, 0...10_000_000, .memberBaseOutOfRange, path, "count",
      Wording("The number of members at the start", "初始会员数"))
    checkMemberNumbers(members)
    let sum = members.freshShare + members.usualShare
    if NumberBounds.share.contains(members.freshShare), NumberBounds.share.contains(members.usualShare), sum > 1 {
      let percent = NumberBounds.text((sum * 10_000).rounded() / 100)
      add(
        .memberSharesSum, path.key("usual_share"),
        "Fresh and usual members are together \(percent)% of all; they must be at most 100%, and the quiet are the "
          + "rest.",
        "活跃会员和普通会员合计占 \(percent)%，不应超过 100%，其余为沉睡会员。")
    }
    if !(0...100).contains(members.groups) {
      add(
        .tooManyMemberGroups, path.key("groups"),
        "There are \(members.groups) chat groups of members; the platform lets a store have 0 to 100.",
        "会员群有 \(members.groups) 个，平台允许每家店铺有 0 到 100 个。")
    }
    check(
      members.groupSize, 1...1_000, .memberGroupSizeOutOfRange, path, "group_size",
      Wording("The number of members that fit into a group", "每个会员群的人数"))
    check(
      members.messageCost, from: .zero, to: Money(yuan: 10), .messageCostOutOfRange, path, "message_cost",
      Wording("The cost of a message", "每条消息的费用"))
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
            + "such as 'old-customers'.",
          "已有会员部分，名称“members”用于会员的访问，请换一个，例如“old-customers”。")
      }
    }
  }

  private mutating func checkMemberNumbers(_ members: Members) {
    let numbers: [(key: String, value: Double, bounds: NumberBounds, what: Wording)] = [
      ("fresh_share", members.freshShare, .share, Wording("The share of fresh members", "活跃会员占比")),
      ("usual_share", members.usualShare, .share, Wording("The share of usual members", "普通会员占比")),
      ("join_share", members.joinShare, .share, Wording("The share of buyers who join", "买家入会占比")),
      (
        "fresh_rate", members.freshRate, .share,
        Wording("The share of fresh members that visits on a day", "活跃会员每天的到访占比")
      ),
      (
        "usual_rate", members.usualRate, .share,
        Wording("The share of usual members that visits on a day", "普通会员每天的到访占比")
      ),
      (
        "quiet_rate", members.quietRate, .share,
        Wording("The share of quiet members that visits on a day", "沉睡会员每天的到访占比")
      ),
      (
        "fresh_days", members.freshDays, .from(1, to: 3_650),
        Wording("The number of days for which a member is fresh", "活跃会员的持续天数")
      ),
      (
        "usual_days", members.usualDays, .from(1, to: 3_650),
        Wording("The number of days for which a member is usual", "普通会员的持续天数")
      ),
      ("odds", members.odds, .above(0, to: 1_000), Wording("The factor odds of members", "会员的下单几率“odds”")),
      ("message_boost", members.messageBoost, .from(0, to: 100), Wording("The boost of a message", "消息的拉动系数")),
      (
        "message_fade", members.messageFade, .share,
        Wording("The share of a boost that is left on the next day", "拉动作用次日的剩余占比")
      ),
      ("group_factor", members.groupFactor, .from(0, to: 100), Wording("The factor of members in groups", "群内会员的系数")),
      ("tiring", members.tiring, .from(0, to: 100), Wording("How far messages tire", "消息的疲劳程度")),
      (
        "unsubscribe_share", members.unsubscribeShare, .share, Wording("The share of receivers who leave", "收信人的退订占比")
      ),
    ]
    for number in numbers {
      check(number.value, number.bounds, .memberValueOutOfRange, Self.memberPath, number.key, number.what)
    }
  }

  private mutating func checkMessages(_ members: Members, _ path: [ScenarioPathStep]) {
    let messages = members.messages
    guard checkCount(messages.count, atMost: 2_192, path, Wording("messages to members", "会员消息")) else { return }
    var seen: [MessageAudience: Set<CalendarDate>] = [:]
    for (index, message) in messages.enumerated() {
      let place = path.index(index)
      checkDay(message.date, place.key("date"), Wording("The day of a message to members", "会员消息的日期"))
      if !seen[message.audience, default: []].insert(message.date).inserted {
        add(
          .duplicateEntry, place.key("date"),
          "There are two messages to \(message.audience.rawValue) on \(message.date.safeText); take one of them out.",
          "\(message.date.safeText) 有两条发给“\(message.audience.rawValue)”的消息，请删去其中一条。")
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
      add(.unknownCoupon, path, "There is no coupon \(quoted(id)); \(proposal)", "没有优惠券\(quoted(id))，\(proposal)")
      return
    }
    if coupon.issue != .message {
      add(
        .couponNotForMessages, path,
        "The coupon \(quoted(id)) is not one that messages carry; write 'issue: message' there, or name another.",
        "优惠券\(quoted(id))不是随消息发放的，请在券中写“issue: message”，或换一张券。")
    } else if !coupon.span.contains(message.date) {
      add(
        .couponNotForMessages, path,
        "The coupon \(quoted(id)) is not given out on \(message.date.safeText), the day of the message; change its "
          + "starts or ends, or the day.",
        "消息当天（\(message.date.safeText)）不发放优惠券\(quoted(id))，请修改券的“starts”或“ends”，或改消息日期。")
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
    let limit = Money.roundedText(Self.largestTurnover)
    add(
      .amountTooLarge, path,
      "The messages may cost more than \(limit) yuan over the scenario; lower the cost of a message, or send fewer.",
      "消息费用在模拟期内可能超过 ¥\(limit)，请降低单条费用或减少发送。")
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
        "The coupon \(quoted(coupon.id)) comes with a message to members, but no message carries it; name it in one.",
        "优惠券\(quoted(coupon.id))随会员消息发放，却没有一条消息带它，请在消息中填写。")
    }
  }

  private mutating func questionMemberCoupons(_ members: Members) {
    for (index, coupon) in scenario.promotions.coupons.enumerated() {
      guard case .members(let count, _) = coupon.issue, count > members.count else { continue }
      add(
        .memberCouponAboveBase, [.key("promotions"), .key("coupons"), .index(index), .key("issue"), .key("members")],
        "The coupon \(quoted(coupon.id)) goes to \(count) members, but the store starts with \(members.count); no more "
          + "are sent than there are members on that day.",
        "优惠券\(quoted(coupon.id))要发给 \(count) 名会员，但店铺初始只有 \(members.count) 名，发放数不会超过当天的会员数。")
    }
  }

  /// Members tire: from the fifth message in 30 days on, half of the effect is gone at the usual figures.
  private mutating func questionMessages(_ members: Members) {
    let path: [ScenarioPathStep] = [.key("members"), .key("messages")]
    let messages = members.messages.enumerated().sorted { $0.element.date < $1.element.date }
    if members.groups == 0, let index = members.messages.firstIndex(where: { $0.audience == .groups }) {
      add(
        .messageToNoGroups, path.index(index).key("to"),
        "A message goes to groups, but the store has none, so nobody gets it; set groups, or send it to all.",
        "消息发给会员群，但店铺没有会员群，没人收得到，请设置“groups”，或改为发给全部会员。")
    }
    for position in messages.indices.dropFirst(4) {
      let (index, message) = messages[position]
      guard message.date - messages[position - 4].element.date < 30 else { continue }
      add(
        .memberMessagesOften, path.index(index).key("date"),
        "The message of \(message.date) is at least the fifth within 30 days; members tire, so fewer come and more "
          + "leave: send at most four.",
        "\(message.date) 的消息至少是 30 天内的第五条，会员会疲劳，来得更少、退订更多，最多发四条。")
      return
    }
  }
}

extension ScenarioRules {
  static let membersRules: [ScenarioRule] = [
    .init(
      .memberBaseOutOfRange, .error, "The members at the start are not 0 to 10,000,000.",
      "初始会员数不在 0 到 10,000,000 之间。"),
    .init(
      .memberValueOutOfRange, .error, "A number of the members section is outside its range.",
      "会员部分的参数超出范围。"),
    .init(
      .memberSharesSum, .error, "Fresh and usual members are together more than all members.",
      "活跃会员和普通会员合计超过全部会员。"),
    .init(
      .tooManyMemberGroups, .error, "The store has more than 100 chat groups of members, or less than 0.",
      "会员群超过 100 个，或少于 0 个。"),
    .init(
      .memberGroupSizeOutOfRange, .error, "A chat group does not hold 1 to 1,000 members.",
      "会员群人数不在 1 到 1,000 之间。"),
    .init(
      .messageCostOutOfRange, .error, "A message does not cost 0 to 10 yuan.",
      "每条消息的费用不在 0 到 10 元之间。"),
    .init(
      .couponNotForMessages, .error, "A message carries a coupon that messages can't give on that day.",
      "消息所带的优惠券当天不能随消息发放。"),
    .init(
      .memberCouponAboveBase, .warning, "A coupon is sent to more members than the store starts with.",
      "优惠券发放的会员数多于初始会员数。"),
    .init(
      .messageToNoGroups, .warning, "A message goes to chat groups, but the store has none.",
      "消息发给会员群，但店铺没有会员群。"),
    .init(
      .memberMessagesOften, .warning, "Members get five messages or more within 30 days, and tire.",
      "会员 30 天内收到五条或更多消息，会疲劳。"),
  ]
}
