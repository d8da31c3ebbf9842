import ArgumentParser
import MarketDay

/// What a plan is for, and what it may change.
struct PlanOptions: ParsableArguments {
  enum Aim: String, ExpressibleByArgument, CaseIterable {
    case profit, sales, spend
    case adReturn = "return"
  }

  @Option(
    help: .wording(
      "profit, sales (with a --floor), spend (the least, with a --volume), return (sales, with a --return).",
      "profit 利润，sales 销售额（配 --floor），spend 花费最少（配 --volume），return 销售额（配 --return）。"))
  var aim = Aim.profit

  @Option(
    help: .wording("Least profit of the run in yuan, for --aim sales.", "利润下限（元），用于 --aim sales。", valueName: "yuan"))
  var floor: String?

  @Option(
    help: .wording("Least sales of the run in yuan, for --aim spend.", "销售额下限（元），用于 --aim spend。", valueName: "yuan"))
  var volume: String?

  @Option(
    name: .customLong("return"),
    help: .wording(
      "Least sales by keyword ads / their cost, for --aim return.", "直通车 ROI 下限，用于 --aim return。", valueName: "ratio"))
  var adReturn: Double?

  @Option(
    name: .customLong("budget"), parsing: .singleValue,
    help: .wording(
      "The most for all ads from one day to another, such as 2026-09-01..2026-09-30=8000. Can be given several times.",
      "一段日期内所有推广的最高花费，例如 2026-09-01..2026-09-30=8000。可以写多次。", valueName: "from..to=yuan"))
  var budgets: [String] = []

  @Option(
    name: .customLong("lock"), parsing: .singleValue,
    help: .wording(
      "Leave what the key names as it is, such as products or promotions.gifts. Can be given several times.",
      "键所指的保持不变，例如 products 或 promotions.gifts。可以写多次。", valueName: "key"))
  var locks: [String] = []

  @Option(
    name: .customLong("bound"), parsing: .singleValue,
    help: .wording(
      "Keep a value between two, such as ads.campaigns.热卖.daily_budget=100..300. Can be given several times.",
      "把值限定在一个范围，例如 ads.campaigns.热卖.daily_budget=100..300。可以写多次。", valueName: "key=low..high"))
  var bounds: [String] = []

  @Option(help: .wording("Replicates that the search may play, 40 to 1,000,000.", "搜索最多模拟多少次，40 至 1,000,000。"))
  var plays = 4_000

  @Option(
    help: .wording("Replicates of fresh luck to check the plan on, 2 to 100,000.", "换一批运气检验方案的次数，2 至 100,000。"))
  var checkReplicates = 200

  func validate() throws {
    try ValidationError.check(plays, 40...1_000_000, "--plays")
    try ValidationError.check(checkReplicates, 2...100_000, "--check-replicates")
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
      throw ValidationError(
        "\(entry.option) goes with --aim \(entry.aim.rawValue), but --aim is \(aim.rawValue).",
        "\(entry.option) 要配 --aim \(entry.aim.rawValue)，但 --aim 是 \(aim.rawValue)。")
    }
    for entry in given where !entry.isGiven && entry.aim == aim {
      throw ValidationError(
        "--aim \(aim.rawValue) needs \(entry.option), such as \(entry.option) 3000.",
        "--aim \(aim.rawValue) 需要 \(entry.option)，例如 \(entry.option) 3000。")
    }
    switch aim {
    case .profit: return .profit
    case .sales: return .sales(floor: try Self.amount(floor ?? "", "--floor"))
    case .spend: return .spend(volume: try Self.amount(volume ?? "", "--volume"))
    case .adReturn:
      guard let adReturn, adReturn > 0, adReturn <= 1_000 else {
        throw ValidationError(
          "--return must be above 0 and at most 1000, such as 3.", "--return 必须大于 0 且不超过 1000，例如 3。")
      }
      return .adReturn(ratio: adReturn)
    }
  }

  private static func amount(_ text: some StringProtocol, _ option: String) throws -> Money {
    if let amount = Money(yuanText: text) { return amount }
    throw ValidationError(
      "'\(text)' of \(option) is no amount; write yuan such as 3000 or 19.90.",
      "\(option) 的“\(text)”不是金额；请写元，例如 3000 或 19.90。")
  }

  private static func budget(_ text: String) throws -> PeriodBudget {
    let halves = text.split(separator: "=", omittingEmptySubsequences: false)
    let dates = (halves.first.map(String.init) ?? "").components(around: "..")
    guard halves.count == 2, let dates, let first = CalendarDate(text: dates.0), let last = CalendarDate(text: dates.1)
    else {
      throw ValidationError(
        "'\(text)' is no budget; write it such as 2026-09-01..2026-09-30=8000.",
        "“\(text)”不是预算；请写成 2026-09-01..2026-09-30=8000 这样。")
    }
    let amount = try amount(halves[1], "--budget")
    guard amount >= .zero, first <= last else {
      throw ValidationError(
        "'\(text)' is no budget; the first day comes first, and the amount is not below 0.",
        "“\(text)”不是预算；先写第一天，金额不能小于 0。")
    }
    return PeriodBudget(first: first, last: last, amount: amount)
  }

  private static func bound(_ text: String, _ levers: [PlanLever]) throws -> PlanBound {
    guard let equals = text.lastIndex(of: "="),
      let ends = String(text[text.index(after: equals)...]).components(around: "..")
    else {
      throw CommandOutput.wrongUsage(
        "'\(text)' is no bound; write it such as KEY=100..300.", "“\(text)”不是范围；请写成“键=100..300”这样。")
    }
    let key = String(text[..<equals])
    let lever = levers[try KnownNames(kind: Wording("lever", "可优化的键"), names: levers.map(\.key)).position(of: key)]
    guard let low = value(ends.0, of: lever), let high = value(ends.1, of: lever), low <= high else {
      let example =
        switch lever.unit {
        case .fen: Wording("yuan, the lower one first: 0.50..2.00", "请写元，先小后大：0.50..2.00")
        case .percent: Wording("percent, the lower one first: 50%..120%", "请写百分比，先小后大：50%..120%")
        case .points: Wording("points, the lower one first: -20..20", "请写百分点，先小后大：-20..20")
        case .hourOfWeek, .pacing:
          Wording("nothing: it can only be locked, with --lock \(key)", "它只能用 --lock \(key) 锁定")
        }
      throw CommandOutput.wrongUsage(
        "'\(text)' is no bound of \(key); write \(example).", "“\(text)”不是 \(key) 的范围；\(example)。")
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
