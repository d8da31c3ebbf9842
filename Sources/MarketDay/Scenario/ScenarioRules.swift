/// Every rule that a draft must keep to be a scenario, and what a good operator would question in one.
public enum ScenarioRules {
  /// All faults of `draft`, in the order of the draft; empty where it is a scenario.
  ///
  /// It never traps, whatever the draft holds.
  public static func faults(of draft: ScenarioDraft) -> [ScenarioFinding] {
    var check = Check(of: draft)
    check.checkTime()
    check.checkTrade()
    check.checkStore()
    check.checkProducts()
    check.checkKeywords()
    check.checkSeasons()
    check.checkChannels()
    check.checkAdvertising()
    check.checkRivals()
    check.checkPromotions()
    check.checkEvents()
    check.checkLinks()
    check.checkRegions()
    check.checkShowcase()
    check.checkFulfilment()
    check.checkReviews()
    check.checkStanding()
    check.checkMembers()
    check.checkLifecycle()
    check.checkTargets()
    return check.findings
  }

  /// The codes of all findings, errors first, in the order of the catalogue.
  public static var codes: [String] { catalogue.map(\.code) }
}

/// A rule that scenarios are checked by.
public struct ScenarioRule: Sendable, Equatable {
  public enum Kind: String, CaseIterable, Sendable {
    /// The draft is no scenario.
    case error
    /// It can be played, but a good operator would question it.
    case warning
  }

  /// Stable and in kebab case, such as `price-out-of-range`.
  public let code: String
  public let kind: Kind
  /// What the finding says, in a few words.
  public let meaning: Wording

  init(_ code: ScenarioRuleCode, _ kind: Kind, _ english: Phrase<English>, _ chinese: Phrase<Chinese>) {
    self.code = code.rawValue
    self.kind = kind
    meaning = Wording(english, chinese)
  }
}

extension [ScenarioPathStep] {
  func key(_ name: String) -> Self { self + [.key(name)] }
  func index(_ position: Int) -> Self { self + [.index(position)] }
}

extension Money {
  /// The most that one price or cost may be: ten million yuan.
  static let largestPrice = Money(yuan: 10_000_000)
}

extension CalendarDate {
  /// The dates that a scenario can name.
  static let known = CalendarDate(daysSinceEpoch: -25_567)...CalendarDate(daysSinceEpoch: 376_199)

  /// The date, also where it lies so far away that it has no year.
  var safeText: Wording {
    Self.known.contains(self)
      ? Wording(same: description)
      : Wording("a day outside the years 1900 to 2999", "1900 到 2999 年以外的日期")
  }
}
