@testable import MarketDay

extension RuleExample {
  static let targets: [RuleExample] = [
    RuleExample(
      .targetAmountOutOfRange, failing: { $0.targets = [autumn(amount: .zero)] },
      passing: { $0.targets = [autumn(amount: Money(fen: 1))] }),
    RuleExample(
      .targetTooLong, failing: { $0.targets = [autumn(last: "2029-09-01")] },
      passing: { $0.targets = [autumn(last: "2029-08-31")] }),
  ]

  private static func autumn(last: String = "2026-09-30", amount: Money = Money(yuan: 90_000)) -> SalesTarget {
    SalesTarget(name: "autumn", first: date("2026-09-01"), last: date(last), amount: amount)
  }
}
