// Packing and sending.
extension ScenarioRules.Check {
  mutating func checkFulfilment() {
  }
}

extension ScenarioWarnings {
  mutating func questionFulfilment() {
  }
}

extension ScenarioRules {
  static let fulfilmentRules: [ScenarioRule] = []
}
