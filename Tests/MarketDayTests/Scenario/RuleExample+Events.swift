@testable import MarketDay

extension RuleExample {
  static let events: [RuleExample] = eventErrors + eventWarnings

  private static let eventErrors: [RuleExample] = [
    event(.eventWithoutItems, failing: { $0.items = [] }, passing: { _ in }),
    event(.eventDaysOutOfRange, failing: { $0.terms.leadDays = 91 }, passing: { $0.terms.leadDays = 19 }),
    event(.eventDemandOutOfRange, failing: { $0.terms.demand = 100.5 }, passing: { $0.terms.demand = 100 }),
    event(.eventCostOutOfRange, failing: { $0.terms.deposit = Money(fen: -1) }, passing: { $0.terms.deposit = .zero }),
    event(
      .eventConditionOutOfRange, failing: { $0.terms.minimumRating = 5.01 }, passing: { $0.terms.minimumRating = 5 }),
    event(
      .eventPriceNotBelowPrice, failing: { $0.items[0].price = Money(yuan: 59) },
      passing: { $0.items[0].price = Money(fen: 5_899) }),
    RuleExample(
      .itemInTwoEvents, failing: { $0.addEvents(second: "2026-10-05") },
      passing: { $0.addEvents(second: "2026-10-06") }),
    event(.eventLeaveOutside, failing: { $0.leave = date("2026-09-23") }, passing: { $0.leave = date("2026-09-22") }),
    RuleExample(
      .pricePlanNotRising, failing: { $0.planBelt("2026-09-10", "2026-09-10") },
      passing: { $0.planBelt("2026-09-10", "2026-09-11") }),
  ]

  private static let eventWarnings: [RuleExample] = [
    event(.eventStockBelowMinimum, failing: { $0.items[0].stock = 99 }, passing: { $0.items[0].stock = 100 }),
    event(.eventStockShort, failing: { $0.items[0].stock = 301 }, passing: { $0.items[0].stock = 300 }),
    RuleExample(
      .eventPriceNotLowest, failing: { $0.addEvent(beltUsually: 45) },
      passing: { $0.addEvent(beltUsually: 46) }),
    RuleExample(
      .eventLosesMoney, failing: { $0.addEvent(beltCost: 41) },
      passing: { $0.addEvent(beltCost: 40) }),
    event(.eventLeadBeforeStart, failing: { $0.terms.leadDays = 20 }, passing: { $0.terms.leadDays = 19 }),
    event(
      .eventDepositLarge, failing: { $0.terms.deposit = Money(yuan: 11_251) },
      passing: { $0.terms.deposit = Money(yuan: 11_250) }),
    RuleExample(
      .eventBesideSeason, failing: { $0.addEvent(seasonFrom: "2026-09-22") },
      passing: { $0.addEvent(seasonFrom: "2026-09-23") }),
  ]

  private static func event(
    _ code: ScenarioRuleCode, failing: @escaping @Sendable (inout PlatformEvent) -> Void,
    passing: @escaping @Sendable (inout PlatformEvent) -> Void
  ) -> RuleExample {
    func changed(_ change: @escaping @Sendable (inout PlatformEvent) -> Void) -> @Sendable (inout ScenarioDraft) -> Void
    {
      { draft in
        var event = PlatformEvent.clean
        change(&event)
        draft.events = [event]
      }
    }
    return RuleExample(code, failing: changed(failing), passing: changed(passing))
  }
}

extension PlatformEvent {
  /// Three days of September with the belt, announced for seven days before.
  static var clean: PlatformEvent {
    var event = PlatformEvent(.groupBuy, name: "Group buy", first: date("2026-09-20"), last: date("2026-09-22"))
    event.items = [EventItem(product: "belt", price: Money(yuan: 45), stock: 250)]
    event.terms.visitsPerDay = 500
    return event
  }
}

extension ScenarioDraft {
  fileprivate mutating func addEvents(second first: String) {
    var second = PlatformEvent.clean
    second.name = "Second group buy"
    second.first = date(first)
    second.last = second.first
    events = [.clean, second]
  }

  fileprivate mutating func planBelt(_ first: String, _ second: String) {
    products[1].pricePlan = [
      PriceChange(date: date(first), price: Money(yuan: 55)), PriceChange(date: date(second), price: Money(yuan: 57)),
    ]
  }

  fileprivate mutating func addEvent(beltUsually usual: Int) {
    products[1].usualPrice = Money(yuan: usual)
    events = [.clean]
  }

  fileprivate mutating func addEvent(beltCost cost: Int) {
    products[1].cost = Money(yuan: cost)
    events = [.clean]
  }

  fileprivate mutating func addEvent(seasonFrom first: String) {
    var event = PlatformEvent.clean
    event.terms.demand = 2
    events = [event]
    seasons = [Season(name: "fair", first: date(first), last: date("2026-09-30"), demand: 1.5)]
  }
}
