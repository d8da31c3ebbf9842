import Testing

@testable import MarketDay

/// More of one thing, on the same luck, is not less of what it brings.
@Suite("Laws: more is not less")
struct MonotoneTests {
  @Test("a larger budget of a campaign that spends quickly never lowers its clicks of the day")
  func budgets() throws {
    var compared = 0
    for seed in 0..<(30 * LongVariant.factor) {
      var draft = DrawnMarket(seed: seed, promotions: false).draft
      guard let ads = draft.ads else { continue }
      draft.lifecycle = nil  // ads that a plan turns off have no clicks to compare
      draft.ads!.balance = Money(yuan: 5_000_000)
      draft.ads!.campaigns = [ads.campaigns[0]]
      draft.ads!.campaigns[0].pacing = .quick
      draft.ads!.campaigns[0].span = .always
      var before = (clicks: 0, spend: Money.zero)
      for budget in [0, 37, 450, 4_000, 50_000, 3_000_000] {
        draft.ads!.campaigns[0].dailyBudget = Money(fen: budget)
        let record = LawPlay.records(try Scenario(draft), seed: seed, days: 1)[0]
        let clicks = record.keywords.reduce(0) { $0 + $1.adClicks }
        let spend = record.keywords.reduce(Money.zero) { $0 + $1.adCost }
        let isMore = clicks >= before.clicks && spend >= before.spend
        #expect(isMore, "seed \(seed), \(budget) fen: \(clicks) clicks for \(spend) after \(before)")
        if clicks > before.clicks { compared += 1 }
        before = (clicks, spend)
      }
    }
    #expect(compared > 30, "budgets bind in many of the stores")
  }

  @Test("without shocks, more searches a day never make a keyword searched less")
  func searches() throws {
    for seed in 0..<(20 * LongVariant.factor) {
      var draft = DrawnMarket(seed: seed, promotions: false).draft
      draft.trade.demand.storeVariation = 0
      draft.trade.demand.keywordVariation = 0
      // With ads whose budgets end, searches and clicks split elsewhere.
      draft.ads = nil
      let few = LawPlay.records(try Scenario(draft), seed: seed, days: 5)
      for index in draft.keywords.indices { draft.keywords[index].searchesPerDay *= 1.01 + Double(index) }
      let many = LawPlay.records(try Scenario(draft), seed: seed, days: 5)
      for (less, more) in zip(few, many) {
        let isMore = zip(less.keywords, more.keywords).allSatisfy { $0.searches <= $1.searches }
        #expect(isMore, "seed \(seed), day \(less.day)")
      }
    }
  }

  @Test("a lower price never lowers the chance of an order")
  func prices() throws {
    for seed in 0..<(20 * LongVariant.factor) {
      var draft = DrawnMarket(seed: seed, promotions: false).draft
      draft.seasons = []
      for index in draft.products.indices {
        draft.products[index].usualPrice = draft.products[index].price
        draft.products[index].memberPrice = nil
        draft.products[index].pricePlan = []
      }
      draft.events = []
      var before: [Double] = []
      for part in [100, 99, 80, 45, 3] {
        var cheaper = draft
        for index in cheaper.products.indices {
          let price = draft.products[index].price
          cheaper.products[index].price = max(Money(fen: 1), price.fraction(Int64(part), of: 100, rounded: .down))
        }
        let offers = PreparedOffers(try Scenario(cheaper))
        let now = draft.products.indices.map {
          offers.terms[offers.number(of: $0, onDay: 0)].chances[VisitSources.search].conversion
        }
        let isMore = zip(before, now).allSatisfy { $0 <= $1 }
        #expect(isMore, "seed \(seed), \(part)% of the price")
        #expect(now.allSatisfy { $0 > 0 && $0 <= 1 }, "seed \(seed)")
        before = now
      }
    }
  }

  @Test("a lower limited-time price never lowers the chance of an order")
  func discounts() throws {
    for seed in 0..<(20 * LongVariant.factor) {
      var draft = DrawnMarket(seed: seed, promotions: false).draft
      draft.seasons = []
      draft.events = []
      draft.products[0].pricePlan = []
      guard draft.products[0].price > Money(yuan: 10) else { continue }
      let product = draft.products[0]
      let highest = min(product.price, product.memberPrice ?? product.price)
      var before = 0.0
      for price in [nil, highest - Money(fen: 1), Money(fen: highest.fen / 2), Money(fen: highest.fen / 5 + 100)] {
        draft.promotions.discounts =
          price.map { price in
            [
              LimitedTimeDiscount(
                id: "cut", items: [DiscountedItem(product: product.id, price: price)],
                start: DateHour(draft.start, hour: Int(seed % 20)), end: DateHour(draft.start + 1, hour: 0))
            ]
          } ?? []
        let offers = PreparedOffers(try Scenario(draft))
        let now = offers.terms[offers.number(of: 0, onDay: 0)].chances[VisitSources.search].conversion
        #expect(now >= before * (1 - 1e-12), "seed \(seed), \(price.map(String.init(describing:)) ?? "no discount")")
        before = now
      }
    }
  }
}
