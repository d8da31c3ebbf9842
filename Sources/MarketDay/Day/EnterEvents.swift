/// How far each platform event is for the store.
struct EventStates: Sendable {
  init(_ stage: PreparedScenario) {}
}

extension World {
  /// Applies for platform events, pays and gets back deposits, leaves where the plan says so.
  mutating func enterEvents(_ day: Int, _ stage: PreparedScenario) {
  }

  /// Visits through the pages of platform events.
  mutating func receiveEventVisits(_ day: Int, _ stage: PreparedScenario) {
  }
}
