/// What of a scenario's offers is left out, since it depends on how the days go: an event that refuses the store,
/// bundles and links that a lifecycle plan turns off.
struct OfferVariant: OptionSet, Hashable, Sendable {
  let rawValue: Int

  static let withoutEvents = OfferVariant(rawValue: 1)
  static let withoutBundles = OfferVariant(rawValue: 2)
  static let withoutLinks = OfferVariant(rawValue: 4)
  static let count = 8

  /// Those that can come about in `scenario`, nothing left out first.
  static func all(of scenario: Scenario) -> [OfferVariant] {
    var variants: [OfferVariant] = [[]]
    if !scenario.events.isEmpty { variants += variants.map { $0.union(.withoutEvents) } }
    if scenario.lifecycle != nil {
      if !scenario.promotions.bundles.isEmpty { variants += variants.map { $0.union(.withoutBundles) } }
      if !scenario.links.isEmpty { variants += variants.map { $0.union(.withoutLinks) } }
    }
    return variants
  }
}
