/// Where visits come from, as positions in ``RunLayout/channels``.
struct VisitSources: Sendable {
  static let search = 0
  static let closingSoon = 1
  static let keywordAds = 2
  static let firstChannel = 3

  /// Platform events, in the order of the scenario.
  let events: Range<Int>
  /// Members; nil where the store has none.
  let members: Int?
  /// Visits that come back from favourites, from carts and with coupons.
  let returns: Int
  let names: [String]

  init(_ scenario: Scenario) {
    var names = ["search", "closing_soon", "keyword_ads"] + scenario.channels.map(\.name)
    events = names.count..<(names.count + scenario.events.count)
    names += scenario.events.map(\.name)
    members = scenario.members == nil ? nil : names.count
    if scenario.members != nil { names.append("members") }
    returns = names.count
    self.names = names + ["returns"]
  }
}
