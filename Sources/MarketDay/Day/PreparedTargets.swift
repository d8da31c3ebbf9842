/// The targets of a scenario, split over their days.
struct PreparedTargets: Sendable {
  let targets: [PlayedTarget]
  /// By day: the shortest target that covers it, ties to the earlier one in the list; −1: none does.
  let targetOfDay: [Int]

  init(_ scenario: Scenario) {
    let targets = scenario.playedTargets
    self.targets = targets
    targetOfDay =
      targets.isEmpty
      ? []
      : (0..<scenario.days).map { day in
        let covering = targets.indices.filter { targets[$0].days.contains(day) }
        return covering.min { (targets[$0].length, $0) < (targets[$1].length, $1) } ?? -1
      }
  }
}
