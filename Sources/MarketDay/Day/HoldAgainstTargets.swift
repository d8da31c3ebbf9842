extension World {
  /// Holds the day against its target.
  mutating func holdAgainstTargets(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
  }
}
