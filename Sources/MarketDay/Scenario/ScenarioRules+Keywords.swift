// What shoppers search for.
extension ScenarioRules.Check {
  /// The most shoppers that one keyword or channel may bring on a day.
  static let largestDemand = 1e10

  mutating func checkKeywords() {
    let path: [ScenarioPathStep] = [.key("keywords")]
    guard checkCount(draft.keywords.count, atMost: 20_000, path, "keywords") else { return }
    let peak = peakOfSeasons()
    var texts = Set<String>()
    for (index, keyword) in draft.keywords.enumerated() {
      let place = path.index(index)
      let name = quoted(keyword.text)
      checkName(keyword.text, place.key("keyword"), "keyword", seen: &texts)
      check(
        keyword.searchesPerDay, .from(0, to: 1e9), .searchesOutOfRange, place, "searches_per_day",
        "The number of searches per day for \(name)")
      check(
        keyword.rivalListings, 0...1_000_000_000, .rivalListingsOutOfRange, place, "rival_listings",
        "The number of rival listings for \(name)")
      if let bid = keyword.usualBid { checkBid(bid, place.key("usual_bid"), "The usual bid on \(name)") }
      if let advertisers = keyword.advertisers {
        check(
          advertisers, 0...200, .advertisersOutOfRange, place, "advertisers", "The number of advertisers on \(name)")
      }
      check(keyword.growthPer30Days, .from(0.01, to: 10), .growthOutOfRange, place, "growth", "The growth of \(name)")
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
    add(
      .demandTooLarge, path.key("searches_per_day"),
      "Growth and seasons lift the searches for \(quoted(keyword.text)) from "
        + "\(NumberBounds.text(keyword.searchesPerDay))"
        + " to more than ten billion a day; lower the growth (a factor over 30 days) or the demand of the seasons.")
  }

  mutating func checkBid(_ bid: Money, _ path: [ScenarioPathStep], _ what: String) {
    guard bid < Money(fen: 10) || bid > Money(yuan: 100) else { return }
    add(.bidOutOfRange, path, "\(what) is \(bid) yuan; a bid for a click must be from 0.10 to 100.00 yuan.")
  }

  mutating func addUnknownKeyword(_ text: String, _ path: [ScenarioPathStep]) {
    let keywords = draft.keywords
    let proposal = proposal(for: text, among: keywords.map(\.text))
    add(.unknownKeyword, path, "There is no keyword \(quoted(text)) under keywords; \(proposal)")
  }
}
