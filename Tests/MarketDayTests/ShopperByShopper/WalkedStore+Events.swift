import Foundation

@testable import MarketDay

/// The store's part in an event, as the walk keeps it.
struct WalkedEvent: Sendable {
  var hasAsked = false
  var isIn = false
  /// Of each item, what was shown to the event and is not sold yet.
  var unitsLeft: [Int]

  init(_ event: PlatformEvent) { unitsLeft = event.items.map(\.stock) }
}

extension WalkedStore {
  private var today: CalendarDate { stage.start + day }

  private func position(of item: EventItem) -> Int { stage.products.firstIndex { $0.id == item.product }! }

  /// Asks to be let in on the first day on which shoppers know of an event, and leaves on the day of the plan.
  mutating func enterEvents() {
    for (number, event) in stage.scenario.events.enumerated() {
      if !events[number].hasAsked, today >= event.first + -event.terms.leadDays {
        events[number].hasAsked = true
        events[number].isIn = event.items.allSatisfy { fulfilsConditions($0, of: event) }
        if events[number].isIn { figures[.profit] -= event.terms.entryFee.yuan }
      }
      if events[number].isIn, event.leave == today {
        events[number].isIn = false
        figures[.profit] -= event.terms.deposit.yuan
      }
    }
  }

  /// Enough units, and a price below all that was asked lately; before the start that was the usual price.
  private func fulfilsConditions(_ item: EventItem, of event: PlatformEvent) -> Bool {
    let place = position(of: item)
    guard item.stock >= event.terms.minimumStock, items[place].stock >= item.stock else { return false }
    let product = stage.products[place]
    for back in 0..<event.terms.lowestPriceDays {
      let past = day - 1 - back
      let shown = past < 0 ? product.usualPrice ?? product.price : shownPrices[place][past]
      if item.price >= shown { return false }
    }
    return true
  }

  /// The event of the day that has the item: between its announcement and the last of its recovery.
  private func event(with item: Int) -> Int? {
    stage.scenario.events.indices.first { number in
      let event = stage.scenario.events[number]
      let lead = event.first + -event.terms.leadDays
      let end = event.last + event.terms.recoveryDays
      return lead <= today && today <= end && event.items.contains { $0.product == stage.products[item].id }
    }
  }

  /// What visitors of the item find today: without the event where the store is not in it.
  func offerToday(of item: Int) -> ItemOffer {
    let isLeftOut = event(with: item).map { !events[$0].isIn } ?? false
    return (isLeftOut ? stage.calendarWithoutEvents : stage.calendar).offer(of: item, onDay: day)
  }

  private func sells(_ number: Int) -> Bool {
    let event = stage.scenario.events[number]
    return events[number].isIn && event.first <= today && today <= event.last
  }

  /// Shoppers waited for this day of an event.
  func isAwaitedForEvent(item: Int) -> Bool {
    guard let number = event(with: item) else { return false }
    return sells(number) && stage.scenario.events[number].terms.leadDays > 0
  }

  /// How many times the usual searches come for the events that the store is in.
  var eventLift: Double {
    var lift = 1.0
    for (number, event) in stage.scenario.events.enumerated() where events[number].isIn {
      let daysAfter = today - event.last
      if sells(number) { lift *= event.terms.demand }
      if daysAfter >= 1, daysAfter <= event.terms.tailDays {
        let back = Double(daysAfter - 1) / Double(event.terms.tailDays)
        lift *= event.terms.tailDemand * (1 - back) + back
      }
    }
    return lift
  }

  /// Visitors of an event's page arrive one after the other; who would go to an item that the page no longer has stays
  /// away.
  mutating func sendEventVisitors() {
    for (number, event) in stage.scenario.events.enumerated() where sells(number) {
      var rate = event.terms.visitsPerDay * storeShock
      for _ in 0..<(today - event.first) { rate -= rate * event.terms.visitsFade }
      guard rate > 0 else { continue }
      var moment = dice.gap() / rate
      while moment < 1 {
        let chosen = dice.choice(of: event.items.map(\.share))
        let item = position(of: event.items[chosen])
        if events[number].unitsLeft[chosen] > 0, items[item].isOnSale {
          visits.append(Visit(minute: someMinute(), item: item, source: .event(number)))
        }
        moment += dice.gap() / rate
      }
    }
  }

  /// The platform's commission on what an order has of an event's items, rounded to the fen.
  mutating func payCommission(_ kind: BasketKind) {
    for line in kind.lines {
      guard let number = event(with: line.product), sells(number) else { continue }
      let rate = Double(stage.scenario.events[number].terms.commission.value) / 10_000
      figures[.profit] -= (Double(line.amount.fen) * rate).rounded() / 100
    }
  }

  /// In the evening: what was sold is no longer shown to the events.
  mutating func closeEvents() {
    for (number, event) in stage.scenario.events.enumerated() where sells(number) {
      for (place, item) in event.items.enumerated() {
        events[number].unitsLeft[place] -= items[position(of: item)].newToday.units
      }
    }
    for item in items.indices { shownPrices[item].append(items[item].offer.price) }
  }
}
