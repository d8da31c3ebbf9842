@testable import MarketDay

extension DrawnMarket {
  /// Half of the stores take part in events, with odd terms of all sorts; a third plan their prices.
  mutating func drawEvents(_ luck: SplitMix64) {
    var generator = luck
    if generator.chance(0.35) { drawPricePlans(&generator) }
    guard generator.chance(0.5) else { return }
    // Each item is in one event at most.
    var products = draft.products.shuffled(using: &generator)
    for number in 0..<generator.int(1...3) where !products.isEmpty {
      let kind = EventKind.allCases[generator.int(0...3)]
      let first = draft.start + generator.int(-3...12)
      let last = max(draft.start, first) + generator.int(0...4)
      var event = PlatformEvent(kind, name: "event \(number)", first: first, last: last)
      drawTerms(&event.terms, &generator)
      let count = min(products.count, generator.int(1...3))
      event.items = products.prefix(count).compactMap { item(of: $0, in: event, &generator) }
      products.removeFirst(count)
      guard !event.items.isEmpty else { continue }
      event.items[0].share = max(event.items[0].share, 0.5)
      let earliest = max(first + -event.terms.leadDays, draft.start) + 1
      if generator.chance(0.25), earliest <= last {
        event.leave = earliest + generator.int(0...(last - earliest))
      }
      draft.events.append(event)
    }
  }

  private func drawTerms(_ terms: inout EventTerms, _ generator: inout SplitMix64) {
    terms.leadDays = generator.int(0...5)
    terms.visitsPerDay = [0, 50, 2_000][generator.int(0...2)]
    terms.visitsFade = [0, 1, 0.4][generator.int(0...2)]
    terms.odds = [0.1, 1, 20][generator.int(0...2)]
    if generator.chance(0.3) { terms.demand = [0, 0.5, 6][generator.int(0...2)] }
    terms.tailDays = generator.int(0...3)
    terms.tailDemand = Double.random(in: 0...2, using: &generator)
    terms.recoveryDays = generator.int(0...5)
    terms.recoverySteps = generator.int(1...max(1, terms.recoveryDays))
    terms.commission = BasisPoints([0, 333, 10_000][generator.int(0...2)])
    terms.entryFee = generator.chance(0.5) ? .zero : generator.money(1...900)
    terms.deposit = generator.chance(0.3) ? .zero : generator.money(1...9_000)
    terms.promisedShippingDays = generator.int(1...10)
    terms.minimumStock = generator.chance(0.8) ? 0 : 500
    if generator.chance(0.5) { terms.lowestPriceDays = [0, 1, 90][generator.int(0...2)] }
  }

  /// Nil where nothing is below the item's price.
  private func item(
    of product: Product, in event: PlatformEvent, _ generator: inout SplitMix64
  ) -> EventItem? {
    let highest = (product.listPrices(from: event.first, to: event.last).min() ?? product.price).fen - 1
    guard highest >= 1 else { return nil }
    let lowest = generator.chance(0.1) ? 1 : max(1, highest / 2)
    var item = EventItem(
      product: product.id, price: Money(fen: generator.int(Int(lowest)...Int(highest))),
      stock: [1, 20, 5_000][generator.int(0...2)])
    item.share = [0, 1, 3][generator.int(0...2)]
    return item
  }

  /// Later prices that every rule which compares with the price allows: above the item's price, or a little below it
  /// where nothing else refers to it.
  private mutating func drawPricePlans(_ generator: inout SplitMix64) {
    let promotions = draft.promotions
    let bundled = Set(promotions.bundles.flatMap(\.items))
    let discounted = Set(promotions.discounts.flatMap { $0.items.map(\.product) })
    for index in draft.products.indices where generator.chance(0.5) {
      let product = draft.products[index]
      guard !discounted.contains(product.id) else { continue }
      let isFree = product.memberPrice == nil && !bundled.contains(product.id)
      var day = draft.start
      for _ in 0..<generator.int(1...3) {
        guard day - draft.start < draft.days - 7 else { break }
        let lowest = isFree ? product.price.fen * 7 / 10 : product.price.fen
        let price = Money(fen: Int64(generator.int(Int(max(1, lowest))...Int(product.price.fen * 3 / 2))))
        draft.products[index].pricePlan.append(PriceChange(date: day, price: price))
        day = day + generator.int(1...6)
      }
    }
  }
}
