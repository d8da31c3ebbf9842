/// What named rivals remember from one day to the next, and what anybody could see of them yesterday.
struct RivalBooks {
  /// By ad of a rival: who sets its bid, what its back office counted, and how its yesterday was.
  let bidders: [AdBidder]
  var seen: [ClickRecord]
  var yesterday: [AdDayReport?]
  /// By rival.
  var campaigns: [CampaignReport]
  /// By ad of a rival, and of the store by page; nil where it was not seen yesterday.
  var sightings: [RivalSighting?]
  var storeSightings: [RivalSighting?]

  init(_ stage: PreparedScenario) {
    let named = stage.rivals
    let ads = named?.ads ?? []
    bidders = ads.map { AdBidder.make($0.strategy) }
    seen = .init(repeating: ClickRecord(clicks: 0, orders: 0), count: ads.count)
    yesterday = .init(repeating: nil, count: ads.count)
    campaigns = (named?.rivals ?? []).map { CampaignReport(dailyBudget: $0.rival.dailyBudget) }
    sightings = .init(repeating: nil, count: ads.count)
    storeSightings = .init(repeating: nil, count: named?.pages.count ?? 0)
  }
}

extension World {
  /// The named rivals that were seen yesterday on the pages of a keyword.
  func rivalSightings(on keyword: Int, _ stage: PreparedScenario) -> [RivalSighting] {
    guard let named = stage.rivals, let page = named.pageOfKeyword[keyword] else { return [] }
    return named.pages[page].ads.compactMap { rivalBooks.sightings[$0] }
  }
}
