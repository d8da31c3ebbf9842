@testable import MarketDay

extension RuleExample {
  static let fulfilment: [RuleExample] = [
    RuleExample(
      .capacityOutOfRange, failing: { $0.fulfilment = .sending(-1) }, passing: { $0.fulfilment = .sending(30) }),
    RuleExample(
      .promiseOutOfRange,
      failing: { draft in
        draft.fulfilment = .sending(30)
        draft.fulfilment?.promisedDays = 31
      },
      passing: { draft in
        draft.fulfilment = .sending(30)
        draft.fulfilment?.promisedDays = 7
      }),
    RuleExample(
      .fulfilmentShareOutOfRange,
      failing: { draft in
        draft.fulfilment = .sending(30)
        draft.fulfilment?.missingShare = 1.1
      },
      passing: { draft in
        draft.fulfilment = .sending(30)
        draft.fulfilment?.missingShare = 0.01
      }),
    // 80 orders in 30 days before the start.
    RuleExample(
      .capacityBelowOrders, failing: { $0.fulfilment = .sending(2) }, passing: { $0.fulfilment = .sending(3) }),
  ]
}

extension Fulfilment {
  static func sending(_ ordersPerDay: Int?) -> Fulfilment {
    var fulfilment = Fulfilment()
    fulfilment.ordersPerDay = ordersPerDay
    return fulfilment
  }
}
