// Regions.
extension ScenarioRules.Check {
  mutating func checkRegions() {
  }
}

extension ScenarioWarnings {
  mutating func questionRegions() {
  }
}
