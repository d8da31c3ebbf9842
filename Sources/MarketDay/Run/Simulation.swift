/// Plays a scenario: prepares it once, then plays any replicate of it.
///
/// A replicate is a pure function of the scenario, the seed and its number. It is safe to play several at once.
public struct Simulation: Sendable {
  let stage: PreparedScenario

  /// What the rows of every ``DayRecord`` are about.
  public var layout: RunLayout { stage.layout }
  public var scenario: Scenario { stage.scenario }

  /// O(days × (keywords + items)) and O(keywords × items) for who finds what.
  public init(_ scenario: Scenario) { stage = PreparedScenario(scenario) }

  /// Plays replicate number `replicate` (0 is the first) from day 0 to the end, and shows each day to `observer`.
  ///
  /// It ends early on the first morning on which `isStopped` says so; what the observer has seen until then is a part
  /// only. The time grows with days, items, keywords and ads, and not with the number of shoppers.
  public func play(
    replicate: Int, seed: UInt64? = nil, observer: inout some Observer, isStopped: () -> Bool = { false }
  ) {
    var world = World(stage, luck: Luck(seed: seed ?? stage.scenario.seed, replicate: replicate))
    var record = DayRecord(day: 0, date: stage.scenario.start, layout: stage.layout)
    for day in 0..<stage.scenario.days {
      if isStopped() { return }
      world.play(day: day, on: stage, into: &record)
      observer.observe(record)
    }
  }
}
