/// Which items stand in a showcase window on which day.
struct PreparedShowcase: Sendable {
  init(_ showcase: Showcase, scenario: Scenario) {}
}
