/// How far each platform event is for the store.
struct EventStates: Sendable {
  /// What became of an application.
  struct Participation: Sendable {
    var isAdmitted = false
    var hasLeft = false
    /// Of each item of the event, units shown to it that are not sold yet.
    var unitsLeft: [Int]
    var state = EventState.ahead

    /// The store sells in it, or is going to, or did.
    var isKept: Bool { isAdmitted && !hasLeft }
  }

  /// As many days before an application as an event may look back on prices.
  static let daysOfPrices = 90

  var participations: [Participation]
  /// The days within which orders are to be sent, by the day on which they are placed; 0: none were promised.
  private var promises: [Int]
  /// Prices shown on the last days, by day modulo ``daysOfPrices`` and item; empty without events.
  private var shownPrices: [Money]

  init(_ stage: PreparedScenario) {
    participations = stage.events.map { Participation(unitsLeft: $0.event.items.map(\.stock)) }
    promises = stage.events.isEmpty ? [] : .init(repeating: 0, count: stage.scenario.days)
    let days = stage.events.isEmpty ? 0 : Self.daysOfPrices
    shownPrices = (0..<days).flatMap { _ in stage.products.map(\.usualPrice) }
  }

  /// Days within which orders of day `day` are to be sent, as an event promised; nil: nothing was promised.
  func promisedDays(forOrdersOn day: Int) -> Int? {
    guard promises.indices.contains(day), promises[day] > 0 else { return nil }
    return promises[day]
  }

  /// Where two events sell on one day, the shorter promise holds for all orders of it.
  fileprivate mutating func promise(_ days: Int, forOrdersOn day: Int) {
    promises[day] = promises[day] == 0 ? days : min(promises[day], days)
  }

  fileprivate mutating func note(_ price: Money, of product: Int, on day: Int, among products: Int) {
    shownPrices[day % Self.daysOfPrices * products + product] = price
  }

  /// The lowest price that `product` showed on the `count` days before `day`; before the start it was the usual one.
  fileprivate func lowestPrice(of product: Int, before day: Int, days count: Int, among products: Int) -> Money {
    var lowest: Money?
    for back in 1...count {
      let place = (day - back + Self.daysOfPrices) % Self.daysOfPrices
      let price = shownPrices[place * products + product]
      lowest = min(lowest ?? price, price)
    }
    return lowest ?? .zero
  }
}

extension World {
  /// Days within which orders of day `day` are to be sent, as a platform event promised; nil: nothing was promised.
  func promisedDays(forOrdersOn day: Int) -> Int? { events.promisedDays(forOrdersOn: day) }

  /// Applies for platform events, pays and gets back deposits, leaves where the plan says so.
  mutating func enterEvents(_ day: Int, _ stage: PreparedScenario) {
    guard !stage.events.isEmpty else { return }
    notePrices(of: day - 1, stage)
    let date = stage.start + day
    for (number, prepared) in stage.events.enumerated() {
      let event = prepared.event
      if day == prepared.applicationDay { apply(for: number, day, stage) }
      guard events.participations[number].isKept else { continue }
      if let end = event.leave, end <= date {
        leave(number, event)
        continue
      }
      if date == event.last + 1 { ledger.post(.depositReturned, event.terms.deposit) }
      events.participations[number].state = event.state(on: date)
      if event.sells(on: date) { events.promise(event.terms.promisedShippingDays, forOrdersOn: day) }
    }
    chooseVariants(date, stage)
  }

  /// What the items showed on `day`.
  private mutating func notePrices(of day: Int, _ stage: PreparedScenario) {
    guard day >= 0 else { return }
    for product in stage.products.indices {
      events.note(
        stage.offers.terms[today.offers[product]].price, of: product, on: day, among: stage.products.count)
    }
  }

  private mutating func apply(for number: Int, _ day: Int, _ stage: PreparedScenario) {
    let prepared = stage.events[number]
    let terms = prepared.event.terms
    let lowestPrices =
      terms.lowestPriceDays == 0
      ? []
      : prepared.items.map {
        events.lowestPrice(of: $0.product, before: day, days: terms.lowestPriceDays, among: stage.products.count)
      }
    let application = EventApplication(
      ratings: stage.reviews.map { reviews.ratings($0) }, isBarred: standing.barsEvents(on: day),
      points: standing.pointsOfYear,
      stock: prepared.items.map { items[$0.product].stock }, lowestPrices: lowestPrices)
    guard prepared.event.refusal(of: application) == nil else {
      events.participations[number].state = .refused
      return
    }
    events.participations[number].isAdmitted = true
    ledger.post(.depositPaid, terms.deposit)
    ledger.post(.eventFeePaid, terms.entryFee)
  }

  /// The store breaks its promise: the deposit is lost, and the platform gives points.
  private mutating func leave(_ number: Int, _ event: PlatformEvent) {
    events.participations[number].hasLeft = true
    events.participations[number].state = .left
    ledger.post(.depositForfeited, event.terms.deposit)
    today.ruleBreaks[RuleBreak.brokenPromise.rawValue] += 1
  }

  /// Items of an event that the store is not in are offered without it. On the days of such an event all items are that
  /// no other event governs, since they may share a bundle or a basket with one of its items.
  private mutating func chooseVariants(_ date: CalendarDate, _ stage: PreparedScenario) {
    let governing = stage.events.indices.filter { stage.events[$0].event.governs(date) }
    guard governing.contains(where: { !events.participations[$0].isKept }) else { return }
    for product in stage.products.indices {
      let own = governing.first { stage.events[$0].holds(product) }
      if own.map({ !events.participations[$0].isKept }) ?? true { today.variants[product].insert(.withoutEvents) }
    }
  }

  /// Searches on the days of an event and after it, for a store that takes part.
  mutating func liftSearches(_ day: Int, _ stage: PreparedScenario) {
    for (number, prepared) in stage.events.enumerated() where events.participations[number].isKept {
      let factor = prepared.searchFactors[day]
      guard factor != 1 else { continue }
      for keyword in today.meanSearches.indices {
        today.meanSearches[keyword] = min(today.meanSearches[keyword] * factor, Self.largestMean)
      }
    }
  }

  /// Visits through the pages of platform events, as long as there are units left that were shown to them.
  mutating func receiveEventVisits(_ day: Int, _ stage: PreparedScenario) {
    for (number, prepared) in stage.events.enumerated() where events.participations[number].state == .selling {
      let mean = min(prepared.meanVisits[day] * today.storeShock, Self.largestMean)
      guard mean > 0 else { continue }
      for (place, item) in prepared.items.enumerated() {
        guard events.participations[number].unitsLeft[place] > 0, today.onSale[item.product], item.share > 0 else {
          continue
        }
        let entity = prepared.key.with(stage.products[item.product].key)
        let visits = poissonQuantile(
          luck.uniforms(.eventVisits, day: day, entity: entity).0, mean: mean * item.share)
        today.flows[today.flowIndex(stage.sources.events.lowerBound + number, item.product)].visits += visits
      }
    }
  }

  /// The units that were sold on a day of an event are no longer shown to it; the record says how far each event is.
  mutating func closeEvents(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    let first = record.promotions.count - stage.events.count
    for (number, prepared) in stage.events.enumerated() {
      let state = events.participations[number].state
      record.promotions[first + number].state = state
      guard state == .selling else { continue }
      for (place, item) in prepared.items.enumerated() {
        let left = events.participations[number].unitsLeft[place] - record.products[item.product].units
        events.participations[number].unitsLeft[place] = max(0, left)
      }
    }
  }
}
