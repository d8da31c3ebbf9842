/// The members of the store.
struct MemberBase: Sendable {
  init(_ stage: PreparedScenario) {}
}

extension World {
  /// Visits of members, with and without a message.
  mutating func receiveMemberVisits(_ day: Int, _ stage: PreparedScenario) {
  }

  /// Buyers join, members drift away.
  mutating func moveMembers(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
  }
}
