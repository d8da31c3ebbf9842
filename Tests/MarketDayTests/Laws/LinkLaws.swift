@testable import MarketDay

extension LawFindings {
  /// Visits through links come from visitors who left without buying, and none is a new visitor.
  mutating func checkLinks(_ played: PlayedDay) {
    let stage = played.stage
    let record = played.record
    let links = record.products.reduce(0) { $0 + $1.linkVisitors }
    check(record.store.linkVisits == links, "\(record.store.linkVisits) link visits are \(links) over the items")
    if stage.links.isEmpty { check(links == 0, "nobody follows a link where there is none") }
    check(links <= record.store.visitors, "nobody goes on twice")
    for (index, row) in record.products.enumerated() {
      check((0...row.visitors).contains(row.linkVisitors), "item \(index): \(row.linkVisitors) link visitors")
      let leads = stage.links.contains { $0.to == index && $0.link.span.contains(played.date) }
      if !leads || !played.onSale[index] { check(row.linkVisitors == 0, "no link leads to item \(index) today") }
      check(row.orders <= row.visitors, "item \(index): \(row.orders) orders of \(row.visitors) visitors")
    }
  }

  /// Regions and devices divide the store's numbers without a rest.
  mutating func checkRegions(_ played: PlayedDay) {
    let record = played.record
    let store = record.store
    if !record.regions.isEmpty {
      check(record.regions.reduce(0) { $0 + $1.visitors } == store.visitors, "visitors are those of the regions")
      check(record.regions.reduce(0) { $0 + $1.buyers } == store.buyers, "buyers are those of the regions")
      check(record.regions.reduce(Money.zero) { $0 + $1.amount } == store.paidAmount, "regions paid what was paid")
    }
    for (row, region) in zip(record.regions, played.stage.scenario.regions) {
      check((0...row.visitors).contains(row.buyers), "\(row.buyers) of \(row.visitors) buy in \(region.name)")
      check(row.amount >= .zero && (row.buyers > 0 || row.amount == .zero), "\(region.name) paid \(row.amount)")
      if region.share == 0 { check(row.visitors == 0, "nobody comes from \(region.name)") }
    }
    check((0...store.mobileVisitors).contains(store.mobileBuyers), "\(store.mobileBuyers) mobile buyers")
    check(store.mobileVisitors <= store.visitors && store.mobileBuyers <= store.buyers, "mobile ones are some of all")
    let share = played.stage.trade.shoppers.mobileShare
    if share == 0 { check(store.mobileVisitors == 0, "nobody is mobile") }
  }

  /// Items outside the windows take no part in the closing-soon order.
  mutating func checkShowcase(_ played: PlayedDay) {
    let held = played.record.products.count { $0.isShowcased }
    guard let showcase = played.stage.scenario.showcase else {
      check(held == 0, "there are no windows")
      return
    }
    check(held <= showcase.windows, "\(held) items in \(showcase.windows) windows")
    for (pair, row) in zip(played.stage.pairs, played.record.keywords)
    where !played.record.products[pair.product].isShowcased {
      check(row.closingImpressions == 0 && row.closingClicks == 0, "item \(pair.product) is in no window")
    }
  }
}
