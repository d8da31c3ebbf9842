/// What a plan is to reach.
public enum PlanAim: Sendable, Equatable {
  /// The most profit.
  case profit
  /// The most sales (paid amounts) with a mean profit of at least `floor`.
  case sales(floor: Money)
  /// The least ad spend with mean sales of at least `volume`.
  case spend(volume: Money)
  /// The most sales while keyword ads return `ratio`: what the orders of ad clicks paid / what the clicks cost, both
  /// summed over the run and all replicates (a ratio of means, as the back office shows it for a campaign).
  case adReturn(ratio: Double)
}

/// The most that all advertising may cost from one day to another one.
public struct PeriodBudget: Sendable, Equatable {
  /// Both included.
  public var first: CalendarDate
  public var last: CalendarDate
  public var amount: Money

  public init(first: CalendarDate, last: CalendarDate, amount: Money) {
    self.first = first
    self.last = last
    self.amount = amount
  }
}

/// How a lever is narrowed.
public struct PlanBound: Sendable, Equatable {
  /// A lever's key.
  public var key: String
  /// In the lever's unit: fen, percent or percentage points.
  public var range: ClosedRange<Int>

  public init(key: String, range: ClosedRange<Int>) {
    self.key = key
    self.range = range
  }
}

/// All that a search for a plan is told.
public struct PlanGoal: Sendable, Equatable {
  public var aim = PlanAim.profit
  public var budgets: [PeriodBudget] = []
  /// Keys, or beginnings of keys up to a dot, of levers that stay as they are.
  public var locks: [String] = []
  public var bounds: [PlanBound] = []
  /// Replicates that the search may play in all, at least 40.
  public var plays = 4_000
  /// Replicates of the check on fresh luck, each played as written and as planned; at least 2.
  public var checkReplicates = 200

  public init() {}
}
