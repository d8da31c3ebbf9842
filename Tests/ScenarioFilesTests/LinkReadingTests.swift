import MarketDay
import ScenarioFiles
import Testing

@Suite("Links, regions and windows in a scenario file")
struct LinkReadingTests {
  private func read(_ more: String) throws -> Scenario {
    let text =
      SampleScenario.small + "  - {id: hat, title: 草帽, price: 39, cost: 12, stock: 90, listed: monday 21:30}\n" + more
    let file = SampleScenario.read(text)
    #expect(file.errors.isEmpty, "\(file.diagnostics)")
    return try #require(file.scenario)
  }

  @Test func `Links with all keys, and with those that are usual`() throws {
    let links = try read(
      """
      links:
        - {from: belt, to: hat}
        - {from: hat, to: belt, place: head, rate: 8%, attach: 0.05, odds: 1.2, page_odds: 0.9, starts: 2026-09-02,
           ends: 2026-09-20}
      """
    ).links
    #expect(links[0] == ProductLink(from: "belt", to: "hat"))
    #expect(links[0].place == .foot && links[0].usualRate == 0.03 && links[0].usualPageOdds == 1)
    #expect(links[1].place == .head && links[1].rate == 0.08 && links[1].attach == 0.05)
    #expect(links[1].odds == 1.2 && links[1].pageOdds == 0.9)
    #expect(links[1].span == DateSpan(first: CalendarDate(text: "2026-09-02"), last: CalendarDate(text: "2026-09-20")))
  }

  @Test func `Regions, and the campaigns for some of them`() throws {
    let scenario = try read(
      """
      shoppers: {mobile_share: 40%}
      regions:
        - {name: 华东, share: 55%, odds: 1.1}
        - {name: 其他, share: 45%, odds: 0.9}
      keywords: [{keyword: 腰带, searches_per_day: 90, rival_listings: 2000, usual_bid: 0.6}]
      ads:
        balance: 600
        campaigns:
          - {name: east, daily_budget: 30, regions: [华东], devices: mobile,
             groups: [{product: belt, keywords: [腰带], bid: 0.3}]}
          - {name: all, daily_budget: 30}
      """)
    #expect(scenario.regions.map(\.name) == ["华东", "其他"])
    #expect(scenario.regions.map(\.odds) == [1.1, 0.9])
    let campaigns = try #require(scenario.ads?.campaigns)
    #expect(campaigns[0].regions == ["华东"] && campaigns[0].devices == .mobile)
    #expect(campaigns[1].regions.isEmpty && campaigns[1].devices == .all)
  }

  @Test func `Windows and their plan`() throws {
    let showcase = try #require(
      try read("showcase: {windows: 3, plan: [{from: 2026-09-05, to: 2026-09-09, products: [hat]}]}\n").showcase)
    #expect(showcase.windows == 3)
    #expect(showcase.plan.map(\.products) == [["hat"]])
    #expect(showcase.plan[0].span.last == CalendarDate(text: "2026-09-09"))
    #expect(try read("showcase: {}\n").showcase == Showcase())
  }
}
