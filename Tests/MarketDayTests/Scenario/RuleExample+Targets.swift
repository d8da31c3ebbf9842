@testable import MarketDay

extension RuleExample {
  static let targets: [RuleExample] = []
}
