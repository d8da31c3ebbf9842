import MarketDay

/// The busy store with all that a scenario can have beside search, ads and promotions.
func wholeStore() -> Scenario {
  var draft = busyStore(traffic: 1).draft
  let start = draft.start
  draft.store.kind = .mall
  draft.trade.shoppers.mobileShare = 0.6
  draft.trade.shoppers.mobileOdds = 0.7
  addChannels(to: &draft)
  draft.events = [(0, 30), (1, 60)].map { item, day in
    var event = PlatformEvent(.groupBuy, name: "event \(item)", first: start + day, last: start + day + 2)
    let price = Money(fen: draft.products[item].price.fen * 8 / 10)
    event.items = [EventItem(product: "item-\(item)", price: price, stock: 100_000)]
    return event
  }
  draft.links = (0..<10).map { ProductLink(from: "item-\($0)", to: "item-\($0 + 10)") }
  draft.regions = (0..<8).map { index in
    var region = Region(name: "region \(index)", share: 0.125)
    region.odds = 0.8 + 0.05 * Double(index)
    return region
  }
  draft.showcase = Showcase()
  var fulfilment = Fulfilment()
  fulfilment.ordersPerDay = 10_000_000
  draft.fulfilment = fulfilment
  draft.reviews = Reviews()
  var standing = Standing()
  standing.cases = [RuleCase(date: start + 40, kind: .general, points: 3)]
  draft.standing = standing
  var members = Members()
  members.count = 10_000
  members.messages = [MemberMessage(date: start + 20, to: .all)]
  draft.members = members
  draft.lifecycle = LifecyclePlan()
  draft.lifecycle?.products = ["item-29"]
  draft.targets = [
    SalesTarget(name: "quarter", first: start, last: start + 89, amount: Money(yuan: 50_000_000))
  ]
  do { return try Scenario(draft) } catch {
    fatalError("the whole store is no scenario: \(error.faults.map(\.message))")
  }
}

private func addChannels(to draft: inout ScenarioDraft) {
  var display = Channel(name: "display", kind: .display)
  display.display.dailyBudget = Money(yuan: 500)
  display.display.costPerThousand = Money(yuan: 6)
  display.display.audience = 1_000_000
  var affiliates = Channel(name: "affiliates", kind: .affiliates)
  affiliates.visits = 100
  affiliates.affiliates.commission = BasisPoints(500)
  draft.channels += [display, affiliates]
}
