/// A platform event with all that luck does not change.
struct PreparedEvent: Sendable {
  let event: PlatformEvent
  let key: EntityKey
  /// The day of the scenario on which entry is applied for; it may lie after its end.
  let applicationDay: Int
  /// Mean visits through its page by day, without shocks.
  let meanVisits: [Double]
  /// Its factor on searches by day.
  let searchFactors: [Double]
  /// Product positions, in the order of the event, with their shares of the visits, sum 1.
  let items: [(product: Int, share: Double)]
  /// By product.
  private let isItem: [Bool]

  init(_ event: PlatformEvent, scenario: Scenario) {
    self.event = event
    key = EntityKey("event/" + event.name)
    applicationDay = event.applicationDay(start: scenario.start) - scenario.start
    meanVisits = (0..<scenario.days).map { eventPageVisits(event, on: scenario.start + $0) }
    searchFactors = (0..<scenario.days).map { seasonFactor(on: scenario.start + $0, season: event.season) }
    let whole = event.items.reduce(0) { $0 + $1.share }
    let items = event.items.map { item in
      (product: scenario.products.firstIndex { $0.id == item.product }!, share: item.share / whole)
    }
    self.items = items
    isItem = scenario.products.indices.map { product in items.contains { $0.product == product } }
  }

  func holds(_ product: Int) -> Bool { isItem[product] }
}
