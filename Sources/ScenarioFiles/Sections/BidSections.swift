import MarketDay

/// A rule for bids, as it is written: its name and the keys that belong to it.
struct BidRuleForm: Sendable {
  let name: String
  let shape: SectionShape
  let read: @Sendable (TreeNode, Reading) -> BidRule

  init<Terms: Sendable>(
    _ name: String, _ meaning: Wording, empty: @escaping @Sendable () -> Terms, _ keys: [Key<Terms>],
    rule: @escaping @Sendable (Terms) -> BidRule
  ) {
    let chosen = Key<Terms>(
      checking: "rule", .ruleName(name), Wording("\(name): \(meaning)", "\(name)：\(meaning)"), required: true)
    let section = Section(Wording("\(name) rule", "\(name) 规则"), empty: empty, [chosen] + keys)
    self.name = name
    shape = section.shape
    read = { node, reading in
      var terms = section.empty()
      section.read(node, into: &terms, reading)
      return rule(terms)
    }
  }

  static let all: [BidRuleForm] = [
    maximumBid, targetPlace, targetReturn, paced, lifecycle, byHour, learning, followRival, holdFirstPlace,
  ]
}

extension BidRuleForm {
  private static let capMeaning = Wording("The most that is bid, in yuan.", "最高出价（元）。")
  private static let shareMeaning = Wording(
    "The part of the maximum bid that is bid; all of it if absent.", "按最高可出价的多大比例出价；不写则全额。")

  private struct MaximumBid: Sendable {
    var share = 1.0
    var cap = Money.zero
  }

  private static let maximumBid = BidRuleForm(
    "maximum-bid", Wording("profit per order × conversion.", "每单利润 × 转化率。"), empty: MaximumBid.init,
    [
      Key("share", \.share, .share(0...2), shareMeaning),
      Key("cap", \.cap, .money(to: 100), capMeaning, required: true),
    ],
    rule: { .maximumBid(share: $0.share, cap: $0.cap) })

  private static let targetPlace = BidRuleForm(
    "target-place", Wording("moves the bid until the ad stands at a place.", "调整出价，直到广告排到指定位置。"),
    empty: { TargetPlaceBidding(place: 1, cap: .zero) },
    [
      Key("place", \.place, .whole(1...100), Wording("The wished place; 1 is the top.", "目标位置；1 为首位。"), required: true),
      Key("cap", \.cap, .money(to: 100), capMeaning, required: true),
    ],
    rule: BidRule.targetPlace)

  private static let targetReturn = BidRuleForm(
    "target-return", Wording("moves the bid until sales are a multiple of ad spend.", "调整出价，直到成交额达到推广花费的指定倍数。"),
    empty: { TargetReturnBidding(wishedReturn: 1, cap: .zero) },
    [
      Key(
        "return", \.wishedReturn, .share(0...100),
        Wording("The wished sales / ad spend, such as 300% or 3.", "目标投产比：成交额 / 推广花费，如 300% 或 3。"), required: true),
      Key("cap", \.cap, .money(to: 100), capMeaning, required: true),
    ],
    rule: BidRule.targetReturn)

  private static let paced = BidRuleForm(
    "paced", Wording("the maximum bid, less where the budget would not last.", "按最高可出价，日限额撑不到一天结束时少出。"),
    empty: { PacedBidding(cap: .zero) },
    [Key("cap", \.cap, .money(to: 100), capMeaning, required: true)],
    rule: BidRule.paced)

  private static let lifecycle = BidRuleForm(
    "lifecycle", Wording("shares of the maximum bid by the item's stage of life.", "按商品所处的生命周期阶段，取最高可出价的不同比例。"),
    empty: { LifecycleBidding(cap: .zero) },
    [
      Key(
        "introduction", \.introduction, .share(0...2),
        Wording("Share in the introduction; 120% if absent.", "导入期的比例；不写则 120%。")),
      Key("growth", \.growth, .share(0...2), Wording("Share in growth; 100% if absent.", "成长期的比例；不写则 100%。")),
      Key(
        "peak", \.peak, .share(0...2), Wording("Share at the peak; 0% (the ad rests) if absent.", "成熟期的比例；不写则 0%（停投）。")),
      Key("decline", \.decline, .share(0...2), Wording("Share in decline; 50% if absent.", "衰退期的比例；不写则 50%。")),
      Key("cap", \.cap, .money(to: 100), capMeaning, required: true),
    ],
    rule: BidRule.lifecycle)

  private static let byHour = BidRuleForm(
    "by-hour",
    Wording("the maximum bid, more in hours with cheap clicks and less in dear ones.", "按最高可出价，点击便宜的时段多出，贵的时段少出。"),
    empty: { HourlyBidding(cap: .zero) },
    [
      Key(
        "share", \.share, .share(0...2),
        Wording("The part of the maximum bid that is bid on average; all of it if absent.", "平均按最高可出价的多大比例出价；不写则全额。")),
      Key(
        "cap", \.cap, .money(to: 100),
        Wording("The most that is bid before the percents by hour, in yuan.", "分时折扣前的最高出价（元）。"), required: true),
      Key(
        "strength", \.strength, .number(0...2),
        Wording("How much hours differ: 0 not at all; 0.5 if absent.", "各时段相差多少：0 为不区分；不写则 0.5。")),
    ],
    rule: BidRule.byHour)

  private static let learning = BidRuleForm(
    "learning", Wording("tries bids of a grid and settles on what earns most.", "逐个试一组出价，最后用最赚钱的那个。"),
    empty: { LearningBidding(from: .zero, to: .zero) },
    [
      Key(
        "method", \.method, .choice,
        Wording(
          "thompson: tries by chance; upper-confidence: tries what might be best.",
          "试价方法：thompson 按概率试；upper-confidence 试可能最好的。")),
      Key("from", \.from, .money(to: 100), Wording("The least bid tried, in yuan.", "试价的最低出价（元）。"), required: true),
      Key("to", \.to, .money(to: 100), Wording("The greatest bid tried, in yuan.", "试价的最高出价（元）。"), required: true),
      Key("steps", \.steps, .whole(2...20), Wording("How many bids are tried; 8 if absent.", "试几档出价；不写则 8 档。")),
      Key(
        "share", \.share, .share(0...2),
        Wording(
          "How much of the maximum bid a click counts for; 100% if absent, more where buyers come back.",
          "一次点击按最高可出价的多少计值；不写则 100%，复购多的可以更高。")),
    ],
    rule: BidRule.learning)

  private static let followRival = BidRuleForm(
    "follow-rival", Wording("stays just ahead of a rival, or right behind.", "紧跟一家对手，排在它前面或后面。"),
    empty: { RivalBidding(rival: "", cap: .zero) },
    [
      Key("rival", \.rival, .text, Wording("Name of the rival.", "对手的名称。"), required: true),
      Key("stay", \.stay, .choice, Wording("ahead or behind; ahead if absent.", "ahead 排在前面，behind 排在后面；不写则 ahead。")),
      Key(
        "share", \.share, .share(0...2),
        Wording("The part of the maximum bid that is bid where the rival is not seen.", "看不到对手时，按最高可出价的多大比例出价。")),
      Key("cap", \.cap, .money(to: 100), capMeaning, required: true),
    ],
    rule: BidRule.followRival)

  private struct HoldFirstPlace: Sendable {
    var days = 1
    var peakHours = [20, 21, 22]
    var cap = Money.zero
  }

  private static let holdFirstPlace = BidRuleForm(
    "hold-first-place", Wording("first for some days, then in peak hours only.", "先抢几天首位，之后只在高峰时段抢。"),
    empty: HoldFirstPlace.init,
    [
      Key("days", \.days, .days(1...1_096), Wording("Days on which it bids in all hours.", "全天出价的天数。"), required: true),
      Key(
        "peak_hours", \.peakHours, .dayHours,
        Wording("The hours in which it bids afterwards, such as [14-15, 20-22].", "之后出价的时段，如 [14-15, 20-22]。"),
        required: true),
      Key("cap", \.cap, .money(to: 100), capMeaning, required: true),
    ],
    rule: { .holdFirstPlace(days: $0.days, peakHours: $0.peakHours, cap: $0.cap) })
}

extension ValueKind where Value == String {
  /// The name of the rule, by which its form was chosen.
  fileprivate static func ruleName(_ name: String) -> ValueKind {
    ValueKind(shape: .choice([name]), standIn: { _ in name }, read: { _, _ in name })
  }
}

extension ValueKind where Value == BidRule {
  /// `0.85`, or `{rule: maximum-bid, share: 90%, cap: 3.00}`.
  static let bid: ValueKind = {
    let amount = ValueKind<Money>.money(to: 100)
    return ValueKind(
      shape: .either([amount.shape] + BidRuleForm.all.map { .section($0.shape) }),
      standIn: { .fixed(amount.standIn($0)) },
      read: { node, reading in
        if case .mapping(let entries) = node.content { return bidRule(node, entries, reading) }
        return amount.read(node, reading).map(BidRule.fixed)
      })
  }()
}

/// The rule that the mapping names, read by its own keys; nil with a fault where it names none.
private func bidRule(_ node: TreeNode, _ entries: [TreeEntry], _ reading: Reading) -> BidRule? {
  let names = BidRuleForm.all.map(\.name)
  let known = Set(BidRuleForm.all.flatMap { $0.shape.keys.map(\.name) })
  let entry =
    entries.first { $0.key == "rule" }
    ?? entries.first { !known.contains($0.key) && Spelling.nearest(to: $0.key.lowercased(), among: ["rule"]) != nil }
  guard let entry, !entry.value.isNothing else {
    reading.refuse(
      .missingKey, entry?.keyPlace ?? node.place,
      Wording(
        "The bid has keys but no 'rule'; add 'rule: …' (one of \(names.joined(separator: ", "))), or write yuan alone.",
        "出价写了键，却没有“rule”；请加上“rule: …”（可选：\(names.joined(separator: ", "))），或只写金额（元）。"))
    return nil
  }
  if case .unread = entry.value.content {
    reading.leaveCurrentUnread()
    return nil
  }
  let name = reading.at(.key("rule")) { chosenName(entry.value, among: names, reading) }
  guard let name, let form = BidRuleForm.all.first(where: { $0.name == name }) else { return nil }
  return form.read(node, reading)
}
