@testable import MarketDay

extension SmallStores {
  /// Links at head and foot, three regions that differ, mobile devices, and two campaigns for parts of the searchers
  /// that meet on one keyword. Days have no shocks and rivals hardly move, so that small differences show.
  static func linked() -> ScenarioDraft {
    var draft = quiet()
    draft.name = "linked"
    draft.days = 20
    draft.regions = [
      Region(name: "east", share: 0.5), Region(name: "north", share: 0.3), Region(name: "west", share: 0.2),
    ]
    draft.regions[1].odds = 1.6
    draft.regions[2].odds = 0.4

    var toSpoon = ProductLink(from: "cup", to: "spoon")
    toSpoon.rate = 0.3
    toSpoon.attach = 0.15
    var toPlate = ProductLink(from: "cup", to: "plate")
    toPlate.rate = 0.2
    toPlate.odds = 1.5
    var toCup = ProductLink(from: "plate", to: "cup")
    toCup.place = .head
    toCup.rate = 0.4
    toCup.pageOdds = 0.6
    toCup.span = DateSpan(first: draft.start + 3)
    draft.links = [toSpoon, toPlate, toCup]

    draft.products[3].stock = 5_000
    draft.ads!.balance = Money(yuan: 5_000)
    for index in draft.ads!.campaigns.indices {
      draft.ads!.campaigns[index].dailyBudget = Money(yuan: 1_000)
      draft.ads!.campaigns[index].pacing = .quick
    }
    draft.ads!.campaigns[0].regions = ["north", "west"]
    draft.ads!.campaigns[1].devices = .desktop
    return draft
  }
}
