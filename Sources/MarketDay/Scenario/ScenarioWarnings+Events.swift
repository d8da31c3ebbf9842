// Events that will refuse the store, or that it would regret.
extension ScenarioWarnings {
  mutating func questionEvents() {
    for (index, event) in scenario.events.enumerated() {
      let path: [ScenarioPathStep] = [.key("events"), .index(index)]
      question(event, path)
      questionDeposit(of: event, path)
      for (number, item) in event.items.enumerated() {
        guard let product = product(item.product) else { continue }
        let place = path.key("items").index(number)
        questionStock(of: item, product, in: event, place)
        questionPrice(of: item, product, in: event, place)
      }
    }
  }

  private mutating func question(_ event: PlatformEvent, _ path: [ScenarioPathStep]) {
    let name = Wording("The event \(quoted(event.name))", "活动\(quoted(event.name))")
    let end = scenario.start + (scenario.days - 1)
    if event.first + -event.terms.leadDays < scenario.start {
      add(
        .eventLeadBeforeStart, path.key("from"),
        "\(name) is announced \(event.terms.leadDays) days before \(event.first), before the scenario's start on "
          + "\(scenario.start); entry is applied for on the first day, and who waited before is not played.",
        "\(name)在 \(event.first) 前 \(event.terms.leadDays) 天开始预热，早于模拟首日 \(scenario.start)；"
          + "报名改在第一天，此前持币待购的买家不参与模拟。")
    }
    if event.last > end {
      add(
        .spanBeyondScenario, path.key("to"),
        "\(name) ends on \(event.last), after the scenario's last day \(end); the days after are not played, so its "
          + "deposit does not come back.",
        "\(name)于 \(event.last) 结束，晚于模拟末日 \(end)，之后的日子不参与模拟，保证金因此不会退回。")
    }
    guard event.terms.demand != 1 else { return }
    for season in scenario.seasons where season.demand != 1 && season.first <= event.last && event.first <= season.last
    {
      add(
        .eventBesideSeason, path.key("demand"),
        "\(name) and the season \(quoted(season.name)) both change searches on the same days, so their factors "
          + "multiply; keep one of them, the season where the crowd comes to all stores.",
        "\(name)与季节\(quoted(season.name))在同一天都改变搜索量，系数会相乘，请只保留一个；"
          + "若是全网都有的客流，请保留季节。")
    }
  }

  /// A deposit above all that the event is shown is more than it can bring.
  private mutating func questionDeposit(of event: PlatformEvent, _ path: [ScenarioPathStep]) {
    let shown = event.items.reduce(0.0) { $0 + $1.price.yuan * Double($1.stock) }
    guard event.terms.deposit.yuan > shown else { return }
    add(
      .eventDepositLarge, path.key("deposit"),
      "The deposit of \(event.terms.deposit) yuan for the event \(quoted(event.name)) is more than all goods that it "
        + "is shown, \(shown.yuanText) at its prices; show more, or check the deposit.",
      "活动\(quoted(event.name))的保证金 \(event.terms.deposit.withSign) 高于全部报名货值 \(shown.withSign)（按活动价），"
        + "请增加报名件数，或核对保证金。")
  }

  private mutating func questionStock(
    of item: EventItem, _ product: Product, in event: PlatformEvent, _ path: [ScenarioPathStep]
  ) {
    let name = quoted(item.product)
    if item.stock < event.terms.minimumStock {
      add(
        .eventStockBelowMinimum, path.key("stock"),
        "The event \(quoted(event.name)) is shown \(item.stock) units of \(name), but wants "
          + "\(event.terms.minimumStock) at least, so it will refuse the store; show more or lower minimum_stock.",
        "\(name)报给活动\(quoted(event.name))的只有 \(item.stock) 件，而活动至少要 \(event.terms.minimumStock) 件，"
          + "报名会被拒，请增加件数或调低“minimum_stock”。")
      return
    }
    let application = event.applicationDay(start: scenario.start)
    let stock = product.restocks.reduce(product.stock) { $1.date <= application ? $0 + $1.units : $0 }
    if stock < item.stock {
      add(
        .eventStockShort, path.key("stock"),
        "The event \(quoted(event.name)) is shown \(item.stock) units of \(name), but there are at most \(stock) when "
          + "entry is applied for on \(application), so it will refuse the store; restock before or show less.",
        "\(name)报给活动\(quoted(event.name)) \(item.stock) 件，但 \(application) 报名时库存最多 \(stock) 件，"
          + "报名会被拒，请提前补货或少报。")
      return
    }
    let expected = expectedUnits(of: item, product, in: event)
    guard Double(item.stock) < expected else { return }
    let units = NumberBounds.text(expected.rounded())
    add(
      .eventStockShort, path.key("stock"),
      "The page of the event \(quoted(event.name)) alone is expected to sell about \(units) units of \(name), but is "
        + "shown \(item.stock); when they are gone it brings no more visits.",
      "仅活动\(quoted(event.name))页面预计就能卖出\(name)约 \(units) 件，却只报了 \(item.stock) 件，卖完后活动不再带来访问。")
  }

  /// Visits of the item through the page over all days × conversion there × units of an order. The conversion answers
  /// to odds and price cut as in a run, without regard to who waits.
  private func expectedUnits(of item: EventItem, _ product: Product, in event: PlatformEvent) -> Double {
    let shares = event.items.reduce(0) { $0 + $1.share }
    var visits = 0.0
    var today = event.terms.visitsPerDay * item.share / shares
    for _ in 0...(event.last - event.first) {
      visits += today
      today *= 1 - event.terms.visitsFade
    }
    let usual = scenario.conversion(of: product)
    let cut = item.price.yuan / product.listPrice(on: event.first).yuan
    let lift = power(cut, -scenario.trade.shoppers.temporaryPriceElasticity)
    let odds = usual / (1 - usual) * event.terms.odds * lift
    return visits * odds / (1 + odds) * scenario.unitsPerOrder(of: product)
  }

  private mutating func questionPrice(
    of item: EventItem, _ product: Product, in event: PlatformEvent, _ path: [ScenarioPathStep]
  ) {
    let name = quoted(item.product)
    let left = afterFee(item.price) - item.price.yuan * event.terms.commission.share
    if left < product.cost.yuan {
      add(
        .eventLosesMoney, path.key("price"),
        "The event \(quoted(event.name)) sells \(name) at \(item.price) yuan, which is \(left.yuanText) after the "
          + "platform's fee and the event's commission, below its cost of \(product.cost).",
        "\(name)在活动\(quoted(event.name))售价 \(item.price.withSign)，扣除平台扣点和活动佣金后为 \(left.withSign)，"
          + "低于成本 \(product.cost.withSign)。")
    }
    guard event.terms.lowestPriceDays > 0 else { return }
    let lowest = lowestPrice(of: product, before: event)
    guard item.price >= lowest else { return }
    add(
      .eventPriceNotLowest, path.key("price"),
      "The event \(quoted(event.name)) sells \(name) at \(item.price) yuan, but within \(event.terms.lowestPriceDays) "
        + "days before entry it costs \(lowest), so it will refuse the store; lower the event's price.",
      "\(name)在活动\(quoted(event.name))售价 \(item.price.withSign)，"
        + "但报名前 \(event.terms.lowestPriceDays) 天内的最低价为 \(lowest.withSign)，报名会被拒，请调低活动价。")
  }

  /// The lowest price on the days that the event looks at, from list prices and discounts of whole days.
  private func lowestPrice(of product: Product, before event: PlatformEvent) -> Money {
    let application = event.applicationDay(start: scenario.start)
    let first = application + -event.terms.lowestPriceDays
    var prices: [Money] = []
    if first < scenario.start { prices.append(scenario.usualPrice(of: product)) }
    if application > scenario.start {
      prices += product.listPrices(from: max(first, scenario.start), to: application + -1)
    }
    for discount in scenario.promotions.discounts {
      for item in discount.items where item.product == product.id {
        let wholeDays = (0..<event.terms.lowestPriceDays).contains { back in
          let day = application + (-1 - back)
          return day >= scenario.start && !(DateHour(day, hour: 0) < discount.start)
            && !(discount.end < DateHour(day, hour: 24))
        }
        if wholeDays { prices.append(item.price) }
      }
    }
    return prices.min() ?? product.price
  }
}
