@testable import MarketDay

extension RuleExample {
  static let standing: [RuleExample] = []
}
