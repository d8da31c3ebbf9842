// The plan by stage of life.
extension ScenarioRules.Check {
  mutating func checkLifecycle() {
  }
}

extension ScenarioWarnings {
  mutating func questionLifecycle() {
  }
}

extension ScenarioRules {
  static let lifecycleRules: [ScenarioRule] = []
}
