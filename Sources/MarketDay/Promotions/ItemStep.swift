extension ItemPrices {
  /// What one unit costs: the lowest of list, member (members only) and limited-time or event price. They don't add up
  /// (S1).
  public func lowest(for buyer: BuyerKind) -> Money {
    guard let limitedTime, limitedTimeApplies(to: buyer) else { return withoutDiscount(for: buyer) }
    return limitedTime.price
  }

  /// The limited-time price is the lowest; where another is as low, no promotion is used.
  func limitedTimeApplies(to buyer: BuyerKind) -> Bool {
    guard let limitedTime else { return false }
    return limitedTime.price < withoutDiscount(for: buyer)
  }

  func withoutDiscount(for buyer: BuyerKind) -> Money {
    guard buyer == .member, let member else { return list }
    return min(list, member)
  }
}

extension OrderPricing {
  /// Step 1. The first line of the explanation holds list and member prices, then there is one for each discount and
  /// event that lowers an item of the basket, in the order of promotions. Its amount off is relative to the list price.
  mutating func applyItemPrices() {
    var memberOff = Money.zero
    var discounts: [DiscountTally] = []
    for index in order.lines.indices {
      let line = order.lines[index]
      let prices = promotions.items[line.product]
      let price = prices.lowest(for: basket.buyer)
      order.lines[index].unitPrice = price
      order.lines[index].amount = price * line.units
      if let limitedTime = prices.limitedTime {
        let applies = prices.limitedTimeApplies(to: basket.buyer)
        let amountOff = applies ? line.listAmount - price * line.units : .zero
        discounts.tally(limitedTime.promotion, amountOff: amountOff, lowerPrice: applies ? nil : price)
        if applies {
          order.lines[index].commission = limitedTime.commission
          order.lines[index].commissionedUnits = line.units
          continue
        }
      }
      memberOff += line.listAmount - price * line.units
    }
    amountLeft -= memberOff
    note(.item, nil, .applied, amountOff: memberOff)
    discounts.sort { $0.promotion < $1.promotion }
    for discount in discounts {
      if discount.amountOff > .zero {
        amountLeft -= discount.amountOff
        noteUse(discount.promotion, in: .item, amountOff: discount.amountOff)
      } else if let price = discount.lowerPrice {
        note(.item, discount.promotion, .refused(.lowerPrice(price)))
      }
    }
  }
}

/// What one discount does to a basket.
private struct DiscountTally {
  let promotion: PromotionID
  var amountOff: Money
  /// The price of the first item that it did not apply to.
  var lowerPrice: Money?
}

extension [DiscountTally] {
  fileprivate mutating func tally(_ promotion: PromotionID, amountOff: Money, lowerPrice: Money?) {
    if let index = firstIndex(where: { $0.promotion == promotion }) {
      self[index].amountOff += amountOff
      self[index].lowerPrice = self[index].lowerPrice ?? lowerPrice
    } else {
      append(DiscountTally(promotion: promotion, amountOff: amountOff, lowerPrice: lowerPrice))
    }
  }
}
