@testable import MarketDay

extension SmallStores {
  /// Three weeks with three events: one that the store is in until its end, with prices that recover; one that it
  /// leaves; and one that refuses it, since an earlier event had as low a price. A price plan moves the cup.
  static func events() -> ScenarioDraft {
    var draft = quiet()
    draft.name = "events"
    draft.days = 24
    draft.trade.demand.storeVariation = 0.1
    draft.store.shippingFee = .zero
    draft.store.freeShippingFrom = nil
    draft.keywords = Array(draft.keywords.prefix(3))
    draft.channels = Array(draft.channels.prefix(1))
    draft.channels[0].visitsPerDay = 160
    draft.ads = nil
    draft.promotions = Promotions()
    let words = Set(draft.keywords.map(\.text))
    for index in draft.products.indices {
      draft.products[index].relevance.removeAll { !words.contains($0.keyword) }
    }
    draft.products[0].pricePlan = [PriceChange(date: draft.start + 15, price: Money(yuan: 42))]
    draft.events = [groupBuy(draft.start), plateDay(draft.start), coins(draft.start)]
    return draft
  }

  private static func groupBuy(_ start: CalendarDate) -> PlatformEvent {
    var event = PlatformEvent(.groupBuy, name: "group buy", first: start + 6, last: start + 8)
    event.terms = EventTerms()
    event.terms.leadDays = 4
    event.terms.visitsPerDay = 400
    event.terms.visitsFade = 0.3
    event.terms.odds = 1.5
    event.terms.demand = 1.6
    event.terms.tailDays = 3
    event.terms.tailDemand = 0.4
    event.terms.recoveryDays = 4
    event.terms.recoverySteps = 2
    event.terms.commission = BasisPoints(450)
    event.terms.entryFee = Money(yuan: 20)
    event.terms.deposit = Money(yuan: 300)
    // The spoons are gone soon.
    event.items = [
      EventItem(product: "cup", price: Money(yuan: 33), stock: 900),
      EventItem(product: "spoon", price: Money(yuan: 15), stock: 40),
    ]
    event.items[1].share = 0.5
    return event
  }

  private static func plateDay(_ start: CalendarDate) -> PlatformEvent {
    var event = PlatformEvent(.dailySpecial, name: "plate days", first: start + 7, last: start + 11)
    event.terms.leadDays = 2
    event.terms.visitsPerDay = 80
    event.terms.minimumStock = 100
    event.terms.deposit = Money(yuan: 50)
    event.items = [EventItem(product: "plate", price: Money(yuan: 49), stock: 500)]
    event.leave = start + 9
    return event
  }

  private static func coins(_ start: CalendarDate) -> PlatformEvent {
    var event = PlatformEvent(.coins, name: "coins", first: start + 18, last: start + 20)
    event.terms.leadDays = 3
    event.items = [EventItem(product: "cup", price: Money(yuan: 33), stock: 100)]
    return event
  }
}
