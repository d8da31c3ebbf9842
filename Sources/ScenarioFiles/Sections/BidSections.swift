import MarketDay

/// A rule for bids, as it is written: its name and the keys that belong to it.
struct BidRuleForm: Sendable {
  let name: String
  let shape: SectionShape
  let read: @Sendable (TreeNode, Reading) -> BidRule

  init<Terms: Sendable>(
    _ name: String, _ meaning: String, empty: @escaping @Sendable () -> Terms, _ keys: [Key<Terms>],
    rule: @escaping @Sendable (Terms) -> BidRule
  ) {
    let chosen = Key<Terms>(checking: "rule", .ruleName(name), "\(name): \(meaning)", required: true)
    let section = Section("\(name) rule", empty: empty, [chosen] + keys)
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
  private static let capMeaning = "The most that is bid, in yuan."
  private static let shareMeaning = "The part of the maximum bid that is bid; all of it if absent."

  private struct MaximumBid: Sendable {
    var share = 1.0
    var cap = Money.zero
  }

  private static let maximumBid = BidRuleForm(
    "maximum-bid", "profit per order × conversion.", empty: MaximumBid.init,
    [
      Key("share", \.share, .share(0...2), shareMeaning),
      Key("cap", \.cap, .money(to: 100), capMeaning, required: true),
    ],
    rule: { .maximumBid(share: $0.share, cap: $0.cap) })

  private static let targetPlace = BidRuleForm(
    "target-place", "moves the bid until the ad stands at a place.",
    empty: { TargetPlaceBidding(place: 1, cap: .zero) },
    [
      Key("place", \.place, .whole(1...100), "The wished place; 1 is the top.", required: true),
      Key("cap", \.cap, .money(to: 100), capMeaning, required: true),
    ],
    rule: BidRule.targetPlace)

  private static let targetReturn = BidRuleForm(
    "target-return", "moves the bid until sales are a multiple of ad spend.",
    empty: { TargetReturnBidding(wishedReturn: 1, cap: .zero) },
    [
      Key(
        "return", \.wishedReturn, .share(0...100), "The wished sales / ad spend, such as 300% or 3.", required: true),
      Key("cap", \.cap, .money(to: 100), capMeaning, required: true),
    ],
    rule: BidRule.targetReturn)

  private static let paced = BidRuleForm(
    "paced", "the maximum bid, less where the budget would not last.", empty: { PacedBidding(cap: .zero) },
    [Key("cap", \.cap, .money(to: 100), capMeaning, required: true)],
    rule: BidRule.paced)

  private static let lifecycle = BidRuleForm(
    "lifecycle", "shares of the maximum bid by the item's stage of life.", empty: { LifecycleBidding(cap: .zero) },
    [
      Key("introduction", \.introduction, .share(0...2), "Share in the introduction; 120% if absent."),
      Key("growth", \.growth, .share(0...2), "Share in growth; 100% if absent."),
      Key("peak", \.peak, .share(0...2), "Share at the peak; 0% (the ad rests) if absent."),
      Key("decline", \.decline, .share(0...2), "Share in decline; 50% if absent."),
      Key("cap", \.cap, .money(to: 100), capMeaning, required: true),
    ],
    rule: BidRule.lifecycle)

  private static let byHour = BidRuleForm(
    "by-hour", "the maximum bid, more in hours with cheap clicks and less in dear ones.",
    empty: { HourlyBidding(cap: .zero) },
    [
      Key("share", \.share, .share(0...2), "The part of the maximum bid that is bid on average; all of it if absent."),
      Key("cap", \.cap, .money(to: 100), "The most that is bid before the percents by hour, in yuan.", required: true),
      Key("strength", \.strength, .number(0...2), "How much hours differ: 0 not at all; 0.5 if absent."),
    ],
    rule: BidRule.byHour)

  private static let learning = BidRuleForm(
    "learning", "tries bids of a grid and settles on what earns most.",
    empty: { LearningBidding(from: .zero, to: .zero) },
    [
      Key("method", \.method, .choice, "thompson: tries by chance; upper-confidence: tries what might be best."),
      Key("from", \.from, .money(to: 100), "The least bid tried, in yuan.", required: true),
      Key("to", \.to, .money(to: 100), "The greatest bid tried, in yuan.", required: true),
      Key("steps", \.steps, .whole(2...20), "How many bids are tried; 8 if absent."),
      Key(
        "share", \.share, .share(0...2),
        "How much of the maximum bid a click counts for; 100% if absent, more where buyers come back."),
    ],
    rule: BidRule.learning)

  private static let followRival = BidRuleForm(
    "follow-rival", "stays just ahead of a rival, or right behind.",
    empty: { RivalBidding(rival: "", cap: .zero) },
    [
      Key("rival", \.rival, .text, "Name of the rival.", required: true),
      Key("stay", \.stay, .choice, "ahead or behind; ahead if absent."),
      Key("share", \.share, .share(0...2), "The part of the maximum bid that is bid where the rival is not seen."),
      Key("cap", \.cap, .money(to: 100), capMeaning, required: true),
    ],
    rule: BidRule.followRival)

  private struct HoldFirstPlace: Sendable {
    var days = 1
    var peakHours = [20, 21, 22]
    var cap = Money.zero
  }

  private static let holdFirstPlace = BidRuleForm(
    "hold-first-place", "first for some days, then in peak hours only.", empty: HoldFirstPlace.init,
    [
      Key("days", \.days, .days(1...1_096), "Days on which it bids in all hours.", required: true),
      Key(
        "peak_hours", \.peakHours, .dayHours, "The hours in which it bids afterwards, such as [14-15, 20-22].",
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
      "The bid has keys but no 'rule'; add 'rule: …' (one of \(names.joined(separator: ", "))), or write yuan alone.")
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
