import MarketDay

extension Sections {
  static let ads = Section<Advertising>(
    "advertising account", empty: { Advertising(balance: .zero) },
    [
      Key("balance", \.balance, .money(), "What lies in the account on the first day, in yuan.", required: true),
      Key("top_up", \.topUp, .money(), "Amount in yuan by which the account is filled up; never if absent."),
      Key(
        "top_up_below", \.topUpBelow, .money(), "It is filled up in the morning when less than this is left, in yuan."),
      Key("campaigns", \.campaigns, .list(campaign), "The campaigns."),
    ])

  static let campaign = Section<Campaign>(
    "campaign", nameKey: "name", empty: { Campaign(name: "", dailyBudget: .zero) },
    [
      Key("name", \.name, .text, "What the campaign is called.", required: true),
      Key("daily_budget", \.dailyBudget, .money(), "The most it spends a day, in yuan.", required: true),
      Key("from", \.span.first, .date, "First day; the scenario's if absent."),
      Key("to", \.span.last, .date, "Last day, included; the scenario's if absent."),
      Key(
        "schedule", \.schedule, .adSchedule,
        "Percent of the bid by hour, such as {20-22: 140%, 1-7: 30%}; 100% if absent."),
      Key("pacing", \.pacing, .choice, "quick: until the budget is gone; smooth: so that it lasts the day."),
      Key(
        "regions", \.regions, .list(of: .text, each: "region name"),
        "Names of the regions whose searchers see the ads; all if absent."),
      Key("devices", \.devices, .choice, "all, or only desktop or mobile searchers; all if absent."),
      Key("groups", \.groups, .list(adGroup), "The items advertised."),
    ])

  static let adGroup = Section<AdGroup>(
    "ad group", nameKey: "product", empty: { AdGroup(product: "", bid: .fixed(.zero)) },
    [
      Key("product", \.product, .text, "Id of the item.", required: true),
      Key("keywords", \.keywords, .list(of: .section(adKeyword, orOnly: \.text), each: "keyword"), "The words bid on."),
      Key("bid", \.bid, .bid, "Bid for keywords without one of their own: yuan, or a rule.", required: true),
      Key("attraction", \.attraction, .number(0...100), "How well the ad's picture draws clicks; 1 is usual."),
    ])

  static let adKeyword = Section<AdKeyword>(
    "keyword bid on", nameKey: "keyword", empty: { AdKeyword(text: "") },
    [
      Key("keyword", \.text, .text, "The words bid on.", required: true),
      Key("match", \.match, .choice, "exact: these words alone; broad: searches that hold all of them."),
      Key("bid", \.bid, .bid, "Bid of its own: yuan, or a rule; the group's if absent."),
      Key("quality", \.quality, .number(1...10), "Quality on the first day; the trade's if absent."),
    ])

  static let bidRule = Section<WrittenRule>(
    "bid rule", empty: WrittenRule.init,
    [
      Key(
        "rule", \.rule, .choice,
        "maximum-bid: profit per order × conversion; hold-first-place: first for some days, then in peak hours only.",
        required: true),
      Key("share", \.share, .share(0...2), "maximum-bid: the part of it that is bid; all of it if absent."),
      Key("cap", \.cap, .money(to: 100), "The most that is bid, in yuan.", required: true),
      Key("days", \.days, .days(1...1_096), "hold-first-place: days on which it bids in all hours; needed there."),
      Key(
        "peak_hours", \.peakHours, .dayHours,
        "hold-first-place: the hours in which it bids afterwards, such as [14-15, 20-22]; needed there."),
    ])
}

/// A rule for bids, as it is written: the keys of all rules.
struct WrittenRule: Sendable {
  enum Rule: String, CaseIterable, Sendable {
    case maximumBid = "maximum-bid"
    case holdFirstPlace = "hold-first-place"

    /// The keys that only this rule has, and those of them without which it can't be.
    var ownKeys: [String] {
      switch self {
      case .maximumBid: ["share"]
      case .holdFirstPlace: ["days", "peak_hours"]
      }
    }
    var neededKeys: [String] { self == .holdFirstPlace ? ownKeys : [] }
  }

  var rule = Rule.maximumBid
  var share = 1.0
  var cap = Money.zero
  var days = 1
  var peakHours: [Int] = [20, 21, 22]

  var bidRule: BidRule {
    switch rule {
    case .maximumBid: .maximumBid(share: share, cap: cap)
    case .holdFirstPlace: .holdFirstPlace(days: days, peakHours: peakHours, cap: cap)
    }
  }
}

extension ValueKind where Value == BidRule {
  /// `0.85`, or `{rule: maximum-bid, share: 90%, cap: 3.00}`.
  static let bid: ValueKind = {
    let amount = ValueKind<Money>.money(to: 100)
    return ValueKind(
      shape: .either([amount.shape, .section(Sections.bidRule.shape)]),
      standIn: { .fixed(amount.standIn($0)) },
      read: { node, reading in
        if case .mapping(let entries) = node.content {
          var written = WrittenRule()
          Sections.bidRule.read(node, into: &written, reading)
          refuseKeysOfOtherRules(written.rule, entries, node, reading)
          return written.bidRule
        }
        return amount.read(node, reading).map(BidRule.fixed)
      })
  }()
}

private func refuseKeysOfOtherRules(
  _ rule: WrittenRule.Rule, _ entries: [TreeEntry], _ node: TreeNode, _ reading: Reading
) {
  // A rule that could not be read is not known.
  guard case .scalar(rule.rawValue)? = entries.first(where: { $0.key == "rule" })?.value.content else { return }
  for other in WrittenRule.Rule.allCases where other != rule {
    for entry in entries where other.ownKeys.contains(entry.key) {
      reading.report(
        .unknownKey, entry.keyPlace,
        "'\(entry.key)' is no key of the rule \(rule.rawValue), but of \(other.rawValue); take it out or change the rule."
      )
    }
  }
  for key in rule.neededKeys where !entries.contains(where: { $0.key == key && !$0.value.isNothing }) {
    reading.refuse(.missingKey, node.place, "The rule \(rule.rawValue) has no '\(key)'; add '\(key): …'.")
  }
}
