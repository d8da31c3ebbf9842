/// The members of a store with all that luck does not change.
struct PreparedMembers: Sendable {
  let members: Members

  init(_ members: Members, scenario: Scenario) { self.members = members }
}
