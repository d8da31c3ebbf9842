// Members.
extension ScenarioRules.Check {
  mutating func checkMembers() {
  }
}

extension ScenarioWarnings {
  mutating func questionMembers() {
  }
}

extension ScenarioRules {
  static let membersRules: [ScenarioRule] = []
}
