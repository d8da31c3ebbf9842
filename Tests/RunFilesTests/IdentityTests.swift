import MarketDay
import Testing

@testable import RunFiles

/// What holds in every row that is written, read back from the files of several stores.
@Suite struct IdentityTests {
  @Test(arguments: TestStore.allCases)
  func `sales are visitors times conversion times order value`(store: TestStore) async throws {
    let table = try await PlayedStores.shared.run(of: store).table(.storeDaily)
    let (visitors, buyers) = (try table.numbers("visitors"), try table.numbers("buyers"))
    let (conversion, value) = (try table.numbers("conversion"), try table.numbers("average_order_value"))
    let paid = try table.numbers("paid_amount")
    for row in table.rows.indices {
      // Written to six decimals and to the fen.
      #expect(abs(conversion[row] * visitors[row] - buyers[row]) <= 0.5e-6 * visitors[row] + 1e-9)
      #expect(abs(value[row] * buyers[row] - paid[row]) <= 0.005 * buyers[row] + 1e-9)
      let tolerance = 0.005 * buyers[row] + 0.5e-6 * visitors[row] * value[row] + 1e-6
      #expect(abs(visitors[row] * conversion[row] * value[row] - paid[row]) <= tolerance)
      if visitors[row] == 0 { #expect(conversion[row] == 0) }
    }
  }

  @Test(arguments: TestStore.allCases)
  func `conversion is that of those who ask and of those who do not`(store: TestStore) async throws {
    let table = try await PlayedStores.shared.run(of: store).table(.storeDaily)
    let (visitors, inquiries) = (try table.numbers("visitors"), try table.numbers("inquiries"))
    let (rate, asked) = (try table.numbers("call_in_rate"), try table.numbers("inquiry_conversion"))
    let (silent, conversion) = (try table.numbers("silent_conversion"), try table.numbers("conversion"))
    for row in table.rows.indices {
      #expect(abs(rate[row] * asked[row] + (1 - rate[row]) * silent[row] - conversion[row]) < 2.5e-6)
      #expect(abs(rate[row] * visitors[row] - inquiries[row]) <= 0.5e-6 * visitors[row] + 1e-9)
    }
  }

  @Test(arguments: TestStore.allCases)
  func `profit is the sum of its parts to the fen`(store: TestStore) async throws {
    let table = try await PlayedStores.shared.run(of: store).table(.storeDaily)
    let paid = try table.fen("paid_amount")
    let costs = try [
      "refund_amount", "goods_cost", "gift_cost", "shipping_cost", "platform_fee", "affiliate_commission", "ad_cost",
      "compensation", "fixed_cost",
    ].map { try table.fen($0) }
    let profit = try table.fen("profit")
    for row in table.rows.indices {
      #expect(profit[row] == paid[row] - costs.reduce(0) { $0 + $1[row] }, "row \(row)")
    }
    #expect(Set(costs[8]) == [12_345])
  }

  @Test(arguments: TestStore.allCases)
  func `channels sum up to the store, and items do`(store: TestStore) async throws {
    let run = try await PlayedStores.shared.run(of: store)
    let (table, channels) = (try run.table(.storeDaily), try run.table(.channelDaily))
    let products = try run.table(.productDaily)
    for (column, part) in [("visitors", "visitors"), ("buyers", "orders")] {
      let whole = Dictionary(uniqueKeysWithValues: zip(try table.dayKeys(), try table.numbers(column)))
      for parts in [channels, products] {
        var sums: [String: Double] = [:]
        for (day, count) in zip(try parts.dayKeys(), try parts.numbers(part)) { sums[day, default: 0] += count }
        #expect(sums == whole, "\(column)")
      }
    }
    #expect(try channels.fenByDay("amount") == table.fenByDay("paid_amount"))
  }

  @Test(arguments: TestStore.allCases)
  func `ad cost is that of keywords and of what channels cost by visit and day`(store: TestStore) async throws {
    let draft = store.draft
    let run = try await PlayedStores.shared.run(of: store)
    let (table, channels) = (try run.table(.storeDaily), try run.table(.channelDaily))
    let keywords = try run.table(.keywordDaily).fenByDay("ad_cost")
    let visits = zip(zip(try channels.dayKeys(), try channels.texts("channel")), try channels.numbers("visitors"))
    var placements: [String: Int] = [:]
    for ((day, name), count) in visits {
      guard let channel = draft.channels.first(where: { $0.name == name }) else { continue }
      placements[day, default: 0] += Int(count) * Int(channel.costPerVisit.fen) + Int(channel.costPerDay.fen)
    }
    let commission = try table.fenByDay("affiliate_commission")
    let costs = try channels.fenByDay("cost")
    let returned = try channels.fenByDay("commission_returned")
    for (day, cost) in try table.fenByDay("ad_cost") {
      #expect(cost == keywords[day, default: 0] + placements[day, default: 0], "\(day)")
      #expect(costs[day] == cost + commission[day, default: 0] + returned[day, default: 0], "\(day)")
    }
    #expect(
      try channels.fenByDay("cost", where: "channel", is: { $0 == "keyword_ads" }).filter { $0.value > 0 }
        == keywords.filter { $0.value > 0 })
  }

  @Test func `rows are sorted by replicate, date and the scenario's order`() async throws {
    let draft = TestStore.withoutPromotions.draft
    let run = try await WrittenRun(draft, replicates: 3, jobs: 2)
    let layout = Simulation(try Scenario(draft)).layout
    let expected = (0..<3).flatMap { replicate in
      (0..<draft.days).flatMap { day in layout.channels.map { "\(replicate)/\(draft.start + day)/\($0)" } }
    }
    let table = try run.table(.channelDaily)
    #expect(zip(try table.dayKeys(), try table.texts("channel")).map { "\($0)/\($1)" } == expected)
  }

  @Test func `names are the scenario's, harmless for spreadsheets`() async throws {
    let run = try await WrittenRun(TestStore.full.draft, replicates: 1)
    #expect(Set(try run.table(.productDaily).texts("product")) == ["'+cup", "pot", "spoon"])
    #expect(Set(try run.table(.keywordDaily).texts("keyword")).contains("'=杯子, \"large\""))
    #expect(Set(try run.table(.promotionDaily).texts("promotion")).isSuperset(of: ["'@set", "'-5", "next"]))
  }

  @Test func `gifts and discounts of promotions are those of the store`() async throws {
    let run = try await PlayedStores.shared.run(of: .full)
    let (store, promotions) = (try run.table(.storeDaily), try run.table(.promotionDaily))
    #expect(try promotions.fenByDay("gift_cost") == store.fenByDay("gift_cost"))
    #expect(try store.fen("gift_cost").contains { $0 > 0 })
    #expect(try store.fen("promotion_discount").contains { $0 > 0 })
  }
}
