@testable import MarketDay

extension RuleExample {
  static let standing: [RuleExample] = [
    RuleExample(
      .pointsOutOfRange, failing: { $0.stand { $0.cases = [RuleCase(date: $1, kind: .serious, points: 1)] } },
      passing: { $0.stand { $0.cases = [RuleCase(date: $1, kind: .serious, points: 2)] } }),
    RuleExample(
      .standingValueOutOfRange, failing: { $0.stand { rules, _ in rules.relistDays = 0 } },
      passing: { $0.stand { rules, _ in rules.relistDays = 1 } }),
    RuleExample(
      .listingFault, failing: { $0.products[1].listingFaults = [.wrongDescription] },
      passing: { $0.products[1].listingFaults = [] }),
    RuleExample(
      .manyPoints, failing: { $0.stand { rules, _ in rules.seriousPoints = 12 } },
      passing: { $0.stand { rules, _ in rules.seriousPoints = 11 } }),
    RuleExample(
      .trialOfMarketStore, failing: { $0.stand { rules, _ in rules.trial = .always } },
      passing: { draft in
        draft.store.kind = .mall
        draft.stand { rules, _ in rules.trial = .always }
      }),
    RuleExample(
      .fakeTrade,
      failing: { draft in
        draft.stand { rules, _ in
          rules.fakeTrades = [FakeTrade(product: "belt", ordersPerDay: 3, costPerOrder: Money(yuan: 8))]
        }
      }, passing: { $0.stand { _, _ in } }),
  ]
}

extension ScenarioDraft {
  /// Gives the draft a standing; the change is told a day of the scenario.
  fileprivate mutating func stand(_ change: (inout Standing, CalendarDate) -> Void) {
    var rules = Standing()
    change(&rules, start + 3)
    standing = rules
  }
}
