/// Every rule that a draft must keep to be a scenario.
enum ScenarioRules {
  static func faults(of draft: ScenarioDraft) -> [ScenarioFinding] { [] }
}
