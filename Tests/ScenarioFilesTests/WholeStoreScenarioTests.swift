import MarketDay
import Testing

@Suite("Double 11")
struct DoubleElevenTests {
  @Test func `Shoppers wait, the day is worth weeks, and parcels get out in time`() throws {
    let scenario = try ShippedScenario.doubleEleven.scenario()
    let played = PlayedFigures(scenario, replicates: 12) { record in
      let store = record.store
      return [
        Double(store.visitors), Double(store.buyers), store.paidAmount.yuan, Double(store.lateOrders),
        record.promotions.contains { $0.state == .refused } ? 1 : 0,
      ]
    }
    func mean(_ figure: Int, _ days: Range<Int>) -> Double { played.dailyMean(of: figure, days: days) }
    // Days of the scenario: October from 19 on, the lead days before 11 November, and the day itself.
    let (october, lead, day) = (19..<50, 50..<60, 60..<61)
    func conversion(_ days: Range<Int>) -> Double { mean(1, days) / mean(0, days) }
    #expect(conversion(lead) < 0.85 * conversion(october))
    #expect(conversion(day) > 1.5 * conversion(october))
    #expect((15...26).contains(mean(2, day) / mean(2, october)), "\(mean(2, day) / mean(2, october))")
    #expect(mean(3, 60..<81) < 1)
    #expect(mean(4, 0..<81) == 0)
  }
}

@Suite("A success that breaks the store")
struct LateShippingTests {
  private func played(_ overrides: [(key: String, value: String)] = []) throws -> PlayedFigures {
    PlayedFigures(try ShippedScenario.lateShipping.scenario(overrides: overrides), replicates: 12) { record in
      let store = record.store
      return [
        store.profit.yuan, Double(store.lateOrders), store.ratings?.shipping ?? 0, store.isHidden ? 1 : 0,
        Double(record.channels[0].visitors),
      ]
    }
  }

  @Test func `With too few packers the event earns less than nothing, with enough it carries the store`() throws {
    let broken = try played()
    let packed = try played([(key: "fulfilment.orders_per_day", value: "400")])
    let quiet = try played([(key: "events", value: "[]")])
    #expect(broken.sums(of: 1).mean > 500)
    #expect(packed.sums(of: 1).mean == 0)
    let last = 60..<90
    #expect(broken.dailyMean(of: 2, days: last) < packed.dailyMean(of: 2, days: last) - 0.5)
    #expect(broken.dailyMean(of: 3, days: last) > 0.9)
    #expect(broken.dailyMean(of: 4, days: last) < 0.2 * packed.dailyMean(of: 4, days: last))
    #expect(zip(broken.sums(of: 0), quiet.sums(of: 0)).map { $0 - $1 }.zScore < -5)
    #expect(zip(packed.sums(of: 0), quiet.sums(of: 0)).map { $0 - $1 }.zScore > 5)
  }
}
