// Limited-time discounts (S1): at most 20 items, at least an hour, 50 events and 480 hours a month.
extension ScenarioRules.Check {
  mutating func checkDiscounts(_ path: [ScenarioPathStep]) {
    let discounts = draft.promotions.discounts
    guard checkCount(discounts.count, atMost: 2_000, path, Wording("discounts", "限时打折")) else { return }
    var ids = Set<String>()
    var months = DiscountMonths()
    var runs: [String: [DiscountRun]] = [:]
    for (index, discount) in discounts.enumerated() {
      let place = path.index(index)
      let name = Wording("the discount \(quoted(discount.id))", "限时打折\(quoted(discount.id))")
      checkName(discount.id, place.key("id"), Wording("discount id", "限时打折 ID"), seen: &ids)
      check(
        discount.announcedDays, 0...90, .announcedDaysOutOfRange, place, "announced",
        Wording("The number of days \(name) is announced before", "\(name)的预告天数"))
      let hours = checkHours(of: discount, place, name)
      if let hours { checkMonths(hours, place.key("from"), name, &months) }
      if !(1...20).contains(discount.items.count) {
        add(
          .discountSize, place.key("items"),
          "\(name.capitalizedFirst) has \(discount.items.count) items; it must have 1 to 20.",
          "\(name)有 \(discount.items.count) 个商品，应为 1 到 20 个。")
      }
      var seen = Set<String>()
      for item in discount.items.prefix(20) {
        let itemPlace = place.key("items").key(item.product)
        checkNotThereYet(item.product, itemPlace, name, seen: &seen)
        guard checkProduct(item.product, itemPlace) else { continue }
        checkPrice(of: item, from: discount.start, to: discount.end, itemPlace)
        guard let hours else { continue }
        checkOverlap(of: item.product, DiscountRun(hours: hours, id: discount.id), runs[item.product] ?? [], itemPlace)
        runs[item.product, default: []].append(DiscountRun(hours: hours, id: discount.id))
      }
    }
  }

  /// The hours of the discount since 1970, or nil where they are faulty.
  private mutating func checkHours(
    of discount: LimitedTimeDiscount, _ path: [ScenarioPathStep], _ name: Wording
  ) -> Range<Int>? {
    let start = discount.start
    let end = discount.end
    guard checkKnown(start.date, path.key("from"), Wording("The start of \(name)", "\(name)的开始时间")),
      checkKnown(end.date, path.key("to"), Wording("The end of \(name)", "\(name)的结束时间"))
    else { return nil }
    guard (0...23).contains(start.hour), (0...24).contains(end.hour) else {
      let key = (0...23).contains(start.hour) ? "to" : "from"
      add(
        .dateOutOfRange, path.key(key), "An hour of \(name) is not from 0 to 23 (24 as an end).",
        "\(name)的小时不在 0 到 23 之间（结束时间可为 24）。")
      return nil
    }
    if end < start {
      add(
        .datesReversed, path.key("to"),
        "\(name.capitalizedFirst) ends on \(end.date), \(end.hour):00, before it starts on \(start.date), "
          + "\(start.hour):00.",
        "\(name)的结束时间 \(end.date) \(end.hour):00 早于开始时间 \(start.date) \(start.hour):00。")
      return nil
    }
    guard start < end else {
      add(
        .discountTooShort, path.key("to"),
        "\(name.capitalizedFirst) ends when it starts; it must run at least one hour.",
        "\(name)一开始就结束，至少应持续一小时。")
      return nil
    }
    if let period {
      let played = period.lowerBound.daysSinceEpoch * 24..<(period.upperBound.daysSinceEpoch + 1) * 24
      if start.hoursSinceEpoch >= played.upperBound || end.hoursSinceEpoch <= played.lowerBound {
        add(
          .dateOutOfRange, path.key("from"),
          "\(name.capitalizedFirst) from \(start.date) to \(end.date) is outside the scenario; use days from "
            + "\(text(of: period)).",
          "\(name)（\(start.date) 到 \(end.date)）不在模拟期内，请用 \(text(of: period)) 之间的日期。")
      }
    }
    return start.hoursSinceEpoch..<end.hoursSinceEpoch
  }

  private mutating func checkMonths(
    _ hours: Range<Int>, _ path: [ScenarioPathStep], _ name: Wording, _ months: inout DiscountMonths
  ) {
    for excess in months.add(hours) {
      switch excess {
      case .events(let month):
        add(
          .discountEventsPerMonth, path,
          "With \(name) more than 50 discounts start in \(month); a store may have 50 a month.",
          "加上\(name)，\(month) 内开始的限时打折超过 50 个，每家店铺每月最多 50 个。")
      case .hours(let month):
        add(
          .discountHoursPerMonth, path,
          "With \(name) the discounts of \(month) last more than 480 hours together; shorten them or take some out.",
          "加上\(name)，\(month) 的限时打折累计超过 480 小时，请缩短或删去一些。")
      }
    }
  }

  /// At least 1% of the price (0.1 zhe) and 1 yuan, below the price and the member price.
  private mutating func checkPrice(
    of item: DiscountedItem, from start: DateHour, to end: DateHour, _ path: [ScenarioPathStep]
  ) {
    guard let product = product(item.product), product.hasPrice else { return }
    let name = quoted(item.product)
    // A discount that ends at midnight has no hour of that day.
    let isMidnight = end.hour == 0 && CalendarDate.known.contains(end.date)
    let prices = product.listPrices(from: start.date, to: isMidnight ? end.date + -1 : end.date)
    let lowest = prices.min() ?? product.price
    let highest = prices.max() ?? product.price
    let reference = min(lowest, product.memberPrice ?? lowest)
    if item.price >= reference {
      let what = reference < lowest ? Wording("member price", "会员价") : Wording("price", "售价")
      add(
        .discountPriceOutOfRange, path,
        "The discount sells \(name) at \(item.price) yuan; it must be below its \(what) of \(reference).",
        "\(name)的限时打折价为 \(item.price.withSign)，应低于\(what) \(reference.withSign)。")
    } else if item.price < Money(yuan: 1) || Double(item.price.fen) * 100 < Double(highest.fen) {
      add(
        .discountPriceOutOfRange, path,
        "The discount sells \(name) at \(item.price) yuan; it must be at least 1 yuan and 1% of its price of "
          + "\(highest).",
        "\(name)的限时打折价为 \(item.price.withSign)，应不低于 ¥1，且不低于售价 \(highest.withSign) 的 1%。")
    }
  }

  private mutating func checkOverlap(
    of product: String, _ run: DiscountRun, _ others: [DiscountRun], _ path: [ScenarioPathStep]
  ) {
    guard let other = others.first(where: { $0.id != run.id && $0.hours.overlaps(run.hours) }) else { return }
    add(
      .itemInTwoDiscounts, path,
      "\(quoted(product)) is in the discount \(quoted(other.id)) at the same time; an item can be in one at a time, "
        + "so move one of them or take the item out.",
      "\(quoted(product))同一时间还参加限时打折\(quoted(other.id))，一个商品同时只能参加一个，请错开时间或撤下该商品。")
  }
}

/// When an item is in a discount.
private struct DiscountRun {
  var hours: Range<Int>
  var id: String
}

/// The events and hours of discount in each calendar month. An event counts in the month it starts in, an hour in its
/// own.
private struct DiscountMonths {
  enum Excess {
    case events(String)
    case hours(String)
  }

  private var events: [String: Int] = [:]
  private var hours: [String: Int] = [:]

  /// Adds an event and returns the months that it fills beyond their limit; each is returned once.
  mutating func add(_ run: Range<Int>) -> [Excess] {
    var excesses: [Excess] = []
    var hour = run.lowerBound
    while hour < run.upperBound {
      let day = CalendarDate(daysSinceEpoch: hour >= 0 ? hour / 24 : (hour - 23) / 24)
      let (year, month, _) = day.components
      let next = (CalendarDate(year: year, month: month, day: 1) ?? day) + Self.days(in: month, of: year)
      let end = min(run.upperBound, max(hour + 1, next.daysSinceEpoch * 24))
      let name = String(day.description.prefix(7))
      let before = hours[name] ?? 0
      hours[name] = before + end - hour
      if before <= 480, before + end - hour > 480 { excesses.append(.hours(name)) }
      if hour == run.lowerBound {
        events[name, default: 0] += 1
        if events[name] == 51 { excesses.append(.events(name)) }
      }
      hour = end
    }
    return excesses
  }

  private static func days(in month: Int, of year: Int) -> Int {
    (28...31).last { CalendarDate(year: year, month: month, day: $0) != nil } ?? 31
  }
}
