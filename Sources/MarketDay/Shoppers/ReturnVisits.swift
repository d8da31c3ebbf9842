/// The share of carts (or favourites) that comes back today: `rate`, less by those who wait for something announced,
/// more on the day they waited for; at most 1.
///
/// That carts and favourites come back on later days is known of Taobao shoppers; rates, waiting share and the factor
/// of an awaited day are our assumption.
func returnRate(usual rate: Double, waiting: Double, isAwaitedDay: Bool, awaitedFactor: Double) -> Double {
  min(1, isAwaitedDay ? rate * awaitedFactor : rate * (1 - waiting))
}

/// The daily rate r at which holders of a coupon come back, such that `useShare` of the coupons is used within
/// `validDays` where each visit buys with chance c, `conversion`: (1 − (1 − useShare)^(1 / validDays)) / c, at most 1.
///
/// Who comes back and does not buy still holds the coupon and may come again, so (1 − r · c)^validDays are left over.
/// About 12% of coupons sent out are used (completejourney: 12% of targeted household campaigns).
func couponReturnRate(useShare: Double, conversion: Double, validDays: Int) -> Double {
  let usedADay = 1 - power(1 - useShare, 1 / Double(validDays))
  return usedADay < conversion ? usedADay / conversion : 1
}
