/// The chance that the platform finds an item's fake orders on a day: 2% + 23% · fakes / (fakes + true orders), over
/// the last 30 days; 0 without fakes.
///
/// The more of an item's sales are fake, the more they show. Both ends are assumed.
func fakeTradeFoundChance(fakeOrders: Int, trueOrders: Int) -> Double {
  guard fakeOrders > 0 else { return 0 }
  return 0.02 + 0.23 * Double(fakeOrders) / Double(fakeOrders + trueOrders)
}

/// What an item's search weight is multiplied by after fake orders were found (assumed), and for how many days.
enum FakeTradeDemotion {
  static let factor = 0.05
  static let days = 30
}

/// What fake orders cost beside those who place them: the platform's fee on their amount, and at least 5% of it, for
/// the money that has to go around and come back (assumed). Without that floor, dear items on a platform without a
/// fee would gain at times.
func fakeTradeFee(on amount: Money, platformFee: BasisPoints) -> Money {
  amount.share(max(platformFee, BasisPoints(500)))
}
