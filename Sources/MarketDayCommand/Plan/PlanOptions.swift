import ArgumentParser
import MarketDay

/// What a plan is for, and what it may change.
struct PlanOptions: ParsableArguments {
  enum Aim: String, ExpressibleByArgument, CaseIterable {
    case profit, sales, spend
    case adReturn = "return"
  }

  @Option(help: "profit, sales (with a --floor), spend (the least, with a --volume), return (sales, with a --return).")
  var aim = Aim.profit

  @Option(help: ArgumentHelp("Least profit of the run in yuan, for --aim sales.", valueName: "yuan"))
  var floor: String?

  @Option(help: ArgumentHelp("Least sales of the run in yuan, for --aim spend.", valueName: "yuan"))
  var volume: String?

  @Option(
    name: .customLong("return"),
    help: ArgumentHelp("Least sales by keyword ads / their cost, for --aim return.", valueName: "ratio"))
  var adReturn: Double?

  @Option(
    name: .customLong("budget"), parsing: .singleValue,
    help: ArgumentHelp(
      "The most for all ads from one day to another, such as 2026-09-01..2026-09-30=8000. Can be given several times.",
      valueName: "from..to=yuan"))
  var budgets: [String] = []

  @Option(
    name: .customLong("lock"), parsing: .singleValue,
    help: ArgumentHelp(
      "Leave what the key names as it is, such as products or promotions.gifts. Can be given several times.",
      valueName: "key"))
  var locks: [String] = []

  @Option(
    name: .customLong("bound"), parsing: .singleValue,
    help: ArgumentHelp(
      "Keep a value between two, such as ads.campaigns.热卖.daily_budget=100..300. Can be given several times.",
      valueName: "key=low..high"))
  var bounds: [String] = []

  @Option(help: "Replicates that the search may play, 40 to 1,000,000.")
  var plays = 4_000

  @Option(help: "Replicates of fresh luck to check the plan on, 2 to 100,000.")
  var checkReplicates = 200

  func validate() throws {
    guard (40...1_000_000).contains(plays) else {
      throw ValidationError("--plays is \(plays); it must be from 40 to 1000000.")
    }
    guard (2...100_000).contains(checkReplicates) else {
      throw ValidationError("--check-replicates is \(checkReplicates); it must be from 2 to 100000.")
    }
    _ = try planAim()
    _ = try budgets.map(Self.budget)
  }

  /// The goal for this scenario; wrong usage where a key is none of its levers.
  func goal(for scenario: Scenario) throws -> PlanGoal {
    var goal = PlanGoal()
    goal.aim = try planAim()
    goal.budgets = try budgets.map(Self.budget)
    goal.locks = locks
    goal.plays = plays
    goal.checkReplicates = checkReplicates
    let levers = scenario.planLevers
    goal.bounds = try bounds.map { try Self.bound($0, levers) }
    return goal
  }

  private func planAim() throws -> PlanAim {
    let given: [(option: String, aim: Aim, isGiven: Bool)] = [
      ("--floor", .sales, floor != nil), ("--volume", .spend, volume != nil), ("--return", .adReturn, adReturn != nil),
    ]
    for entry in given where entry.isGiven && entry.aim != aim {
      throw ValidationError("\(entry.option) goes with --aim \(entry.aim.rawValue), but --aim is \(aim.rawValue).")
    }
    for entry in given where !entry.isGiven && entry.aim == aim {
      throw ValidationError("--aim \(aim.rawValue) needs \(entry.option), such as \(entry.option) 3000.")
    }
    switch aim {
    case .profit: return .profit
    case .sales: return .sales(floor: try Self.amount(floor ?? "", "--floor"))
    case .spend: return .spend(volume: try Self.amount(volume ?? "", "--volume"))
    case .adReturn:
      guard let adReturn, adReturn > 0, adReturn <= 1_000 else {
        throw ValidationError("--return must be above 0 and at most 1000, such as 3.")
      }
      return .adReturn(ratio: adReturn)
    }
  }

  private static func amount(_ text: some StringProtocol, _ option: String) throws -> Money {
    if let amount = Money(yuanText: text) { return amount }
    throw ValidationError("'\(text)' of \(option) is no amount; write yuan such as 3000 or 19.90.")
  }

  private static func budget(_ text: String) throws -> PeriodBudget {
    let halves = text.split(separator: "=", omittingEmptySubsequences: false)
    let dates = (halves.first.map(String.init) ?? "").components(around: "..")
    guard halves.count == 2, let dates, let first = CalendarDate(text: dates.0), let last = CalendarDate(text: dates.1)
    else {
      throw ValidationError("'\(text)' is no budget; write it such as 2026-09-01..2026-09-30=8000.")
    }
    let amount = try amount(halves[1], "--budget")
    guard amount >= .zero, first <= last else {
      throw ValidationError(
        "'\(text)' is no budget; the first day comes first, and the amount is not below 0.")
    }
    return PeriodBudget(first: first, last: last, amount: amount)
  }

  private static func bound(_ text: String, _ levers: [PlanLever]) throws -> PlanBound {
    guard let equals = text.lastIndex(of: "="),
      let ends = String(text[text.index(after: equals)...]).components(around: "..")
    else { throw CommandOutput.wrongUsage("'\(text)' is no bound; write it such as KEY=100..300.") }
    let key = String(text[..<equals])
    let lever = levers[try KnownNames(kind: "lever", names: levers.map(\.key)).position(of: key)]
    guard let low = value(ends.0, of: lever), let high = value(ends.1, of: lever), low <= high else {
      let example =
        switch lever.unit {
        case .fen: "yuan, the lower one first: 0.50..2.00"
        case .percent: "percent, the lower one first: 50%..120%"
        case .points: "points, the lower one first: -20..20"
        case .hourOfWeek, .pacing: "nothing: it can only be locked, with --lock \(key)"
        }
      throw CommandOutput.wrongUsage("'\(text)' is no bound of \(key); write \(example).")
    }
    return PlanBound(key: key, range: low...high)
  }

  private static func value(_ text: String, of lever: PlanLever) -> Int? {
    switch lever.unit {
    case .fen: Money(yuanText: text).flatMap { Int(exactly: $0.fen) }
    case .percent: Int(text.hasSuffix("%") ? text.dropLast() : text[...])
    case .points: Int(text)
    case .hourOfWeek, .pacing: nil
    }
  }
}

extension String {
  /// What stands before and after the only `separator`.
  fileprivate func components(around separator: String) -> (String, String)? {
    guard let range = firstRange(of: separator) else { return nil }
    let (before, after) = (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
    return before.isEmpty || after.isEmpty || after.contains(separator) ? nil : (before, after)
  }
}
