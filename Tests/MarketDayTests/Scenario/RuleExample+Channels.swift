@testable import MarketDay

extension RuleExample {
  static let channelKinds: [RuleExample] = []
}
