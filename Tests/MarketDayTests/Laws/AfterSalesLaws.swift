@testable import MarketDay

extension LawFindings {
  /// No order, refund or review is lost on the way, and none counts twice.
  mutating func checkAfterSales(_ played: PlayedDay) {
    checkQueue(played)
    checkCompensation(played)
    checkRefunds(played)
    checkReviews(played)
    checkGoodsGivenAway(played)
  }

  private mutating func checkQueue(_ played: PlayedDay) {
    let store = played.record.store
    let (before, after) = (played.before.parcels, played.after.parcels)
    let paid = played.record.products.reduce(0) { $0 + $1.orders }
    let left = before.backlog + paid - store.sentOrders - (after.isOn ? after.ordersRefunded : 0)
    check(left == store.backlog, "\(left) orders should wait, \(store.backlog) do")
    check(after.backlog == store.backlog, "the record shows the queue")
    check(after.waiting.reduce(0, +) == store.backlog, "the orders of the items are those of the queue")
    check(after.waiting.allSatisfy { $0 >= 0 }, "no item has less than no order waiting")
    check(store.complaints <= store.lateOrders, "\(store.complaints) of \(store.lateOrders) late orders complain")
    if let fulfilment = played.stage.fulfilment {
      let capacity = fulfilment.capacities[played.record.day]
      check(store.sentOrders <= capacity, "\(store.sentOrders) sent, \(capacity) can be")
      check(after.sentInTime.reduce(0, +) + after.sentLate.reduce(0, +) == store.sentOrders, "what is sent is of items")
    } else {
      check(store.sentOrders == paid && store.lateOrders == 0, "without fulfilment all is sent at once")
    }
  }

  private mutating func checkCompensation(_ played: PlayedDay) {
    let paid = played.ledger.booked(.compensationPaid)
    let store = played.record.store
    let refunded = played.after.parcels.isOn ? played.after.parcels.ordersRefunded : 0
    let most = Money.largestLateCompensation * (store.lateOrders + refunded)
    check(paid <= most, "\(paid) of compensation for \(store.lateOrders) late orders, \(refunded) refunded")
  }

  private mutating func checkRefunds(_ played: PlayedDay) {
    let store = played.record.store
    let units = store.refundsWithoutReason + store.refundsNotAsDescribed + store.refundsLate
    check((0...units).contains(store.disputes), "\(store.disputes) disputes of \(units) refunds")
    let parcels = played.after.parcels
    guard parcels.isOn else {
      check(store.refundsLate == 0, "no refund for late parcels without fulfilment")
      return
    }
    let known = parcels.unitsRefunded.reduce(0, +)
    check(units == known, "\(units) units are refunded by reason, \(known) in the books")
    // Days are forgotten after 32 of them at the earliest.
    if played.record.day < 32 {
      let (before, after) = (played.before.parcels.refundable, parcels.refundable)
      check(
        after.units == before.units + store.units - units, "\(before.units) units may be refunded, then \(after.units)")
      let left = before.amount + store.paidAmount - store.refundAmount
      check(after.amount == left, "\(after.amount) may be refunded, but should be \(left)")
    }
    for orders in parcels.days {
      let isEmpty = orders.uncompensated > 0 || orders.compensation == .zero
      check(isEmpty && (orders.kept > 0 || orders.fees == .zero), "all is paid out: \(orders)")
      check(orders.waiting <= orders.kept && orders.kept >= 0 && orders.uncompensated >= 0, "orders add up: \(orders)")
    }
    for item in played.record.products.indices {
      let kept = parcels.kept(of: item, paidOn: played.record.day)
      let row = played.record.products[item]
      check((0...row.units).contains(kept.units), "item \(item): \(kept.units) of \(row.units) units are kept")
      check(kept.amount >= .zero && kept.amount <= row.amount, "item \(item): \(kept.amount) of \(row.amount) are kept")
    }
  }

  private mutating func checkReviews(_ played: PlayedDay) {
    let store = played.record.store
    guard let reviews = played.stage.reviews else {
      check(store.ratings == nil && store.reviews == 0, "no ratings without reviews")
      return
    }
    let (before, after) = (played.before.reviews, played.after.reviews)
    let written = zip(before.totals, after.totals).reduce(0) { $0 + $1.1 - $1.0 }
    check(written == store.reviews, "\(store.reviews) reviews, \(written) of the items")
    if reviews.rules.days > 0 {
      var waiting = before
      var most = 0
      for item in before.totals.indices {
        let due = waiting.due(item, on: played.record.day)
        most += due.inTime + due.late + due.tryOuts
      }
      check(store.reviews <= most, "\(store.reviews) reviews of \(most) parcels")
    }
    let ratings = [store.ratings?.described, store.ratings?.service, store.ratings?.shipping]
    check(ratings.allSatisfy { (1...5).contains($0 ?? 0) }, "the ratings are \(ratings)")
    for (item, row) in played.record.products.enumerated() {
      check((1...5).contains(row.rating ?? 0), "the rating of item \(item) is \(row.rating ?? 0)")
      check(row.reviews == after.totals[item], "item \(item) shows its reviews")
    }
  }

  /// Try-outs are paid for, and so are the parcels of all that is sent.
  private mutating func checkGoodsGivenAway(_ played: PlayedDay) {
    let stage = played.stage
    var stock = played.before.items.map(\.stock)
    for (item, prepared) in stage.products.enumerated() {
      for restock in prepared.product.restocks where restock.date == played.date { stock[item] += restock.units }
    }
    var units = 0
    var cost = Money.zero
    for tryOut in stage.scenario.reviews?.tryOuts ?? [] where tryOut.date == played.date {
      let item = stage.scenario.products.firstIndex { $0.id == tryOut.product }!
      let given = min(stock[item], tryOut.units)
      stock[item] -= given
      units += given
      cost += stage.products[item].product.cost * given
    }
    let store = played.record.store
    let gifts = played.record.promotions.reduce(Money.zero) { $0 + $1.giftCost }
    check(store.giftCost == gifts + cost, "gifts cost \(store.giftCost): \(gifts) of promotions, \(cost) of try-outs")
    let parcels = stage.store.parcelCost * (store.sentOrders + units)
    check(store.shippingCost == parcels, "parcels cost \(store.shippingCost), not \(parcels)")
  }
}

extension ParcelQueue {
  /// What was paid and may still be refunded.
  fileprivate var refundable: (units: Int, amount: Money) {
    (units.reduce(0, +), amounts.reduce(.zero, +) + days.reduce(.zero) { $0 + $1.fees })
  }
}
