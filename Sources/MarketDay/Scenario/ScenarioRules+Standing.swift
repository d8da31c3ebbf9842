// The platform's rules.
extension ScenarioRules.Check {
  mutating func checkStanding() {
  }
}

extension ScenarioWarnings {
  mutating func questionStanding() {
  }
}
