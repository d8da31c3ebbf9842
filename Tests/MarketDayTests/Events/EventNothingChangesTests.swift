import Testing

@testable import MarketDay

@Suite("Events: nothing added, nothing changed")
struct EventNothingChangesTests {
  private static let days = 14

  /// A drawn store with promotions and one event, without its refusals.
  private func drawn(_ seed: UInt64) -> ScenarioDraft? {
    var draft = DrawnMarket(seed: seed).draft
    guard let event = draft.events.first else { return nil }
    draft.events = [event]
    draft.standing = nil  // points keep a store out
    draft.members = nil  // their row would stand between that of the event and the last
    return draft
  }

  @Test("an event that refuses the store changes nothing but its own rows")
  func refused() throws {
    var compared = 0
    for seed in 0..<(25 * LongVariant.factor) {
      guard var draft = drawn(seed) else { continue }
      draft.events[0].leave = nil
      draft.events[0].terms.minimumStock = 10_000_000
      let with = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      draft.events = []
      let without = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      let difference = LawPlay.firstDifference(with.map(EventStore.plain), without)
      #expect(difference == nil, "seed \(seed)")
      #expect(with.last!.promotions.last!.state == .refused, "seed \(seed)")
      #expect(with.allSatisfy { $0.store.deposits == .zero && $0.store.fines == .zero }, "seed \(seed)")
      compared += 1
    }
    #expect(compared > 10)
  }

  @Test("an event without visits, wait and costs, whose price a discount has already, changes nothing but its own rows")
  func neutral() throws {
    for seed in 0..<(8 * LongVariant.factor) {
      var draft = DrawnMarket(seed: seed, promotions: false).draft
      draft.events = []
      draft.members = nil
      draft.standing = nil
      draft.fulfilment = nil  // an event promises other days to its buyers
      draft.products[0].pricePlan = []
      guard draft.products[0].price > Money(yuan: 3) else { continue }
      draft.products[0].memberPrice = nil
      let price = Money(fen: draft.products[0].price.fen * 9 / 10)
      draft.promotions.discounts = [
        LimitedTimeDiscount(
          id: "cut", items: [DiscountedItem(product: draft.products[0].id, price: price)],
          start: DateHour(draft.start + 3, hour: 0), end: DateHour(draft.start + 6, hour: 0))
      ]
      let without = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      var event = PlatformEvent(.coins, name: "neutral", first: draft.start + 3, last: draft.start + 5)
      event.terms = EventTerms()
      event.terms.leadDays = 0
      event.terms.lowestPriceDays = 0
      event.items = [EventItem(product: draft.products[0].id, price: price, stock: 1)]
      draft.events = [event]
      let with = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      let difference = LawPlay.firstDifference(with.map(EventStore.plain), without)
      #expect(difference == nil, "seed \(seed)")
      let hasStock = with[2].products[0].stock > 0
      if hasStock { #expect(with[4].promotions.last!.state == .selling, "seed \(seed)") }
    }
  }

  @Test("an event changes nothing before it is announced")
  func later() throws {
    for seed in 0..<(8 * LongVariant.factor) {
      guard var draft = drawn(seed) else { continue }
      draft.events[0].leave = nil
      let shift = max(0, 12 - (draft.events[0].first - draft.start))
      draft.events[0].first = draft.events[0].first + shift
      draft.events[0].last = draft.events[0].first
      // A plan may have a lower price by then.
      for index in draft.products.indices { draft.products[index].pricePlan = [] }
      let days = 12 - draft.events[0].terms.leadDays
      let with = LawPlay.records(try Scenario(draft), seed: seed, days: days)
      draft.events = []
      let without = LawPlay.records(try Scenario(draft), seed: seed, days: days)
      #expect(LawPlay.firstDifference(with.map(EventStore.plain), without) == nil, "seed \(seed)")
    }
  }
}
