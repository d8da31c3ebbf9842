/// Orders that wait to be sent, by the day on which they were paid.
struct ParcelQueue: Sendable {
  init(_ stage: PreparedScenario) {}
}

extension World {
  /// Packs and sends what the capacity allows, oldest orders first; late ones cost.
  mutating func shipOrders(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
  }
}
