@testable import MarketDay

extension RuleExample {
  static let events: [RuleExample] = []
}
