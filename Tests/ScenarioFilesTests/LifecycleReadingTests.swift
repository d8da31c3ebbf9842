import MarketDay
import ScenarioFiles
import Testing

@Suite("Lifecycle plans and targets in a scenario file")
struct LifecycleReadingTests {
  private func read(_ more: String) throws -> Scenario {
    let file = SampleScenario.read(SampleScenario.small + more)
    #expect(file.errors.isEmpty, "\(file.diagnostics)")
    return try #require(file.scenario)
  }

  @Test func `A plan keeps the usual switches where it says nothing`() throws {
    let plan = try #require(
      try read(
        """
        lifecycle:
          products: [belt]
          hold_days: 14
          introduction: {bid_share: 120%}
          decline: {ads: true, bid_share: 0.5, links: false, bundles: false}

        """
      ).lifecycle)
    #expect(plan.products == ["belt"])
    #expect(plan.holdDays == 14)
    #expect(plan.introduction.ads && !plan.introduction.links && plan.introduction.bidShare == 1.2)
    #expect(plan.growth == StageSwitches())
    #expect(plan.peak == StageSwitches(ads: false))
    #expect(plan.decline.ads && !plan.decline.links && !plan.decline.bundles && plan.decline.bidShare == 0.5)
  }

  @Test func `A plan without a word is the usual one, and no section is no plan`() throws {
    #expect(try read("lifecycle: {}\n").lifecycle == LifecyclePlan())
    #expect(try read("").lifecycle == nil)
  }

  @Test func `Targets have a name, a span and an amount`() throws {
    let targets = try read(
      """
      targets:
        - {name: 九月, from: 2026-09-01, to: 2026-09-30, amount: 200000}
        - {name: 全年, from: 2026-01-01, to: 2026-12-31, amount: 1000000.50}

      """
    ).targets
    #expect(targets.map(\.name) == ["九月", "全年"])
    #expect(targets[0].last == CalendarDate(text: "2026-09-30"))
    #expect(targets[1].amount == Money(fen: 100_000_050))
  }

  @Test(arguments: [
    ("lifecycle: {peak: {ads: off}}\n", "wrong-type"), ("lifecycle: {peak: {add: true}}\n", "unknown-key"),
    ("lifecycle: {maturity: {ads: true}}\n", "unknown-key"), ("lifecycle: {products: [blt]}\n", "unknown-product"),
    ("lifecycle: {products: [belt, belt]}\n", "duplicate-entry"),
    ("targets: [{name: a, from: 2026-09-01, to: 2026-09-30}]\n", "missing-key"),
    ("targets: [{name: a, from: 2026-09-30, to: 2026-09-01, amount: 5}]\n", "dates-reversed"),
    ("targets: [{name: a, from: 2027-09-01, to: 2027-09-30, amount: 5}]\n", "date-out-of-range"),
  ])
  func `A wrong value has a code`(text: String, code: String) {
    let file = SampleScenario.read(SampleScenario.small + text)
    #expect(file.diagnostics.map(\.code).contains(code), "\(file.diagnostics)")
    #expect(file.scenario == nil)
  }
}
