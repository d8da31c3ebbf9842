// Channels that are charged in other ways than by the visit.
extension ScenarioWarnings {
  mutating func questionChannels() {
    for (index, channel) in scenario.channels.enumerated() {
      let place: [ScenarioPathStep] = [.key("channels"), .index(index)]
      switch channel.kind {
      case .visits: break
      case .display:
        questionVisitCost(channel, place)
        questionWear(channel, place)
      case .placement, .brand: questionContract(channel, place)
      case .affiliates: questionCommissions(channel, place)
      }
    }
  }

  /// The items that the channel leads to, with their shares.
  private func targets(of channel: Channel) -> [(product: Product, share: Double)] {
    if channel.products.isEmpty { return scenario.products.map { ($0, 1 / Double(scenario.products.count)) } }
    return channel.products.compactMap { target in
      guard target.share > 0 else { return nil }
      return product(target.product).map { ($0, target.share) }
    }
  }

  /// What a visit through the channel earns before its cost: profit × conversion with the channel's odds, as a mean
  /// over its items.
  private func worthOfVisit(_ channel: Channel) -> Double {
    targets(of: channel).reduce(0) { sum, target in
      let conversion = scenario.conversion(of: target.product)
      let odds = channel.odds * conversion / (1 - conversion)
      return sum + target.share * max(0, order.profit(ofOrderOf: target.product)) * odds / (1 + odds)
    }
  }

  private mutating func questionVisitCost(_ channel: Channel, _ path: [ScenarioPathStep]) {
    guard let price = channel.display.costPerThousand, channel.display.dailyBudget ?? .zero > .zero else { return }
    guard channel.clickChance > 0 else { return }
    let cost = price.yuan / 1_000 / channel.clickChance
    let worth = worthOfVisit(channel)
    guard cost > worth else { return }
    let most = worth * channel.clickChance * 1_000
    add(
      .displayVisitTooDear, path.key("cost_per_thousand"),
      "A visit of \(quoted(channel.name)) costs \(min(cost, 1e9).yuanText) yuan while the creative is new, but is "
        + "worth \(worth.yuanText) (profit of an order × conversion); pay at most \(most.yuanText) for 1,000 "
        + "impressions, or draw more clicks.",
      "渠道\(quoted(channel.name))在创意最新时每次访问也要 \(min(cost, 1e9).withSign)，只值 \(worth.withSign)"
        + "（每单利润 × 转化率），请把每 1,000 次展现的价格压到 \(most.withSign) 以内，或提高点击率。")
  }

  /// A creative is worn out where less than half of its click rate is left when it is replaced, or at the end.
  private mutating func questionWear(_ channel: Channel, _ path: [ScenarioPathStep]) {
    let display = channel.display
    guard let audience = display.audience, let budget = display.dailyBudget, let price = display.costPerThousand else {
      return
    }
    let first = max(scenario.start, channel.span.first ?? scenario.start)
    let end = min(scenario.start + scenario.days, channel.span.last.map { $0 + 1 } ?? scenario.start + scenario.days)
    let starts = [first] + display.newCreative.filter { $0 > first && $0 < end }.sorted() + [end]
    let longest = zip(starts, starts.dropFirst()).reduce(0) { max($0, $1.1 - $1.0) }
    let views = display.viewsPerDay ?? DisplayTerms.usualViewsPerDay
    let perPerson = min(1_000 * budget.yuan / price.yuan / Double(audience), views)
    let frequency = perPerson * Double(longest)
    let left = exponential(-(display.wear ?? DisplayTerms.usualWear) * frequency)
    guard left < 0.5 else { return }
    let times = NumberBounds.text((frequency * 10).rounded() / 10)
    let percent = NumberBounds.text((left * 100).rounded())
    add(
      .creativeWornOut, path.key("audience"),
      "A person of the audience of \(quoted(channel.name)) sees the same creative about \(times) times in \(longest) "
        + "days; \(percent)% of its click rate is left then. Plan new creatives (new_creative), a larger audience or a "
        + "smaller budget.",
      "渠道\(quoted(channel.name))的受众每人 \(longest) 天内看到同一创意约 \(times) 次，点击率只剩原来的 \(percent)%。"
        + "请安排新创意（“new_creative”）、扩大受众或减少预算。")
  }

  private mutating func questionContract(_ channel: Channel, _ path: [ScenarioPathStep]) {
    guard let price = channel.booking.price, let first = channel.span.first, let last = channel.span.last else {
      return
    }
    let perDay = channel.impressionsPerDay.map { $0 * channel.clickChance } ?? channel.visitsPerDay
    var days = Double(last - first + 1)
    if let halfLife = channel.halfLifeDays {
      let kept = power(2, -1 / halfLife)
      days = (1 - power(kept, days)) / (1 - kept)
    }
    let worth = perDay * days * worthOfVisit(channel)
    guard price.yuan > worth else { return }
    add(
      .contractLosesMoney, path.key("price"),
      "\(quoted(channel.name)) costs \(price) yuan, but its visits on usual days earn about "
        + "\(min(worth, 1e12).yuanText) (visits × conversion × profit of an order); pay less, or count on more.",
      "渠道\(quoted(channel.name))花费 \(price.withSign)，而平日的访问只能赚回约 \(min(worth, 1e12).withSign)"
        + "（访问量 × 转化率 × 每单利润），请压低价格，或设法带来更多访问。")
  }

  private mutating func questionCommissions(_ channel: Channel, _ path: [ScenarioPathStep]) {
    for (product, _) in targets(of: channel) {
      let rate = channel.commission(of: product.id)
      let goods = scenario.unitsPerOrder(of: product) * product.price.yuan
      let profit = order.profit(ofOrderOf: product)
      guard rate.value > 0, goods * rate.share > profit else { continue }
      let isOwn = channel.affiliates.commissions.contains { $0.product == product.id }
      let percent = NumberBounds.text(rate.share * 100)
      let commission = goods * rate.share
      add(
        .commissionAboveMargin, isOwn ? path.key("commissions").key(product.id) : path.key("commission"),
        "\(quoted(channel.name)) gets \(percent)% of an order of \(quoted(product.id)), \(commission.yuanText) yuan, "
          + "but the order earns \(profit.yuanText) before it; lower the commission, or leave the item out.",
        "渠道\(quoted(channel.name))从\(quoted(product.id))每单抽取 \(percent)%，即 \(commission.withSign)，"
          + "而每单付佣前利润只有 \(profit.withSign)，请降低佣金或撤下该商品。")
    }
  }
}
