/// The stage of each item and what its sales were.
struct LifeStages: Sendable {
  init(_ stage: PreparedScenario) {}
}

extension World {
  /// What the lifecycle plan turns on and off for each item today.
  mutating func followLifecycle(_ day: Int, _ stage: PreparedScenario) {
  }

  /// Finds the stage of each item from its own series.
  mutating func findStages(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
  }
}
