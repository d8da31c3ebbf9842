extension World {
  /// Shoppers who come back: from carts and favourites to their item, holders of coupons to what they bought before.
  /// Each part has odds of its own, so its orders are drawn at once.
  mutating func receiveReturningVisits(_ day: Int, _ stage: PreparedScenario) {
    let shoppers = stage.trade.shoppers
    for (item, key) in stage.productKeys.enumerated() where today.isUp[item] {
      let terms = stage.offers.terms[today.offers[item]]
      func rate(_ usual: Double) -> Double {
        returnRate(
          usual: usual, waiting: terms.waiting,
          isAwaitedDay: stage.offers.isAwaited(item, onDay: day, variant: today.variants[item]),
          awaitedFactor: shoppers.awaitedReturnFactor)
      }
      let carts = luck.uniforms(.cartReturns, day: day, entity: key)
      let favourites = luck.uniforms(.cartReturns, day: day, entity: key, pair: 1)
      let fromCarts = binomialQuantile(
        carts.0, trials: items[item].carts, probability: rate(shoppers.cartReturnRate))
      items[item].carts -= fromCarts
      items[item].carts -= binomialQuantile(
        carts.1, trials: items[item].carts, probability: shoppers.cartForgetRate)
      let fromFavourites = binomialQuantile(
        favourites.0, trials: items[item].favourites, probability: rate(shoppers.favouriteReturnRate))
      items[item].favourites -= fromFavourites
      items[item].favourites -= binomialQuantile(
        favourites.1, trials: items[item].favourites, probability: shoppers.favouriteForgetRate)
      let returns = stage.sources.returns
      let flow = today.flowIndex(returns, item)
      today.flows[flow] += bought(
        visits: fromCarts, chances: chances(of: returns, item, stage), luck: luck, purpose: .returnOrders, day: day,
        entity: stage.cartKeys[item])
      today.flows[flow] += bought(
        visits: fromFavourites, chances: terms.favouriteChances(shift: today.oddsShifts[item]), luck: luck,
        purpose: .returnOrders, day: day,
        entity: stage.favouriteKeys[item])
    }
    receiveCouponHolders(day, stage)
  }

  /// Holders of coupons come back at a rate that uses up the usual share of coupons; they look for items in proportion
  /// to what these sold in 30 days. Coupons got by a click are used at once, so nobody comes back for them.
  private mutating func receiveCouponHolders(_ day: Int, _ stage: PreparedScenario) {
    let shoppers = stage.trade.shoppers
    let usual = UsualOdds(
      conversion: shoppers.conversion, askRate: shoppers.askRate, inquiryConversion: shoppers.inquiryConversion)
    let conversion = usual.chances(shift: logarithm(shoppers.cartOdds), over: stage.cells.mix).conversion
    for (number, coupon) in stage.coupons.enumerated() where coupon.issue != .click {
      guard coupons[number].held > 0 else { continue }
      let key = stage.couponKeys[number]
      // A coupon that came with an order can be used from the next day on.
      let days = coupon.issue == .gift ? max(1, coupon.validDays - 1) : coupon.validDays
      let rate = couponReturnRate(useShare: shoppers.couponUseShare, conversion: conversion, validDays: days)
      var left = binomialQuantile(
        luck.uniforms(.couponReturns, day: day, entity: key).0, trials: coupons[number].held, probability: rate)
      var salesLeft = stage.products.indices.reduce(0) { $0 + popularity(of: $1) }
      for (item, prepared) in stage.products.enumerated() {
        let sales = popularity(of: item)
        guard sales > 0 else { continue }
        let entity = key.with(prepared.key)
        let visits = binomialQuantile(
          luck.uniforms(.couponReturns, day: day, entity: entity).0, trials: left,
          probability: min(1, Double(sales) / Double(salesLeft)))
        left -= visits
        salesLeft -= sales
        guard visits > 0 else { continue }
        let returns = stage.sources.returns
        let flow = bought(
          visits: visits, chances: chances(of: returns, item, stage), luck: luck, purpose: .returnOrders, day: day,
          entity: entity)
        today.flows[today.flowIndex(returns, item)] += flow
        today.holderBuyers[today.holderIndex(number, item)] += flow.buyers
      }
    }
  }

  /// How many of those who know the store look for the item, as a proportion: what it sold in 30 days, and one more.
  /// What is not up can't be looked for.
  func popularity(of item: Int) -> Int64 { today.isUp[item] ? windows.buyers.sums[item] + 1 : 0 }
}
