// Regions.
extension ScenarioRules.Check {
  mutating func checkRegions() {
  }
}

extension ScenarioWarnings {
  mutating func questionRegions() {
  }
}

extension ScenarioRules {
  static let regionsRules: [ScenarioRule] = []
}
