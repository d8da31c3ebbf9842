extension OrderPricing {
  /// Step 4. The chosen store coupon, where what the gift step left meets its threshold: so a gift and a coupon can be
  /// used together where the coupon has no condition, or its condition is met (S1).
  ///
  /// Whether the buyer holds the coupon is for the caller to know; a date on which nobody can hold it is refused.
  mutating func applyCoupon() {
    guard let position = basket.coupon else {
      note(.coupon, nil, .nothingToApply)
      return
    }
    let coupon = promotions.coupons[position]
    if !coupon.isUsable {
      note(.coupon, coupon.promotion, .refused(.notRunning))
    } else if coupon.amount <= .zero {
      note(.coupon, coupon.promotion, .refused(.givesNothing))
    } else if amountLeft < coupon.threshold {
      note(.coupon, coupon.promotion, .refused(.conditionNotMet(has: amountLeft, needs: coupon.threshold)))
    } else {
      let taken = reduceOrder(by: coupon.amount)
      order.couponUsed = position
      noteUse(coupon.promotion, in: .coupon, amountOff: taken)
    }
  }
}
