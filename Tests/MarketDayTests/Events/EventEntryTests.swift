import Testing

@testable import MarketDay

@Suite("Events: conditions of entry")
struct EventEntryTests {
  private let event: PlatformEvent = {
    var event = EventStore.event()
    event.terms.minimumRating = 4.6
    event.terms.minimumStock = 100
    event.items = [
      EventItem(product: "cup", price: Money(yuan: 70), stock: 100),
      EventItem(product: "plate", price: Money(yuan: 50), stock: 300),
    ]
    return event
  }()

  private func application(_ change: (inout EventApplication) -> Void = { _ in }) -> EventApplication {
    var application = EventApplication(
      ratings: StoreRatings(described: 4.8, service: 4.6, shipping: 4.7), isBarred: false, points: 11,
      stock: [100, 300], lowestPrices: [Money(fen: 7_001), Money(yuan: 60)])
    change(&application)
    return application
  }

  @Test("every condition that is just kept admits, and just missed refuses")
  func conditions() {
    #expect(event.refusal(of: application()) == nil)
    #expect(event.refusal(of: application { $0.ratings = nil }) == nil)
    #expect(event.refusal(of: application { $0.isBarred = true }) == .barred)
    #expect(event.refusal(of: application { $0.points = 12 }) == .points)
    #expect(event.refusal(of: application { $0.ratings?.service = 4.59 }) == .rating)
    #expect(event.refusal(of: application { $0.ratings?.shipping = 4.59 }) == .rating)
    #expect(event.refusal(of: application { $0.stock[1] = 299 }) == .stock)
    #expect(event.refusal(of: application { $0.lowestPrices[0] = Money(yuan: 70) }) == .price)
    var small = event
    small.items[0].stock = 99
    #expect(small.refusal(of: application()) == .stock)
    var anyPrice = event
    anyPrice.terms.lowestPriceDays = 0
    #expect(anyPrice.refusal(of: application { $0.lowestPrices = [] }) == nil)
  }

  @Test("the lowest price is that of the days before entry; before the start it is the usual one")
  func lowestPrice() throws {
    func state(_ change: (inout ScenarioDraft) -> Void) throws -> EventState? {
      var draft = EventStore.draft()
      change(&draft)
      return try EventStore.records(draft, days: 11)[10].promotions.last!.state
    }
    func sale(day: Int, hours: Int, at price: Int) -> LimitedTimeDiscount {
      LimitedTimeDiscount(
        id: "sale", items: [DiscountedItem(product: "cup", price: Money(yuan: price))],
        start: DateHour(EventStore.start + day, hour: 0), end: DateHour(EventStore.start + day, hour: hours))
    }
    #expect(try state { _ in } == .selling)
    #expect(try state { $0.products[0].usualPrice = Money(yuan: 70) } == .refused)
    #expect(try state { $0.products[0].usualPrice = Money(fen: 7_001) } == .selling)
    #expect(try state { $0.promotions.discounts = [sale(day: 2, hours: 24, at: 70)] } == .refused)
    #expect(try state { $0.promotions.discounts = [sale(day: 2, hours: 24, at: 71)] } == .selling)
    // What is shown for the smaller part of a day is not the price of the day.
    #expect(try state { $0.promotions.discounts = [sale(day: 2, hours: 6, at: 70)] } == .selling)
    // Entry is applied for on day 5, and one day back is day 4.
    let shortMemory: (Int) throws -> EventState? = { day in
      try state {
        $0.events[0].terms.lowestPriceDays = 1
        $0.promotions.discounts = [sale(day: day, hours: 24, at: 60)]
      }
    }
    #expect(try shortMemory(4) == .refused)
    #expect(try shortMemory(3) == .selling)
    #expect(try shortMemory(5) == .selling)
  }

  @Test("what an earlier event sold for counts for the next one")
  func earlierEvent() throws {
    var draft = EventStore.draft { $0.terms.recoveryDays = 0 }
    var second = EventStore.event()
    second.name = "second"
    (second.first, second.last) = (EventStore.start + 30, EventStore.start + 30)
    draft.events.append(second)
    let records = try EventStore.records(draft, days: 31)
    #expect(records[30].promotions.map(\.state) == [.over, .refused])
    draft.events[1].items[0].price = Money(fen: 6_999)
    #expect(try EventStore.records(draft, days: 31)[30].promotions.map(\.state) == [.over, .selling])
    // The store was not in the first one, so its price was never shown.
    draft.events[1].items[0].price = Money(yuan: 70)
    draft.events[0].terms.minimumStock = 200_000
    #expect(try EventStore.records(draft, days: 31)[30].promotions.map(\.state) == [.refused, .selling])
  }

  @Test("every kind has terms that a scenario can have", arguments: EventKind.allCases)
  func kinds(kind: EventKind) throws {
    var draft = EventStore.draft()
    draft.events[0] = PlatformEvent(kind, name: "event", first: EventStore.start + 12, last: EventStore.start + 13)
    draft.events[0].items = [EventItem(product: "cup", price: Money(yuan: 70), stock: 5_000)]
    let scenario = try Scenario(draft)
    #expect(scenario.warnings.filter { $0.code.hasPrefix("event") }.isEmpty)
    #expect(draft.events[0].terms.promisedShippingDays == 7 && draft.events[0].terms.lowestPriceDays == 30)
    #expect(try EventStore.records(draft, days: 13)[12].promotions[0].state == .selling)
  }
}
