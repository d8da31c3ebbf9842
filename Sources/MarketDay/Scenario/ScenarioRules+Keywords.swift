// What shoppers search for.
extension ScenarioRules.Check {
  /// The most shoppers that one keyword or channel may bring on a day.
  static let largestDemand = 1e10

  mutating func checkKeywords() {
    let path: [ScenarioPathStep] = [.key("keywords")]
    guard checkCount(draft.keywords.count, atMost: 20_000, path, Wording("keywords", "关键词")) else { return }
    let peak = peakOfSeasons()
    var texts = Set<String>()
    for (index, keyword) in draft.keywords.enumerated() {
      let place = path.index(index)
      let name = quoted(keyword.text)
      checkName(keyword.text, place.key("keyword"), Wording("keyword", "关键词"), seen: &texts)
      check(
        keyword.searchesPerDay, .from(0, to: 1e9), .searchesOutOfRange, place, "searches_per_day",
        Wording("The number of searches per day for \(name)", "\(name)的日搜索量"))
      check(
        keyword.rivalListings, 0...1_000_000_000, .rivalListingsOutOfRange, place, "rival_listings",
        Wording("The number of rival listings for \(name)", "\(name)的竞品数"))
      if let bid = keyword.usualBid {
        checkBid(bid, place.key("usual_bid"), Wording("The usual bid on \(name)", "\(name)的通常出价"))
      }
      if let advertisers = keyword.advertisers {
        check(
          advertisers, 0...200, .advertisersOutOfRange, place, "advertisers",
          Wording("The number of advertisers on \(name)", "\(name)的广告主数"))
      }
      check(
        keyword.growthPer30Days, .from(0.01, to: 10), .growthOutOfRange, place, "growth",
        Wording("The growth of \(name)", "\(name)的增长系数"))
      checkDemand(of: keyword, peak, place)
    }
  }

  private mutating func checkDemand(of keyword: Keyword, _ peak: Double, _ path: [ScenarioPathStep]) {
    guard let period, NumberBounds.from(0, to: 1e9).contains(keyword.searchesPerDay),
      NumberBounds.from(0.01, to: 10).contains(keyword.growthPer30Days)
    else { return }
    let months = Double(period.upperBound - period.lowerBound) / 30
    let searches = keyword.searchesPerDay * max(1, power(keyword.growthPer30Days, months)) * peak
    guard !(searches <= Self.largestDemand) else { return }
    let usual = NumberBounds.text(keyword.searchesPerDay)
    add(
      .demandTooLarge, path.key("searches_per_day"),
      "Growth and seasons lift the searches for \(quoted(keyword.text)) from \(usual) to more than ten billion a day; "
        + "lower the growth (a factor over 30 days) or the demand of the seasons.",
      "增长和季节会使\(quoted(keyword.text))的日搜索量从 \(usual) 升到一百亿以上，"
        + "请调低增长系数（每 30 天的倍数）或季节的需求系数。")
  }

  mutating func checkBid(_ bid: Money, _ path: [ScenarioPathStep], _ what: Wording) {
    guard bid < Money(fen: 10) || bid > Money(yuan: 100) else { return }
    add(
      .bidOutOfRange, path, "\(what) is \(bid) yuan; a bid for a click must be from 0.10 to 100.00 yuan.",
      "\(what)为 \(bid.withSign)，每次点击的出价应在 ¥0.10 到 ¥100.00 之间。")
  }

  mutating func addUnknownKeyword(_ text: String, _ path: [ScenarioPathStep]) {
    let keywords = draft.keywords
    let proposal = proposal(for: text, among: keywords.map(\.text))
    add(
      .unknownKeyword, path, "There is no keyword \(quoted(text)) under keywords; \(proposal)",
      "“keywords”中没有关键词\(quoted(text))，\(proposal)")
  }
}
