extension World {
  /// Where and on which devices the day's visitors and buyers were, for the tables; it moves nothing.
  mutating func tellRegionsAndDevices(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
  }
}
