import MarketDay
import PlainText
import RunFiles

/// What stands at the top of a planned scenario.
enum PlanHeader {
  static func lines(_ plan: Plan, source: ScenarioSource) -> [String] {
    let goal = plan.goal
    let check = plan.check
    let gain = FigureText.whole(check.gain.mean)
    let error = check.gain.standardError.map { " ± \(FigureText.whole($0))" } ?? ""
    var lines = [
      "Planned by marketday \(MarketDayVersion.text) from \(source.fileName) (sha256 \(source.sha256.prefix(16))…)",
      "Aim: \(aim(goal.aim)); seed \(plan.space.written.seed), \(plan.plays) plays.",
      "Gain over the scenario as written on fresh luck: \(gain)\(error) yuan in \(plan.space.written.days) days "
        + "(\(check.replicates) replicates).",
    ]
    for budget in goal.budgets {
      lines.append("Ads from \(budget.first) to \(budget.last): at most \(budget.amount) yuan.")
    }
    if !goal.locks.isEmpty { lines.append("Locked: \(goal.locks.joined(separator: ", ").oneLine)") }
    return lines + [""]
  }

  private static func aim(_ aim: PlanAim) -> String {
    switch aim {
    case .profit: "the most profit"
    case .sales(let floor): "the most sales with a profit of at least \(floor) yuan"
    case .spend(let volume): "the least ad spend with sales of at least \(volume) yuan"
    case .adReturn(let ratio): "the most sales with keyword ads that return at least \(ratio) of what they cost"
    }
  }
}

extension String {
  /// Without what would end a comment.
  fileprivate var oneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
