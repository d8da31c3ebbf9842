/// How many of an item's orders take a bundle.
enum BundleUptake {
  /// The saving from which on uptake no longer rises (assumed).
  static let fullSaving = 0.30

  /// low + (high − low) · min(1, saving / 30%), a share of the item's orders; 0 where nothing is saved.
  ///
  /// `saving` is a share of what the bundle's items cost without it that day. Model of S1's bundle tool; all numbers
  /// are assumed.
  static func share(saving: Double, behaviour: ShopperBehaviour) -> Double {
    guard saving > 0 else { return 0 }
    let rise = behaviour.bundleUptakeHigh - behaviour.bundleUptakeLow
    return behaviour.bundleUptakeLow + rise * min(1, saving / fullSaving)
  }

  /// The shares of several bundles that hold one item: where they sum to more than the highest uptake of one bundle,
  /// all are cut in the same proportion (assumed: a page moves a limited share of its buyers to bundles, however many
  /// it shows).
  static func shared(_ shares: [Double], behaviour: ShopperBehaviour) -> [Double] {
    let whole = shares.reduce(0, +)
    let limit = min(1, max(behaviour.bundleUptakeLow, behaviour.bundleUptakeHigh))
    guard whole > limit else { return shares }
    return shares.map { $0 * limit / whole }
  }
}
