import Foundation

@testable import MarketDay

extension WalkedStore {
  /// A buyer takes a basket out of the stock, first come first served. False: there was not enough, and the order is
  /// lost.
  mutating func order(_ visit: Visit, asked: Bool) -> Bool {
    var kinds = items[visit.item].offer.kinds
    if case .holder(let coupon, _) = visit.source, !items[visit.item].offer.holderKinds[coupon].isEmpty {
      kinds = items[visit.item].offer.holderKinds[coupon]
    }
    if case .member = visit.source, !items[visit.item].offer.memberKinds.isEmpty {
      kinds = items[visit.item].offer.memberKinds
    }
    let kind = kinds[dice.choice(of: kinds.map(\.chance))]
    for line in kind.lines where items[line.product].stock < line.units {
      figures[.lostOrders] += 1
      return false
    }
    for line in kind.lines { sell(line) }
    if let gift = kind.gift, items[gift].stock > 0 {
      items[gift].stock -= 1
      figures[.profit] -= stage.products[gift].cost.yuan
    }
    pay(kind)
    payCommission(kind)
    queue(kind, item: visit.item)
    payCommission(visit, kind)
    useCoupon(kind.couponUsed, visit: visit)
    if let coupon = kind.couponGiven { couponsGiven[coupon] += 1 }
    note(visit, asked: asked)
    return true
  }

  private mutating func sell(_ line: BasketLine) {
    items[line.product].stock -= line.units
    items[line.product].newToday.units += line.units
    items[line.product].newToday.amountInFen += Int(line.amount.fen)
    figures[.units] += Double(line.units)
    for _ in 0..<line.units {
      items[line.product].paidUnits[day].append(line.amount.yuan / Double(line.units))
      items[line.product].paidCommissions[day].append(0)
      figures[.profit] -= stage.products[line.product].cost.yuan
    }
  }

  private mutating func pay(_ kind: BasketKind) {
    let store = stage.store
    figures[.paidAmount] += kind.goodsAmount.yuan + kind.shippingFee.yuan
    figures[.profit] += kind.goodsAmount.yuan * (1 - Double(store.platformFee.value) / 10_000)
    figures[.profit] += kind.shippingFee.yuan
    if stage.scenario.fulfilment == nil { figures[.profit] -= store.parcelCost.yuan }
  }

  /// A coupon in hand is gone; one that was clicked for this order is given out and used at once.
  private mutating func useCoupon(_ used: Int?, visit: Visit) {
    guard let used else { return }
    figures[.couponsUsed] += 1
    if case .holder(let coupon, let place) = visit.source, coupon == used {
      coupons[coupon][place] = -1
    } else {
      figures[.clickCouponsIssued] += 1
    }
  }

  private mutating func note(_ visit: Visit, asked: Bool) {
    figures[.orders] += 1
    figures[.buyers] += 1
    if asked { figures[.askedBuyers] += 1 }
    items[visit.item].newToday.buyers += 1
    if visit.isReturn {
      figures[.returningBuyers] += 1
      items[visit.item].newToday.returningBuyers += 1
    }
    switch visit.source {
    case .ad(let ad): if visit.link == nil { ads[ad].orders += 1 }
    case .channel(let number): figures[.profit] -= stage.channels[number].costPerOrder.yuan
    case .search, .closingSoon, .event, .cart, .favourite, .holder, .member: break
    }
    noteMember(visit)
  }
}
