// Packing and sending.
extension ScenarioRules.Check {
  mutating func checkFulfilment() {
  }
}

extension ScenarioWarnings {
  mutating func questionFulfilment() {
  }
}
