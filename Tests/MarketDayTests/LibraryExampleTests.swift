import MarketDay
import Testing

/// The example of the README, as a user of the library writes it: `import MarketDay` alone.
@Suite struct LibraryExampleTests {
  @Test func theExampleOfTheReadmePlays() throws {
    struct Orders: Observer {
      var total = 0
      mutating func observe(_ record: DayRecord) { total += record.store.orders }
    }

    var draft = ScenarioDraft(
      name: "belts", start: CalendarDate(year: 2026, month: 9, day: 1)!, days: 30,
      trade: Trade.preset(named: "general")!)
    draft.products = [Product(id: "belt", title: "真皮 腰带", price: Money(yuan: 59), cost: Money(yuan: 18), stock: 500)]
    draft.channels = [Channel(name: "direct", visitsPerDay: 40)]
    var orders = Orders()
    Simulation(try Scenario(draft)).play(replicate: 0, observer: &orders)
    #expect(orders.total > 0)
  }
}
