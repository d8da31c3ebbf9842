import Foundation
import MarketDay
import ScenarioFiles
import Testing

@Suite("Shipped scenarios")
struct ShippedScenarioTests {
  @Test func `The folder holds the scenarios that are tested here`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: ShippedScenario.folder.path)
    #expect(names.filter { $0.hasSuffix(".yaml") }.sorted() == ShippedScenario.all.map(\.fileName).sorted())
  }

  @Test(
    "A scenario is read without faults, and with the warnings only that it is about", arguments: ShippedScenario.all)
  func isFlawless(_ shipped: ShippedScenario) {
    let file = shipped.read()
    #expect(file.scenario != nil)
    #expect(Set(file.diagnostics.map(\.code)) == shipped.questioned, "\(file.diagnostics)")
  }

  @Test("The header says where numbers come from, what to look at and what to try", arguments: ShippedScenario.all)
  func explainsItself(_ shipped: ShippedScenario) throws {
    let header = try shipped.header()
    for part in ["# WHERE THE NUMBERS COME FROM", "# WHAT TO LOOK AT", "# WHAT TO TRY", "ssumed", ".csv  "] {
      #expect(header.contains(part), "\(part)")
    }
    let overrides = Self.overrides(in: header)
    #expect(!overrides.isEmpty)
    for override in overrides {
      let file = shipped.read(overrides: [override])
      #expect(file.scenario != nil, "\(file.diagnostics)")
    }
  }

  /// Each `--set KEY=VALUE` of a header; the value ends at a space, or where it begins with a quote at the next one.
  private static func overrides(in header: String) -> [(key: String, value: String)] {
    header.matches(of: /--set (?:'([^=']+)=([^']+)'|([^=\s]+)=(\S+))/).map { match in
      (key: String(match.1 ?? match.3 ?? ""), value: String(match.2 ?? match.4 ?? ""))
    }
  }
}

@Suite("The spirits store's August")
struct SpiritsStoreTests {
  /// The reported month lies where four of five played months lie.
  @Test func `The reported month is within the bands of 200 replicates`() throws {
    let played = PlayedFigures(try ShippedScenario.spirits.scenario(), replicates: 200) { record in
      let store = record.store
      return [Double(store.visitors), Double(store.pageViews), Double(store.buyers), store.paidAmount.yuan]
        + record.channels.map { Double($0.visitors) }
    }
    let visitors = played.sums(of: 0)
    let pageViews = played.sums(of: 1)
    let buyers = played.sums(of: 2)
    let paid = played.sums(of: 3)
    let conversion = zip(buyers, visitors).map { $0 / $1 }
    let orderValue = zip(paid, buyers).map { $0 / $1 }
    for (name, values, reported) in [
      ("visitors", visitors, 8_341), ("page views", pageViews, 15_871), ("conversion", conversion, 0.0232),
      ("order value", orderValue, 89.80),
    ] {
      #expect(values.quantile(0.1) <= reported && reported <= values.quantile(0.9), "\(name)")
      // In the middle of the band, too.
      #expect(abs(values.quantile(0.5) / reported - 1) < 0.02, "\(name): \(values.quantile(0.5))")
    }
    // The reported sources in visitors; search is Taobao search and mall search. Channels stand in the order of the
    // file.
    let sources = [(0, 108.0), (2, 620), (3, 1_113), (4, 1_733), (5, 171)]
    for (channel, reported) in sources {
      let visits = played.sums(of: 4 + channel)
      #expect(abs(visits.quantile(0.5) / reported - 1) < 0.05, "channel \(channel): \(visits.quantile(0.5))")
    }
  }

  @Test func `A month without brand ads has fewer orders and more profit`() throws {
    let without = [("channels.brand_ads.visits_per_day", "0"), ("channels.brand_ads.cost_per_day", "0")]
    let figures: @Sendable (DayRecord) -> [Double] = { [Double($0.store.buyers), $0.store.profit.yuan] }
    let asWritten = PlayedFigures(try ShippedScenario.spirits.scenario(), replicates: 30, figures: figures)
    let cheaper = PlayedFigures(
      try ShippedScenario.spirits.scenario(overrides: without.map { (key: $0.0, value: $0.1) }), replicates: 30,
      figures: figures)
    let buyers = zip(cheaper.sums(of: 0), asWritten.sums(of: 0)).map { $0 - $1 }
    let profit = zip(cheaper.sums(of: 1), asWritten.sums(of: 1)).map { $0 - $1 }
    #expect(buyers.zScore < -5)
    #expect(profit.zScore > 5)
  }
}

@Suite("The launch of autumn dresses")
struct AutumnDressesTests {
  @Test func `It has all parts of a launch`() throws {
    let scenario = try ShippedScenario.dresses.scenario()
    #expect(scenario.days == 60)
    #expect(scenario.products.count >= 12)
    #expect(Set(scenario.products.map(\.role)) == Set(ProductRole.allCases))
    let popular = scenario.products.filter { $0.role == .popular }.map(\.stock)
    let image = scenario.products.filter { $0.role == .image }.map(\.stock)
    #expect(popular.min()! > 10 * image.max()!)
    #expect(scenario.products.allSatisfy { $0.listed != nil })
    #expect(scenario.keywords.count == 60)
    let campaigns = try #require(scenario.ads?.campaigns)
    #expect((2...3).contains(campaigns.count))
    #expect(campaigns.allSatisfy { $0.schedule[.monday, 21] > 100 && $0.schedule[.friday, 14] > 100 })
    let rules = campaigns.flatMap(\.groups).map(\.bid)
    #expect(rules.contains { if case .maximumBid = $0 { true } else { false } })
    #expect(rules.contains { if case .fixed = $0 { true } else { false } })
    #expect(scenario.promotions.bundles.count == 1)
    #expect(scenario.promotions.coupons.map(\.issue) == [.click])
    #expect(scenario.promotions.gifts.map(\.tiers.count) == [2])
    #expect(scenario.promotions.discounts.map(\.announcedDays) == [7])
  }

  @Test func `Paid traffic comes first, natural search grows, and profit turns`() throws {
    let scenario = try ShippedScenario.dresses.scenario()
    let played = PlayedFigures(scenario, replicates: 20) { record in
      let store = record.store
      return [
        Double(store.visitors), Double(record.channels[0].visitors), Double(record.channels[2].visitors),
        Double(store.buyers), store.profit.yuan, store.paidAmount.yuan,
      ]
    }
    let first = 0..<14
    let last = 46..<60
    func share(of figure: Int, in days: Range<Int>) -> Double {
      played.dailyMean(of: figure, days: days) / played.dailyMean(of: 0, days: days)
    }
    #expect(share(of: 1, in: first) < 0.08)
    #expect(share(of: 1, in: last) > 0.20)
    #expect(share(of: 2, in: first) > 0.70)
    #expect((0.40...0.65).contains(share(of: 2, in: last)))
    #expect(played.dailyMean(of: 4, days: first) < 0)
    #expect(played.dailyMean(of: 4, days: last) > 50)
    #expect((15...30).contains(played.dailyMean(of: 3, days: last)))
    // The gift tiers stand at 110% to 130% of the order value that comes out.
    let orderValue = played.sums(of: 5).mean / played.sums(of: 3).mean
    for tier in scenario.promotions.gifts[0].tiers {
      #expect((1.10...1.30).contains(tier.threshold.yuan / orderValue), "\(tier.threshold) at \(orderValue)")
    }
    // Who knows of the discount weekend (days 17 to 19) waits for it.
    func conversion(_ days: Range<Int>) -> Double {
      played.dailyMean(of: 3, days: days) / played.dailyMean(of: 0, days: days)
    }
    #expect(conversion(10..<17) < 0.9 * conversion(3..<10))
    #expect(conversion(17..<20) > 1.3 * conversion(10..<17))
  }
}

@Suite("The small fish")
struct SmallFishTests {
  private static let firstWeeks = 0..<14
  private static let lastWeeks = 70..<84

  /// Sum of search weights, natural clicks, buyers.
  private func played(overrides: [(key: String, value: String)] = []) throws -> PlayedFigures {
    PlayedFigures(try ShippedScenario.smallFish.scenario(overrides: overrides), replicates: 20) { record in
      [
        record.products.reduce(0) { $0 + $1.searchWeight }, Double(record.channels[0].visitors),
        Double(record.store.buyers), Double(record.channels[1].visitors),
      ]
    }
  }

  @Test func `The popular order alone is a vicious circle, and the closing-soon order leads out of it`() throws {
    let out = try played()
    let circle = try played(overrides: [(key: "search.closing_soon_share", value: "0")])
    func change(_ figures: PlayedFigures, of figure: Int) -> Double {
      figures.dailyMean(of: figure, days: Self.lastWeeks) / figures.dailyMean(of: figure, days: Self.firstWeeks)
    }
    #expect(change(circle, of: 0) < 0.5, "search weight falls")
    #expect(change(circle, of: 1) < 0.6, "and natural clicks with it")
    #expect(change(out, of: 0) > 0.85, "search weight holds")
    #expect(change(out, of: 1) > 1.0, "and natural clicks grow")
    #expect(circle.sums(of: 3).allSatisfy { $0 == 0 })

    // On the same luck, replicate by replicate.
    func difference(of figure: Int, days: Range<Int>) -> [Double] {
      zip(out.sums(of: figure, days: days), circle.sums(of: figure, days: days)).map { $0 - $1 }
    }
    #expect(difference(of: 2, days: 54..<84).zScore > 8, "buyers of the last 30 days")
    #expect(difference(of: 0, days: Self.lastWeeks).zScore > 8, "search weight at the end")
    #expect(difference(of: 1, days: Self.lastWeeks).zScore > 5, "natural clicks at the end")
  }

  @Test func `In the crowded category an item has less than three minutes a week on the first page`() throws {
    let scenario = try ShippedScenario.smallFish.scenario()
    let crowded = try #require(scenario.keywords.first { $0.text == "马克杯" })
    let flow = ListingRotation.delistingsPerMinute(
      listings: Double(crowded.rivalListings), density: 1, fourteenDayShare: 0)
    let minutes = ListingRotation.minutesOnPageOne(
      places: scenario.trade.search.closingSoonPlaces, delistingsPerMinute: flow, cycle: .sevenDays)
    #expect(minutes < 3)
  }
}
