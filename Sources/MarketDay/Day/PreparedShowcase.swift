/// Which items stand in a showcase window on which day (S3: windows are limited, and part of daily work).
///
/// Without a plan the windows of a day go to the listed items that are taken down next: those of an earlier day first,
/// then those in hours with more demand, then in the order of the scenario. That rule is our assumption of what a good
/// operator does, since an item is near the top of the order for minutes before its delisting only (S0).
struct PreparedShowcase: Sendable {
  /// By day and item.
  private let isHeld: [Bool]
  private let productCount: Int

  init(_ showcase: Showcase, scenario: Scenario) {
    productCount = scenario.products.count
    let hours = scenario.trade.demand.hours
    var isHeld = [Bool](repeating: false, count: scenario.days * productCount)
    let positions = Dictionary(uniqueKeysWithValues: scenario.products.enumerated().map { ($1.id, $0) })
    let listed = scenario.products.indices.filter { scenario.products[$0].listed != nil }
    for day in 0..<scenario.days {
      var held: [Int]
      if showcase.plan.isEmpty {
        let ranked = listed.map { item in
          let left = ListingRotation.minutesToDelisting(
            listed: scenario.products[item].listed!, cycle: scenario.products[item].cycle, start: scenario.start,
            minutesSinceStart: day * 1_440)
          return (day: (left - 1) / 1_440, demand: -hours[(left - 1) % 1_440 / 60], item: item)
        }
        held = ranked.sorted(by: <).prefix(showcase.windows).map(\.item)
      } else {
        let date = scenario.start + day
        held = showcase.plan.filter { $0.span.contains(date) }.flatMap { $0.products.map { positions[$0]! } }
      }
      for item in held { isHeld[day * productCount + item] = true }
    }
    self.isHeld = isHeld
  }

  func holds(_ item: Int, onDay day: Int) -> Bool { isHeld[day * productCount + item] }
}
