extension Scenario {
  /// The scenario with only its first days to be played.
  ///
  /// It was checked with all of its days, and stays as it is: promotions, restocks and seasons of the days that are
  /// left out are no faults. What happens on the days that remain is the same.
  ///
  /// Precondition: 1 ≤ `count` ≤ its days.
  public func firstDays(_ count: Int) -> Scenario {
    precondition((1...draft.days).contains(count), "a scenario has from 1 to all of its days")
    var shorter = draft
    shorter.days = count
    return Scenario(checked: shorter)
  }

  /// The same scenario with other luck.
  public func withSeed(_ seed: UInt64) -> Scenario {
    var reseeded = draft
    reseeded.seed = seed
    return Scenario(checked: reseeded)
  }

  /// The scenario with `changed` in place of its draft; nil where that breaks a rule that was kept before.
  ///
  /// What is planned for days that ``firstDays(_:)`` left out is no fault of either.
  func changed(to changed: ScenarioDraft) -> Scenario? {
    let faults = ScenarioRules.faults(of: changed)
    guard !faults.isEmpty else { return Scenario(checked: changed) }
    // Messages, since positions in lists may have moved.
    let before = Set(ScenarioRules.faults(of: draft).map(\.message))
    return faults.allSatisfy { before.contains($0.message) } ? Scenario(checked: changed) : nil
  }

  /// A draft that is known to pass every rule that the engine relies on.
  private init(checked draft: ScenarioDraft) { self.draft = draft }
}
