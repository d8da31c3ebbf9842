@testable import MarketDay

/// A quiet market in which nothing moves but the rivals: one item, one keyword, drawn rivals that last all day.
enum RivalStore {
  static let keyword = "杯子"

  static func draft(days: Int = 8, bid: BidRule = .fixed(Money(fen: 120))) -> ScenarioDraft {
    var trade = Trade(name: "general")
    trade.advertising.bidDrift = 0
    trade.advertising.rivalsRunningOut = 0
    trade.advertising.qualityLearning = 0
    trade.demand.storeVariation = 0
    trade.demand.keywordVariation = 0
    var draft = ScenarioDraft(name: "The store", start: CalendarDate(text: "2026-09-01")!, days: days, trade: trade)
    draft.products = [
      Product(id: "cup", title: "陶瓷 杯子", price: Money(yuan: 89), cost: Money(yuan: 20), stock: 100_000)
    ]
    draft.keywords = [
      Keyword(text: keyword, searchesPerDay: 20_000, rivalListings: 90_000, usualBid: Money(fen: 60))
    ]
    var group = AdGroup(product: "cup", bid: bid)
    group.keywords = [AdKeyword(text: keyword)]
    var campaign = Campaign(name: "cups", dailyBudget: Money(yuan: 100_000))
    campaign.groups = [group]
    draft.ads = Advertising(balance: Money(yuan: 1_000_000))
    draft.ads!.campaigns = [campaign]
    return draft
  }

  static func rival(_ bid: BidRule, named name: String = "Northhill", value: Int = 110, budget: Int = 100_000) -> Rival
  {
    var rival = Rival(
      name: name, keywords: [keyword], value: Money(fen: value), dailyBudget: Money(yuan: budget), bid: bid)
    rival.quality = 7
    return rival
  }

  /// What the ad of the store has in each hour of some days: place and price, 0 for none.
  static func standings(_ draft: ScenarioDraft, seed: UInt64) throws -> [[(place: Int, price: Int64)]] {
    var days: [[(place: Int, price: Int64)]] = []
    LawPlay.play(PreparedScenario(try Scenario(draft)), seed: seed, days: draft.days) { played in
      days.append(
        (0..<24).map { hour in
          let segment = played.ads.segments[0].first { $0.from <= hour && hour < $0.to }
          return (segment?.place ?? 0, segment?.price ?? 0)
        })
    }
    return days
  }
}
