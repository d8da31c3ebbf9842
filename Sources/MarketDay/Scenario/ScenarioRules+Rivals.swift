// Rivals with a name.
extension ScenarioRules.Check {
  private static let mostRivals = 100
  private static let mostKeywordsOfRivals = 2_000
  private static let largestValue = Money(yuan: 1_000)

  mutating func checkRivals() {
    let path: [ScenarioPathStep] = [.key("rivals")]
    guard checkCount(draft.rivals.count, atMost: Self.mostRivals, path, "rivals") else { return }
    let keywords = draft.rivals.reduce(0) { $0 + $1.keywords.count }
    guard checkCount(keywords, atMost: Self.mostKeywordsOfRivals, path, "keywords of rivals") else { return }
    var names = Set<String>()
    for (index, rival) in draft.rivals.enumerated() {
      let place = path.index(index)
      let name = "the rival \(quoted(rival.name))"
      checkName(rival.name, place.key("name"), "name of the rival", seen: &names)
      checkIsFree(rival.name, place.key("name"))
      checkKeywords(of: rival, place.key("keywords"), name)
      check(
        rival.value, from: Money(fen: 1), to: Self.largestValue, .rivalValueOutOfRange, place, "value",
        "What a click is worth to \(name)")
      if let quality = rival.quality {
        check(quality, .from(1, to: 10), .qualityOutOfRange, place, "quality", "The quality of \(name)")
      }
      check(rival.dailyBudget, from: .zero, .budgetOutOfRange, place, "daily_budget", "The daily budget of \(name)")
      checkRule(rival.bid, place.key("bid"), "The bid of \(name)")
      checkSchedule(rival.schedule, place.key("schedule"), name)
      checkSpan(rival.span, place, ("from", "to"), name)
    }
  }

  /// Tables tell the store, drawn rivals (`rival 1`) and named ones apart by their names.
  private mutating func checkIsFree(_ name: String, _ path: [ScenarioPathStep]) {
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    let isDrawn = words.count == 2 && words[0] == "rival" && words[1].allSatisfy(\.isNumber) && !words[1].isEmpty
    guard isDrawn || (name == draft.name && !name.isEmpty) else { return }
    let use = isDrawn ? "of a rival whom the scenario does not name" : "of the store's own scenario"
    add(
      .reservedName, path, "The name \(quoted(name)) is that \(use); choose another, such as \(quoted(name + " shop"))."
    )
  }

  private mutating func checkKeywords(of rival: Rival, _ path: [ScenarioPathStep], _ name: String) {
    if rival.keywords.isEmpty {
      add(.rivalWithoutKeywords, path, "\(name) has no keyword; name at least one.".capitalizedFirst)
    }
    var seen = Set<String>()
    for (index, keyword) in rival.keywords.enumerated() {
      let place = path.index(index)
      checkNotThereYet(keyword, place, "the keywords of the rival", seen: &seen)
      if !keywordTexts.contains(keyword) { addUnknownKeyword(keyword, place) }
    }
  }

  mutating func checkFirstPlace(days: Int, peakHours: [Int], _ path: [ScenarioPathStep], _ what: String) {
    check(days, 1...1_096, .firstPlaceDaysOutOfRange, path, "days", "\(what): the number of days at first place")
    let place = path.key("peak_hours")
    if let wrong = peakHours.first(where: { !(0...23).contains($0) }) {
      add(.peakHoursOutOfRange, place, "\(what): \(wrong) is no hour of the day; write hours from 0 to 23.")
    } else if peakHours.isEmpty {
      add(.peakHoursOutOfRange, place, "\(what): there are no peak hours; name at least one, such as 20-22.")
    }
  }
}

extension ScenarioWarnings {
  /// A bid below half of the usual one hardly ever stands on a page.
  private static let hopelessShare = 0.5

  mutating func questionRivals() {
    for (index, rival) in scenario.rivals.enumerated() {
      let path: [ScenarioPathStep] = [.key("rivals"), .index(index)]
      let name = "The rival \(quoted(rival.name))"
      question(rival.span, path, ("from", "to"), name)
      let most = rival.mostBid
      let advertising = scenario.trade.advertising
      let ownQuality = rival.quality ?? advertising.rivalQuality
      let keywords = scenario.keywords.filter { rival.keywords.contains($0.text) }
      let isHopeless = keywords.allSatisfy { keyword in
        guard let usual = keyword.usualBid, (keyword.advertisers ?? advertising.rivals) >= advertising.places else {
          return false
        }
        return most.yuan * ownQuality < Self.hopelessShare * usual.yuan * advertising.rivalQuality
      }
      if isHopeless || most < advertising.reserve {
        add(
          .rivalNeverShows, path.key("bid"),
          "\(name) bids at most \(most) yuan, far below the usual bids on its keywords, so it hardly ever shows an ad; "
            + "raise its bid or value.")
      } else if rival.dailyBudget < most {
        add(
          .budgetBelowOneClick, path.key("daily_budget"),
          "\(name) has a daily budget of \(rival.dailyBudget) yuan, which may not pay one click at its bid of \(most); "
            + "raise the budget or lower the bid.")
      }
      if rival.schedule.percent.allSatisfy({ $0 == 0 }) {
        add(.scheduleAlwaysOff, path.key("schedule"), "\(name) is off at every hour of the week; it never shows an ad.")
      }
    }
  }
}

extension Rival {
  /// The most that it can ever bid, without its schedule.
  var mostBid: Money {
    guard case .maximumBid(let share, let cap) = bid else { return bid.most }
    return min(cap, Money(nearestTo: value.yuan * share))
  }
}

extension ScenarioRules {
  static let rivalsRules: [ScenarioRule] = [
    .init(.rivalWithoutKeywords, .error, "A rival with a name has no keyword to bid on."),
    .init(.rivalValueOutOfRange, .error, "What a click is worth to a rival is not from 0.01 to 1,000 yuan."),
    .init(.firstPlaceDaysOutOfRange, .error, "A rule holds the first place for not 1 to 1,096 days."),
    .init(.peakHoursOutOfRange, .error, "The peak hours of a rule are none, or not from 0 to 23."),
    .init(.rivalNeverShows, .warning, "A rival with a name bids so little that it is hardly ever seen."),
  ]
}
