// Sales targets.
extension ScenarioRules.Check {
  mutating func checkTargets() {
  }
}

extension ScenarioWarnings {
  mutating func questionTargets() {
  }
}

extension ScenarioRules {
  static let targetsRules: [ScenarioRule] = []
}
