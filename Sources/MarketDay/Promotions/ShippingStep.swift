extension ShippingTerms {
  /// What the buyer of goods for `goodsAmount` (after all reductions) pays for shipping.
  public func fee(forGoods goodsAmount: Money, hasFreeShippingTier: Bool) -> Money {
    if hasFreeShippingTier { return .zero }
    if let freeFrom, goodsAmount >= freeFrom { return .zero }
    return fee
  }
}

extension OrderPricing {
  /// Step 6. The fee, unless the reached tier frees the order of it or the goods amount does. It goes on no line.
  mutating func addShipping() {
    let fee = promotions.shipping.fee(forGoods: amountLeft, hasFreeShippingTier: order.hasFreeShippingTier)
    order.shippingFee = fee
    amountLeft += fee
    if promotions.shipping.fee == .zero {
      note(.shipping, nil, .nothingToApply)
    } else {
      note(.shipping, nil, fee == .zero ? .freeOfCharge : .applied, amountOff: -fee)
    }
  }
}
