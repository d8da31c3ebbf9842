@testable import MarketDay

/// A store of one item and one keyword, whose ad is bid for in several ways.
struct BiddingStore {
  var draft: ScenarioDraft

  static let ample = Money(yuan: 1_000_000)

  /// A click is worth about 1.90 yuan; rivals bid about 0.90.
  init(days: Int = 90, budget: Money = BiddingStore.ample) {
    draft = ScenarioDraft(
      name: "bidding store", start: CalendarDate(year: 2026, month: 3, day: 2)!, days: days,
      trade: Trade.preset(named: "general")!)
    draft.trade.search.personalNoise = 0.05
    draft.keywords = [Keyword(text: "cup", searchesPerDay: 3_000, rivalListings: 5_000, usualBid: Money(fen: 90))]
    var cup = Product(id: "cup", title: "cup", price: Money(yuan: 60), cost: Money(yuan: 15), stock: 1_000_000)
    cup.conversion = 0.05
    cup.soldLast30Days = 100
    draft.products = [cup]
    var ads = Advertising(balance: BiddingStore.ample)
    var group = AdGroup(product: "cup", bid: .fixed(Money(fen: 100)))
    group.keywords = [AdKeyword(text: "cup")]
    var campaign = Campaign(name: "cups", dailyBudget: budget)
    campaign.groups = [group]
    ads.campaigns = [campaign]
    ads.topUp = Money(yuan: 1_000_000)
    ads.topUpBelow = Money(yuan: 500_000)
    draft.ads = ads
  }

  /// The same days again and again: no shocks, no drifts, a quality that stays, and rivals whose budgets last.
  mutating func quieten() {
    draft.trade.demand.storeVariation = 0
    draft.trade.demand.keywordVariation = 0
    draft.trade.search.rivalDrift = 0
    draft.trade.advertising.bidDrift = 0
    draft.trade.advertising.rivalsRunningOut = 0
    draft.trade.advertising.qualityLearning = 0
  }

  func simulation(_ rule: BidRule) throws -> Simulation {
    var draft = draft
    draft.ads!.campaigns[0].groups[0].bid = rule
    return Simulation(try Scenario(draft))
  }
}

/// What an ad did on each day, and what the store earned.
struct PlayedBids: Observer {
  private(set) var ad: [KeywordRecord] = []
  private(set) var profit: [Double] = []
  private(set) var stages: [LifeStage] = []

  init(_ simulation: Simulation, replicate: Int, seed: UInt64 = 11) {
    simulation.play(replicate: replicate, seed: seed, observer: &self)
  }

  mutating func observe(_ record: DayRecord) {
    ad.append(record.keywords[0])
    profit.append(record.store.profit.yuan)
    stages.append(record.products[0].stage ?? .introduction)
  }

  var cost: Double { ad.reduce(0) { $0 + $1.adCost.yuan } }
  var amount: Double { ad.reduce(0) { $0 + $1.adAmount.yuan } }
}

/// All records of a replicate.
struct KeptDays: Observer {
  private(set) var days: [DayRecord] = []

  init(_ simulation: Simulation, seed: UInt64) { simulation.play(replicate: 0, seed: seed, observer: &self) }

  mutating func observe(_ record: DayRecord) { days.append(record) }
}
