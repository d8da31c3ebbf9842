/// What the baskets of one item came to.
private struct ServedBaskets {
  var orders = 0
  var lost = 0
  var goods = Money.zero
  var shippingFees = Money.zero
  var goodsCost = Money.zero
  var giftCost = Money.zero
  var eventFees = Money.zero
  /// What the orders are expected to leave before the ways in cost anything.
  var profit = Money.zero
}

/// ⌈count · part / whole⌉, for numbers whose product may be too large for 64 bits. Precondition: 0 ≤ part ≤ whole,
/// whole > 0.
private func partRoundedUp(of count: Int, _ part: Int, outOf whole: Int) -> Int {
  let (quotient, remainder) = whole.dividingFullWidth(count.multipliedFullWidth(by: part))
  return remainder > 0 ? quotient + 1 : quotient
}

extension World {
  /// Paying buyers fill baskets: each kind's number is drawn, served from stock, and booked. An order that the stock
  /// can't serve is lost, and its buyer with it.
  mutating func fillBaskets(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    for index in record.promotions.indices { record.promotions[index] = PromotionRecord() }
    for index in record.products.indices { record.products[index] = ProductRecord() }
    record.store = StoreRecord()
    record.orderValues.clear()
    let sources = stage.layout.channels.count
    for (item, key) in stage.productKeys.enumerated() {
      var buyers = 0
      for source in 0..<sources { buyers += today.flows[today.flowIndex(source, item)].buyers }
      guard buyers > 0 else { continue }
      let terms = stage.offers.terms[today.offers[item]]
      var served = ServedBaskets()
      for coupon in coupons.indices {
        let holders = today.holderBuyers[today.holderIndex(coupon, item)]
        guard holders > 0 else { continue }
        buyers -= holders
        // On the day on which a coupon can no longer be used its holders buy like everybody.
        let kinds = terms.holderKinds[coupon].isEmpty ? terms.kinds : terms.holderKinds[coupon]
        let before = served.orders
        serve(
          holders, kinds: kinds, day: day, entity: key.with(stage.couponKeys[coupon]), stage, &served, &record)
        if stage.coupons[coupon].isForMembers { members.couponBuyers += served.orders - before }
      }
      buyers -= serveMembers(of: item, day, stage, &served, &record)
      serve(buyers, kinds: terms.kinds, day: day, entity: key, stage, &served, &record)
      today.ordersAmounts[item] = served.goods + served.shippingFees
      today.ordersGoods[item] = served.goods
      today.ordersProfits[item] = served.profit
      post(served)
      record.products[item].orders = served.orders
      record.products[item].lostOrders = served.lost
      if served.lost > 0 { loseBuyers(served.lost, of: item, sources: sources, stage) }
    }
  }

  /// Serves the buyers who came back as members, where they have prices of their own; returns how many they are.
  private mutating func serveMembers(
    of item: Int, _ day: Int, _ stage: PreparedScenario, _ served: inout ServedBaskets, _ record: inout DayRecord
  ) -> Int {
    let kinds = stage.offers.terms[today.offers[item]].memberKinds
    guard let source = stage.sources.members, !kinds.isEmpty else { return 0 }
    let buyers = today.flows[today.flowIndex(source, item)].buyers
    guard buyers > 0 else { return 0 }
    serve(
      buyers, kinds: kinds, day: day, entity: stage.products[item].key.with(stage.sourceKeys[source]), stage, &served,
      &record)
    return buyers
  }

  /// Draws how many of `buyers` take each kind of basket, and serves them in the order of the kinds.
  private mutating func serve(
    _ buyers: Int, kinds: [BasketTerms], day: Int, entity: EntityKey, _ stage: PreparedScenario,
    _ served: inout ServedBaskets, _ record: inout DayRecord
  ) {
    var left = buyers
    var chanceLeft = 1.0
    var kept = 0.0
    for (number, kind) in kinds.enumerated() where left > 0 {
      let uniform: Double
      if number & 1 == 0 {
        (uniform, kept) = luck.uniforms(.baskets, day: day, entity: entity, pair: number / 2)
      } else {
        uniform = kept
      }
      let isLast = number == kinds.count - 1
      let wanted =
        isLast ? left : binomialQuantile(uniform, trials: left, probability: min(1, kind.chance / chanceLeft))
      left -= wanted
      chanceLeft = max(chanceLeft - kind.chance, 1e-300)
      guard wanted > 0 else { continue }
      var missing = wanted - serve(wanted, of: kind, &served, &record)
      guard missing > 0 else { continue }
      // Where something beside the item is gone, or not up, its buyers take the item alone.
      let isUp = kind.lines.allSatisfy { today.isUp[$0.product] }
      if let plain = kind.plainKind ?? (isUp || number == 0 ? nil : 0) {
        missing -= serve(missing, of: kinds[plain], &served, &record)
      }
      served.lost += missing
    }
  }

  /// Serves up to `wanted` baskets of a kind, and returns how many there were.
  private mutating func serve(
    _ wanted: Int, of kind: BasketTerms, _ served: inout ServedBaskets, _ record: inout DayRecord
  ) -> Int {
    let count = take(wanted, of: kind)
    guard count > 0 else { return 0 }
    served.orders += count
    served.goods += kind.goodsAmount * count
    served.shippingFees += kind.shippingFee * count
    served.goodsCost += kind.goodsCost * count
    served.eventFees += kind.eventFee * count
    served.profit += kind.expectedProfit * count
    record.store.expectedRefunds += kind.expectedRefunds * count
    served.giftCost += kind.giftCost * takeAlong(count, of: kind, &record)
    return count
  }

  /// Takes up to `wanted` baskets out of the stock, and returns how many there were.
  private mutating func take(_ wanted: Int, of kind: BasketTerms) -> Int {
    var count = wanted
    for line in kind.lines {
      count = today.isUp[line.product] ? min(count, items[line.product].stock / line.units) : 0
    }
    for line in kind.lines { items[line.product].stock -= line.units * count }
    return count
  }

  private mutating func post(_ served: ServedBaskets) {
    ledger.post(.goodsPaid, served.goods)
    ledger.post(.shippingFeePaid, served.shippingFees)
    ledger.post(.goodsSold, served.goodsCost)
    ledger.post(.giftGiven, served.giftCost)
    ledger.post(.eventFeePaid, served.eventFees)
  }

  /// Counts `count` served baskets of a kind in the tables, and takes their gifts out of the stock; returns how many
  /// gifts there were.
  private mutating func takeAlong(_ count: Int, of kind: BasketTerms, _ record: inout DayRecord) -> Int {
    var units = 0
    for line in kind.lines {
      units += line.units * count
      record.products[line.product].units += line.units * count
      record.products[line.product].amount += line.amount * count
    }
    var gifts = 0
    if let gift = kind.gift {
      gifts = min(count, items[gift].stock)  // as long as there are any
      items[gift].stock -= gifts
      if gifts < count { today.note(.brokenPromise) }
    }
    record.store.units += units
    record.store.promotionDiscount += kind.discount * count
    let amount = (kind.goodsAmount + kind.shippingFee) * count
    parcels.note(count, ordersWorth: kind.goodsAmount + kind.shippingFee)
    record.orderValues.add(count, worth: kind.goodsAmount + kind.shippingFee)
    for use in kind.uses {
      let index = use.promotion.position
      var row = record.promotions[index]
      row.used += count
      row.orders += count
      row.amount += amount
      row.discount += use.amountOff * count
      if use.promotion == kind.giftPromotion { row.giftCost += kind.giftCost * gifts }
      record.promotions[index] = row
    }
    if let coupon = kind.couponUsed { today.couponsUsed[coupon] += count }
    if let coupon = kind.couponGiven { today.couponsGiven[coupon] += count }
    return gifts
  }

  /// Takes lost buyers out of the flows that brought them, in proportion to their buyers, and out of the ads'.
  private mutating func loseBuyers(_ lost: Int, of item: Int, sources: Int, _ stage: PreparedScenario) {
    var buyersLeft = 0
    for source in 0..<sources { buyersLeft += today.flows[today.flowIndex(source, item)].buyers }
    var lostLeft = lost
    for source in 0..<sources {
      let index = today.flowIndex(source, item)
      let buyers = today.flows[index].buyers
      guard buyers > 0 else { continue }
      let gone = partRoundedUp(of: lostLeft, buyers, outOf: buyersLeft)
      buyersLeft -= buyers
      lostLeft -= gone
      let goneSilent = partRoundedUp(of: gone, today.flows[index].silentBuyers, outOf: buyers)
      today.flows[index].askedBuyers -= gone - goneSilent
      today.flows[index].silentBuyers -= goneSilent
      if source == VisitSources.keywordAds { loseAdBuyers(gone, of: item, amongst: buyers, stage) }
    }
  }

  private mutating func loseAdBuyers(_ gone: Int, of item: Int, amongst buyers: Int, _ stage: PreparedScenario) {
    var buyersLeft = buyers
    var goneLeft = gone
    for (index, ad) in stage.ads.enumerated() where ad.product == item && today.adBuyers[index] > 0 {
      let here = partRoundedUp(of: goneLeft, today.adBuyers[index], outOf: buyersLeft)
      buyersLeft -= today.adBuyers[index]
      goneLeft -= here
      today.adBuyers[index] -= here
    }
    for entry in stage.adLinks.entriesTo[item] where today.adLinkBuyers[entry] > 0 {
      let here = partRoundedUp(of: goneLeft, today.adLinkBuyers[entry], outOf: buyersLeft)
      buyersLeft -= today.adLinkBuyers[entry]
      goneLeft -= here
      today.adLinkBuyers[entry] -= here
    }
  }
}
