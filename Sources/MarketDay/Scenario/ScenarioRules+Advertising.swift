// Keyword ads.
extension ScenarioRules.Check {
  /// A prepaid account takes deposits from 500 yuan on (S1).
  static let leastDeposit = Money(yuan: 500)

  mutating func checkAdvertising() {
    guard let ads = draft.ads else { return }
    let path: [ScenarioPathStep] = [.key("ads")]
    checkAccount(ads, path)
    let campaigns = path.key("campaigns")
    guard checkCount(ads.campaigns.count, atMost: 500, campaigns, "campaigns") else { return }
    // Counted before the walk, which is slow where thousands of keywords are broad.
    let keywords = ads.campaigns.reduce(0) { $0 + $1.groups.reduce(0) { $0 + $1.keywords.count } }
    guard checkCount(keywords, atMost: 20_000, campaigns, "keywords in ad groups") else { return }
    let searched = draft.keywords.count <= 20_000 ? draft.keywords.map { KeywordText.words(of: $0.text) } : []
    var names = Set<String>()
    for (index, campaign) in ads.campaigns.enumerated() {
      let place = campaigns.index(index)
      let name = "the campaign \(quoted(campaign.name))"
      checkName(campaign.name, place.key("name"), "name of the campaign", seen: &names)
      check(
        campaign.dailyBudget, from: .zero, .budgetOutOfRange, place, "daily_budget", "The daily budget of \(name)")
      checkSpan(campaign.span, place, ("from", "to"), name)
      checkSchedule(campaign.schedule, place.key("schedule"), name)
      let groups = place.key("groups")
      guard checkCount(campaign.groups.count, atMost: 5_000, groups, "ad groups of \(name)") else { continue }
      for (position, group) in campaign.groups.enumerated() { checkGroup(group, groups.index(position), searched) }
    }
  }

  private mutating func checkAccount(_ ads: Advertising, _ path: [ScenarioPathStep]) {
    check(ads.balance, from: .zero, .adAccountOutOfRange, path, "balance", "The balance of the ad account")
    if ads.balance > .zero, ads.balance < Self.leastDeposit {
      addSmallDeposit(ads.balance, path.key("balance"), "balance")
    }
    check(
      ads.topUpBelow, from: .zero, .adAccountOutOfRange, path, "top_up_below", "The balance that calls for a top-up")
    guard let topUp = ads.topUp else { return }
    check(topUp, from: .zero, .adAccountOutOfRange, path, "top_up", "The top-up of the ad account")
    if topUp > .zero, topUp < Self.leastDeposit { addSmallDeposit(topUp, path.key("top_up"), "top-up") }
  }

  private mutating func addSmallDeposit(_ amount: Money, _ path: [ScenarioPathStep], _ what: String) {
    add(
      .depositTooSmall, path,
      "The \(what) of the ad account is \(amount) yuan; it is prepaid from \(Self.leastDeposit) yuan on.")
  }

  mutating func checkSchedule(_ schedule: AdSchedule, _ path: [ScenarioPathStep], _ name: String) {
    let faulty = schedule.percent.indices.filter { !(0...150).contains(schedule.percent[$0]) }
    guard let first = faulty.first else { return }
    let more = faulty.count > 1 ? " (and \(faulty.count - 1) more hours)" : ""
    add(
      .scheduleOutOfRange, path,
      "The schedule of \(name) has \(schedule.percent[first])% on \(Weekday.allCases[first / 24].name) from "
        + "\(first % 24):00\(more); it must be from 0% (off) to 150%.")
  }

  private mutating func checkGroup(_ group: AdGroup, _ path: [ScenarioPathStep], _ searched: [[Substring]]) {
    _ = checkProduct(group.product, path.key("product"))
    checkRule(group.bid, path.key("bid"), "The bid for \(quoted(group.product))")
    check(
      group.attraction, .above(0, to: 100), .attractionOutOfRange, path, "attraction",
      "The attraction of the ad for \(quoted(group.product))")
    var seen = Set<String>()
    for (index, keyword) in group.keywords.enumerated() {
      let place = path.key("keywords").index(index)
      checkNotThereYet(keyword.text, place, "the keywords of the ad group", seen: &seen)
      checkReference(keyword, place, searched)
      if let bid = keyword.bid { checkRule(bid, place.key("bid"), "The bid on \(quoted(keyword.text))") }
      if let quality = keyword.quality {
        check(quality, .from(1, to: 10), .qualityOutOfRange, place, "quality", "The quality of \(quoted(keyword.text))")
      }
    }
  }

  private mutating func checkReference(_ keyword: AdKeyword, _ path: [ScenarioPathStep], _ searched: [[Substring]]) {
    guard !keywordTexts.contains(keyword.text) else { return }
    if keyword.match == .broad {
      let words = KeywordText.words(of: keyword.text)
      if !words.isEmpty, searched.contains(where: { KeywordText.contains(words, in: $0) }) { return }
    }
    addUnknownKeyword(keyword.text, path)
  }
}
