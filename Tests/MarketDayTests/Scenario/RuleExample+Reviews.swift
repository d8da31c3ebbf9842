@testable import MarketDay

extension RuleExample {
  static let reviews: [RuleExample] = []
}
