import Foundation

@testable import MarketDay

/// Where a shopper is, and on what.
struct WalkedShopper: Sendable {
  let region: Int?
  let isMobile: Bool
}

/// What links, regions and devices come to over a run.
struct LinkFigures: Sendable {
  var linkVisits = 0.0
  var mobileVisitors = 0.0
  var mobileBuyers = 0.0
  var regionVisitors: [Double]
  var regionBuyers: [Double]

  init(regions: Int) {
    regionVisitors = .init(repeating: 0, count: regions)
    regionBuyers = regionVisitors
  }

  /// By name.
  var all: [(name: String, value: Double)] {
    [("link visits", linkVisits), ("mobile visitors", mobileVisitors), ("mobile buyers", mobileBuyers)]
      + regionVisitors.enumerated().map { ("visitors of region \($0)", $1) }
      + regionBuyers.enumerated().map { ("buyers of region \($0)", $1) }
  }
}

extension WalkStage {
  var hasAudiences: Bool { campaigns.contains { !$0.regions.isEmpty || $0.devices != .all } }

  func odds(of shopper: WalkedShopper) -> Double {
    (shopper.isMobile ? trade.shoppers.mobileOdds : 1) * (shopper.region.map { scenario.regions[$0].odds } ?? 1)
  }

  func isFor(_ shopper: WalkedShopper, campaign: Int) -> Bool {
    let terms = campaigns[campaign]
    if let region = shopper.region, !terms.regions.isEmpty, !terms.regions.contains(scenario.regions[region].name) {
      return false
    }
    switch terms.devices {
    case .all: return true
    case .desktop: return !shopper.isMobile
    case .mobile: return shopper.isMobile
    }
  }

  /// Links that stand on the item's page.
  func links(on item: Int, day: Int) -> [ProductLink] {
    scenario.links.filter { $0.from == products[item].id && $0.span.contains(start + day) }
  }

  /// What links at the head of the page leave of the odds of its own item.
  func pageOdds(item: Int, day: Int) -> Double {
    var odds = 1.0
    for link in links(on: item, day: day) { odds *= link.pageOdds ?? (link.place == .head ? 0.905 : 1) }
    return odds
  }
}

extension WalkedStore {
  /// Somebody who comes from anywhere.
  mutating func someShopper() -> WalkedShopper {
    let isMobile = dice.happens(shoppers.mobileShare)
    let regions = stage.scenario.regions
    return WalkedShopper(region: regions.isEmpty ? nil : dice.choice(of: regions.map(\.share)), isMobile: isMobile)
  }

  mutating func meet(_ shopper: WalkedShopper, _ visit: Visit) {
    if visit.link != nil {
      linkFigures.linkVisits += 1
    } else {
      if shopper.isMobile { linkFigures.mobileVisitors += 1 }
      if let region = shopper.region { linkFigures.regionVisitors[region] += 1 }
    }
  }

  mutating func noteBuyer(_ shopper: WalkedShopper) {
    if shopper.isMobile { linkFigures.mobileBuyers += 1 }
    if let region = shopper.region { linkFigures.regionBuyers[region] += 1 }
  }

  /// The odds of who came on from another page: no cart or coupon holder is one of the other item.
  func linkOdds(_ link: ProductLink, _ visit: Visit) -> Double {
    (visit.isReturn ? 1 : odds(of: visit.source)) * link.odds
  }

  /// One who is about to leave looks at the links of the page one after the other, and follows one at most.
  mutating func follow(_ visit: Visit) {
    for link in stage.links(on: visit.item, day: day) {
      let other = stage.products.firstIndex { $0.id == link.to }!
      guard items[other].isOnSale else { continue }
      guard dice.happens(link.rate ?? (link.place == .head ? 0.06 : 0.03)) else { continue }
      walkThrough(
        Visit(minute: visit.minute, item: other, source: visit.isReturn ? .cart : visit.source, link: link))
      return
    }
  }
}
