// Reviews and ratings.
extension ScenarioRules.Check {
  mutating func checkReviews() {
  }
}

extension ScenarioWarnings {
  mutating func questionReviews() {
  }
}

extension ScenarioRules {
  static let reviewsRules: [ScenarioRule] = []
}
