// Sales targets.
extension ScenarioRules.Check {
  /// The largest target: a billion yuan.
  private static let largestTarget = Money(yuan: 1_000_000_000)
  private static let longestTarget = 1_096

  mutating func checkTargets() {
    let path: [ScenarioPathStep] = [.key("targets")]
    guard checkCount(draft.targets.count, atMost: 100, path, Wording("targets", "销售目标")) else { return }
    var names = Set<String>()
    for (index, target) in draft.targets.enumerated() {
      let place = path.index(index)
      let name = Wording("the target \(quoted(target.name))", "销售目标\(quoted(target.name))")
      checkName(target.name, place.key("name"), Wording("name of the target", "销售目标的名称"), seen: &names)
      check(
        target.amount, from: Money(fen: 1), to: Self.largestTarget, .targetAmountOutOfRange, place, "amount",
        Wording("The amount of \(name)", "\(name)的金额"))
      checkSpan(DateSpan(first: target.first, last: target.last), place, ("from", "to"), name)
      guard CalendarDate.known.contains(target.first), CalendarDate.known.contains(target.last) else { continue }
      let days = target.last - target.first + 1
      if days > Self.longestTarget {
        add(
          .targetTooLong, place.key("to"),
          "\(name.capitalizedFirst) has \(days) days; set it for at most \(Self.longestTarget), which are three years.",
          "\(name)有 \(days) 天，最多 \(Self.longestTarget) 天，即三年。")
      }
    }
  }
}

extension ScenarioWarnings {
  /// Whether a target is far above or below what can be sold is not known before days are played.
  mutating func questionTargets() {
  }
}

extension ScenarioRules {
  static let targetsRules: [ScenarioRule] = [
    .init(
      .targetAmountOutOfRange, .error, "The amount of a target is not from 0.01 to 1,000,000,000 yuan.",
      "销售目标不在 0.01 到 1,000,000,000 元之间。"),
    .init(
      .targetTooLong, .error, "A target has more than 1,096 days.",
      "销售目标超过 1,096 天。"),
  ]
}
