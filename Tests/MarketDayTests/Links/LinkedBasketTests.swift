import Testing

@testable import MarketDay

/// Orders that take the linked item along.
@Suite("Links bring items into baskets")
struct LinkedBasketTests {
  private func draft() -> ScenarioDraft {
    var draft = ScenarioDraft(
      name: "baskets", start: CalendarDate(year: 2026, month: 1, day: 1)!, days: 100, trade: Trade(name: "usual"))
    draft.trade.search.personalNoise = 0.05
    draft.products = ["cup", "plate", "pot"].map { id in
      Product(id: id, title: id, price: Money(yuan: 50), cost: Money(yuan: 20), stock: 1_000_000)
    }
    for index in draft.products.indices { draft.products[index].unitsPerOrder = 1 }
    var direct = Channel(name: "direct", visitsPerDay: 2_000)
    direct.products = [ChannelTarget(product: "cup", share: 1)]
    draft.channels = [direct]
    draft.links = ["plate", "pot"].map { ProductLink(from: "cup", to: $0) }
    for index in draft.links.indices {
      draft.links[index].rate = 0
      draft.links[index].attach = [0.2, 0.1][index]
    }
    return draft
  }

  @Test("each link takes its share of the orders that the links before it left")
  func shares() throws {
    let kinds = OfferCalendar(try Scenario(draft())).offer(of: 0, onDay: 0).kinds
    let chances = kinds.map { kind in (kind.lines.map(\.product), kind.chance) }
    #expect(chances.map(\.0) == [[0], [0, 1], [0, 2]])
    for (chance, expected) in zip(chances.map(\.1), [0.72, 0.2, 0.08]) { #expect(abs(chance - expected) < 1e-12) }
    #expect(kinds.map(\.taken) == [nil, 1, 2])
    #expect(OfferCalendar(try Scenario(draft())).offer(of: 1, onDay: 0).kinds.count == 1)
  }

  @Test("units of the other items follow, on the days of the link")
  func units() throws {
    var draft = draft()
    draft.links[1].span = DateSpan(first: draft.start + 50)
    let records = LawPlay.records(try Scenario(draft), seed: 41)
    func sum(_ days: Range<Int>, _ figure: (DayRecord) -> Int) -> Double {
      Double(records[days].reduce(0) { $0 + figure($1) })
    }
    let orders = sum(0..<100) { $0.products[0].orders }
    let plates = sum(0..<100) { $0.products[1].units }
    #expect(abs(plates - 0.2 * orders) < 5 * (orders * 0.16).squareRoot(), "\(plates) of \(orders)")
    #expect(sum(0..<50) { $0.products[2].units } == 0)
    #expect(sum(50..<100) { $0.products[2].units } > 0)
    #expect(sum(0..<100) { $0.products[1].orders } == 0, "the orders start from the cup")
  }

  @Test("a basket with the linked item reaches a threshold that the item alone does not")
  func threshold() throws {
    var draft = draft()
    draft.trade.shoppers.topUpChance = 0
    var tier = GiftTier(threshold: Money(yuan: 100))
    tier.amountOff = Money(yuan: 7)
    draft.promotions.gifts = [SpendThresholdGift(id: "hundred", tiers: [tier])]
    let kinds = OfferCalendar(try Scenario(draft)).offer(of: 0, onDay: 0).kinds
    #expect(kinds.map(\.goodsAmount) == [Money(yuan: 50), Money(yuan: 93), Money(yuan: 93)])
  }

  @Test("where the linked item is gone its buyers take the item alone")
  func linkedItemGone() throws {
    var draft = draft()
    draft.products[1].stock = 5
    let records = LawPlay.records(try Scenario(draft), seed: 42)
    #expect(records.reduce(0) { $0 + $1.products[1].units } == 5)
    #expect(records.allSatisfy { $0.store.lostOrders == 0 })
  }

  @Test("the variant without links has the offers of a store without them, and nobody follows them")
  func variant() throws {
    var draft = draft()
    draft.links[0].place = .head
    draft.links[0].rate = 1
    let scenario = try Scenario(draft)
    var without = draft
    without.links = []
    let left = OfferCalendar(scenario, variant: .withoutLinks)
    let right = OfferCalendar(try Scenario(without))
    for item in 0..<3 { #expect(left.offer(of: item, onDay: 3) == right.offer(of: item, onDay: 3)) }

    for isOff in [false, true] {
      let stage = PreparedScenario(scenario)
      var world = World(stage, luck: Luck(seed: 1, replicate: 0))
      var record = DayRecord(day: 0, date: scenario.start, layout: stage.layout)
      world.openDay(0, stage)
      world.showItems(0, stage)
      if isOff { world.today.variants[0] = .withoutLinks }
      world.showLinks(0, stage)
      #expect((world.today.oddsShifts[0] < 0) == !isOff)
      let from = world.today.flowIndex(VisitSources.firstChannel, 0)
      world.today.flows[from].visits = 100
      world.followLinks(0, stage, &record)
      let to = world.today.flowIndex(VisitSources.firstChannel, 1)
      #expect(world.today.flows[to].linkVisits == (isOff ? 0 : 100))
    }
  }
}
