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
        answer(reader("Do the ads pay?", "推广划算吗？"), ads, link: "profit"),
        answer(reader("Which keyword loses money?", "哪个关键词亏钱？"), keywords, link: "keywords"),
        answer(reader("When to list items?", "什么时候上架？"), listing, link: "week"),
      ])
  }

  /// `link` is the part of the page that says more.
  private func answer(_ question: String, _ sentence: [Markup], link: String? = nil) -> Markup {
    let heading = link.map { Markup("a", ["href": "#\($0)"], text: question) } ?? .text(question)
    return Markup("div", ["class": "answer"], [Markup("h2", [:], [heading]), Markup("p", [:], sentence)])
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
    let verdict = verdict(isGain)
    let amount = isGain ? profit : Amount(-profit.value, .yuan)
    let lead =
      isGain
      ? reader(" \(mean) it earns ", "\(mean)\(days)能赚 ") : reader(" \(mean) it loses ", "\(mean)\(days)会亏 ")
    let middle = reader(" \(days), \(share.shown) of sales of ", "，占销售额 \(share.shown)，销售额 ")
    return [verdict, text(lead), amount.inline, text(middle), sales.inline, text(reader(".", "。"))]
  }

  /// Coloured where it is beyond doubt or likely.
  private func verdict(_ isGain: Bool) -> Markup {
    func good(_ words: String) -> Markup { Markup("strong", ["class": "good"], text: words) }
    func bad(_ words: String) -> Markup { Markup("strong", ["class": "bad"], text: words) }
    guard let low = run.total("profit", "p10"), let high = run.total("profit", "p90"), run.run.replicates > 1 else {
      return isGain ? good(reader("In this play, yes.", "这一次能赚。")) : bad(reader("In this play, no.", "这一次会亏。"))
    }
    if low.value > 0 { return good(reader("Yes.", "能赚。")) }
    if high.value < 0 { return bad(reader("No.", "会亏。")) }
    guard isGain else { return bad(reader("Rather not.", "多半会亏。")) }
    if (run.chanceOfProfit?.value ?? 0) >= 0.75 { return good(reader("Probably.", "多半能赚。")) }
    return Markup("strong", text: reader("Perhaps.", "可能赚，不稳。"))
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
    let sum = FigureText.whole(Double(replicates))
    let gains = run.chanceOfProfit.map { FigureText.whole(($0.value * Double(replicates)).rounded()) }
    let chance = gains.map {
      [
        Markup("strong", text: reader("It earns money in \($0) of \(sum) plays.", "\(sum) 次模拟中 \($0) 次赚钱。")),
        text(reader(" ", "")),
      ]
    }
    let range = [
      text(reader("Eight in ten come to between ", "八成落在 ")), low.inline, text(reader(" and ", " 到 ")), high.inline,
    ]
    let error = run.total("profit", "standard_error").map {
      text(
        reader(
          "; the average itself is known to ± \(FigureText.yuan($0.value)).",
          " 之间；平均数本身的误差约 ± \(FigureText.yuan($0.value))。"))
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
      if let error = lever.error { parts.append(text(" ± \(FigureText.yuan(error.value))")) }
    }
    return parts + [text(reader(" of profit.", " 的利润。"))]
  }

  /// The campaigns, those that do most first; all keyword ads where none is told apart.
  private var ads: [Markup] {
    let levers = LeverRow.all(of: run, reader.language)
    let named = levers.filter { $0.kind == "campaign" }
    let campaigns = named.isEmpty ? levers.filter { $0.kind == "ads" } : named
    guard !campaigns.isEmpty else {
      return (run.total("ad_cost")?.value ?? 0) == 0
        ? [text(reader("Nothing was spent on ads.", "没有花推广花费。"))]
        : [text(reader("The run has not measured what its ads bring.", "没有测量推广带来的利润。"))]
    }
    return campaigns.prefix(3).enumerated().flatMap { index, campaign -> [Markup] in
      let (name, effect) = (campaign.name.capitalisedFirst, campaign.effect)
      let amount = Markup(
        "data", ["class": "figure", "value": effect.exact, "data-value": effect.exact], text: effect.signed)
      let verdict =
        !campaign.isClear
        ? Markup("strong", text: reader("hard to say", "看不出"))
        : effect.value > 0
          ? Markup("strong", ["class": "good"], text: reader("pays", "划算"))
          : Markup("strong", ["class": "bad"], text: reader("loses money", "亏钱"))
      return (index == 0 ? [] : [Markup("br")]) + [
        text(reader("\(name): ", "\(name)：")), verdict, text(reader(", ", "，")), amount,
        text(reader(" of profit.", "。")),
      ]
    }
  }

  private var keywords: [Markup] {
    let worst = KeywordsSection(run: run, reader: reader).worst
    guard let first = worst.first else { return [text(reader("No keyword ad was clicked.", "没有关键词推广被点击。"))] }
    func named(_ ad: KeywordsSection.Ad) -> [Markup] {
      [
        text(reader("\(ad.keyword.cut(toColumns: 30)) ", "“\(ad.keyword.cut(toColumns: 30))” ")), ad.profit.inline,
      ]
    }
    let losing = worst.filter(\.loses)
    guard !losing.isEmpty else {
      let name = first.keyword.cut(toColumns: 30)
      let sign = first.profit.value < 0
      return [
        text(
          sign
            ? reader("None for sure. \(name) may lose ", "没有明显亏钱的。“\(name)”可能亏 ")
            : reader("None. The weakest, \(name), still leaves ", "没有。最弱的“\(name)”扣掉点击花费还赚 ")),
        Amount(first.profit.value.magnitude, .yuan).inline,
        text(sign ? reader(", but that may be luck.", "，也许只是运气。") : reader(" after its clicks.", "。")),
      ]
    }
    let parts = losing.prefix(3).enumerated().flatMap { index, ad in
      (index == 0 ? [] : [text(reader("; ", "；"))]) + named(ad)
    }
    let more = losing.count - 3
    let rest = more > 0 ? reader("; and \(more) more", "；另有 \(more) 个") : ""
    return [
      Markup(
        "strong", ["class": "bad"],
        text: reader("\(losing.count) of \(worst.count): ", "\(worst.count) 个中有 \(losing.count) 个："))
    ]
      + parts + [text(reader("\(rest). Bid less, or drop \(losing.count == 1 ? "it" : "them").", "\(rest)。降价或停掉。"))]
  }

  private var listing: [Markup] {
    let windows = WeekSection(run: run, reader: reader).windows
    guard let best = windows.first else { return [text(reader("The run does not say.", "模拟结果里没有。"))] }
    let named = windows.map { WeekClock.text(ofMinute: $0.hour * 60, reader) }.joined(separator: reader(", ", "、"))
    return [
      Markup("strong", text: named),
      text(
        reader(
          ". The two hours before have \(best.times.shown) times the searches of a usual hour, and the item is then near the top of the closing-soon order.",
          "。之前 2 小时的搜索是平时的 \(best.times.shown) 倍，那时商品正好临近下架、排在前面。")),
    ]
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
