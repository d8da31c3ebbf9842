import MarketDay

extension Sections {
  static let memberBase = Section<Members>(
    "members section", empty: Members.init, memberKeys + messageKeys)

  private static let memberKeys: [Key<Members>] = [
    Key("count", \.count, .whole(0...10_000_000), "Members in the morning of the first day."),
    Key("fresh_share", \.freshShare, .share(), "Share of them who bought not long ago."),
    Key("usual_share", \.usualShare, .share(), "Share of them who bought some time ago; the others are quiet."),
    Key("join_share", \.joinShare, .share(), "Share of buyers, of those who are no members, who join."),
    Key("fresh_rate", \.freshRate, .share(), "Share of fresh members that visits on a usual day."),
    Key("usual_rate", \.usualRate, .share(), "Share of usual members that visits on a usual day."),
    Key("quiet_rate", \.quietRate, .share(), "Share of quiet members that visits on a usual day."),
    Key("fresh_days", \.freshDays, .number(1...3_650), "Mean days for which a member stays fresh after an order."),
    Key("usual_days", \.usualDays, .number(1...3_650), "Mean days for which a member is usual before being quiet."),
    Key("odds", \.odds, .number(0...1_000), "Odds of an order of a member who comes back, relative to search."),
  ]

  private static let messageKeys: [Key<Members>] = [
    Key("groups", \.groups, .whole(0...100), "Chat groups of members, at most 100."),
    Key("group_size", \.groupSize, .whole(1...1_000), "Members that fit into a group."),
    Key("group_factor", \.groupFactor, .number(0...100), "How much stronger they answer to a message to groups."),
    Key("message_cost", \.messageCost, .money(from: 0, to: 10), "What a message costs for each receiver, in yuan."),
    Key(
      "message_boost", \.messageBoost, .number(0...100),
      "How many times the usual visits a message adds on its day."),
    Key("message_fade", \.messageFade, .share(), "Share of that which is left on each next day."),
    Key(
      "tiring", \.tiring, .number(0...100), "How far each message of the last 30 days lowers the effect of the next."),
    Key("unsubscribe_share", \.unsubscribeShare, .share(), "Share of receivers who leave on a first message."),
    Key("messages", \.messages, .list(memberMessage), "Messages to members."),
  ]

  static let memberMessage = Section<MemberMessage>(
    "message to members", empty: { MemberMessage(date: CalendarDate(daysSinceEpoch: 0), to: .all) },
    [
      Key("date", \.date, .date, "Day on whose morning it is sent.", required: true),
      Key("to", \.audience, .choice, "all (at a cost) or groups (free); all if absent."),
      Key("coupon", \.coupon, .text, "Id of a coupon with 'issue: message' that it carries."),
    ])
}
