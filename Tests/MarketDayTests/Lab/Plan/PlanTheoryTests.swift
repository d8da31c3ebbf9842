import Testing

@testable import MarketDay

/// Markets in which theory says what the best bid is.
@Suite struct PlanTheoryTests {
  /// One item that is found by its ad only; nobody keeps it in a cart. An order earns 40 yuan before ads (refunds left
  /// out), one click in twenty buys, so a click is worth 2.00 yuan.
  private func market(places: Int, bid: Money) -> ScenarioDraft {
    var draft = ScenarioDraft(
      name: "theory", start: CalendarDate(year: 2026, month: 3, day: 2)!, days: 8, trade: Trade(name: "theory"))
    draft.trade.demand.storeVariation = 0
    draft.trade.demand.keywordVariation = 0
    draft.trade.advertising.places = places
    // Rivals bid anew each day, so that one replicate shows many auctions.
    draft.trade.advertising.bidDrift = 0.3
    draft.trade.advertising.bidPersistence = 0
    draft.trade.advertising.rivalsRunningOut = 0
    draft.trade.shoppers.favouritesPerOrder = 0
    draft.trade.shoppers.cartsPerOrder = 0
    draft.trade.shoppers.refundShare = 0
    draft.trade.shoppers.unitsPerOrder = 1
    draft.store.platformFee = .zero
    draft.store.parcelCost = .zero
    var item = Product(id: "item", title: "thing", price: Money(yuan: 100), cost: Money(yuan: 60), stock: 1_000_000)
    item.conversion = 0.05
    draft.products = [item]
    var keyword = Keyword(text: "word", searchesPerDay: 2_000_000, rivalListings: 0, usualBid: Money(yuan: 2))
    keyword.advertisers = 2
    draft.keywords = [keyword]
    var group = AdGroup(product: "item", bid: .fixed(bid))
    group.keywords = [AdKeyword(text: "word")]
    var campaign = Campaign(name: "ads", dailyBudget: Money(yuan: 1_000_000))
    campaign.groups = [group]
    var ads = Advertising(balance: Money(yuan: 10_000_000))
    ads.campaigns = [campaign]
    draft.ads = ads
    return draft
  }

  private func plan(_ draft: ScenarioDraft, plays: Int) async throws -> (bid: Money, plan: Plan) {
    var goal = PlanGoal()
    goal.plays = plays
    goal.checkReplicates = 60
    goal.locks = [
      "ads.campaigns.ads.schedule", "ads.campaigns.ads.daily_budget", "ads.campaigns.ads.pacing",
    ]
    let plan = try await Planner.plan(PlanSpace(Scenario(draft), goal: goal), goal: goal, jobs: 2)
    return (plan.planned.draft.ads?.campaigns[0].groups[0].bid.most ?? .zero, plan)
  }

  /// One place: bidding the value is best, whatever the others bid. The steps are 0.10 yuan.
  @Test(arguments: [Money(fen: 300), Money(fen: 250)])
  func withOnePlaceTheValueIsFound(start: Money) async throws {
    var draft = market(places: 1, bid: start)
    draft.keywords[0].usualBid = Money(fen: 160)
    draft.keywords[0].advertisers = 3
    let found = try await plan(draft, plays: 800)
    #expect((Money(fen: 190)...Money(fen: 210)).contains(found.bid), "found \(found.bid)")
    #expect(found.plan.check.gain.isSettled && found.plan.check.gain.mean > 0)
  }

  /// Two places with nearly the same clicks: the value, 2.00 yuan, mostly buys the first one at the price of the higher
  /// rival; a lower bid buys the second one at that of the lower rival.
  @Test func withTwoPlacesShadingWinsAndIsFound() async throws {
    var draft = market(places: 2, bid: Money(yuan: 2))
    draft.trade.advertising.viewDecay = 0.995
    draft.keywords[0].usualBid = Money(fen: 80)
    let found = try await plan(draft, plays: 800)
    #expect(found.bid <= Money(fen: 160), "found \(found.bid)")
    #expect(found.bid >= Money(fen: 30), "found \(found.bid)")
    #expect(found.plan.check.gain.isSettled && found.plan.check.gain.mean > 0)
  }
}
