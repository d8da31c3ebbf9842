import Testing

@testable import MarketDay

@Suite("Price plans")
struct PricePlanTests {
  private func draft(_ changes: (day: Int, price: Int)...) -> ScenarioDraft {
    var draft = EventStore.draft()
    draft.events = []
    draft.products[0].pricePlan = changes.map {
      PriceChange(date: EventStore.start + $0.day, price: Money(yuan: $0.price))
    }
    return draft
  }

  @Test("from a day on the price is another one, until the next day of the plan")
  func byDate() throws {
    let records = try EventStore.records(draft((3, 120), (7, 90), (8, 100)), days: 10)
    #expect(records.map { $0.products[0].price.fen / 100 } == [100, 100, 100, 120, 120, 120, 120, 90, 100, 100])
    let product = draft((3, 120), (7, 90)).products[0]
    let day = EventStore.start
    #expect(product.listPrices(from: nil, to: nil) == [100, 120, 90].map { Money(yuan: $0) })
    #expect(product.listPrices(from: day + 3, to: day + 6) == [Money(yuan: 120)])
    #expect(product.listPrices(from: day + 2, to: day + 3) == [Money(yuan: 100), Money(yuan: 120)])
    #expect(product.listPrices(from: day + 9, to: nil) == [Money(yuan: 90)])
    #expect(product.listPrices(from: nil, to: day + 2) == [Money(yuan: 100)])
  }

  @Test("orders answer by the lasting elasticity, as if it were another price from the start")
  func elasticity() throws {
    let planned = PreparedScenario(try Scenario(draft((3, 120))))
    let terms = planned.offers.terms[planned.offers.number(of: 0, onDay: 5)]
    let shift = -2.6 * logarithm(1.2)
    let chances = UsualOdds(conversion: 0.025, askRate: 0.03, inquiryConversion: 0.40)
      .chances(shift: shift, shoppers: ShopperBehaviour())
    #expect(abs(terms.chances[VisitSources.search].conversion - chances.conversion) < 1e-12)
    #expect(!terms.showsPromotion && terms.kinds.allSatisfy { $0.uses.isEmpty })
    var dear = draft()
    dear.products[0].usualPrice = dear.products[0].price
    dear.products[0].price = Money(yuan: 120)
    let fromStart = PreparedScenario(try Scenario(dear))
    let other = fromStart.offers.terms[fromStart.offers.number(of: 0, onDay: 5)]
    #expect(terms.chances == other.chances && terms.unitProfit == other.unitProfit)
  }

  @Test("a plan of the same price changes nothing, and one of later days nothing before them")
  func neutral() throws {
    for seed in 0..<(15 * LongVariant.factor) {
      var draft = DrawnMarket(seed: seed).draft
      for index in draft.products.indices { draft.products[index].pricePlan = [] }
      draft.events = []
      let without = LawPlay.records(try Scenario(draft), seed: seed, days: 8)
      for index in draft.products.indices {
        let price = draft.products[index].price
        draft.products[index].pricePlan = [
          PriceChange(date: draft.start + 2, price: price),
          PriceChange(date: draft.start + 8, price: price + Money(yuan: 3)),
        ]
      }
      let with = LawPlay.records(try Scenario(draft), seed: seed, days: 8)
      #expect(LawPlay.firstDifference(with, without) == nil, "seed \(seed)")
    }
  }

  @Test("member, discount and bundle prices have to hold for every price in force, on their days only")
  func rules() {
    func faults(_ change: (inout ScenarioDraft) -> Void) -> [String] {
      var draft = ScenarioDraft.clean
      change(&draft)
      return ScenarioRules.faults(of: draft).map(\.code)
    }
    func plan(_ product: inout Product, _ day: String, _ yuan: Int) {
      product.pricePlan = [PriceChange(date: date(day), price: Money(yuan: yuan))]
    }
    // The dress: 128, members 120; a discount to 108 until 14 September 00:00; with the belt (59) 149 as a bundle.
    #expect(faults { plan(&$0.products[0], "2026-09-20", 121) } == [])
    #expect(faults { plan(&$0.products[0], "2026-09-20", 120) } == ["member-price-not-below-price"])
    let withoutMembers: (inout ScenarioDraft) -> Void = { $0.products[0].memberPrice = nil }
    #expect(
      faults {
        withoutMembers(&$0)
        plan(&$0.products[0], "2026-09-14", 108)
      } == [])
    #expect(
      faults {
        withoutMembers(&$0)
        plan(&$0.products[0], "2026-09-13", 108)
      } == ["discount-price-out-of-range"])
    #expect(
      faults {
        withoutMembers(&$0)
        plan(&$0.products[0], "2026-09-14", 90)
      } == ["bundle-not-below-items"])
    #expect(
      faults { draft in
        withoutMembers(&draft)
        plan(&draft.products[0], "2026-09-14", 90)
        draft.promotions.bundles[0].span.last = date("2026-09-13")
      } == [])
    #expect(faults { plan(&$0.products[1], "2026-10-31", 50) } == ["date-out-of-range"])
    #expect(faults { plan(&$0.products[1], "2026-10-30", 0) } == ["price-out-of-range"])
  }
}
