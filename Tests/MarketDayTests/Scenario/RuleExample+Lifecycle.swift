@testable import MarketDay

extension RuleExample {
  static let lifecycle: [RuleExample] = []
}
