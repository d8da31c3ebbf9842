import MarketDay
import PlainText

extension PlanReport {
  /// What keeps the plan from being better, each as a sentence.
  var limitSentences: [String] {
    plan.limits.map { limit in
      switch limit {
      case .constraint(let constraint): "\(Self.name(constraint)) is used up: more of it would give a better plan."
      case .broken(let constraint):
        "\(Self.name(constraint)) is not kept; no plan was found that does. This is the nearest."
      case .end(let lever, let value): Self.sentence(lever, at: value)
      case .stock(let percent):
        "Stock: \(FigureText.number(percent, decimals: 1))% of the orders are lost for want of goods."
      case .account: "The ad account is spent and never filled up; a top-up would let ads go on."
      }
    }
  }

  private static func sentence(_ lever: PlanLever, at value: Int) -> String {
    let isLow = value <= lever.range.lowerBound
    if value == (isLow ? lever.limits.lowerBound : lever.limits.upperBound) {
      return "\(lever.shortName) is at the \(isLow ? "least" : "most") that can be set."
    }
    return
      "\(lever.shortName) is at the \(isLow ? "low" : "high") end searched (\(range(of: lever))); --bound moves it."
  }

  private static func name(_ constraint: PlanConstraint) -> String {
    switch constraint {
    case .profitFloor(let floor): "The profit floor of \(amount(floor))"
    case .salesVolume(let volume): "The sales volume of \(amount(volume))"
    case .adReturn(let ratio): "The return of \(FigureText.number(ratio, decimals: 2)) on keyword ads"
    case .period(_, let budget): "The budget of \(amount(budget.amount)) from \(budget.first) to \(budget.last)"
    }
  }

  private static func range(of lever: PlanLever) -> String {
    let ends = [lever.range.lowerBound, lever.range.upperBound]
    switch lever.unit {
    case .fen: return ends.map { amount(Money(fen: $0)) }.joined(separator: " to ")
    case .percent: return ends.map { "\($0)%" }.joined(separator: " to ")
    default: return ends.map { "\($0)" }.joined(separator: " to ") + " points"
    }
  }
}
