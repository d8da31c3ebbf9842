import Foundation

@testable import MarketDay

/// An item's figures of one day.
struct DayOfItem: Sendable {
  var amountInFen = 0
  var buyers = 0
  var visitors = 0
  var favouritesAndCarts = 0
  var returningBuyers = 0
  var units = 0
  var unitsRefunded = 0

  /// The 30 days before the start: whole figures laid out evenly, the rest on the latest days.
  static func before(_ product: Product, scenario: Scenario) -> [DayOfItem] {
    let shoppers = scenario.trade.shoppers
    let typical = scenario.trade.typicalItem
    let sold = Double(product.soldLast30Days)
    let amount = Int((sold * Double((product.usualPrice ?? product.price).fen)).rounded())
    let conversion = WalkFormulas.conversion(
      product.conversion ?? shoppers.conversion, odds: 1, shoppers: shoppers, regions: scenario.regions)
    let visitors = Int((sold / conversion).rounded())
    let kept = Int((sold * (shoppers.favouritesPerOrder + shoppers.cartsPerOrder)).rounded())
    let returning = Int((sold * typical.returningBuyers / typical.buyers).rounded())
    let refunded = Int((sold * (product.refundShare ?? shoppers.refundShare)).rounded())
    return (0..<30).map { day in
      func part(_ whole: Int) -> Int { whole * (day + 1) / 30 - whole * day / 30 }
      return DayOfItem(
        amountInFen: part(amount), buyers: part(product.soldLast30Days), visitors: part(visitors),
        favouritesAndCarts: part(kept), returningBuyers: part(returning), units: part(product.soldLast30Days),
        unitsRefunded: part(refunded))
    }
  }

  static func sum(_ days: ArraySlice<DayOfItem>) -> DayOfItem {
    var sum = DayOfItem()
    for day in days {
      sum.amountInFen += day.amountInFen
      sum.buyers += day.buyers
      sum.visitors += day.visitors
      sum.favouritesAndCarts += day.favouritesAndCarts
      sum.returningBuyers += day.returningBuyers
      sum.units += day.units
      sum.unitsRefunded += day.unitsRefunded
    }
    return sum
  }
}

/// The formulas of the model, written again for the walk.
enum WalkFormulas {
  /// ln Π ((x + κ·m) / (m + κ·m))^ω over the 30-day figures; conversion and refund share are held against the typical
  /// ones.
  static func logWeight(_ own: DayOfItem, trade: Trade) -> Double {
    let typical = trade.typicalItem
    let omega = trade.search.indicatorWeights
    let calm = trade.search.calming
    func factor(_ x: Double, _ m: Double, _ exponent: Double) -> Double {
      m > 0 ? pow((x + calm * m) / ((1 + calm) * m), exponent) : 1
    }
    let typicalKept =
      typical.favouritesAndCarts
      ?? typical.buyers * (trade.shoppers.favouritesPerOrder + trade.shoppers.cartsPerOrder)
    var weight = factor(
      Double(own.amountInFen) / 100, typical.amount?.yuan ?? typical.buyers * typical.price.yuan, omega.amount)
    weight *= factor(Double(own.buyers), typical.buyers, omega.buyers)
    weight *= factor(Double(own.favouritesAndCarts), typicalKept, omega.favouritesAndCarts)
    weight *= factor(Double(own.returningBuyers), typical.returningBuyers, omega.returningBuyers)
    let usualBuyers = calm * typical.buyers
    let conversion = (Double(own.buyers) + usualBuyers) / (Double(own.visitors) + usualBuyers / typical.conversion)
    weight *= pow(conversion / typical.conversion, omega.conversion)
    if typical.refundShare > 0 {
      let refunds = (Double(own.unitsRefunded) + usualBuyers * typical.refundShare) / (Double(own.units) + usualBuyers)
      weight /= pow(refunds / typical.refundShare, omega.refundShare)
    }
    return log(weight)
  }

  /// How much the item draws clicks; 1 is usual.
  static func attraction(_ product: Product, offer: ItemOffer, soldIn30Days: Int, trade: Trade) -> Double {
    let rules = trade.search
    let price = pow((product.usualPrice ?? product.price).yuan / offer.price.yuan, rules.priceAttraction)
    let sold = pow(Double(1 + soldIn30Days) / (1 + trade.typicalItem.buyers), rules.soldAttraction)
    return product.attraction * price * sold * (offer.showsPromotion ? 1 + rules.promotionTagLift : 1)
  }

  /// What an order leaves before ads, as a mean over its kinds.
  static func unitProfit(_ offer: ItemOffer, scenario: Scenario) -> Money {
    let back = scenario.trade.shoppers.goodsBackShare
    let fee = Double(scenario.store.platformFee.value) / 10_000
    var mean = 0.0
    for kind in offer.kinds {
      var order = kind.shippingFee.yuan - scenario.store.parcelCost.yuan
      for line in kind.lines {
        let product = scenario.products[line.product]
        let refunds = product.refundShare ?? scenario.trade.shoppers.refundShare
        let kept = line.amount.yuan * (1 - refunds)
        order += kept - kept * fee - product.cost.yuan * Double(line.units) * (1 - refunds * back)
      }
      if let gift = kind.gift { order -= scenario.products[gift].cost.yuan }
      mean += kind.chance * order
    }
    return Money(nearestTo: mean)
  }

  /// Unit profit × conversion × share, rounded down to the fen; the platform takes bids of 0.10 to 100.00 yuan.
  static func bid(_ rule: BidRule, unitProfit: Money, conversion: Double) -> Int {
    switch rule {
    case .fixed(let bid): return Int(bid.fen)
    case .maximumBid(let share, let cap):
      guard unitProfit.fen > 0 else { return 0 }
      let bid = min(Int(Double(unitProfit.fen) * conversion * share + 1e-9), Int(cap.fen))
      return bid < 10 ? 0 : min(bid, 10_000)
    default: preconditionFailure("the walk knows fixed and maximum bids only")
    }
  }

  /// Buyers / visitors where the odds are `odds` times those of a desktop visit from search: asked and silent ones, on
  /// desktops and mobiles, from all regions.
  static func conversion(
    _ usual: Double, odds: Double, shoppers: ShopperBehaviour, regions: [Region]
  ) -> Double {
    let silent = (usual - shoppers.askRate * shoppers.inquiryConversion) / (1 - shoppers.askRate)
    var mean = 0.0
    for (share, device) in [(1 - shoppers.mobileShare, 1), (shoppers.mobileShare, shoppers.mobileOdds)] {
      for (place, region) in regions.isEmpty ? [(1, 1)] : regions.map({ ($0.share, $0.odds) }) {
        let moved = odds * device * region
        mean += place * share * shoppers.askRate * chance(usual: shoppers.inquiryConversion, odds: moved)
        mean += place * share * (1 - shoppers.askRate) * chance(usual: silent, odds: moved)
      }
    }
    return mean
  }

  /// The share that buys, asked or silent, where the odds are `odds` times the usual ones.
  static func chance(usual: Double, odds: Double) -> Double {
    let moved = usual / (1 - usual) * odds
    return moved / (1 + moved)
  }
}
