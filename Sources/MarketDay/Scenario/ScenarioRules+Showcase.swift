// Showcase windows.
extension ScenarioRules.Check {
  mutating func checkShowcase() {
  }
}

extension ScenarioWarnings {
  mutating func questionShowcase() {
  }
}
