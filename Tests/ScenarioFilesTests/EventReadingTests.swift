import MarketDay
import ScenarioFiles
import Testing

@Suite("Events and price plans in scenario files")
struct EventReadingTests {
  private func read(_ text: String) throws -> Scenario {
    let file = SampleScenario.read(SampleScenario.small.replacing("days: 30", with: "days: 60") + text)
    return try #require(file.scenario, "\(file.diagnostics)")
  }

  @Test func `A kind fills in what an event does not say, wherever it stands`() throws {
    let events = try read(
      """
      events:
        - commission: 3%
          lead_days: 4 days
          name: Double 11
          from: 2026-10-09
          to: 2026-10-11
          leave: 2026-10-11
          items: [{product: belt, price: 45.50, stock: 380, share: 2}]
          kind: double-11
        - {name: Coins, kind: coins, from: 2026-09-10, to: 2026-09-10, items: [{product: belt, price: 50, stock: 60}]}

      """
    ).events
    var terms = EventTerms.usual(for: .doubleEleven)
    terms.commission = BasisPoints(300)
    terms.leadDays = 4
    #expect(events[0].terms == terms)
    #expect(events[0].kind == .doubleEleven)
    #expect(events[0].leave == events[0].last)
    var item = EventItem(product: "belt", price: Money(fen: 4_550), stock: 380)
    item.share = 2
    #expect(events[0].items == [item])
    #expect(events[1].terms == .usual(for: .coins))
  }

  @Test func `Every term of an event has a key`() throws {
    let events = try read(
      """
      events:
        - name: Group buy
          kind: group-buy
          from: 2026-09-20
          to: 2026-09-22
          items: [{product: belt, price: 40, stock: 300}]
          visits_per_day: 450.5
          visits_fade: 25%
          odds: 1.2
          demand: 1.1
          tail_days: 3
          tail_demand: 0.9
          recovery_days: 4
          recovery_steps: 3
          entry_fee: 99.50
          deposit: 700
          promised_shipping: 5 days
          minimum_rating: 4.7
          minimum_stock: 120
          most_points: 6
          lowest_price_days: 14

      """
    ).events
    let terms = events[0].terms
    #expect(
      [terms.visitsPerDay, terms.visitsFade, terms.odds, terms.demand, terms.tailDemand] == [
        450.5, 0.25, 1.2, 1.1, 0.9,
      ])
    #expect([terms.tailDays, terms.recoveryDays, terms.recoverySteps, terms.promisedShippingDays] == [3, 4, 3, 5])
    #expect([terms.entryFee, terms.deposit] == [Money(fen: 9_950), Money(yuan: 700)])
    #expect(terms.minimumRating == 4.7)
    #expect([terms.minimumStock, terms.mostPoints, terms.lowestPriceDays] == [120, 6, 14])
    #expect(terms.leadDays == 7 && terms.commission == BasisPoints(500))
  }

  @Test func `A kind that is not known, and an item without a price`() {
    let file = SampleScenario.read(
      SampleScenario.small
        + "events: [{name: A, kind: groupbuy, from: 2026-09-20, to: 2026-09-20, items: [{product: belt, stock: 9}]}]\n")
    #expect(file.diagnostics.map(\.code) == ["unknown-choice", "missing-key"], "\(file.diagnostics)")
    #expect(file.diagnostics[0].message.english.contains("did you mean 'group-buy'?"))
  }

  @Test(
    arguments: [
      "price_plan: [{from: 2026-09-10, price: 65}, {from: 2026-09-20, price: 61.50}]",
      "price_plan: 2026-09-10 65; 2026-09-20 61.50", "price_plan: 2026-09-10 65；2026-09-20  61.5",
    ])
  func `A price plan is a list, or stands in one cell`(plan: String) throws {
    let text = SampleScenario.small.replacing("stock: 400", with: "stock: 400, " + plan)
    let scenario = try #require(SampleScenario.read(text).scenario)
    #expect(
      scenario.products[0].pricePlan == [
        PriceChange(date: CalendarDate(text: "2026-09-10")!, price: Money(yuan: 65)),
        PriceChange(date: CalendarDate(text: "2026-09-20")!, price: Money(fen: 6_150)),
      ])
  }

  @Test func `A price plan in a table`() throws {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    let main = "marketday: 1\nname: Belts\nstart: 2026-09-01\ndays: 60\nproducts: goods.csv\n"
    try folder.write(main.utf8, to: "shop.yaml")
    try folder.write("id,title,price,cost,stock,调价计划\nbelt,腰带,59,20,400,2026-09-10 65\n".utf8, to: "goods.csv")
    let scenario = try #require(try folder.read("shop.yaml").scenario)
    #expect(scenario.products[0].pricePlan.map(\.price) == [Money(yuan: 65)])
    try folder.write("id,title,price,cost,stock,price_plan\nbelt,腰带,59,20,400,65\n".utf8, to: "goods.csv")
    let faulty = try folder.read("shop.yaml")
    #expect(faulty.diagnostics.map(\.code) == ["wrong-type"], "\(faulty.diagnostics)")
  }
}
