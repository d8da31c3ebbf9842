// Platform events.
extension ScenarioRules.Check {
  mutating func checkEvents() {
  }
}

extension ScenarioWarnings {
  mutating func questionEvents() {
  }
}

extension ScenarioRules {
  static let eventsRules: [ScenarioRule] = []
}
