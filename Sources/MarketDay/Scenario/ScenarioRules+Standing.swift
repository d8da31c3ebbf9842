// The platform's rules.
extension ScenarioRules.Check {
  mutating func checkStanding() {
  }
}

extension ScenarioWarnings {
  mutating func questionStanding() {
  }
}

extension ScenarioRules {
  static let standingRules: [ScenarioRule] = []
}
