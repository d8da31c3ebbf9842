// Members.
extension ScenarioRules.Check {
  mutating func checkMembers() {
  }
}

extension ScenarioWarnings {
  mutating func questionMembers() {
  }
}
