import Testing

@testable import MarketDay

@Suite("Promotions: price of an order")
struct PromotionsPriceTests {
  @Test("baskets worked out by hand", arguments: PriceCase.all)
  func byHand(_ example: PriceCase) throws {
    let scenario = try example.scenario()
    let promotions = PromotionsInForce(scenario, on: PriceCase.day, hour: example.hour)
    let order = OrderPrice.priced(example.basket, under: promotions)
    let names = PromotionList(scenario)
    let steps = order.steps.filter { $0.outcome != .nothingToApply }.map { PriceCase.text(of: $0, names: names) }
    #expect(steps == example.steps)
    #expect(order.lines.map(\.amount.description).joined(separator: " ") == example.lines)
    #expect([order.gift, order.couponGiven, order.couponUsed] == example.things)
    #expect(order.total == order.steps.last?.amountLeft)
    #expect(Set(order.steps.map(\.kind)) == Set(PriceStepKind.allCases))
  }

  @Test("the table is large enough, and every name says one thing")
  func table() {
    #expect(PriceCase.all.count >= 45)
    for cases in [PriceCase.itemCases, PriceCase.bundleCases, PriceCase.giftCases, PriceCase.couponCases] {
      #expect(Set(cases.map(\.name)).count == cases.count)
    }
  }

  @Test("promotions are listed by kind, then in the scenario's order")
  func list() throws {
    var draft = PriceCase.store
    draft.promotions.platform = [reduction("eleven", every: "300", off: "50")]
    draft.promotions.discounts = [sale("flash", [("alpha", "80")])]
    draft.promotions.coupons = [coupon("five", "5"), coupon("ten", "10")]
    draft.promotions.bundles = [bundle("duo", "alpha", "beta", at: "140")]
    let list = PromotionList(try Scenario(draft))
    #expect(list.entries.map(\.name) == ["duo", "five", "ten", "flash", "eleven"])
    #expect(list.entries.map(\.kind) == [.bundle, .coupon, .coupon, .discount, .platform])
    #expect(list.id(of: .coupon, at: 1) == PromotionID(position: 2))
    #expect(list[list.id(of: .platform, at: 0)].name == "eleven")
  }
}
