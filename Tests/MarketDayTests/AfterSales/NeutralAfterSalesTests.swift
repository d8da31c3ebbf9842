import Testing

@testable import MarketDay

@Suite("Shipping and reviews without an effect change nothing else")
struct NeutralAfterSalesTests {
  private static var seeds: Range<UInt64> { 0..<(4 * LongVariant.factor) }

  private func draft(_ seed: UInt64) -> ScenarioDraft {
    var draft = DrawnMarket(seed: seed).draft
    draft.fulfilment = nil
    draft.reviews = nil
    return draft
  }

  private func records(_ draft: ScenarioDraft, _ seed: UInt64) throws -> [DayRecord] {
    LawPlay.records(try Scenario(draft), seed: seed, days: 9)
  }

  @Test("Fulfilment that can send all changes nothing at all")
  func enoughCapacity() throws {
    for seed in Self.seeds {
      var draft = draft(seed)
      let without = try records(draft, seed)
      draft.fulfilment = Fulfilment()
      let with = try records(draft, seed)
      #expect(LawPlay.firstDifference(without, with) == nil, "seed \(seed)")
      draft.fulfilment = .sending(10_000_000)
      let plenty = try records(draft, seed)
      #expect(LawPlay.firstDifference(without, plenty) == nil, "seed \(seed)")
    }
  }

  @Test("Reviews that nobody heeds change nothing but their own columns")
  func unheededReviews() throws {
    for seed in Self.seeds {
      var draft = draft(seed)
      draft.events = []  // they ask for ratings
      let without = try records(draft, seed)
      var reviews = Reviews()
      reviews.service = draft.trade.typicalItem.described
      (reviews.numberElasticity, reviews.scoreElasticity) = (0, 0)
      draft.reviews = reviews
      (draft.trade.search.indicatorWeights.rating, draft.trade.search.indicatorWeights.service) = (0, 0)
      var with = try records(draft, seed)
      for day in with.indices {
        #expect(with[day].store.ratings != nil)
        with[day].store.ratings = nil
        with[day].store.reviews = 0
        for item in with[day].products.indices {
          with[day].products[item].rating = nil
          with[day].products[item].reviews = 0
        }
      }
      #expect(LawPlay.firstDifference(without, with) == nil, "seed \(seed)")
    }
  }

  @Test("What an item's buyers say changes nothing before it can be known, where refunds don't ask for it")
  func unknownQuality() throws {
    for seed in Self.seeds {
      var draft = draft(seed)
      draft.trade.shoppers.refundDescribedPart = 0
      for index in draft.products.indices { draft.products[index].described = nil }
      let without = try records(draft, seed)
      for index in draft.products.indices { draft.products[index].described = 2 }
      #expect(LawPlay.firstDifference(without, try records(draft, seed)) == nil, "seed \(seed)")
    }
  }
}
