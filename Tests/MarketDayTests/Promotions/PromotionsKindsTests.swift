import Testing

@testable import MarketDay

/// Kinds of basket on stores small enough to work them out by hand; products as in ``PriceCase/store``.
@Suite("Promotions: kinds of basket")
struct PromotionsKindsTests {
  private func kinds(
    of product: Int, meanUnits: Double = 1, holding coupon: Int? = nil, _ change: (inout ScenarioDraft) -> Void
  ) throws -> [BasketKind] {
    var draft = PriceCase.store
    change(&draft)
    let scenario = try Scenario(draft)
    let promotions = PromotionsInForce(scenario, on: PriceCase.day, hour: 12)
    return BasketKinds(promotions: promotions, behaviour: scenario.trade.shoppers)
      .kinds(of: product, meanUnits: meanUnits, holding: coupon)
  }

  /// `1x alpha 95.00` and so on, to compare with a literal.
  private func text(_ kind: BasketKind) -> String {
    kind.lines.map { "\($0.units)x \(PriceCase.store.products[$0.product].id) \($0.amount)" }.joined(separator: " + ")
  }

  private func near(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-9 }

  @Test("units have the given mean, and their chances sum to 1", arguments: [1, 1.1, 1.5, 2, 3.7, 5, 5.1, 12, 250])
  func units(mean: Double) {
    let chances = OrderUnits.chances(mean: mean)
    #expect(near(chances.reduce(0) { $0 + $1.chance }, 1))
    #expect(abs(chances.reduce(0) { $0 + $1.chance * Double($1.units) } - mean) < 1e-9 * mean)
    #expect(chances[0].units == 1 && chances.count <= 40)
    for (one, next) in zip(chances, chances.dropFirst()) { #expect(next.chance < one.chance) }
    if mean == 1 { #expect(chances.count == 1) } else { #expect(chances.count >= 3) }
  }

  @Test("plain orders are numbers of units")
  func plain() throws {
    let found = try kinds(of: 0, meanUnits: 1.1) { _ in }
    #expect(found.map(text) == ["1x alpha 100.00", "2x alpha 200.00", "3x alpha 300.00"])
    // q + 2 q^2 = 0.1 (1 + q + q^2): 1.9 q^2 + 0.9 q - 0.1 = 0, so q = 0.0928938
    #expect(abs(found[1].chance / found[0].chance - 0.0928938) < 1e-6)
    #expect(near(found[1].chance / found[0].chance, found[2].chance / found[1].chance))
  }

  @Test("those who claimed the click coupon use it where its condition is met")
  func clickCoupon() throws {
    let found = try kinds(of: 0) { $0.promotions.coupons = [coupon("five", "5"), coupon("ten", "10", from: "150")] }
    // Of those who claimed, some add beta or more to reach 150: 50 more of 150, so 0.35 exp(-(50/150) / 0.15).
    let toppedUp = 0.30 * 0.35 * exponential(-(50.0 / 150) / 0.15)
    #expect(found.map(text) == ["1x alpha 100.00", "1x alpha 93.75 + 1x beta 56.25", "1x alpha 95.00"])
    #expect(found.map(\.couponUsed) == [nil, 1, 0])
    #expect(near(found[0].chance, 0.70) && near(found[1].chance, toppedUp) && near(found[2].chance, 0.30 - toppedUp))
  }

  @Test("a coupon that makes the order dearer is not used")
  func costlyCoupon() throws {
    let found = try kinds(of: 0) {
      $0.store.shippingFee = yuan("10")
      $0.store.freeShippingFrom = yuan("99")
      $0.promotions.coupons = [coupon("five", "5")]
    }
    #expect(found.map(text) == ["1x alpha 100.00"])
  }

  @Test("below a threshold, the cheapest item that reaches it is added")
  func topUp() throws {
    let found = try kinds(of: 1) { $0.promotions.gifts = [gift("full", tier("99", off: "10"), tier("500", off: "80"))] }
    // 39 short of 99: beta again (60) is the cheapest of at least 39, as gamma costs 33.33.
    let chance = 0.35 * exponential(-(39.0 / 99) / 0.15)
    #expect(found.map(text) == ["2x beta 110.00", "1x beta 60.00"])
    #expect(near(found[0].chance, chance))
    #expect(found[0].uses == [PromotionUse(promotion: PromotionID(position: 0), amountOff: yuan("10"))])
  }

  @Test("of equally cheap items the first is added, and nothing where none is dear enough")
  func topUpItem() throws {
    let promotions = PromotionsInForce(try Scenario(PriceCase.store), on: PriceCase.day, hour: 12)
    #expect(TopUp.cheapestItem(closing: yuan("99.99"), for: .visitor, under: promotions) == 0)
    #expect(TopUp.cheapestItem(closing: yuan("100"), for: .visitor, under: promotions) == 0)
    #expect(TopUp.cheapestItem(closing: yuan("95"), for: .member, under: promotions) == 6)
    #expect(TopUp.cheapestItem(closing: yuan("0.05"), for: .visitor, under: promotions) == 3)
    #expect(TopUp.cheapestItem(closing: yuan("250.01"), for: .visitor, under: promotions) == nil)
  }

  @Test("the nearest threshold that gives something counts")
  func nextThreshold() throws {
    func next(units: Int, coupons: [Int] = [], _ change: (inout ScenarioDraft) -> Void) throws -> String? {
      var draft = PriceCase.store
      change(&draft)
      let promotions = PromotionsInForce(try Scenario(draft), on: PriceCase.day, hour: 12)
      let order = BasketKinds(promotions: promotions, behaviour: ShopperBehaviour())
        .cheapestOrder(Basket([BasketItem(product: 0, units: units)]), coupons: coupons)
      return TopUp.nextThreshold(after: order, coupons: coupons, under: promotions)?.description
    }
    #expect(try next(units: 1) { _ in } == nil)
    let tiers = gift("full", tier("99", off: "10"), tier("180", off: "30"), tier("300", gift: "zeta"))
    #expect(try next(units: 1) { $0.promotions.gifts = [tiers] } == "180.00")
    #expect(try next(units: 2) { $0.promotions.gifts = [tiers] } == "300.00")
    #expect(try next(units: 3) { $0.promotions.gifts = [tiers] } == nil)
    let each = gift("each", repeated: true, tier("150", off: "10"))
    #expect(try next(units: 4) { $0.promotions.gifts = [each] } == "450.00")
    // The first of two promotions that are reached applies alone, so the other's tiers move nobody.
    #expect(try next(units: 1) { $0.promotions.gifts = [gift("low", tier("50", off: "5")), tiers] } == nil)
    let free = gift("free", tier("180", free: true))
    #expect(try next(units: 1) { $0.promotions.gifts = [free] } == nil)
    #expect(
      try next(units: 1) {
        $0.store.shippingFee = yuan("10")
        $0.promotions.gifts = [free]
      } == "180.00")
    #expect(
      try next(units: 1) {
        $0.store.shippingFee = yuan("10")
        $0.store.freeShippingFrom = yuan("88")
        $0.promotions.gifts = [free]
      } == nil)
    #expect(
      try next(units: 1) {
        $0.store.shippingFee = yuan("10")
        $0.store.freeShippingFrom = yuan("120")
        $0.promotions.gifts = [tiers]
      } == "120.00")
    let coupons = [
      coupon("ten", "10", from: "90"), coupon("five", "5", from: "110"), coupon("more", "20", from: "160"),
    ]
    #expect(try next(units: 1) { $0.promotions.coupons = coupons } == nil)
    #expect(try next(units: 1, coupons: [0, 1, 2]) { $0.promotions.coupons = coupons } == "160.00")
  }

  @Test("a bundle takes its share of the orders of each of its items")
  func bundles() throws {
    let found = try kinds(of: 1) { $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "136")] }
    // It saves 24 of 160, 15%: half of the way from 3% to 10%.
    #expect(found.map(text) == ["1x beta 60.00", "1x alpha 85.00 + 1x beta 51.00"])
    #expect(near(found[1].chance, 0.065))
    let other = try kinds(of: 2) { $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "136")] }
    #expect(other.map(text) == ["1x gamma 33.33"])
  }

  @Test("several bundles share the highest uptake")
  func manyBundles() throws {
    let found = try kinds(of: 0) {
      $0.promotions.bundles = [
        bundle("half", "alpha", "beta", at: "80"), bundle("duo", "alpha", "eta", at: "170"),
        bundle("trio", "alpha", "theta", "eta", at: "299.97"),
      ]
    }
    // Savings 50%, 15%, 0.01%: 10%, 6.5% and 3.002% (3% + 7% x 0.0001/0.3), cut to 10% in all.
    let whole = 0.10 + 0.065 + 0.03 + 0.07 * 0.0001 / 0.3
    #expect(near(found[0].chance, 0.90) && near(found[1].chance, 0.10 * 0.10 / whole))
    #expect(near(found[2].chance, 0.10 * 0.065 / whole) && found.count == 4)
  }

  @Test("a bundle that saves nothing today is in no basket")
  func uselessBundle() throws {
    let found = try kinds(of: 0) {
      $0.promotions.bundles = [bundle("duo", "alpha", "beta", at: "141")]
      $0.promotions.discounts = [sale("flash", [("alpha", "80")])]
    }
    #expect(found.map(text) == ["1x alpha 80.00"])
  }

  @Test("a holder uses the coupon where its condition is met, and may add an item for it")
  func holder() throws {
    let found = try kinds(of: 1, holding: 0) { $0.promotions.coupons = [coupon("next", "8", from: "100", .gift)] }
    let chance = 0.35 * exponential(-(40.0 / 100) / 0.15)
    #expect(found.map(text) == ["2x beta 112.00", "1x beta 60.00"])
    #expect(found.map(\.couponUsed) == [0, nil])
    #expect(near(found[0].chance, chance))
  }

  @Test("rare kinds are left out and the others sum to 1")
  func rare() throws {
    let promotions = PromotionsInForce(try Scenario(PriceCase.store), on: PriceCase.day, hour: 12)
    var collected = CollectedKinds()
    for (units, chance) in [(1, 0.5), (2, 1e-10), (3, 0.3)] {
      let order = OrderPrice.priced(Basket([BasketItem(product: 0, units: units)]), under: promotions)
      collected.add(BasketKind(order, chance: chance))
    }
    let kinds = collected.normalised()
    #expect(kinds.map { $0.lines[0].units } == [1, 3])
    #expect(near(kinds[0].chance, 0.625) && near(kinds[1].chance, 0.375))
  }
}
