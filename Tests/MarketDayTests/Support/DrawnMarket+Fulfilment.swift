@testable import MarketDay

extension DrawnMarket {
  /// Half of the stores send what they can, few of them enough.
  mutating func drawFulfilment(_ generator: SplitMix64) {
    var generator = generator
    guard generator.chance(0.5) else { return }
    var fulfilment = Fulfilment()
    if generator.chance(0.9) { fulfilment.ordersPerDay = [0, 1, 5, 40, 1_000][generator.int(0...4)] }
    for _ in 0..<generator.int(0...2) {
      var change = CapacityChange(ordersPerDay: [0, 3, 10_000_000][generator.int(0...2)])
      let first = generator.int(0...10)
      if generator.chance(0.8) {
        change.span = DateSpan(first: draft.start + first, last: draft.start + first + generator.int(0...5))
      }
      fulfilment.changes.append(change)
    }
    fulfilment.promisedDays = [0, 1, 3, 7][generator.int(0...3)]
    func share() -> Double { [0, 1, 0.3, 0.02][generator.int(0...3)] }
    fulfilment.missingShare = generator.chance(0.5) ? 0 : share()
    fulfilment.complaintShare = share()
    fulfilment.cancelShare = share()
    if generator.chance(0.5) { draft.store.kind = .mall }
    draft.fulfilment = fulfilment
  }
}
