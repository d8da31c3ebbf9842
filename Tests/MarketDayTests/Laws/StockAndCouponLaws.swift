@testable import MarketDay

extension LawFindings {
  /// Nothing that can be counted on a shelf or in a hand is ever negative, and none of it is lost.
  mutating func checkStock(_ played: PlayedDay) {
    for (index, item) in played.after.items.enumerated() {
      check(item.stock >= 0, "stock of item \(index) is \(item.stock)")
      let kept = item.favourites >= 0 && item.carts >= 0
      check(kept, "item \(index) has \(item.favourites) favourites, \(item.carts) carts")
      let row = played.record.products[index]
      check(row.stock == item.stock, "the record shows the stock of item \(index)")
      check(row.lostOrders >= 0 && row.units >= 0 && row.amount >= .zero, "item \(index) sells a number of at least 0")
      let product = played.stage.products[index].product
      let arrived = product.restocks.reduce(0) { $1.date == played.date ? $0 + $1.units : $0 }
      let before = played.before.items[index].stock + arrived
      check(row.units <= before, "item \(index) sells \(row.units) of \(before) units")
    }
  }

  /// Coupons that were issued are used, expired or held; none is used before it is issued.
  mutating func checkCoupons(_ played: PlayedDay) {
    for (number, coupon) in played.after.coupons.enumerated() {
      let before = played.before.coupons[number]
      let row = played.record.promotions[played.stage.firstCouponPromotion + number]
      check(
        coupon.issued == coupon.used + coupon.expired + coupon.held,
        "coupon \(number): \(coupon.issued) issued, \(coupon.used) used, \(coupon.expired) expired, \(coupon.held) held"
      )
      check(coupon.held >= 0 && coupon.used <= coupon.issued, "coupon \(number): no more used than issued")
      check(coupon.expired >= before.expired, "coupon \(number): what expired stays so")
      check(coupon.issued - before.issued == row.issued, "coupon \(number): the record shows what was issued")
      check(coupon.used - before.used == row.used, "coupon \(number): the record shows what was used")
    }
  }
}
