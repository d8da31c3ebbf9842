import MarketDay
import ScenarioFiles

/// A priced order with all that is said about it.
struct PriceReport {
  let scenario: Scenario
  let list: PromotionList
  let inForce: PromotionsInForce
  let basket: Basket
  let order: PricedOrder
  let moment: MomentOptions

  init(_ basket: Basket, scenario: Scenario, moment: MomentOptions) {
    let promotions = StorePromotions(scenario)
    self.scenario = scenario
    self.basket = basket
    self.moment = moment
    list = promotions.list
    inForce = promotions.inForce(on: moment.date, hour: moment.hour)
    order = OrderPrice.priced(basket, under: inForce)
  }

  /// What the order leaves the store, before ads and the costs of a day.
  var margin: OrderMargin { OrderMargin(order, scenario: scenario) }

  /// What a little more in the basket would bring, with the chosen coupon or those that can be clicked.
  var reward: RewardInReach? {
    order.rewardInReach(coupons: basket.coupon.map { [$0] } ?? inForce.claimableCoupons, under: inForce)
  }

  func itemName(_ position: Int) -> String { scenario.products[position].id }

  func couponName(_ position: Int) -> String { scenario.promotions.coupons[position].id }
}

/// What an order leaves the store: goods and shipping paid, less the cost of goods and gift, the platform's fee, the
/// commission of events and the parcel. Refunds, ads and the costs of a day are not in it.
struct OrderMargin {
  let goodsCost: Money
  let giftCost: Money
  let platformFee: Money
  /// Commission of platform events.
  let eventFee: Money
  let parcelCost: Money
  let left: Money

  init(_ order: PricedOrder, scenario: Scenario) {
    goodsCost = order.lines.reduce(.zero) { $0 + scenario.products[$1.product].cost * $1.units }
    giftCost = order.gift.map { scenario.products[$0].cost } ?? .zero
    platformFee = order.goodsAmount.share(scenario.store.platformFee)
    eventFee = order.lines.reduce(.zero) { $0 + $1.eventFee }
    parcelCost = scenario.store.parcelCost
    left = order.total - goodsCost - giftCost - platformFee - eventFee - parcelCost
  }
}
