@testable import MarketDay

extension RuleExample {
  private static func regions(_ shares: Double..., odds: Double = 1) -> [Region] {
    zip(["north", "south", "west"], shares).map { name, share in
      var region = Region(name: name, share: share)
      region.odds = odds
      return region
    }
  }

  private static func showcase(_ windows: Int, _ entries: [String]...) -> Showcase {
    var showcase = Showcase()
    showcase.windows = windows
    showcase.plan = entries.map { ShowcaseEntry(products: $0) }
    return showcase
  }

  static let regions: [RuleExample] = [
    .init(
      .regionValueOutOfRange, failing: { $0.regions = regions(1.2, -0.2, odds: 1) },
      passing: { $0.regions = regions(1, 0) }),
    .init(
      .regionSharesSum, failing: { $0.regions = regions(0.6, 0.3) }, passing: { $0.regions = regions(0.33, 0.33, 0.33) }
    ),
    .init(
      .unknownRegion,
      failing: {
        $0.regions = regions(0.6, 0.4)
        $0.ads!.campaigns[0].regions = ["nord"]
      },
      passing: {
        $0.regions = regions(0.6, 0.4)
        $0.ads!.campaigns[0].regions = ["north"]
      }),
    .init(
      .windowsOutOfRange, failing: { $0.showcase = showcase(-1) }, passing: { $0.showcase = showcase(0) }),
    .init(
      .tooFewWindows, failing: { $0.showcase = showcase(1, ["knit-dress"], ["belt"]) },
      passing: {
        $0.showcase = showcase(1, ["knit-dress"], ["knit-dress"], ["belt"])
        for index in 0...1 { $0.showcase!.plan[index].span.last = date("2026-09-10") }
        $0.showcase!.plan[2].span.first = date("2026-09-11")
      }),
    .init(
      .regionOddsOffOne, failing: { $0.regions = regions(0.6, 0.4, odds: 1.5) },
      passing: { $0.regions = regions(0.6, 0.4, odds: 1.2) }),
    .init(
      .campaignReachesNobody,
      failing: {
        $0.trade.shoppers.mobileShare = 0
        $0.ads!.campaigns[0].devices = .mobile
      },
      passing: {
        $0.trade.shoppers.mobileShare = 0.2
        $0.trade.shoppers.mobileOdds = 0.5
        $0.ads!.campaigns[0].devices = .mobile
      }),
    .init(
      .windowNotListed, failing: { $0.showcase = showcase(2, ["knit-dress", "belt"]) },
      passing: { $0.showcase = showcase(2, ["knit-dress"]) }),
  ]
}
