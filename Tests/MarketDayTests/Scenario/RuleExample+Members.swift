@testable import MarketDay

extension RuleExample {
  static let members: [RuleExample] = []
}
