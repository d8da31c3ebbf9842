@testable import MarketDay

/// A store with an event, whose terms are simple to work with by hand.
enum EventStore {
  static let start = CalendarDate(year: 2026, month: 9, day: 1)!

  /// A cup (100.00), a plate (60.00) and a bowl (40.00), 40 days without shocks; the cup is in an event on days 10 to
  /// 12, announced for 5 days, with prices that go back over 6 days in 2 steps.
  static func draft(_ change: (inout PlatformEvent) -> Void = { _ in }) -> ScenarioDraft {
    var draft = ScenarioDraft(name: "events", start: start, days: 40, trade: Trade(name: "events"))
    draft.trade.demand.storeVariation = 0
    draft.trade.demand.keywordVariation = 0
    draft.products = [("cup", 100), ("plate", 60), ("bowl", 40)].map { id, price in
      var product = Product(
        id: id, title: id, price: Money(yuan: price), cost: Money(yuan: price / 4), stock: 1_000_000)
      product.soldLast30Days = 300
      return product
    }
    draft.keywords = [Keyword(text: "cup", searchesPerDay: 20_000, rivalListings: 400)]
    draft.channels = [Channel(name: "direct", visitsPerDay: 6_000)]
    draft.events = [event(change)]
    return draft
  }

  static func event(_ change: (inout PlatformEvent) -> Void = { _ in }) -> PlatformEvent {
    var event = PlatformEvent(.groupBuy, name: "group buy", first: start + 10, last: start + 12)
    event.terms = EventTerms()
    event.terms.leadDays = 5
    event.terms.visitsPerDay = 4_000
    event.terms.recoveryDays = 6
    event.terms.recoverySteps = 2
    event.terms.deposit = Money(yuan: 800)
    event.items = [EventItem(product: "cup", price: Money(yuan: 70), stock: 100_000)]
    change(&event)
    return event
  }

  static func records(_ draft: ScenarioDraft, seed: UInt64 = 7, days: Int = 25) throws -> [DayRecord] {
    LawPlay.records(try Scenario(draft), seed: seed, days: days)
  }

  /// What a run shows without the rows of the event.
  static func plain(_ record: DayRecord) -> DayRecord {
    var plain = record
    plain.promotions.removeLast()
    plain.channels.remove(at: plain.channels.count - 2)  // the last one is that of returns
    return plain
  }
}
