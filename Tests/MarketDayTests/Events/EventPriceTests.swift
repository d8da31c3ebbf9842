import Testing

@testable import MarketDay

@Suite("Events: the price of an order, by hand")
struct EventPriceTests {
  /// The day of the cases is the second of the event: alpha (100.00, members 90.00) at 80.00, with a commission of 4%.
  private func store(_ change: (inout ScenarioDraft) -> Void = { _ in }) throws -> Scenario {
    var draft = PriceCase.store
    var event = PlatformEvent(.groupBuy, name: "group buy", first: PriceCase.day + -1, last: PriceCase.day + 1)
    event.terms.commission = BasisPoints(400)
    event.items = [EventItem(product: "alpha", price: yuan("80"), stock: 500)]
    draft.events = [event]
    change(&draft)
    return try Scenario(draft)
  }

  private func priced(_ basket: Basket, _ scenario: Scenario, day: Int = 0) -> (steps: [String], order: PricedOrder) {
    let promotions = PromotionsInForce(scenario, on: PriceCase.day + day, hour: 12)
    let order = OrderPrice.priced(basket, under: promotions)
    let names = PromotionList(scenario)
    let steps = order.steps.filter { $0.outcome != .nothingToApply }.map { PriceCase.text(of: $0, names: names) }
    return (steps, order)
  }

  @Test("the event's price, a gift, a coupon and the platform's step follow each other")
  func allSteps() throws {
    let scenario = try store { draft in
      draft.promotions.gifts = [gift("spend", tier("300", off: "30"))]
      draft.promotions.coupons = [coupon("ten", "10", from: "200")]
      draft.promotions.platform = [reduction("every 100", every: "100", off: "15")]
      draft.store.shippingFee = yuan("8")
    }
    let basket = Basket([BasketItem(product: 0, units: 3), BasketItem(product: 1, units: 2)], coupon: 0)
    let (steps, order) = priced(basket, scenario)
    #expect(
      steps == [
        "item 0.00 -> 420.00", "item group buy 60.00 -> 360.00", "gift spend tier 1 x1 30.00 -> 330.00",
        "coupon ten 10.00 -> 320.00", "platform every 100 x3 45.00 -> 275.00", "shipping -8.00 -> 283.00",
      ])
    // 275 of 360 over lines of 240 and 120; each step's fens go by largest remainder.
    #expect(order.lines.map(\.amount) == [yuan("183.33"), yuan("91.67")])
    #expect(order.lines.map(\.eventFee) == [yuan("7.33"), .zero])
    #expect(order.total == yuan("283"))
  }

  @Test("the lowest of the event's, the limited-time and the member price holds; ties go to the discount")
  func lowest() throws {
    let lower = try store { $0.promotions.discounts = [sale("flash", [("alpha", "79.99")])] }
    let one = Basket([BasketItem(product: 0, units: 1)])
    #expect(priced(one, lower).steps == ["item 0.00 -> 100.00", "item flash 20.01 -> 79.99"])
    #expect(priced(one, lower).order.lines[0].eventFee == .zero)
    let tie = try store { $0.promotions.discounts = [sale("flash", [("alpha", "80")])] }
    #expect(priced(one, tie).order.uses.map { PromotionList(tie)[$0.promotion].name } == ["flash"])
    let higher = try store { $0.promotions.discounts = [sale("flash", [("alpha", "85")])] }
    #expect(priced(one, higher).order.uses.map { PromotionList(higher)[$0.promotion].name } == ["group buy"])
    var member = one
    member.buyer = .member
    #expect(priced(member, try store()).order.total == yuan("80"))
    let cheapMembers = try store { $0.products[0].memberPrice = yuan("75") }
    #expect(
      priced(member, cheapMembers).steps == [
        "item 25.00 -> 75.00", "item group buy refused (another price is as low: 75.00) 0.00 -> 75.00",
      ])
  }

  @Test("units in a bundle have no commission of the event")
  func bundled() throws {
    let scenario = try store { $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "130")] }
    let items = [BasketItem(product: 0, units: 3), BasketItem(product: 1, units: 1)]
    let (steps, order) = priced(Basket(items, bundles: [BundleChoice(bundle: 0, sets: 1)]), scenario)
    #expect(
      steps == ["item 0.00 -> 360.00", "item group buy 60.00 -> 300.00", "bundle duo x1 10.00 -> 290.00"])
    // The bundle's 130 over 100 and 60: 81.25 and 48.75. So alpha's line is 241.25, two of its three units at 80.
    #expect(order.lines.map(\.amount) == [yuan("241.25"), yuan("48.75")])
    #expect(order.lines[0].eventFee == yuan("6.43"))  // 4% of two thirds of 241.25, 160.83
  }

  @Test("after the event prices go back in equal steps, rounded to the fen, without commission")
  func recovery() throws {
    let scenario = try store { draft in
      draft.events[0].items[0].price = yuan("79.99")
      draft.events[0].terms.recoveryDays = 7
      draft.events[0].terms.recoverySteps = 3
      draft.products[0].pricePlan = [PriceChange(date: PriceCase.day + 7, price: yuan("120"))]
    }
    let one = Basket([BasketItem(product: 0, units: 1)])
    let prices = (-2...9).map { day in priced(one, scenario, day: day).order.total.description }
    // From 79.99 to 100.00 in quarters: 84.99, 90.00 (89.995), 95.00 (94.9975); from day 7 on to 120.00.
    #expect(
      prices == [
        "100.00", "79.99", "79.99", "79.99", "84.99", "84.99", "90.00", "90.00", "95.00", "110.00", "110.00", "120.00",
      ])
    #expect((2...8).allSatisfy { priced(one, scenario, day: $0).order.lines[0].eventFee == .zero })
    #expect(priced(one, scenario, day: 1).order.lines[0].eventFee == yuan("3.20"))
  }

  @Test("from the day of leaving on the price is the list price")
  func leaving() throws {
    let scenario = try store { $0.events[0].leave = PriceCase.day + 1 }
    let one = Basket([BasketItem(product: 0, units: 1)])
    #expect((-1...3).map { priced(one, scenario, day: $0).order.total } == ["80", "80", "100", "100", "100"].map(yuan))
  }

  @Test("without the event nothing of it is in force")
  func variant() throws {
    let scenario = try store()
    let promotions = StorePromotions(scenario, variant: .withoutEvents).inForce(on: PriceCase.day, hour: 12)
    #expect(promotions.items[0].limitedTime == nil)
    #expect(promotions.items[0].list == yuan("100"))
  }
}
