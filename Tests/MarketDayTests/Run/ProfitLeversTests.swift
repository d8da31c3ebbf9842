import Testing

@testable import MarketDay

@Suite struct ProfitLeversTests {
  @Test func `every lever of the store can be taken out`() throws {
    let scenario = try Scenario(runStore())
    #expect(
      scenario.levers == [
        .campaign("cups"), .channel("direct"), .channel("dear"), .bundle("set"), .coupon("five"), .coupon("next"),
        .gift("spend"), .discount("evening"), .platform("300-50"), .closingSoonOrder, .limitedStock,
      ])
    for lever in scenario.levers {
      let without = try #require(scenario.without(lever), "\(lever)")
      #expect(!without.levers.contains(lever) || lever == .limitedStock)
    }
  }

  @Test func `a coupon goes with what gives it`() throws {
    let scenario = try Scenario(runStore())
    let without = try #require(scenario.without(.coupon("next")))
    // The first tier gave nothing else; the second still gives its spoon.
    #expect(without.promotions.gifts[0].tiers.map(\.threshold) == [Money(yuan: 150)])
    #expect(without.promotions.gifts[0].tiers[0].coupon == nil)
  }

  @Test func `a gift leaves its coupon, which nobody gets`() throws {
    let without = try #require(try Scenario(runStore()).without(.gift("spend")))
    #expect(without.promotions.coupons.map(\.id) == ["five", "next"])
    #expect(without.promotions.gifts.isEmpty)
  }

  @Test func `what is not there can't be taken out`() throws {
    #expect(try Scenario(runStore()).without(.campaign("nothing")) == nil)
    var deep = runStore()
    for index in deep.products.indices { deep.products[index].stock = 10_000_000 }
    #expect(try Scenario(deep).without(.limitedStock) == nil)
  }

  @Test func `effects are paired differences of the whole-run profit`() async throws {
    let scenario = try Scenario(runStore())
    let effects = try await ProfitLevers.effects(on: scenario, replicates: 3, jobs: 1)
    #expect(effects.count == 11)
    #expect(effects.map { -$0.profit.magnitude } == effects.map { -$0.profit.magnitude }.sorted())
    let dear = try #require(effects.first { $0.lever == .channel("dear") })
    let without = try #require(scenario.without(.channel("dear")))
    let differences = (0..<3).map { (profit(of: scenario, $0) - profit(of: without, $0)).yuan }
    #expect(abs(dear.profit - differences.reduce(0, +) / 3) < 1e-9)
    #expect(dear.profit < 0, "forty yuan a visit can't pay")
    #expect(try #require(effects.first { $0.lever == .channel("direct") }).profit > 0, "free visits pay")
    #expect(try #require(effects.first { $0.lever == .limitedStock }).profit < 0, "60 cups do not last")
  }

  @Test func `a campaign without budget moves nothing, and one replicate has no error`() async throws {
    var draft = runStore()
    draft.ads?.campaigns[0].dailyBudget = .zero
    let effects = try await ProfitLevers.effects(on: Scenario(draft), replicates: 1, jobs: 1)
    let campaign = try #require(effects.first { $0.lever == .campaign("cups") })
    #expect(campaign == LeverEffect(lever: .campaign("cups"), profit: 0, standardError: nil))
  }

  @Test func `the number of jobs changes nothing`() async throws {
    let scenario = try Scenario(runStore())
    let one = try await ProfitLevers.effects(on: scenario, replicates: 2, jobs: 1)
    #expect(try await ProfitLevers.effects(on: scenario, replicates: 2, jobs: 2) == one)
  }

  @Test func `many levers get fewer replicates`() {
    #expect(ProfitLevers.replicates(200, levers: 10) == 8)
    #expect(ProfitLevers.replicates(5, levers: 10) == 5)
    #expect(ProfitLevers.replicates(200, levers: 40) == 4)
    #expect(ProfitLevers.replicates(200, levers: 700) == 2)
    #expect(ProfitLevers.replicates(1, levers: 700) == 1)
  }

  @Test func `a play stops on the morning it is told to`() throws {
    var days = DayCount()
    var mornings = 0
    try Simulation(Scenario(runStore())).play(replicate: 0, observer: &days) {
      mornings += 1
      return mornings == 5
    }
    #expect(days.count == 4)
  }

  private func profit(of scenario: Scenario, _ replicate: Int) -> Money {
    var sum = DayCount()
    Simulation(scenario).play(replicate: replicate, observer: &sum)
    return sum.profit
  }
}

private struct DayCount: Observer {
  var count = 0
  var profit = Money.zero

  mutating func observe(_ record: DayRecord) {
    count += 1
    profit += record.store.profit
  }
}
