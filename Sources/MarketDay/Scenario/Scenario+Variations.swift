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

  /// The scenario with changes that every rule accepts; nil where one does not.
  ///
  /// Where it was cut to its first days, faults that it has for that alone are none.
  func changed(_ change: (inout ScenarioDraft) -> Void) -> Scenario? {
    var changed = draft
    change(&changed)
    let faults = ScenarioRules.faults(of: changed)
    guard !faults.isEmpty else { return Scenario(checked: changed) }
    let known = ScenarioRules.faults(of: draft)
    return faults.allSatisfy(known.contains) ? Scenario(checked: changed) : nil
  }

  /// A draft that is known to pass every rule that the engine relies on.
  private init(checked draft: ScenarioDraft) { self.draft = draft }
}
