@testable import MarketDay

extension RuleExample {
  static let fulfilment: [RuleExample] = []
}
