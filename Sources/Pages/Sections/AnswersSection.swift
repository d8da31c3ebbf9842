import MarketDay
import PlainText
import RunFiles

/// What an operator asks first: will it pay, how sure is that, and what drives it.
struct AnswersSection {
  let run: ReportedRun
  let reader: Reader

  var markup: Markup {
    Markup(
      "section", ["id": "answers", "class": "answers"],
      [
        answer(reader("Will it pay?", "能赚钱吗？"), pays),
        answer(reader("How sure is that?", "有多大把握？"), sureness),
        answer(reader("What drives it?", "关键靠什么？"), drivers),
      ])
  }

  private func answer(_ question: String, _ sentence: [Markup]) -> Markup {
    Markup("div", ["class": "answer"], [Markup("h2", text: question), Markup("p", [:], sentence)])
  }

  private func text(_ text: String) -> Markup { .text(text) }

  private var days: String {
    reader(
      "over \(FigureText.count(run.run.days, "day"))", " \(run.run.days) 天")
  }

  private var pays: [Markup] {
    guard let profit = run.total("profit"), let sales = run.total("paid_amount") else {
      return [text(reader("The run does not say.", "模拟结果里没有。"))]
    }
    let share = Amount(sales.value == 0 ? 0 : profit.value / sales.value, .share)
    let isGain = profit.value > 0
    let verdict = Markup("strong", ["class": isGain ? "good" : "bad"], text: verdict(isGain))
    let amount = isGain ? profit : Amount(-profit.value, .yuan)
    let lead =
      isGain
      ? reader(" \(mean) it earns ", "\(mean)\(days)能赚 ") : reader(" \(mean) it loses ", "\(mean)\(days)会亏 ")
    let middle = reader(" \(days), \(share.shown) of sales of ", "，占销售额 \(share.shown)，销售额 ")
    return [verdict, text(lead), amount.inline, text(middle), sales.inline, text(reader(".", "。"))]
  }

  private func verdict(_ isGain: Bool) -> String {
    guard let low = run.total("profit", "p10"), let high = run.total("profit", "p90"), run.run.replicates > 1 else {
      return isGain ? reader("In this play, yes.", "这一次能赚。") : reader("In this play, no.", "这一次会亏。")
    }
    if low.value > 0 { return reader("Yes.", "能赚。") }
    if high.value < 0 { return reader("No.", "会亏。") }
    return isGain ? reader("Perhaps.", "可能赚，不稳。") : reader("Rather not.", "多半会亏。")
  }

  private var mean: String { run.run.replicates > 1 ? reader("On average", "平均") : reader("Here", "这次") }

  private var sureness: [Markup] {
    let replicates = run.run.replicates
    guard replicates > 1, let low = run.total("profit", "p10"), let high = run.total("profit", "p90") else {
      return [
        text(
          reader(
            "Not known: it was played once. Play it 50 times or more (--replicates 50) to see what luck can do.",
            "还不知道：只模拟了一次。用 --replicates 50 多模拟几次，才看得出运气的影响。"))
      ]
    }
    let range = [
      text(
        reader(
          "Of \(FigureText.count(replicates, "replicate")), eight in ten earn between ",
          "\(replicates) 次模拟中，八成的利润在 ")),
      low.inline, text(reader(" and ", " 到 ")), high.inline,
    ]
    let chance = run.chanceOfProfit.map {
      [
        Markup("strong", text: reader("\($0.shown) chance of a profit.", "盈利概率 \($0.shown)。")),
        text(reader(" ", "")),
      ]
    }
    let error = run.total("profit", "standard_error").map {
      text(reader("; the mean is known to ± \($0.shown).", " 之间；均值的误差约 ± \($0.shown)。"))
    }
    return (chance ?? []) + range + [error ?? text(reader(".", " 之间。"))]
  }

  /// The levers with the largest effects that are no mere chance; without levers, where the money goes.
  private var drivers: [Markup] {
    let levers = LeverRow.all(of: run, reader.language).filter(\.isClear).prefix(3)
    guard !levers.isEmpty else { return costs }
    var parts: [Markup] = []
    for (index, lever) in levers.enumerated() {
      if index > 0 { parts.append(text(reader("; ", "；"))) }
      let verb = lever.effect.value > 0 ? reader(" adds ", "带来 ") : reader(" costs ", "减少 ")
      parts += [
        text(index == 0 ? reader("\(lever.name.capitalisedFirst)", "\(lever.name)") : lever.name), text(verb),
        Amount(lever.effect.value.magnitude, .yuan).inline,
      ]
      if let error = lever.error { parts.append(text(" ± \(error.shown)")) }
    }
    return parts + [text(reader(" of profit.", " 的利润。"))]
  }

  private var costs: [Markup] {
    let sales = run.total("paid_amount")?.value ?? 0
    let largest = ProfitSection.costs.compactMap { measure in run.total(measure).map { (measure, $0) } }
      .sorted { $0.1.value > $1.1.value }.prefix(3)
    guard sales > 0, !largest.isEmpty else {
      return [text(reader("The run has measured no levers.", "没有测量各因素的作用。"))]
    }
    let named = largest.map { measure, amount in
      let share = Amount(amount.value / sales, .share).shown
      return reader("\(reader.name(measure).lowercased()) \(share)", "\(reader.name(measure)) \(share)")
    }
    return [
      text(
        reader(
          "Of sales, the most goes to \(named.joined(separator: ", ")).", "销售额中花得最多的是：\(named.joined(separator: "、"))。")
      )
    ]
  }
}

extension String {
  /// The first letter large; the rest as it is.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
