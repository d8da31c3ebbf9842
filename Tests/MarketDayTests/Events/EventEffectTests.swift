import Testing

@testable import MarketDay

@Suite("Events: what they do to shoppers")
struct EventEffectTests {
  private static let seeds: Range<UInt64> = 0..<8

  /// Sums over seeds 0 to 7 on days `days`.
  private func sum(_ draft: ScenarioDraft, _ days: ClosedRange<Int>, _ value: (DayRecord) -> Int) throws -> Double {
    var whole = 0
    for seed in Self.seeds {
      for record in try EventStore.records(draft, seed: seed, days: days.upperBound + 1) where days.contains(record.day)
      {
        whole += value(record)
      }
    }
    return Double(whole)
  }

  @Test("three in ten would-be buyers wait while it is announced: conversion falls, carts fill")
  func waiting() throws {
    let stage = PreparedScenario(try Scenario(EventStore.draft()))
    func terms(_ day: Int) -> OfferTerms { stage.offers.terms[stage.offers.number(of: 0, onDay: day)] }
    let before = terms(4).chances[VisitSources.search].conversion
    for day in 5...9 {
      #expect(terms(day).waiting == 0.3)
      #expect(abs(terms(day).chances[VisitSources.search].conversion - 0.7 * before) < 1e-12)
      #expect(abs(terms(day).cartRate - terms(4).cartRate - 0.3 * before) < 1e-12)
    }
    for day in [4, 10, 12, 13, 19] { #expect(terms(day).waiting == 0, "day \(day)") }
    #expect(stage.offers.terms[stage.offers.number(of: 1, onDay: 7)].waiting == 0, "the plate is in no event")
    // About 900 buyers a day and seed from the channel and search; the rest come back from carts and favourites.
    let draft = EventStore.draft()
    let direct = 3
    let orders = { (record: DayRecord) in record.channels[direct].orders }
    let share = try sum(draft, 5...9, orders) / sum(draft, 0...4, orders)
    // The cup has a third of the channel's visits.
    #expect(abs(share - (1 - 0.3 / 3)) < 0.03, "seeds 0 to 7: \(share)")
  }

  @Test("shoppers come back from their carts on the days that they waited for")
  func awaited() throws {
    let stage = PreparedScenario(try Scenario(EventStore.draft()))
    for day in 0..<25 {
      let isAwaited = (10...12).contains(day)
      #expect(stage.offers.isAwaited(0, onDay: day, variant: []) == isAwaited, "day \(day)")
      #expect(
        !stage.offers.isAwaited(0, onDay: day, variant: .withoutEvents)
          && !stage.offers.isAwaited(1, onDay: day, variant: []))
    }
    let returns = { (record: DayRecord) in record.products[0].returningBuyers }
    let draft = EventStore.draft()
    let (announced, first) = (try sum(draft, 9...9, returns), try sum(draft, 10...10, returns))
    #expect(first > 5 * announced, "seeds 0 to 7: \(first) on the first day, \(announced) on the day before")
    let surprise = EventStore.draft { $0.terms.leadDays = 0 }
    let unannounced = try sum(surprise, 10...10, returns)
    #expect(first > 2 * unannounced, "seeds 0 to 7: \(first) after an announcement, \(unannounced) without")
  }

  @Test("the event's price moves the odds like a temporary cut, and its page has odds of its own")
  func priceAndOdds() throws {
    let stage = PreparedScenario(try Scenario(EventStore.draft { $0.terms.odds = 2 }))
    let usual = UsualOdds(conversion: 0.025, askRate: 0.03, inquiryConversion: 0.40)
    func chance(_ day: Int, _ source: Int) -> PurchaseChances {
      stage.offers.terms[stage.offers.number(of: 0, onDay: day)].chances[source]
    }
    let cut = -3.6 * logarithm(0.7)
    let page = stage.sources.events.lowerBound
    let shoppers = ShopperBehaviour()
    #expect(
      abs(chance(10, VisitSources.search).conversion - usual.chances(shift: cut, shoppers: shoppers).conversion) < 1e-12
    )
    let both = usual.chances(shift: cut + logarithm(2), shoppers: shoppers)
    #expect(abs(chance(11, page).conversion - both.conversion) < 1e-12)
    let halfWay = usual.chances(shift: -3.6 * logarithm(0.8), shoppers: shoppers)
    #expect(abs(chance(14, VisitSources.search).conversion - halfWay.conversion) < 1e-12)
  }

  @Test("searches rise while it sells and come back over the tail, for a store that takes part")
  func searches() throws {
    func searches(_ change: (inout PlatformEvent) -> Void) throws -> [Double] {
      try EventStore.records(EventStore.draft(change), days: 18).map { Double($0.keywords[0].searches) }
    }
    let usual = try searches { _ in }
    let lifted = try searches { event in
      event.terms.demand = 15  // R2
      event.terms.tailDays = 2
      event.terms.tailDemand = 0.5
    }
    for day in 0..<18 {
      let factor = day == 13 ? 0.5 : day == 14 ? 0.75 : (10...12).contains(day) ? 15 : 1
      #expect(abs(lifted[day] - usual[day] * factor) < 0.05 * usual[day] * factor, "seed 7, day \(day)")
    }
    let refused = try searches { event in
      event.terms.demand = 15
      event.terms.minimumStock = 200_000
    }
    #expect(refused == usual)
  }

  @Test("an event sells several times a usual day, and the days before less")
  func peak() throws {
    let buyers = { (record: DayRecord) in record.products[0].orders }
    let draft = EventStore.draft()
    let before = try sum(draft, 3...4, buyers) / 2
    let lead = try sum(draft, 6...9, buyers) / 4
    let selling = try sum(draft, 10...12, buyers) / 3
    #expect(lead < 0.85 * before && lead > 0.5 * before, "seeds 0 to 7: \(lead) of \(before)")
    #expect(selling > 4 * before, "seeds 0 to 7: \(selling) of \(before)")
  }
}
