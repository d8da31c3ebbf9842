extension World {
  /// Visitors who did not buy keep some items in favourites and carts; some place an order and never pay.
  mutating func keepFavouritesAndCarts(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    for (item, key) in stage.productKeys.enumerated() {
      let terms = stage.offers.terms[today.offers[item]]
      var flow = VisitFlow()
      var unpaid = 0
      for source in stage.layout.channels.indices {
        let part = today.flows[today.flowIndex(source, item)]
        flow += part
        unpaid += unpaidOrders(from: source, visits: part.itemVisits - part.buyers, terms: terms, item, day, stage)
      }
      // An order needs goods, paid or not: no more than there were in the morning.
      unpaid = min(unpaid, items[item].stock + record.products[item].units)
      let others = flow.itemVisits - flow.buyers
      let (first, second) = luck.uniforms(.favouritesAndCarts, day: day, entity: key)
      let favourites = binomialQuantile(first, trials: others, probability: terms.favouriteRate)
      let carts = binomialQuantile(second, trials: others, probability: terms.cartRate)
      // Where each visit leaves more than one visitor who comes back, they would grow without end.
      let most = Int(Self.largestMean)
      items[item].favourites = min(items[item].favourites + favourites, most)
      items[item].carts = min(items[item].carts + carts, most)
      record.products[item].visitors = flow.itemVisits
      record.products[item].linkVisitors = flow.linkVisits
      record.store.linkVisits += flow.linkVisits
      record.products[item].favourites = favourites
      record.products[item].carts = carts
      record.store.visitors += flow.visits
      record.store.inquiries += flow.inquiries
      record.store.buyers += flow.buyers
      record.store.askedBuyers += flow.askedBuyers
      record.store.favourites += favourites
      record.store.carts += carts
      record.store.orders += flow.buyers + unpaid
      record.store.orderedAmount += today.ordersAmounts[item] + terms.meanOrderAmount * unpaid
    }
  }

  /// Visitors from one source who place an order and never pay.
  private mutating func unpaidOrders(
    from source: Int, visits: Int, terms: OfferTerms, _ item: Int, _ day: Int, _ stage: PreparedScenario
  ) -> Int {
    guard visits > 0 else { return 0 }
    let entity = stage.productKeys[item].with(stage.sourceKeys[source])
    let (uniform, _) = luck.uniforms(.unpaidOrders, day: day, entity: entity)
    let rate =
      today.oddsShifts[item] == 0
      ? terms.unpaidRates[source] : terms.unpaidRate(chances: chances(of: source, item, stage))
    return binomialQuantile(uniform, trials: visits, probability: rate)
  }

  /// Coupons are clicked, given with orders, used and, at the end of the day, expired. Members got theirs in the
  /// morning.
  mutating func handOutCoupons(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    let first = stage.firstCouponPromotion
    for (number, coupon) in stage.coupons.enumerated() {
      var issued = today.couponsGiven[number]
      if coupon.issue == .click { issued += today.couponsUsed[number] + claims(of: number, day: day, stage) }
      coupons[number].issue(issued)
      coupons[number].use(today.couponsUsed[number])
      record.promotions[first + number].issued = issued + today.couponsSent[number]
    }
  }

  /// Visitors who take a click coupon and do not buy today.
  private mutating func claims(of coupon: Int, day: Int, _ stage: PreparedScenario) -> Int {
    var claims = 0
    for (item, prepared) in stage.products.enumerated() {
      guard stage.offers.terms[today.offers[item]].claimableCoupons.contains(coupon) else { continue }
      var others = 0
      for source in stage.layout.channels.indices {
        let flow = today.flows[today.flowIndex(source, item)]
        others += flow.itemVisits - flow.buyers
      }
      let entity = prepared.key.with(stage.couponKeys[coupon])
      let (uniform, _) = luck.uniforms(.couponClaims, day: day, entity: entity)
      claims += binomialQuantile(uniform, trials: others, probability: stage.trade.shoppers.couponClaimRate)
    }
    return claims
  }

  /// Channels and ads are held against their orders; parcels, the platform's fee and the channels' costs are paid.
  mutating func settleOrders(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    attributeOrders(stage, &record)
    let store = stage.store
    var orders = 0
    for item in record.products.indices { orders += record.products[item].orders }
    // Where they may wait, parcels are paid when they are sent.
    if stage.fulfilment == nil { ledger.post(.parcelSent, store.parcelCost * orders) }
    ledger.post(.platformFee, ledger.booked(.goodsPaid).share(store.platformFee))
    payChannels(day, stage, &record)
    record.channels[VisitSources.keywordAds].cost = ledger.booked(.clicksPaid)
    ledger.post(.fixedCostPaid, store.fixedCostPerDay)
  }

  /// What the orders of an item came to, shared over the sources of its buyers and over its ads by their buyers: an
  /// order counts with the mean of the item's orders that day, and the parts sum to the whole to the fen.
  private mutating func attributeOrders(_ stage: PreparedScenario, _ record: inout DayRecord) {
    for source in record.channels.indices { record.channels[source] = ChannelRecord() }
    for index in record.ads.indices { record.ads[index] = today.adDay.record(of: index) }
    for item in stage.productKeys.indices {
      let orders = record.products[item].orders
      var counted = 0
      for source in record.channels.indices {
        let flow = today.flows[today.flowIndex(source, item)]
        record.channels[source].visitors += flow.visits
        record.channels[source].orders += flow.buyers
        record.channels[source].amount += share(of: item, from: counted, count: flow.buyers, orders: orders)
        record.channels[source].orderProfit += cut(
          of: today.ordersProfits[item], from: counted, count: flow.buyers, orders: orders)
        if source == VisitSources.keywordAds { attributeAds(of: item, from: counted, orders: orders, stage, &record) }
        counted += flow.buyers
      }
      record.products[item].returningBuyers = today.flows[today.flowIndex(stage.sources.returns, item)].buyers
      if let members = stage.sources.members {
        record.products[item].returningBuyers += today.flows[today.flowIndex(members, item)].buyers
      }
    }
  }

  private mutating func attributeAds(
    of item: Int, from start: Int, orders: Int, _ stage: PreparedScenario, _ record: inout DayRecord
  ) {
    var counted = start
    for index in stage.adsOfProduct[item] where today.adBuyers[index] > 0 {
      let pair = stage.ads[index].pair
      record.keywords[pair].adOrders += today.adBuyers[index]
      let amount = share(of: item, from: counted, count: today.adBuyers[index], orders: orders)
      today.adDay.amounts[index] = amount.fen
      record.keywords[pair].adAmount += amount
      hold(today.adBuyers[index], from: counted, against: index, item, orders: orders, &record)
      counted += today.adBuyers[index]
    }
    for entry in stage.adLinks.entriesTo[item] where today.adLinkBuyers[entry] > 0 {
      let pair = stage.ads[stage.adLinks.entries[entry].ad].pair
      record.keywords[pair].adOrders += today.adLinkBuyers[entry]
      record.keywords[pair].adAmount += share(
        of: item, from: counted, count: today.adLinkBuyers[entry], orders: orders)
      hold(
        today.adLinkBuyers[entry], from: counted, against: stage.adLinks.entries[entry].ad, item, orders: orders,
        &record)
      counted += today.adLinkBuyers[entry]
    }
  }

  /// The same for the ad alone, whatever other ads its keyword and item have.
  private mutating func hold(
    _ buyers: Int, from: Int, against ad: Int, _ item: Int, orders: Int, _ record: inout DayRecord
  ) {
    record.ads[ad].orders += buyers
    record.ads[ad].orderProfit += cut(of: today.ordersProfits[item], from: from, count: buyers, orders: orders)
  }

  /// The amount of the item's orders number `from` to `from + count`, of `orders`.
  private mutating func share(of item: Int, from: Int, count: Int, orders: Int) -> Money {
    cut(of: today.ordersAmounts[item], from: from, count: count, orders: orders)
  }

  /// The part of the orders number `from` to `from + count`, of `orders`, in `whole`, cut from it without a rest.
  private mutating func cut(of whole: Money, from: Int, count: Int, orders: Int) -> Money {
    guard count > 0 else { return .zero }
    return whole.fraction(Int64(from + count), of: Int64(orders), rounded: .down)
      - whole.fraction(Int64(from), of: Int64(orders), rounded: .down)
  }

  /// Refunds of what was paid some days ago: units by chance, their amount in proportion. A refund gives back the
  /// platform's fee; a share of the goods comes back for sale.
  mutating func refundEarlierOrders(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    let shoppers = stage.trade.shoppers
    var refunded = Money.zero
    for (item, prepared) in stage.products.enumerated() {
      let today = day % items[item].paidUnits.count
      let due = (day + 1) % items[item].paidUnits.count
      items[item].paidUnits[today] = record.products[item].units
      items[item].paidAmounts[today] = record.products[item].amount
      if parcels.isOn {
        (items[item].paidUnits[due], items[item].paidAmounts[due]) =
          parcels.kept(of: item, paidOn: day - shoppers.refundDays)
      }
      let units = items[item].paidUnits[due]
      var returned = 0
      if units > 0 {
        let (first, second) = luck.uniforms(.refunds, day: day, entity: prepared.key)
        returned = binomialQuantile(first, trials: units, probability: prepared.refundShare)
        refunded += items[item].paidAmounts[due].fraction(Int64(returned), of: Int64(units), rounded: .down)
        noteReasons(returned, of: item, paidOn: day - shoppers.refundDays, day, stage, &record)
        let back = binomialQuantile(second, trials: returned, probability: shoppers.goodsBackShare)
        items[item].stock += back
        ledger.post(.goodsReturned, prepared.product.cost * back)
        giveBackCommissions(
          of: item, units: returned, outOf: units, paidOn: day - shoppers.refundDays, stage, &record)
        items[item].paidUnits[due] = 0
        items[item].paidAmounts[due] = .zero
      }
      let unsent = parcels.isOn ? parcels.unitsRefunded[item] - returned : 0
      windows.unitsRefunded.record(Int64(returned + unsent), for: item)
    }
    noteDisputes(day, stage, &record)
    ledger.post(.amountRefunded, refunded)
    ledger.post(.platformFeeReturned, refunded.share(stage.store.platformFee, rounded: .down))
  }
}

extension Coupon {
  /// How many members get it in the morning of `date`.
  func sentToMembers(on date: CalendarDate) -> Int {
    if case .members(let count, let sent) = issue, sent == date { return count }
    return 0
  }
}
