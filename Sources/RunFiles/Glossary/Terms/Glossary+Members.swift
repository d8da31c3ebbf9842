import MarketDay

extension Glossary {
  /// The store's own customers, and messages to them.
  static let members: [Term] = [
    Term(
      "members", Wording("members", "会员"), also: ["member base", "VIP", "会员数", "会员人数"],
      meaning: Wording(
        """
        Buyers who joined the store's base. They come back at a rate that fades: fresh after an order (1.5% a \
        day), then usual (0.5%), then quiet (0.1%); they pay member prices and get messages. Counted at the day's \
        end.
        """,
        """
        加入店铺会员的买家。回访率逐渐下降：刚买过的活跃会员每天 1.5%，普通 0.5%，沉睡 0.1%；享会员价，能收到群发\
        消息。按当天结束时计。
        """),
      formula: Wording("yesterday's members + joined − left", "昨天会员数 + 加入 − 退出"),
      unit: .count, sources: [.taught1, .assumed], columns: ["store_daily.members", "service_report.members"],
      keys: ["members.count", "members.fresh_rate", "members.usual_rate", "members.quiet_rate"],
      commands: ["worth"], related: ["members-joined", "message", "returning-buyers", "member-price"]),
    Term(
      "members-joined", Wording("members who joined", "新增会员"), also: ["member joined", "入会", "入会人数"],
      meaning: Wording(
        "Buyers, of those who were no members, who joined on the day: 60% if not said otherwise.",
        "当天成交的非会员中加入的人数，默认 60%。"),
      unit: .count, sources: [.assumed], columns: ["store_daily.member_joined"], keys: ["members.join_share"],
      related: ["members", "members-left"]),
    Term(
      "members-left", Wording("members who left", "流失会员"),
      also: ["member left", "unsubscribed", "退订", "退会"],
      meaning: Wording(
        "Members who left on a message. They never leave otherwise. Tired receivers leave sooner.",
        "因群发消息而退出的会员；没有消息就不会退出，发得越多越容易退。"),
      formula: Wording("receivers × 0.3% / effect of the message", "接收人数 × 0.3% ÷ 消息效果"),
      unit: .count, sources: [.assumed], columns: ["store_daily.member_left"],
      keys: ["members.unsubscribe_share"], related: ["message", "members"]),
    Term(
      "message", Wording("message to members", "会员群发"),
      also: ["messages", "messages sent", "mailing", "群发", "短信营销", "会员营销"],
      meaning: Wording(
        """
        Sent in the morning to all (0.05 yuan for each receiver) or to chat groups (free), perhaps with a coupon. \
        It adds to the visits of its receivers, and the lift halves each day; each message of the last 30 days \
        weakens the next.
        """,
        """
        早上群发给全体会员（每人 0.05 元）或会员群（免费），可附优惠券。提升接收者的访问，效果每天减半；近 30 天发\
        得越多，效果越差。
        """),
      formula: Wording(
        "effect = 1 / (1 + 0.25 · messages of the 30 days before)",
        "效果 = 1 ÷ (1 + 0.25 × 前 30 天消息数)"),
      unit: .count, sources: [.taught1, .assumed], columns: ["store_daily.messages", "service_report.messages"],
      keys: ["members.messages", "members.message_boost", "members.tiring", "members.message_cost"],
      commands: ["worth"], related: ["members", "member-groups", "coupon"]),
    Term(
      "member-groups", Wording("member groups", "会员群"), also: ["chat groups", "groups", "旺旺群", "粉丝群"],
      meaning: Wording(
        """
        Chat groups of members, at most 100 a store, 200 members each. They hear messages to groups for free and \
        answer 1.5 times as strongly.
        """,
        "会员聊天群，一店最多 100 个，每群 200 人。群消息免费，响应是普通会员的 1.5 倍。"),
      sources: [.taught1, .assumed], keys: ["members.groups", "members.group_size", "members.group_factor"],
      related: ["message", "members"]),
  ]
}
