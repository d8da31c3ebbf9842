import MarketDay
import PlainText
import RunFiles

/// What stands at the top of a planned scenario.
enum PlanHeader {
  static func lines(_ plan: Plan, source: ScenarioSource, in language: Language) -> [String] {
    let goal = plan.goal
    let check = plan.check
    let gain = FigureText.whole(check.gain.mean)
    let error = check.gain.standardError.map { " ± \(FigureText.whole($0))" } ?? ""
    let (version, hash, written) = (MarketDayVersion.text, source.sha256.prefix(16), plan.space.written)
    var lines = [
      language(
        "Planned by marketday \(version) from \(source.fileName) (sha256 \(hash)…)",
        "由 marketday \(version) 根据 \(source.fileName) 优化(sha256 \(hash)…)"),
      language(
        "Aim: \(aim(goal.aim)); seed \(written.seed), \(plan.plays) plays.",
        "目标：\(aim(goal.aim))；种子 \(written.seed)，模拟 \(plan.plays) 次。"),
      language(
        "Gain over the scenario as written on fresh luck: \(gain)\(error) yuan in \(written.days) days "
          + "(\(check.replicates) replicates).",
        "换一批运气，比原场景 \(written.days) 天多 \(gain)\(error) 元（\(check.replicates) 次模拟）。"),
    ]
    for budget in goal.budgets {
      lines.append(
        language(
          "Ads from \(budget.first) to \(budget.last): at most \(budget.amount) yuan.",
          "推广 \(budget.first) 至 \(budget.last)：最多 \(budget.amount) 元。"))
    }
    if !goal.locks.isEmpty {
      let locks = goal.locks.joined(separator: ", ").oneLine
      lines.append(language("Locked: \(locks)", "锁定：\(locks)"))
    }
    return lines + [""]
  }

  private static func aim(_ aim: PlanAim) -> Wording {
    switch aim {
    case .profit: Wording("the most profit", "利润最大")
    case .sales(let floor):
      Wording("the most sales with a profit of at least \(floor) yuan", "销售额最大，利润不少于 \(floor) 元")
    case .spend(let volume):
      Wording("the least ad spend with sales of at least \(volume) yuan", "推广花费最少，销售额不少于 \(volume) 元")
    case .adReturn(let ratio):
      Wording(
        "the most sales with keyword ads that return at least \(ratio) of what they cost",
        "销售额最大，直通车 ROI 不低于 \(ratio)")
    }
  }
}

extension String {
  /// Without what would end a comment.
  fileprivate var oneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
