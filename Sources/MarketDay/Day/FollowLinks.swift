extension World {
  /// Visitors who did not buy go on through links to other items of the store.
  mutating func followLinks(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
  }
}
