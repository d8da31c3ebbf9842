@testable import MarketDay

extension RuleExample {
  static let regions: [RuleExample] = []
}
