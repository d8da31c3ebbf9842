import MarketDay
import Testing

/// Whole-run figures of a real month's scenario over replicates, held against what was reported.
private struct PlayedMonth {
  let figures: PlayedFigures

  init(_ shipped: ShippedScenario, replicates: Int) throws {
    figures = PlayedFigures(try shipped.scenario(), replicates: replicates) { record in
      let store = record.store
      let ads = record.keywords.reduce(0) { $0 + $1.adImpressions }
      return [
        Double(store.visitors), Double(store.pageViews), Double(store.buyers), store.paidAmount.yuan, Double(ads),
        Double(store.mobileVisitors), Double(store.mobileBuyers),
      ] + record.channels.map { Double($0.visitors) }
    }
  }

  var visitors: [Double] { figures.sums(of: 0) }
  var pageViews: [Double] { figures.sums(of: 1) }
  var buyers: [Double] { figures.sums(of: 2) }
  var paid: [Double] { figures.sums(of: 3) }
  var adImpressions: [Double] { figures.sums(of: 4) }
  var mobileVisitors: [Double] { figures.sums(of: 5) }
  var mobileBuyers: [Double] { figures.sums(of: 6) }
  var conversion: [Double] { zip(buyers, visitors).map { $0 / $1 } }

  /// Visits through a channel, by its position.
  func visits(_ channel: Int) -> [Double] { figures.sums(of: 7 + channel) }
}

/// Four of five played months lie between p10 and p90; the reported one has to be one of them.
private func expect(_ reported: Double, withinBandOf values: [Double], _ name: String) {
  let (low, high) = (values.quantile(0.1), values.quantile(0.9))
  #expect(low <= reported && reported <= high, "\(name): \(reported) is not from \(low) to \(high)")
}

@Suite("The cup store's April")
struct CupStoreTests {
  @Test func `The reported month is within the bands of 200 replicates`() throws {
    let month = try PlayedMonth(.cups, replicates: 200)
    expect(931, withinBandOf: month.visitors, "visitors")
    expect(21, withinBandOf: month.buyers, "buyers")
    expect(2_808.92, withinBandOf: month.paid, "paid amount")
    expect(113.72, withinBandOf: zip(month.paid, month.buyers).map { $0 / max($1, 1) }, "order value")
    // The reported depths, 2.56 pages on desktops and 2.41 on mobile devices, of the reported visitors.
    expect(711 * 2.56 + 220 * 2.41, withinBandOf: month.pageViews, "page views")
    expect(220, withinBandOf: month.mobileVisitors, "mobile visitors")
    expect(2, withinBandOf: month.mobileBuyers, "mobile buyers")
    expect(19, withinBandOf: zip(month.buyers, month.mobileBuyers).map { $0 - $1 }, "buyers on desktops")
    // 16% of the traffic is paid.
    expect(0.16, withinBandOf: zip(month.visits(2), month.visitors).map { $0 / $1 }, "share of paid traffic")
  }
}

@Suite("The travel store's January")
struct TravelStoreTests {
  @Test func `The reported days are within the bands of 100 replicates`() throws {
    let month = try PlayedMonth(.travel, replicates: 100)
    func expectDaily(_ reported: Double, _ values: [Double], _ name: String) {
      expect(reported, withinBandOf: values.map { $0 / 31 }, name)
    }
    expectDaily(2_068, month.visitors, "visitors")
    expectDaily(3_108, month.pageViews, "page views")
    expect(0.0021, withinBandOf: month.conversion, "conversion")
    expectDaily(24.52 + 15.58, zip(month.visits(0), month.visits(1)).map { $0 + $1 }, "natural search")
    expectDaily(47, month.visits(3), "home page")
    expectDaily(73, month.visits(2), "ad clicks")
    expect(0.0009, withinBandOf: zip(month.visits(2), month.adImpressions).map { $0 / $1 }, "click rate of ads")
    // Returning: the channel of that name, and who comes back from favourites and carts.
    let returning = zip(month.visits(4), month.visits(6)).map { $0 + $1 }
    let share = zip(returning, month.visitors).map { $0 / $1 }
    #expect(abs(share.mean / 0.0701 - 1) < 0.05, "\(share.mean)")
  }
}
