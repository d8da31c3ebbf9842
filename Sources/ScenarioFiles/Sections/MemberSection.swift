import MarketDay

extension Sections {
  static let memberBase = Section<Members>(
    Wording("members section", "会员设置"), empty: Members.init, memberKeys + messageKeys)

  private static let memberKeys: [Key<Members>] = [
    Key("count", \.count, .whole(0...10_000_000), Wording("Members in the morning of the first day.", "首日早上的会员数。")),
    Key("fresh_share", \.freshShare, .share(), Wording("Share of them who bought not long ago.", "其中最近买过的比例。")),
    Key(
      "usual_share", \.usualShare, .share(),
      Wording("Share of them who bought some time ago; the others are quiet.", "其中一段时间前买过的比例；其余为沉睡会员。")),
    Key(
      "join_share", \.joinShare, .share(),
      Wording("Share of buyers, of those who are no members, who join.", "非会员买家中入会的比例。")),
    Key(
      "fresh_rate", \.freshRate, .share(),
      Wording("Share of fresh members that visits on a usual day.", "平常一天到访的活跃会员比例。")),
    Key(
      "usual_rate", \.usualRate, .share(),
      Wording("Share of usual members that visits on a usual day.", "平常一天到访的普通会员比例。")),
    Key(
      "quiet_rate", \.quietRate, .share(),
      Wording("Share of quiet members that visits on a usual day.", "平常一天到访的沉睡会员比例。")),
    Key(
      "fresh_days", \.freshDays, .number(1...3_650),
      Wording("Mean days for which a member stays fresh after an order.", "会员下单后保持活跃的平均天数。")),
    Key(
      "usual_days", \.usualDays, .number(1...3_650),
      Wording("Mean days for which a member is usual before being quiet.", "普通会员变为沉睡前的平均天数。")),
    Key(
      "odds", \.odds, .number(0...1_000),
      Wording("Odds of an order of a member who comes back, relative to search.", "回访会员的下单几率，相对于搜索访客。")),
  ]

  private static let messageKeys: [Key<Members>] = [
    Key("groups", \.groups, .whole(0...100), Wording("Chat groups of members, at most 100.", "会员群数，最多 100 个。")),
    Key("group_size", \.groupSize, .whole(1...1_000), Wording("Members that fit into a group.", "每群可容纳的会员数。")),
    Key(
      "group_factor", \.groupFactor, .number(0...100),
      Wording("How much stronger they answer to a message to groups.", "群成员对群消息的响应是平常的几倍。")),
    Key(
      "message_cost", \.messageCost, .money(from: 0, to: 10),
      Wording("What a message costs for each receiver, in yuan.", "每发一人的消息费用（元）。")),
    Key(
      "message_boost", \.messageBoost, .number(0...100),
      Wording("How many times the usual visits a message adds on its day.", "发消息当天增加的访客，是平常的几倍。")),
    Key(
      "message_fade", \.messageFade, .share(), Wording("Share of that which is left on each next day.", "之后每天剩下的比例。")),
    Key(
      "tiring", \.tiring, .number(0...100),
      Wording("How far each message of the last 30 days lowers the effect of the next.", "过去 30 天每发一条消息，下一条的效果降低多少。")),
    Key(
      "unsubscribe_share", \.unsubscribeShare, .share(),
      Wording("Share of receivers who leave on a first message.", "收到首条消息后退订的比例。")),
    Key("messages", \.messages, .list(memberMessage), Wording("Messages to members.", "发给会员的消息。")),
  ]

  static let memberMessage = Section<MemberMessage>(
    Wording("message to members", "会员消息"), empty: { MemberMessage(date: CalendarDate(daysSinceEpoch: 0), to: .all) },
    [
      Key("date", \.date, .date, Wording("Day on whose morning it is sent.", "发送日期，当天早上发出。"), required: true),
      Key(
        "to", \.audience, .choice,
        Wording("all (at a cost) or groups (free); all if absent.", "对象：all 全体（收费），groups 会员群（免费）；不写则 all。")),
      Key(
        "coupon", \.coupon, .text,
        Wording("Id of a coupon with 'issue: message' that it carries.", "附带的优惠券 ID，该券须写“issue: message”。")),
    ])
}
