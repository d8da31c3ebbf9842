import Testing

@testable import MarketDay

/// Means and variances that follow from the model, over three years of one store.
///
/// Seeds are fixed, so a test passes always or never; 5 standard errors would be left by chance once in about 1.7
/// million draws of a seed.
@Suite("Laws: means and variances")
struct MeanTests {
  private static let errors = 5.0

  private func draft(days: Int = 1_096) -> ScenarioDraft {
    var draft = ScenarioDraft(
      name: "means", start: CalendarDate(year: 2026, month: 1, day: 1)!, days: days, trade: Trade(name: "usual"))
    draft.trade.search.personalNoise = 0.05
    draft.products = [
      Product(id: "cup", title: "cup", price: Money(yuan: 50), cost: Money(yuan: 20), stock: 10_000_000)
    ]
    return draft
  }

  /// A store with one ad that is always on, at one place: rivals and qualities stand still.
  private func advertised(storeVariation: Double, keywordVariation: Double, bid: Money) throws -> Scenario {
    var draft = draft()
    draft.trade.demand.storeVariation = storeVariation
    draft.trade.demand.keywordVariation = keywordVariation
    draft.trade.search.soldAttraction = 0
    draft.trade.advertising.bidDrift = 0
    draft.trade.advertising.rivalsRunningOut = 0
    draft.trade.advertising.qualityLearning = 0
    draft.keywords = [Keyword(text: "mug", searchesPerDay: 2_000, rivalListings: 1_000, usualBid: Money(yuan: 1))]
    var group = AdGroup(product: "cup", bid: .fixed(bid))
    group.keywords = [AdKeyword(text: "mug")]
    var campaign = Campaign(name: "always", dailyBudget: Money(yuan: 1_000_000))
    campaign.groups = [group]
    draft.ads = Advertising(balance: Money(yuan: 10_000_000))
    draft.ads!.campaigns = [campaign]
    return try Scenario(draft)
  }

  @Test(
    "clicks of an ad that is always on are thinned searches",
    arguments: [(0.0, 0.0, 100), (0.25, 0.20, 100), (0.25, 0.20, 1), (0.6, 0.0, 1)])
  func adClicks(storeVariation: Double, keywordVariation: Double, bidYuan: Int) throws {
    let scenario = try advertised(
      storeVariation: storeVariation, keywordVariation: keywordVariation, bid: Money(yuan: bidYuan))
    let records = LawPlay.records(scenario, seed: 20)
    let place = records[0].keywords[0].adPlace
    #expect(records.allSatisfy { abs($0.keywords[0].adPlace - place) < 1e-9 }, "the ad stands still")
    #expect(bidYuan == 100 ? place == 1 : place > 1)
    let view = power(scenario.trade.advertising.viewDecay, place - 1)
    let mean = 2_000 * view * scenario.trade.advertising.clickRate
    let shock = (1 + storeVariation * storeVariation) * (1 + keywordVariation * keywordVariation) - 1
    let moments = MomentsWithErrors(records.map { Double($0.keywords[0].adClicks) })
    #expect(abs(moments.mean - mean) < Self.errors * moments.meanError, "\(moments), expected \(mean)")
    let variance = mean * (1 + mean * shock)
    #expect(abs(moments.variance - variance) < Self.errors * moments.varianceError, "\(moments), expected \(variance)")
    // All searches, clicked or not, have the mean of the market.
    let searches = MomentsWithErrors(records.map { Double($0.keywords[0].searches) })
    #expect(abs(searches.mean - 2_000) < Self.errors * searches.meanError, "\(searches)")
    let spread = 2_000 * (1 + 2_000 * shock)
    #expect(abs(searches.variance - spread) < Self.errors * searches.varianceError, "\(searches), expected \(spread)")
  }

  /// Daily orders of a store that lives on direct visits; the first days, in which carts fill, are left out.
  private func dailyOrders(storeVariation: Double?) throws -> MomentsWithErrors {
    var draft = draft()
    if let storeVariation { draft.trade.demand.storeVariation = storeVariation }
    draft.channels = [Channel(name: "direct", visitsPerDay: 4_000)]
    let records = LawPlay.records(try Scenario(draft), seed: 5)
    return MomentsWithErrors(records.dropFirst(96).map { Double($0.store.buyers) })
  }

  @Test("with the usual shocks, daily orders of a busy store vary far more than by chance")
  func ordersWithShocks() throws {
    let orders = try dailyOrders(storeVariation: nil)
    let ratio = orders.variance / orders.mean
    let error = orders.varianceError / orders.mean
    #expect(ratio - Self.errors * error > 3, "variance / mean is \(ratio) ± \(error)")
  }

  @Test("without shocks, daily orders vary by chance alone")
  func ordersWithoutShocks() throws {
    let orders = try dailyOrders(storeVariation: 0)
    let ratio = orders.variance / orders.mean
    let error = orders.varianceError / orders.mean
    #expect(abs(ratio - 1) < Self.errors * error, "variance / mean is \(ratio) ± \(error)")
  }

  @Test("a share of the visits buys that is the item's conversion")
  func conversion() throws {
    var draft = draft(days: 400)
    draft.products[0].conversion = 0.04
    draft.trade.shoppers.favouritesPerOrder = 0
    draft.trade.shoppers.cartsPerOrder = 0
    draft.channels = [Channel(name: "direct", visitsPerDay: 3_000)]
    let records = LawPlay.records(try Scenario(draft), seed: 8)
    let visitors = Double(records.reduce(0) { $0 + $1.store.visitors })
    let buyers = Double(records.reduce(0) { $0 + $1.store.buyers })
    let error = (visitors * 0.04 * 0.96).squareRoot()
    #expect(abs(buyers - visitors * 0.04) < Self.errors * error, "\(buyers) of \(visitors)")
    let inquiries = Double(records.reduce(0) { $0 + $1.store.inquiries })
    let asking = draft.trade.shoppers.askRate
    #expect(abs(inquiries - visitors * asking) < Self.errors * (visitors * asking).squareRoot(), "\(inquiries)")
  }
}
