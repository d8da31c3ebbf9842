// Platform events.
extension ScenarioRules.Check {
  mutating func checkEvents() {
    let path: [ScenarioPathStep] = [.key("events")]
    guard checkCount(draft.events.count, atMost: 100, path, Wording("events", "活动")) else { return }
    var names = Set(draft.channels.prefix(200).map(\.name))
    var spans: [String: [GovernedDays]] = [:]
    for (index, event) in draft.events.enumerated() {
      let place = path.index(index)
      checkName(event.name, place.key("name"), Wording("name of a channel or event", "渠道或活动的名称"), seen: &names)
      if (Self.reservedChannels + ["members"]).contains(event.name) {
        addReservedName(event.name, place.key("name"))
      }
      let name = Wording("the event \(quoted(event.name))", "活动\(quoted(event.name))")
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

  private mutating func checkDays(_ terms: EventTerms, _ path: [ScenarioPathStep], _ name: Wording) {
    let numbers: [(value: Int, bounds: ClosedRange<Int>, key: String, what: Wording)] = [
      (terms.leadDays, 0...90, "lead_days", Wording("The number of lead days of \(name)", "\(name)的预热天数")),
      (terms.tailDays, 0...365, "tail_days", Wording("The number of tail days of \(name)", "\(name)的余热天数")),
      (
        terms.recoveryDays, 0...90, "recovery_days",
        Wording("The number of recovery days of \(name)", "\(name)后的恢复天数")
      ),
      (
        terms.recoverySteps, 1...90, "recovery_steps",
        Wording("The number of prices in between after \(name)", "\(name)后逐步恢复的价格个数")
      ),
      (
        terms.promisedShippingDays, 1...60, "promised_shipping",
        Wording("The promise of \(name), in days,", "\(name)承诺的发货天数")
      ),
      (
        terms.lowestPriceDays, 0...90, "lowest_price_days",
        Wording("The number of days whose lowest price \(name) looks at", "\(name)考察最低价的天数")
      ),
    ]
    for number in numbers { check(number.value, number.bounds, .eventDaysOutOfRange, path, number.key, number.what) }
    if (1...90).contains(terms.recoveryDays), (1...90).contains(terms.recoverySteps),
      terms.recoverySteps > terms.recoveryDays
    {
      add(
        .eventDaysOutOfRange, path.key("recovery_steps"),
        "Prices go back over \(terms.recoveryDays) days after \(name), too few for \(terms.recoverySteps) prices in "
          + "between; write at most one a day.",
        "\(name)后价格在 \(terms.recoveryDays) 天内恢复，排不下 \(terms.recoverySteps) 个过渡价格，每天最多一个。")
    }
  }

  private mutating func checkVisits(_ terms: EventTerms, _ path: [ScenarioPathStep], _ name: Wording) {
    check(
      terms.visitsPerDay, .from(0, to: 1e9), .visitsOutOfRange, path, "visits_per_day",
      Wording("The number of visits per day of \(name)", "\(name)的日访问量"))
    check(
      terms.odds, .above(0, to: 1_000), .oddsOutOfRange, path, "odds",
      Wording("The factor odds of \(name)", "\(name)的下单几率“odds”"))
    let code = ScenarioRuleCode.eventDemandOutOfRange
    check(
      terms.visitsFade, .share, code, path, "visits_fade",
      Wording("The share of visits that \(name) loses a day", "\(name)每天流失的访问占比"))
    check(
      terms.demand, .from(0, to: 100), code, path, "demand", Wording("The demand of \(name)", "\(name)的需求系数"))
    check(
      terms.tailDemand, .from(0, to: 100), code, path, "tail_demand",
      Wording("The tail demand of \(name)", "\(name)余热期的需求系数"))
  }

  private mutating func checkCosts(_ terms: EventTerms, _ path: [ScenarioPathStep], _ name: Wording) {
    let code = ScenarioRuleCode.eventCostOutOfRange
    if !(0...10_000).contains(terms.commission.value) {
      let percent = NumberBounds.text(Double(terms.commission.value) / 100)
      add(
        code, path.key("commission"), "The commission of \(name) is \(percent)%; it must be from 0% to 100%.",
        "\(name)的佣金比例为 \(percent)%，应在 0% 到 100% 之间。")
    }
    check(
      terms.entryFee, from: .zero, code, path, "entry_fee", Wording("The entry fee of \(name)", "\(name)的报名费"))
    check(terms.deposit, from: .zero, code, path, "deposit", Wording("The deposit of \(name)", "\(name)的保证金"))
  }

  private mutating func checkConditions(_ terms: EventTerms, _ path: [ScenarioPathStep], _ name: Wording) {
    let code = ScenarioRuleCode.eventConditionOutOfRange
    check(
      terms.minimumRating, .from(0, to: 5), code, path, "minimum_rating",
      Wording("The least rating for \(name)", "\(name)要求的最低评分"))
    check(
      terms.minimumStock, 0...10_000_000, code, path, "minimum_stock",
      Wording("The least stock of an item for \(name)", "\(name)要求的单品最低库存"))
    check(
      terms.mostPoints, 0...1_000, code, path, "most_points",
      Wording("The number of points allowed for \(name)", "\(name)允许的最高扣分"))
  }

  /// From the day after the application to the last day, and not before the scenario.
  private mutating func checkLeave(
    _ event: PlatformEvent, _ days: GovernedDays, _ path: [ScenarioPathStep], _ name: Wording
  ) {
    guard let leave = event.leave, let period,
      checkKnown(leave, path.key("leave"), Wording("The day of leaving \(name)", "退出\(name)的日期"))
    else { return }
    let first = max(days.first, period.lowerBound) + 1
    guard leave < first || leave > event.last else { return }
    add(
      .eventLeaveOutside, path.key("leave"),
      "The store leaves \(name) on \(leave), when it is not in it; use a day from \(first) to \(event.last), or take "
        + "it out.",
      "店铺于 \(leave) 退出\(name)，但当天并未参加，请用 \(first) 到 \(event.last) 之间的日期，或删去。")
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
    of event: PlatformEvent, _ days: GovernedDays?, _ path: [ScenarioPathStep], _ name: Wording,
    _ spans: inout [String: [GovernedDays]]
  ) {
    let list = path.key("items")
    if event.items.isEmpty {
      add(
        .eventWithoutItems, list,
        "\(name.capitalizedFirst) has no items; name at least one with its price and stock.",
        "\(name)没有商品，请至少填写一个商品及其价格和库存。")
    }
    guard checkCount(event.items.count, atMost: 5_000, list, Wording("items of \(name)", "\(name)的商品")) else {
      return
    }
    var seen = Set<String>()
    var shares = 0.0
    for (index, item) in event.items.enumerated() {
      let place = list.index(index)
      checkNotThereYet(item.product, place.key("product"), name, seen: &seen)
      check(
        item.stock, 1...10_000_000, .stockOutOfRange, place, "stock",
        Wording(
          "The number of units of \(quoted(item.product)) that \(name) is shown", "\(quoted(item.product))报给\(name)的件数")
      )
      check(
        item.share, .from(0, to: 1_000), .eventDemandOutOfRange, place, "share",
        Wording("The part of visits of \(quoted(item.product)) in \(name)", "\(quoted(item.product))在\(name)的访问占比"))
      shares += item.share
      check(
        item.price, from: Money(fen: 1), .priceOutOfRange, place, "price",
        Wording("The price of \(quoted(item.product)) in \(name)", "\(quoted(item.product))在\(name)的价格"))
      guard checkProduct(item.product, place.key("product")), let days else { continue }
      checkPrice(of: item, in: event, place, name)
      checkOverlap(of: item, days, spans[item.product] ?? [], place)
      spans[item.product, default: []].append(days)
    }
    if !event.items.isEmpty, shares == 0 {
      add(
        .eventDemandOutOfRange, list.index(0).key("share"),
        "No item of \(name) has a part of its visits; give one a share above 0.",
        "\(name)没有一个商品分到访问，请至少给一个商品设大于 0 的“share”。")
    }
  }

  /// Below every list price that is in force while it sells.
  private mutating func checkPrice(
    of item: EventItem, in event: PlatformEvent, _ path: [ScenarioPathStep], _ name: Wording
  ) {
    guard let product = product(item.product), product.hasPrice, item.price <= .largestPrice else { return }
    let lowest = product.listPrices(from: event.first, to: event.last).min() ?? product.price
    guard item.price >= lowest, lowest > .zero else { return }
    add(
      .eventPriceNotBelowPrice, path.key("price"),
      "\(quoted(item.product)) costs \(item.price) yuan in \(name); it must be below its list price of \(lowest).",
      "\(quoted(item.product))在\(name)的价格为 \(item.price.withSign)，应低于一口价 \(lowest.withSign)。")
  }

  private mutating func checkOverlap(
    of item: EventItem, _ days: GovernedDays, _ others: [GovernedDays], _ path: [ScenarioPathStep]
  ) {
    guard let other = others.first(where: { $0.event != days.event && $0.overlaps(days) }) else { return }
    add(
      .itemInTwoEvents, path.key("product"),
      "\(quoted(item.product)) is also in the event \(quoted(other.event)), whose days with lead and recovery meet "
        + "these; move one of them or take the item out.",
      "\(quoted(item.product))还参加活动\(quoted(other.event))，两者连同预热和恢复期有重叠，请错开时间或撤下该商品。")
  }
}

extension ScenarioRules {
  static let eventsRules: [ScenarioRule] = [
    .init(
      .eventWithoutItems, .error, "An event has no items.",
      "活动没有商品。"),
    .init(
      .eventDaysOutOfRange, .error, "Days of an event are out of range, or its prices have more steps back than days.",
      "活动天数超出范围，或价格恢复的步数多于天数。"),
    .init(
      .eventDemandOutOfRange, .error, "A factor of an event on searches is not 0 to 100, or a share of visits faulty.",
      "活动的搜索系数不在 0 到 100 之间，或访问占比有误。"),
    .init(
      .eventCostOutOfRange, .error, "An event's commission is not 0% to 100%, or its fee or deposit negative.",
      "活动佣金不在 0% 到 100% 之间，或报名费、保证金为负。"),
    .init(
      .eventConditionOutOfRange, .error, "A condition of an event is out of range: rating, stock or points.",
      "活动条件超出范围：评分、库存或扣分。"),
    .init(
      .eventPriceNotBelowPrice, .error, "An event's price is not below the list price of its days.",
      "活动价不低于活动期间的一口价。"),
    .init(
      .itemInTwoEvents, .error, "An item is in two events whose days meet, with lead and recovery.",
      "同一商品参加的两个活动连同预热和恢复期有重叠。"),
    .init(
      .eventLeaveOutside, .error, "The store leaves an event on a day on which it is not in it.",
      "店铺退出活动的那天并未参加活动。"),
    .init(
      .pricePlanNotRising, .error, "The prices of a price plan are not in the order of their days.",
      "调价计划没有按日期先后排列。"),
    .init(
      .eventStockBelowMinimum, .warning, "An event is shown fewer units than it wants, and will refuse the store.",
      "活动报名件数低于要求，会被拒。"),
    .init(
      .eventStockShort, .warning, "An event is shown more units than there are, or fewer than it should sell.",
      "活动报名件数多于库存，或少于预计销量。"),
    .init(
      .eventPriceNotLowest, .warning, "An event's price is not below the lowest before, so it will be refused.",
      "活动价不低于此前的最低价，会被拒。"),
    .init(
      .eventLosesMoney, .warning, "An event sells an item below its cost, the fee and its commission.",
      "活动价扣除平台扣点和活动佣金后低于成本。"),
    .init(
      .eventLeadBeforeStart, .warning, "An event is announced before the scenario's start.",
      "活动预热早于模拟首日。"),
    .init(
      .eventDepositLarge, .warning, "An event's deposit is more than all goods that it is shown.",
      "活动保证金高于全部报名货值。"),
    .init(
      .eventBesideSeason, .warning, "An event and a season change searches on the same days.",
      "活动与季节在同一天改变搜索量。"),
  ]
}
