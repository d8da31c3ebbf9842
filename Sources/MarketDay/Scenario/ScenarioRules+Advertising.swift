// Keyword ads.
extension ScenarioRules.Check {
  /// A prepaid account takes deposits from 500 yuan on (S1).
  static let leastDeposit = Money(yuan: 500)

  mutating func checkAdvertising() {
    guard let ads = draft.ads else { return }
    let path: [ScenarioPathStep] = [.key("ads")]
    checkAccount(ads, path)
    let campaigns = path.key("campaigns")
    guard checkCount(ads.campaigns.count, atMost: 500, campaigns, Wording("campaigns", "推广计划")) else { return }
    // Counted before the walk, which is slow where thousands of keywords are broad.
    let keywords = ads.campaigns.reduce(0) { $0 + $1.groups.reduce(0) { $0 + $1.keywords.count } }
    guard checkCount(keywords, atMost: 20_000, campaigns, Wording("keywords in ad groups", "推广单元中的关键词")) else {
      return
    }
    let searched = draft.keywords.count <= 20_000 ? draft.keywords.map { KeywordText.words(of: $0.text) } : []
    var names = Set<String>()
    for (index, campaign) in ads.campaigns.enumerated() {
      let place = campaigns.index(index)
      let name = Wording("the campaign \(quoted(campaign.name))", "推广计划\(quoted(campaign.name))")
      checkName(campaign.name, place.key("name"), Wording("name of the campaign", "推广计划名称"), seen: &names)
      check(
        campaign.dailyBudget, from: .zero, .budgetOutOfRange, place, "daily_budget",
        Wording("The daily budget of \(name)", "\(name)的日限额"))
      checkSpan(campaign.span, place, ("from", "to"), name)
      checkSchedule(campaign.schedule, place.key("schedule"), name)
      let groups = place.key("groups")
      guard
        checkCount(campaign.groups.count, atMost: 5_000, groups, Wording("ad groups of \(name)", "\(name)的推广单元"))
      else { continue }
      for (position, group) in campaign.groups.enumerated() { checkGroup(group, groups.index(position), searched) }
    }
  }

  private mutating func checkAccount(_ ads: Advertising, _ path: [ScenarioPathStep]) {
    check(
      ads.balance, from: .zero, .adAccountOutOfRange, path, "balance",
      Wording("The balance of the ad account", "推广账户余额"))
    if ads.balance > .zero, ads.balance < Self.leastDeposit {
      addSmallDeposit(ads.balance, path.key("balance"), Wording("balance", "余额"))
    }
    check(
      ads.topUpBelow, from: .zero, .adAccountOutOfRange, path, "top_up_below",
      Wording("The balance that calls for a top-up", "触发充值的余额"))
    guard let topUp = ads.topUp else { return }
    check(
      topUp, from: .zero, .adAccountOutOfRange, path, "top_up",
      Wording("The top-up of the ad account", "推广账户的充值金额"))
    if topUp > .zero, topUp < Self.leastDeposit {
      addSmallDeposit(topUp, path.key("top_up"), Wording("top-up", "充值金额"))
    }
  }

  private mutating func addSmallDeposit(_ amount: Money, _ path: [ScenarioPathStep], _ what: Wording) {
    add(
      .depositTooSmall, path,
      "The \(what) of the ad account is \(amount) yuan; it is prepaid from \(Self.leastDeposit) yuan on.",
      "推广账户的\(what)为 \(amount.withSign)，预存款最低 \(Self.leastDeposit.withSign)。")
  }

  mutating func checkSchedule(_ schedule: AdSchedule, _ path: [ScenarioPathStep], _ name: Wording) {
    let faulty = schedule.percent.indices.filter { !(0...150).contains(schedule.percent[$0]) }
    guard let first = faulty.first else { return }
    let percent = schedule.percent[first]
    let others = faulty.count - 1
    let more = others > 0 ? Wording(" (and \(others) more hours)", "（另有 \(others) 个时段）") : Wording(same: "")
    let weekday = Weekday.allCases[first / 24].wording
    add(
      .scheduleOutOfRange, path,
      "The schedule of \(name) has \(percent)% on \(weekday) from \(first % 24):00\(more); it must be from 0% (off) to "
        + "150%.",
      "\(name)的分时折扣在\(weekday) \(first % 24):00 起为 \(percent)%\(more)，应在 0%（不投放）到 150% 之间。")
  }

  private mutating func checkGroup(_ group: AdGroup, _ path: [ScenarioPathStep], _ searched: [[Substring]]) {
    _ = checkProduct(group.product, path.key("product"))
    checkRule(
      group.bid, path.key("bid"), Wording("The bid for \(quoted(group.product))", "\(quoted(group.product))的出价"))
    check(
      group.attraction, .above(0, to: 100), .attractionOutOfRange, path, "attraction",
      Wording("The attraction of the ad for \(quoted(group.product))", "\(quoted(group.product))推广创意的吸引力"))
    var seen = Set<String>()
    for (index, keyword) in group.keywords.enumerated() {
      let place = path.key("keywords").index(index)
      checkNotThereYet(
        keyword.text, place, Wording("the keywords of the ad group", "该推广单元的关键词"), seen: &seen)
      checkReference(keyword, place, searched)
      if let bid = keyword.bid {
        checkRule(
          bid, place.key("bid"), Wording("The bid on \(quoted(keyword.text))", "关键词\(quoted(keyword.text))的出价"))
      }
      if let quality = keyword.quality {
        check(
          quality, .from(1, to: 10), .qualityOutOfRange, place, "quality",
          Wording("The quality of \(quoted(keyword.text))", "关键词\(quoted(keyword.text))的质量分"))
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
