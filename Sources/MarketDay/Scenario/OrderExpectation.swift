/// What an order of the store is expected to be worth, from list prices alone. Only warnings use it: they hold a plan
/// against it before a single day is played.
///
/// Items weigh by what they sold in the 30 days before the start, or all alike where none sold anything. The estimate
/// is simple on purpose: an order holds one kind of item, at its list price, without promotions and refunds.
struct OrderExpectation {
  private let scenario: Scenario
  /// Mean of price × units of an order, in yuan.
  let averageValue: Double
  /// (Prices − costs) / prices of what is sold.
  let margin: Double

  init(of scenario: Scenario) {
    self.scenario = scenario
    let isNew = scenario.products.allSatisfy { $0.soldLast30Days == 0 }
    var orders = 0.0
    var value = 0.0
    var cost = 0.0
    for product in scenario.products {
      let weight = isNew ? 1 : Double(product.soldLast30Days)
      let units = scenario.unitsPerOrder(of: product)
      orders += weight
      value += weight * units * product.price.yuan
      cost += weight * units * product.cost.yuan
    }
    averageValue = orders > 0 ? value / orders : 0
    margin = value > 0 ? (value - cost) / value : 0
  }

  /// What the buyer of goods of that value pays for shipping.
  func shippingFee(forGoodsWorth value: Double) -> Double {
    if let from = scenario.store.freeShippingFrom, value >= from.yuan { return 0 }
    return scenario.store.shippingFee.yuan
  }

  /// Goods + shipping fee − platform fee − parcel − `cost`, all in yuan.
  func profit(ofGoodsWorth value: Double, cost: Double) -> Double {
    value * (1 - scenario.store.platformFee.share) + shippingFee(forGoodsWorth: value)
      - scenario.store.parcelCost.yuan - cost
  }

  /// The profit of an order of that value at the store's margin.
  func profit(ofOrderWorth value: Double) -> Double { profit(ofGoodsWorth: value, cost: value * (1 - margin)) }

  /// The profit of a usual order of the item at its list price.
  func profit(ofOrderOf product: Product) -> Double {
    let units = scenario.unitsPerOrder(of: product)
    return profit(ofGoodsWorth: units * product.price.yuan, cost: units * product.cost.yuan)
  }

  /// The most that a click may cost: profit of an order × conversion (S2).
  func maximumBid(for product: Product) -> Double {
    max(0, profit(ofOrderOf: product)) * scenario.conversion(of: product)
  }
}

extension Double {
  /// Yuan with two decimals, for messages. Precondition: far below the largest amount of money, as all of a scenario
  /// are.
  var yuanText: String { Money(nearestTo: self).description }
  /// The amount with the currency's sign: `¥59.00`.
  var withSign: String { Money(nearestTo: self).withSign }
}
