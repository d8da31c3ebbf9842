// Links between items.
extension ScenarioRules.Check {
  mutating func checkLinks() {
  }
}

extension ScenarioWarnings {
  mutating func questionLinks() {
  }
}

extension ScenarioRules {
  static let linksRules: [ScenarioRule] = []
}
