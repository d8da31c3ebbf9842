import MarketDay
import PlainText

extension PlanReport {
  /// What keeps the plan from being better, each as a sentence.
  var limitSentences: [Wording] {
    plan.limits.map { limit in
      switch limit {
      case .constraint(let constraint):
        Wording(
          "\(Self.name(constraint)) is used up: more of it would give a better plan.",
          "\(Self.name(constraint))已用足：放宽后方案会更好。")
      case .broken(let constraint):
        Wording(
          "\(Self.name(constraint)) is not kept; no plan was found that does. This is the nearest.",
          "\(Self.name(constraint))没有守住；没找到能守住的方案，这是最接近的。")
      case .end(let lever, let value): Self.sentence(lever, at: value)
      case .stock(let percent):
        Wording(
          "Stock: \(FigureText.number(percent, decimals: 1))% of the orders are lost for want of goods.",
          "库存：\(FigureText.number(percent, decimals: 1))% 的订单因缺货流失。")
      case .account:
        Wording(
          "The ad account is spent and never filled up; a top-up would let ads go on.", "直通车账户余额花完且没有充值；充值后可以继续投放。")
      }
    }
  }

  private static func sentence(_ lever: PlanLever, at value: Int) -> Wording {
    let isLow = value <= lever.range.lowerBound
    if value == (isLow ? lever.limits.lowerBound : lever.limits.upperBound) {
      return Wording(
        "\(lever.shortName) is at the \(isLow ? "least" : "most") that can be set.",
        "\(lever.shortName) 已到可设置的最\(isLow ? "小" : "大")值。")
    }
    return Wording(
      "\(lever.shortName) is at the \(isLow ? "low" : "high") end searched (\(range(of: lever))); --bound moves it.",
      "\(lever.shortName) 已到搜索范围的\(isLow ? "下" : "上")限（范围 \(range(of: lever))）；可用 --bound 改。")
  }

  private static func name(_ constraint: PlanConstraint) -> Wording {
    switch constraint {
    case .profitFloor(let floor): Wording("The profit floor of \(amount(floor))", "利润下限 \(amount(floor)) ")
    case .salesVolume(let volume): Wording("The sales volume of \(amount(volume))", "销售额 \(amount(volume)) ")
    case .adReturn(let ratio):
      Wording(
        "The return of \(FigureText.number(ratio, decimals: 2)) on keyword ads",
        "直通车 ROI \(FigureText.number(ratio, decimals: 2)) ")
    case .period(_, let budget):
      Wording(
        "The budget of \(amount(budget.amount)) from \(budget.first) to \(budget.last)",
        "\(budget.first) 至 \(budget.last) 的预算 \(amount(budget.amount)) ")
    }
  }

  private static func range(of lever: PlanLever) -> Wording {
    let values = [lever.range.lowerBound, lever.range.upperBound]
    let ends =
      switch lever.unit {
      case .fen: values.map { amount(Money(fen: $0)) }
      case .percent: values.map { "\($0)%" }
      default: values.map { "\($0)" }
      }
    return switch lever.unit {
    case .fen, .percent: Wording("\(ends[0]) to \(ends[1])", "\(ends[0]) 至 \(ends[1])")
    default: Wording("\(ends[0]) to \(ends[1]) points", "\(ends[0]) 至 \(ends[1]) 个百分点")
    }
  }
}
