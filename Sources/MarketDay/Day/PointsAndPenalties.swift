/// What the platform holds against the store, and the penalties in force.
struct StandingState: Sendable {
  init(_ stage: PreparedScenario) {}

  /// The platform lets the store into no event today.
  var barsEvents: Bool { false }
  /// Points since New Year, up to this morning.
  var pointsOfYear: Int { 0 }
}

extension World {
  /// The penalties in force today: hidden from search, listings taken down, no platform events.
  mutating func applyPenalties(_ day: Int, _ stage: PreparedScenario) {
  }

  /// The day's broken rules become points, points become penalties; the platform looks for fakes and faulty listings.
  mutating func countPoints(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
  }
}
