/// How orders are packed and sent, by day. Shared, never changed.
struct PreparedFulfilment: Sendable {
  /// Orders that can be sent, by day.
  let capacities: [Int]
  let promisedDays: Int
  let missingShare: Double
  let complaintShare: Double
  let cancelShare: Double

  init(_ fulfilment: Fulfilment, scenario: Scenario) {
    capacities = (0..<scenario.days).map { day in
      let change = fulfilment.changes.last { $0.span.contains(scenario.start + day) }
      return change?.ordersPerDay ?? fulfilment.ordersPerDay ?? .max
    }
    promisedDays = fulfilment.promisedDays
    missingShare = fulfilment.missingShare
    complaintShare = fulfilment.complaintShare
    cancelShare = fulfilment.cancelShare
  }
}

extension PreparedScenario {
  /// Days within which orders paid on `day` have to be sent, that day not counted.
  func promisedShippingDays(ofOrdersOn day: Int) -> Int { fulfilment?.promisedDays ?? 0 }
}
