/// The targets of a scenario, split over their days.
struct PreparedTargets: Sendable {
  init(_ scenario: Scenario) {}
}
