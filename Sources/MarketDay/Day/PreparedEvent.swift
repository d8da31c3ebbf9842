/// A platform event with all that luck does not change.
struct PreparedEvent: Sendable {
  let event: PlatformEvent
  let key: EntityKey

  init(_ event: PlatformEvent, scenario: Scenario) {
    self.event = event
    key = EntityKey("event/" + event.name)
  }
}
