// Rivals with a name.
extension ScenarioRules.Check {
  private static let mostRivals = 100
  private static let mostKeywordsOfRivals = 2_000
  private static let largestValue = Money(yuan: 1_000)

  mutating func checkRivals() {
    let path: [ScenarioPathStep] = [.key("rivals")]
    guard checkCount(draft.rivals.count, atMost: Self.mostRivals, path, Wording("rivals", "对手")) else { return }
    let keywords = draft.rivals.reduce(0) { $0 + $1.keywords.count }
    let words = Wording("keywords of rivals", "对手的关键词")
    guard checkCount(keywords, atMost: Self.mostKeywordsOfRivals, path, words) else { return }
    var names = Set<String>()
    for (index, rival) in draft.rivals.enumerated() {
      let place = path.index(index)
      let name = Wording("the rival \(quoted(rival.name))", "对手\(quoted(rival.name))")
      checkName(rival.name, place.key("name"), Wording("name of the rival", "对手名称"), seen: &names)
      checkIsFree(rival.name, place.key("name"))
      checkKeywords(of: rival, place.key("keywords"), name)
      check(
        rival.value, from: Money(fen: 1), to: Self.largestValue, .rivalValueOutOfRange, place, "value",
        Wording("What a click is worth to \(name)", "一次点击对\(name)的价值"))
      if let quality = rival.quality {
        check(
          quality, .from(1, to: 10), .qualityOutOfRange, place, "quality",
          Wording("The quality of \(name)", "\(name)的质量分"))
      }
      check(
        rival.dailyBudget, from: .zero, .budgetOutOfRange, place, "daily_budget",
        Wording("The daily budget of \(name)", "\(name)的日限额"))
      checkRule(rival.bid, place.key("bid"), Wording("The bid of \(name)", "\(name)的出价"))
      checkSchedule(rival.schedule, place.key("schedule"), name)
      checkSpan(rival.span, place, ("from", "to"), name)
    }
  }

  /// Tables tell the store, drawn rivals (`rival 1`) and named ones apart by their names.
  private mutating func checkIsFree(_ name: String, _ path: [ScenarioPathStep]) {
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    let isDrawn = words.count == 2 && words[0] == "rival" && words[1].allSatisfy(\.isNumber) && !words[1].isEmpty
    guard isDrawn || (name == draft.name && !name.isEmpty) else { return }
    let use =
      isDrawn
      ? Wording("of a rival whom the scenario does not name", "场景未命名的对手")
      : Wording("of the store's own scenario", "本店场景")
    add(
      .reservedName, path,
      "The name \(quoted(name)) is that \(use); choose another, such as \(quoted(name + " shop")).",
      "名称\(quoted(name))已用于\(use)，请换一个，例如\(quoted(name + " shop"))。")
  }

  private mutating func checkKeywords(of rival: Rival, _ path: [ScenarioPathStep], _ name: Wording) {
    if rival.keywords.isEmpty {
      add(
        .rivalWithoutKeywords, path, "\(name.capitalizedFirst) has no keyword; name at least one.",
        "\(name)没有关键词，请至少填写一个。")
    }
    var seen = Set<String>()
    for (index, keyword) in rival.keywords.enumerated() {
      let place = path.index(index)
      checkNotThereYet(keyword, place, Wording("the keywords of the rival", "该对手的关键词"), seen: &seen)
      if !keywordTexts.contains(keyword) { addUnknownKeyword(keyword, place) }
    }
  }

  mutating func checkFirstPlace(days: Int, peakHours: [Int], _ path: [ScenarioPathStep], _ what: Wording) {
    check(
      days, 1...1_096, .firstPlaceDaysOutOfRange, path, "days",
      Wording("\(what): the number of days at first place", "\(what)：占据首位的天数"))
    let place = path.key("peak_hours")
    if let wrong = peakHours.first(where: { !(0...23).contains($0) }) {
      add(
        .peakHoursOutOfRange, place, "\(what): \(wrong) is no hour of the day; write hours from 0 to 23.",
        "\(what)：\(wrong) 不是一天中的小时，请填写 0 到 23。")
    } else if peakHours.isEmpty {
      add(
        .peakHoursOutOfRange, place, "\(what): there are no peak hours; name at least one, such as 20-22.",
        "\(what)：没有高峰时段，请至少填写一个，例如 20-22。")
    }
  }
}

extension ScenarioWarnings {
  /// A bid below half of the usual one hardly ever stands on a page.
  private static let hopelessShare = 0.5

  mutating func questionRivals() {
    for (index, rival) in scenario.rivals.enumerated() {
      let path: [ScenarioPathStep] = [.key("rivals"), .index(index)]
      let name = Wording("The rival \(quoted(rival.name))", "对手\(quoted(rival.name))")
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
            + "raise its bid or value.",
          "\(name)最高出价 \(most.withSign)，远低于其关键词的通常出价，广告几乎不会展现，请提高其出价或点击价值。")
      } else if rival.dailyBudget < most {
        add(
          .budgetBelowOneClick, path.key("daily_budget"),
          "\(name) has a daily budget of \(rival.dailyBudget) yuan, which may not pay one click at its bid of \(most); "
            + "raise the budget or lower the bid.",
          "\(name)的日限额为 \(rival.dailyBudget.withSign)，按出价 \(most.withSign) 可能不够一次点击，请提高日限额或降低出价。")
      }
      if rival.schedule.percent.allSatisfy({ $0 == 0 }) {
        add(
          .scheduleAlwaysOff, path.key("schedule"), "\(name) is off at every hour of the week; it never shows an ad.",
          "\(name)全周各时段都不投放，广告不会展现。")
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
    .init(
      .rivalWithoutKeywords, .error, "A rival with a name has no keyword to bid on.",
      "具名对手没有可出价的关键词。"),
    .init(
      .rivalValueOutOfRange, .error, "What a click is worth to a rival is not from 0.01 to 1,000 yuan.",
      "一次点击对对手的价值不在 0.01 到 1,000 元之间。"),
    .init(
      .firstPlaceDaysOutOfRange, .error, "A rule holds the first place for not 1 to 1,096 days.",
      "占据首位的天数不在 1 到 1,096 之间。"),
    .init(
      .peakHoursOutOfRange, .error, "The peak hours of a rule are none, or not from 0 to 23.",
      "出价规则没有高峰时段，或时段不在 0 到 23 之间。"),
    .init(
      .rivalNeverShows, .warning, "A rival with a name bids so little that it is hardly ever seen.",
      "具名对手出价太低，几乎不会展现。"),
  ]
}
