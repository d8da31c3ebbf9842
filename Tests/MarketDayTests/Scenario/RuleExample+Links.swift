@testable import MarketDay

extension RuleExample {
  static let links: [RuleExample] = []
}
