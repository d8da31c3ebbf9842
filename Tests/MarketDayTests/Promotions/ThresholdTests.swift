import Testing

@testable import MarketDay

/// S3: gift tiers stand at 110% to 130% of the order value. Worked out from the offers of a day, without luck.
@Suite("Promotions: where the threshold of a gift pays")
struct ThresholdTests {
  /// Thresholds as shares of the order value without a gift.
  private static let thresholds = [
    0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2.0, 2.5, 3.0, 3.5, 4.0,
  ]

  /// The best threshold is the one that most single items just miss: a lower one gives to orders that come anyway, a
  /// higher one is out of reach.
  @Test("Where items cost about the same, 110% to 130% of the order value is best", arguments: [0.05, 0.065, 0.08])
  func best(amountOff: Double) throws {
    let store = SmoothStore(prices: 70...130)
    let gains = try Self.thresholds.map { try store.gain(threshold: $0, amountOff: amountOff) }
    let best = try #require(gains.indices.max { gains[$0] < gains[$1] })
    #expect((1.1...1.3).contains(Self.thresholds[best]), "\(gains)")
    // Between 2% and 4% of the profit.
    #expect((0.02...0.04).contains(gains[best]), "\(gains)")
    // Below the order value it is given to nearly all, and loses.
    #expect(try store.gain(threshold: 0.6, amountOff: amountOff) < -0.02)
  }

  @Test("At 400% of the order value it does nothing", arguments: [70.0...130, 50...150, 20...180], [0.05, 0.08])
  func farAbove(prices: ClosedRange<Double>, amountOff: Double) throws {
    let gain = try SmoothStore(prices: prices).gain(threshold: 4, amountOff: amountOff)
    #expect(abs(gain) < 0.001, "\(gain)")
  }

  /// With prices within half of their mean the best threshold stands higher. With prices from a fifth of the mean to
  /// nearly double, many single items are worth the threshold anyway, and a small item closes the gap of the others:
  /// a gift pays nowhere to speak of.
  @Test func `Where prices differ more, the best threshold is higher, then there is none`() throws {
    let wider = SmoothStore(prices: 50...150)
    let gains = try Self.thresholds.map { try wider.gain(threshold: $0, amountOff: 0.05) }
    let best = try #require(gains.indices.max { gains[$0] < gains[$1] })
    #expect((1.3...1.4).contains(Self.thresholds[best]), "\(gains)")
    #expect(gains[best] > 0.01)

    let widest = SmoothStore(prices: 20...180)
    for amountOff in [0.05, 0.08] {
      for threshold in Self.thresholds {
        #expect(try widest.gain(threshold: threshold, amountOff: amountOff) < 0.002, "\(threshold)")
      }
    }
  }
}

/// Sixty items at evenly spread prices that cost the store half of them, each visited alike.
private struct SmoothStore {
  private static let items = 60

  let prices: ClosedRange<Double>

  /// Profit a visitor with the gift, as a share above the profit without it. `threshold` is a share of the order value
  /// without a gift, `amountOff` one of the threshold.
  func gain(threshold: Double, amountOff: Double) throws -> Double {
    let without = try expectation(tier: nil)
    var tier = GiftTier(threshold: Money(nearestTo: without.orderValue * threshold))
    tier.amountOff = Money(nearestTo: without.orderValue * threshold * amountOff)
    return try expectation(tier: tier).profit / without.profit - 1
  }

  private func expectation(tier: GiftTier?) throws -> (profit: Double, orderValue: Double) {
    var draft = ScenarioDraft(name: "smooth", start: DrawnStore.start, days: 1, trade: Trade(name: "smooth"))
    draft.products = (0..<Self.items).map { number in
      let place = (Double(number) + 0.5) / Double(Self.items)
      let price = Money(nearestTo: prices.lowerBound + (prices.upperBound - prices.lowerBound) * place)
      let cost = Money(nearestTo: price.yuan / 2)
      return Product(id: "item-\(number)", title: "item", price: price, cost: cost, stock: 100)
    }
    if let tier { draft.promotions.gifts = [SpendThresholdGift(id: "gift", tiers: [tier])] }
    let scenario = try Scenario(draft)
    let shoppers = scenario.trade.shoppers
    let usual = UsualOdds(
      conversion: shoppers.conversion, askRate: shoppers.askRate, inquiryConversion: shoppers.inquiryConversion)
    let calendar = OfferCalendar(scenario)
    var orders = 0.0
    var paid = 0.0
    var profit = 0.0
    for product in scenario.products.indices {
      let offer = calendar.offer(of: product, onDay: 0)
      let conversion = offer.states.reduce(0) {
        $0 + $1.share * usual.chances(shift: $1.logOdds, over: ShopperCells(scenario).mix).conversion
      }
      for kind in offer.kinds {
        let cost = kind.lines.reduce(Money.zero) { $0 + scenario.products[$1.product].cost * $1.units }
        orders += conversion * kind.chance
        paid += conversion * kind.chance * kind.goodsAmount.yuan
        profit += conversion * kind.chance * (kind.goodsAmount + kind.shippingFee - cost).yuan
      }
    }
    return (profit / Double(Self.items), paid / orders)
  }
}
