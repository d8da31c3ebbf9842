import Testing

@testable import MarketDay

@Suite struct OrderValuesTests {
  @Test func binsPartitionAllAmounts() {
    for price in [0, 100, 990, 12_800, 12_850, 300_000, 99_999_900] as [Int64] {
      let bins = OrderValueBins(highestPrice: Money(fen: price))
      #expect(bins.lowerBound(of: 0) == .zero)
      for bin in 0..<bins.count {
        #expect(bins.bin(of: bins.lowerBound(of: bin)) == bin)
        if let upper = bins.upperBound(of: bin) {
          #expect(bins.bin(of: Money(fen: upper.fen - 1)) == bin)
          #expect(upper == bins.lowerBound(of: bin + 1))
        }
      }
      #expect(bins.upperBound(of: bins.count - 1) == nil)
    }
  }

  @Test func closedBinsReachFourTimesTheHighestPriceAndNotMuchFurther() {
    for price in stride(from: Int64(1_000), to: 2_000_000, by: 997) {
      let bins = OrderValueBins(highestPrice: Money(fen: price))
      let reach = bins.lowerBound(of: OrderValueBins.closed)
      #expect(reach.fen >= 4 * price)
      #expect(reach.fen < 10 * price || bins.width.fen == 100, "\(price)")
      var width = bins.width.fen / 100
      while width % 10 == 0 { width /= 10 }
      #expect([1, 2, 5].contains(width))
    }
  }

  @Test func ordersOfADayAreItsBuyers() throws {
    struct Counts: Observer {
      var days: [(orders: Int, buyers: Int)] = []
      mutating func observe(_ record: DayRecord) {
        days.append((record.orderValues.orders.reduce(0, +), record.store.buyers))
      }
    }
    let scenario = try Scenario(SmallStores.lively())
    var counts = Counts()
    Simulation(scenario).play(replicate: 0, observer: &counts)
    #expect(counts.days.contains { $0.buyers > 0 })
    for day in counts.days { #expect(day.orders == day.buyers) }
  }

  @Test func demandByHourIsTheTradesWeek() throws {
    let scenario = try Scenario(SmallStores.lively())
    let hours = scenario.demandByHour
    #expect(hours.count == 168 && abs(hours.reduce(0, +) - 1) < 1e-12)
    let demand = scenario.trade.demand
    #expect(abs(hours[0] / hours[1] - demand.hours[0] / demand.hours[1]) < 1e-12)
    #expect(abs(hours[24] / hours[0] - demand.weekdays[1] / demand.weekdays[0]) < 1e-12)
  }
}
