import MarketDay
import RunFiles

/// From list prices to profit, how the profit varies, and what moved it.
struct ProfitSection {
  let run: ReportedRun
  let reader: Reader

  /// What sales pay for, in the order of the waterfall.
  static let costs = [
    "refund_amount", "goods_cost", "gift_cost", "shipping_cost", "platform_fee", "affiliate_commission", "ad_cost",
    "compensation", "fixed_cost",
  ]

  var section: Section {
    let charts = [waterfall, levers, histogram, daily].compactMap { $0 }
    return Section(
      "profit", reader("From list prices to profit", "从一口价到利润"), [Section.grid(charts)],
      missing: run.levers == nil
        ? reader(
          "The run has no levers.csv, so what moved profit is not shown.", "没有 levers.csv，所以不显示各因素对利润的作用。") : nil)
  }

  private var waterfall: Markup? {
    guard let sales = run.total("paid_amount"), let discount = run.total("promotion_discount"),
      let profit = run.total("profit")
    else { return nil }
    func step(_ measure: String, _ amount: Amount, isLevel: Bool = true) -> Waterfall.Step {
      Waterfall.Step(term: measure, name: reader.name(measure), amount: amount, isLevel: isLevel)
    }
    var steps: [Waterfall.Step] = []
    if discount.value != 0 {
      steps += [
        step("list_amount", Amount(sales.value + discount.value, .yuan)),
        step("promotion_discount", Amount(-discount.value, .yuan), isLevel: false),
      ]
    }
    steps.append(step("paid_amount", sales))
    for measure in Self.costs {
      guard let cost = run.total(measure), cost.value != 0 else { continue }
      steps.append(step(measure, Amount(-cost.value, .yuan), isLevel: false))
    }
    steps.append(step("profit", profit))
    return Waterfall(
      id: "chart-waterfall", title: reader("Where the money goes", "钱花在哪里"), steps: steps, whole: sales.value,
      note: reader("Means of whole runs.", "整段时间的均值。")
    ).markup(reader)
  }

  private var histogram: Markup? {
    guard let table = run.replicateTotals else { return nil }
    let profits = table.rows.compactMap { Amount(table.cell("profit", of: $0), .yuan)?.value }
    guard profits.count >= 10, let low = profits.min(), let high = profits.max(), low < high else { return nil }
    let scale = NiceScale(over: [low, high], count: min(16, max(6, profits.count / 4)), fromZero: false)
    let step = scale.ticks[1] - scale.ticks[0]
    var counts = [Int](repeating: 0, count: scale.ticks.count - 1)
    for profit in profits { counts[min(Int((profit - scale.low) / step), counts.count - 1)] += 1 }
    let bins = counts.enumerated().map {
      Histogram.Bin(from: scale.ticks[$0], to: scale.ticks[$0 + 1], count: Amount(Double($1), .count))
    }
    let marks = [("p10", "p10"), ("mean", reader("mean", "均值")), ("p90", "p90")].compactMap { statistic, name in
      run.total("profit", statistic).map { Histogram.Mark(name: name, value: $0.value) }
    }
    return Histogram(
      id: "chart-profits", title: reader("Profit of each replicate", "各次模拟的利润"), unit: .yuan,
      unitName: reader("replicates", "次模拟"), term: "profit", bins: bins, marks: marks
    ).markup(reader)
  }

  /// With twice the standard error to each side: about 95%.
  private var levers: Markup? {
    let rows = LeverRow.all(of: run, reader.language).filter { $0.effect.value != 0 }.prefix(12)
    guard !rows.isEmpty else { return nil }
    return IntervalPlot(
      id: "chart-levers", title: reader.name("levers"), unitName: reader("yuan of profit", "元利润"), term: "levers",
      rows: rows.map { row in
        let error = row.error.map { $0.value * 2 }
        return .init(
          name: row.name, amount: row.effect, low: error.map { Amount(row.effect.value - $0, .yuan) },
          high: error.map { Amount(row.effect.value + $0, .yuan) })
      },
      note: reader(
        "The profit with each less the same days without it; the line is ± 2 standard errors.",
        "有它的利润减去同样日子没有它的利润；横线为 ± 2 个标准误。")
    ).markup(reader)
  }

  private var daily: Markup? {
    let timeline = Timeline(start: run.run.start, days: run.run.days)
    guard let points = run.bands.points("profit", along: timeline) else { return nil }
    return LineChart(
      id: "chart-daily-profit", title: reader("Profit by day", "每日利润"), unitName: reader("yuan a day", "元/天"),
      unit: .yuan, term: "profit", timeline: timeline, series: [.init(name: reader.name("profit"), points: points)]
    ).markup(reader)
  }
}
