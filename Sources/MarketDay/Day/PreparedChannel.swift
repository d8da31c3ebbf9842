struct PreparedChannel: Sendable {
  let channel: Channel
  let key: EntityKey
  /// Mean visits by day, without shocks.
  let meanVisits: [Double]
  /// Shares of the visits by item, sum 1.
  let shares: [Double]

  init(_ channel: Channel, scenario: Scenario) {
    self.channel = channel
    key = EntityKey("channel/" + channel.name)
    meanVisits = (0..<scenario.days).map { day in
      let date = scenario.start + day
      guard channel.span.contains(date) else { return 0 }
      return meanDemand(
        perDay: channel.visitsPerDay, day: day, date: date, weekdays: scenario.trade.demand.weekdays,
        seasons: scenario.seasons)
    }
    if channel.products.isEmpty {
      shares = .init(repeating: 1 / Double(scenario.products.count), count: scenario.products.count)
    } else {
      let whole = channel.products.reduce(0) { $0 + $1.share }
      shares = scenario.products.map { product in
        channel.products.reduce(0) { $1.product == product.id ? $0 + $1.share : $0 } / whole
      }
    }
  }
}
