import Testing

@testable import MarketDay

/// R3: real order values bunch just above a threshold.
@Suite("Promotions: order values bunch above a threshold")
struct PromotionsBunchingTests {
  enum Spread: CaseIterable {
    case uniform, logUniform

    /// A price between 5 and 400 yuan, for `share` between 0 and 1 of the items below it.
    func price(_ share: Double) -> Money {
      switch self {
      case .uniform: Money(nearestTo: 5 + 395 * share)
      case .logUniform: Money(nearestTo: 5 * power(80, share))
      }
    }
  }

  /// Orders in [K, 1.07 K) for one in [0.93 K, K), by the amount held against the threshold, where shipping is free
  /// from K.
  ///
  /// Every item is ordered alike often. Eight stores of 200 items lie between each other in price, so that the bands
  /// are evened out.
  private func ratio(threshold: Int, spread: Spread, topUpChance: Double = 0.35) throws -> Double {
    var above = 0.0
    var below = 0.0
    for store in 0..<8 {
      var draft = ScenarioDraft(name: "smooth", start: DrawnStore.start, days: 1, trade: Trade(name: "smooth"))
      draft.products = (0..<200).map { number in
        let price = spread.price((Double(number) + (Double(store) + 0.5) / 8) / 200)
        return Product(id: "item-\(number)", title: "item", price: price, cost: Money(yuan: 2), stock: 100)
      }
      draft.store.shippingFee = Money(yuan: 10)
      draft.store.freeShippingFrom = Money(yuan: threshold)
      draft.trade.shoppers.topUpChance = topUpChance
      let scenario = try Scenario(draft)
      let kinds = BasketKinds(
        promotions: PromotionsInForce(scenario, on: DrawnStore.start, hour: 12), behaviour: scenario.trade.shoppers)
      for product in draft.products.indices {
        for kind in kinds.kinds(of: product, meanUnits: scenario.trade.shoppers.unitsPerOrder) {
          let share = kind.goodsAmount.yuan / Double(threshold)
          if share >= 1, share < 1.07 { above += kind.chance }
          if share >= 0.93, share < 1 { below += kind.chance }
        }
      }
    }
    return above / below
  }

  @Test("2.2 to 2.9 times as many in the 7% above as below", arguments: [100, 200, 300], Spread.allCases)
  func bunching(threshold: Int, spread: Spread) throws {
    let found = try ratio(threshold: threshold, spread: spread)
    #expect((2.2...2.9).contains(found), "\(found)")
  }

  @Test("without top-ups there are about as many above as below", arguments: [100, 300], Spread.allCases)
  func noBunching(threshold: Int, spread: Spread) throws {
    let found = try ratio(threshold: threshold, spread: spread, topUpChance: 0)
    #expect((0.9...1.1).contains(found), "\(found)")
  }
}
