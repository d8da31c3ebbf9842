// Platform events.
extension ScenarioRules.Check {
  mutating func checkEvents() {
    let path: [ScenarioPathStep] = [.key("events")]
    guard checkCount(draft.events.count, atMost: 100, path, "events") else { return }
    var names = Set(draft.channels.prefix(200).map(\.name))
    var spans: [String: [GovernedDays]] = [:]
    for (index, event) in draft.events.enumerated() {
      let place = path.index(index)
      checkName(event.name, place.key("name"), "name of a channel or event", seen: &names)
      if (Self.reservedChannels + ["members"]).contains(event.name) {
        add(
          .reservedName, place.key("name"),
          "The name \(quoted(event.name)) is used for the simulator's own visits; choose another, such as "
            + "'\(event.name)-2'.")
      }
      let name = "the event \(quoted(event.name))"
      checkSpan(DateSpan(first: event.first, last: event.last), place, ("from", "to"), name)
      checkDays(event.terms, place, name)
      checkVisits(event.terms, place, name)
      checkCosts(event.terms, place, name)
      checkConditions(event.terms, place, name)
      let days = event.hasKnownDays ? event.governedDays : nil
      if let days { checkLeave(event, days, place, name) }
      checkItems(of: event, days, place, name, &spans)
    }
  }

  private mutating func checkDays(_ terms: EventTerms, _ path: [ScenarioPathStep], _ name: String) {
    let code = ScenarioRuleCode.eventDaysOutOfRange
    check(terms.leadDays, 0...90, code, path, "lead_days", "The number of lead days of \(name)")
    check(terms.tailDays, 0...365, code, path, "tail_days", "The number of tail days of \(name)")
    check(terms.recoveryDays, 0...90, code, path, "recovery_days", "The number of recovery days of \(name)")
    check(terms.recoverySteps, 1...90, code, path, "recovery_steps", "The number of prices in between after \(name)")
    check(terms.promisedShippingDays, 1...60, code, path, "promised_shipping", "The promise of \(name), in days,")
    check(
      terms.lowestPriceDays, 0...90, code, path, "lowest_price_days",
      "The number of days whose lowest price \(name) looks at")
    if (1...90).contains(terms.recoveryDays), (1...90).contains(terms.recoverySteps),
      terms.recoverySteps > terms.recoveryDays
    {
      add(
        code, path.key("recovery_steps"),
        "Prices go back over \(terms.recoveryDays) days after \(name), too few for \(terms.recoverySteps) prices in "
          + "between; write at most one a day.")
    }
  }

  private mutating func checkVisits(_ terms: EventTerms, _ path: [ScenarioPathStep], _ name: String) {
    check(
      terms.visitsPerDay, .from(0, to: 1e9), .visitsOutOfRange, path, "visits_per_day",
      "The number of visits per day of \(name)")
    check(terms.odds, .above(0, to: 1_000), .oddsOutOfRange, path, "odds", "The factor odds of \(name)")
    let code = ScenarioRuleCode.eventDemandOutOfRange
    check(terms.visitsFade, .share, code, path, "visits_fade", "The share of visits that \(name) loses a day")
    check(terms.demand, .from(0, to: 100), code, path, "demand", "The demand of \(name)")
    check(terms.tailDemand, .from(0, to: 100), code, path, "tail_demand", "The tail demand of \(name)")
  }

  private mutating func checkCosts(_ terms: EventTerms, _ path: [ScenarioPathStep], _ name: String) {
    let code = ScenarioRuleCode.eventCostOutOfRange
    if !(0...10_000).contains(terms.commission.value) {
      let percent = NumberBounds.text(Double(terms.commission.value) / 100)
      add(
        code, path.key("commission"), "The commission of \(name) is \(percent)%; it must be from 0% to 100%.")
    }
    check(terms.entryFee, from: .zero, code, path, "entry_fee", "The entry fee of \(name)")
    check(terms.deposit, from: .zero, code, path, "deposit", "The deposit of \(name)")
  }

  private mutating func checkConditions(_ terms: EventTerms, _ path: [ScenarioPathStep], _ name: String) {
    let code = ScenarioRuleCode.eventConditionOutOfRange
    check(terms.minimumRating, .from(0, to: 5), code, path, "minimum_rating", "The least rating for \(name)")
    check(
      terms.minimumStock, 0...10_000_000, code, path, "minimum_stock", "The least stock of an item for \(name)")
    check(terms.mostPoints, 0...1_000, code, path, "most_points", "The number of points allowed for \(name)")
  }

  /// From the day after the application to the last day, and not before the scenario.
  private mutating func checkLeave(
    _ event: PlatformEvent, _ days: GovernedDays, _ path: [ScenarioPathStep], _ name: String
  ) {
    guard let leave = event.leave, let period,
      checkKnown(leave, path.key("leave"), "The day of leaving \(name)")
    else { return }
    let first = max(days.first, period.lowerBound) + 1
    guard leave < first || leave > event.last else { return }
    add(
      .eventLeaveOutside, path.key("leave"),
      "The store leaves \(name) on \(leave), when it is not in it; use a day from \(first) to \(event.last), or take "
        + "it out.")
  }
}

/// The days on which an event says what its items cost, or who waits for it.
private struct GovernedDays {
  var first: CalendarDate
  var last: CalendarDate
  var event: String

  func overlaps(_ other: GovernedDays) -> Bool { first <= other.last && other.first <= last }
}

extension PlatformEvent {
  /// Its dates have a year and an order, and its days are few enough to be added to them.
  fileprivate var hasKnownDays: Bool {
    CalendarDate.known.contains(first) && CalendarDate.known.contains(last) && first <= last
      && (0...90).contains(terms.leadDays) && (0...90).contains(terms.recoveryDays)
  }

  /// Precondition: ``hasKnownDays``.
  fileprivate var governedDays: GovernedDays {
    GovernedDays(first: first + -terms.leadDays, last: last + terms.recoveryDays, event: name)
  }
}

// Items of events.
extension ScenarioRules.Check {
  private mutating func checkItems(
    of event: PlatformEvent, _ days: GovernedDays?, _ path: [ScenarioPathStep], _ name: String,
    _ spans: inout [String: [GovernedDays]]
  ) {
    let list = path.key("items")
    if event.items.isEmpty {
      add(
        .eventWithoutItems, list, "\(name) has no items; name at least one with its price and stock.".capitalizedFirst)
    }
    guard checkCount(event.items.count, atMost: 5_000, list, "items of \(name)") else { return }
    var seen = Set<String>()
    var shares = 0.0
    for (index, item) in event.items.enumerated() {
      let place = list.index(index)
      checkNotThereYet(item.product, place.key("product"), name, seen: &seen)
      check(
        item.stock, 1...10_000_000, .stockOutOfRange, place, "stock",
        "The number of units of \(quoted(item.product)) that \(name) is shown")
      check(
        item.share, .from(0, to: 1_000), .eventDemandOutOfRange, place, "share",
        "The part of visits of \(quoted(item.product)) in \(name)")
      shares += item.share
      check(
        item.price, from: Money(fen: 1), .priceOutOfRange, place, "price",
        "The price of \(quoted(item.product)) in \(name)")
      guard checkProduct(item.product, place.key("product")), let days else { continue }
      checkPrice(of: item, in: event, place, name)
      checkOverlap(of: item, days, spans[item.product] ?? [], place)
      spans[item.product, default: []].append(days)
    }
    if !event.items.isEmpty, shares == 0 {
      add(
        .eventDemandOutOfRange, list.index(0).key("share"),
        "No item of \(name) has a part of its visits; give one a share above 0.")
    }
  }

  /// Below every list price that is in force while it sells.
  private mutating func checkPrice(
    of item: EventItem, in event: PlatformEvent, _ path: [ScenarioPathStep], _ name: String
  ) {
    guard let product = product(item.product), product.hasPrice, item.price <= .largestPrice else { return }
    let lowest = product.listPrices(from: event.first, to: event.last).min() ?? product.price
    guard item.price >= lowest, lowest > .zero else { return }
    add(
      .eventPriceNotBelowPrice, path.key("price"),
      "\(quoted(item.product)) costs \(item.price) yuan in \(name); it must be below its list price of \(lowest).")
  }

  private mutating func checkOverlap(
    of item: EventItem, _ days: GovernedDays, _ others: [GovernedDays], _ path: [ScenarioPathStep]
  ) {
    guard let other = others.first(where: { $0.event != days.event && $0.overlaps(days) }) else { return }
    add(
      .itemInTwoEvents, path.key("product"),
      "\(quoted(item.product)) is also in the event \(quoted(other.event)), whose days with lead and recovery meet "
        + "these; move one of them or take the item out.")
  }
}

extension ScenarioRules {
  static let eventsRules: [ScenarioRule] = [
    .init(.eventWithoutItems, .error, "An event has no items."),
    .init(
      .eventDaysOutOfRange, .error,
      "Days of an event are out of range, or its prices have more steps back than days."),
    .init(
      .eventDemandOutOfRange, .error, "A factor of an event on searches is not 0 to 100, or a share of visits faulty."),
    .init(.eventCostOutOfRange, .error, "An event's commission is not 0% to 100%, or its fee or deposit negative."),
    .init(.eventConditionOutOfRange, .error, "A condition of an event is out of range: rating, stock or points."),
    .init(.eventPriceNotBelowPrice, .error, "An event's price is not below the list price of its days."),
    .init(.itemInTwoEvents, .error, "An item is in two events whose days meet, with lead and recovery."),
    .init(.eventLeaveOutside, .error, "The store leaves an event on a day on which it is not in it."),
    .init(.pricePlanNotRising, .error, "The prices of a price plan are not in the order of their days."),
    .init(.eventStockBelowMinimum, .warning, "An event is shown fewer units than it wants, and will refuse the store."),
    .init(.eventStockShort, .warning, "An event is shown more units than there are, or fewer than it should sell."),
    .init(.eventPriceNotLowest, .warning, "An event's price is not below the lowest before, so it will be refused."),
    .init(.eventLosesMoney, .warning, "An event sells an item below its cost, the fee and its commission."),
    .init(.eventLeadBeforeStart, .warning, "An event is announced before the scenario's start."),
    .init(.eventDepositLarge, .warning, "An event's deposit is more than all goods that it is shown."),
    .init(.eventBesideSeason, .warning, "An event and a season change searches on the same days."),
  ]
}
