@testable import MarketDay

extension UsualOdds {
  /// The chances over desktop and mobile visits of a store that tells no regions apart.
  func chances(shift: Double, shoppers: ShopperBehaviour) -> PurchaseChances {
    chances(
      shift: shift,
      over: OddsMix(regions: [], mobileShare: shoppers.mobileShare, mobileOdds: shoppers.mobileOdds))
  }
}
