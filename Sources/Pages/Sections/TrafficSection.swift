import MarketDay
import PlainText
import RunFiles

/// Where visitors come from, and which of them are paid for.
struct TrafficSection {
  let run: ReportedRun
  let reader: Reader

  private struct Source {
    var code: String
    var name: String
    var visitors: Amount
    var orders: Amount?
    var amount: Amount?
    var cost: Amount?

    var isPaid: Bool { (cost?.value ?? 0) > 0 }
  }

  private var sources: [Source] {
    guard let table = run.channelTotals else { return [] }
    return table.rows.compactMap { row in
      guard let code = table.cell("channel", of: row), let visitors = Amount(table.cell("visitors", of: row), .count)
      else { return nil }
      return Source(
        code: code, name: Names.channel(code, reader.language), visitors: visitors,
        orders: Amount(table.cell("orders", of: row), .count), amount: Amount(table.cell("amount", of: row), .yuan),
        cost: Amount(table.cell("cost", of: row), .yuan))
    }
  }

  /// Visits of ways in that cost something; nil where the run does not say.
  var paidShare: Amount? {
    let sources = sources
    let all = sources.reduce(0) { $0 + $1.visitors.value }
    guard all > 0 else { return nil }
    return Amount(sources.filter(\.isPaid).reduce(0) { $0 + $1.visitors.value } / all, .share)
  }

  var section: Section {
    let sources = sources.filter { $0.visitors.value > 0 }
    let title = reader("Traffic by source", "流量来源")
    guard !sources.isEmpty else {
      return Section(
        "traffic", title, [],
        missing: reader("The run has no channel_totals.csv; play it again.", "没有 channel_totals.csv，请重新模拟。"))
    }
    var parts: [Markup] = []
    if let paidShare {
      let free = Amount(1 - paidShare.value, .share)
      parts.append(
        Section.paragraph(
          reader(
            "\(paidShare.shown) of visits come by ways in that are paid for (hatched), \(free.shown) are free.\(against(paidShare))",
            "\(paidShare.shown)的访客来自付费渠道（带斜纹），\(free.shown)是免费流量。\(against(paidShare))"), class: "lead"))
    }
    parts += [chart(sources), shareChart(sources)].compactMap { $0 }
    return Section("traffic", title, parts + [table(sources).markup])
  }

  /// How the share that is paid for stands to the wished one; empty where none is wished.
  private func against(_ share: Amount) -> String {
    guard let wished = reader.wishedPaidShare else { return "" }
    let points = (share.value - wished) * 100
    let wish = Amount(wished, .share).shown
    let off = FigureText.number(points.magnitude, decimals: 1)
    if points.magnitude < 1 { return reader(" As wished: \(wish).", "和想要的 \(wish) 一致。") }
    return points > 0
      ? reader(
        " That is \(off) points more paid than the wished \(wish).", "付费比想要的 \(wish) 高 \(off) 个百分点。")
      : reader(
        " That is \(off) points less paid than the wished \(wish).", "付费比想要的 \(wish) 低 \(off) 个百分点。")
  }

  /// The paid share over time, against the wished one.
  private func shareChart(_ sources: [Source]) -> Markup? {
    guard let days = run.channelDays else { return nil }
    let timeline = Timeline(start: run.run.start, days: run.run.days)
    func sums(_ sources: [Source]) -> [Double] {
      let visitors = sources.map { days.amounts("visitors", of: $0.code, unit: .count, along: timeline) }
      return timeline.spans.indices.map { index in
        visitors.reduce(0) { $0 + (index < $1.count ? $1[index]?.value ?? 0 : 0) }
      }
    }
    let shares = zip(sums(sources.filter(\.isPaid)), sums(sources)).map { paid, all in
      DailyBands.Point(mean: all > 0 ? Amount(paid / all, .share) : nil)
    }
    guard shares.contains(where: { $0.mean != nil }) else { return nil }
    var series = [LineChart.Series(name: reader.name("paid_share"), points: shares)]
    if let wished = reader.wishedPaidShare {
      let point = DailyBands.Point(mean: Amount(wished, .share))
      series.append(
        .init(name: reader("wished", "想要的占比"), points: shares.map { _ in point }, colour: 2))
    }
    return LineChart(
      id: "chart-paid-share", title: reader.name("paid_share"), unitName: reader("% of visitors", "占访客 %"),
      unit: .share, term: "paid_share", timeline: timeline, series: series
    ).markup(reader)
  }

  /// The largest seven; what is left is one part.
  private func chart(_ sources: [Source]) -> Markup? {
    guard let days = run.channelDays else { return nil }
    let timeline = Timeline(start: run.run.start, days: run.run.days)
    let ordered = sources.sorted { $0.visitors.value > $1.visitors.value }
    var parts = ordered.prefix(7).enumerated().compactMap { index, source -> StackedAreaChart.Part? in
      let amounts = days.amounts("visitors", of: source.code, unit: .count, along: timeline)
      guard !amounts.isEmpty else { return nil }
      return .init(name: source.name, amounts: amounts, colour: index + 1, isHatched: source.isPaid)
    }
    let rest = ordered.dropFirst(7).map { days.amounts("visitors", of: $0.code, unit: .count, along: timeline) }
    if !rest.isEmpty {
      let sums = timeline.spans.indices.map { index -> Amount? in
        Amount(rest.reduce(0) { $0 + (index < $1.count ? $1[index]?.value ?? 0 : 0) }, .count)
      }
      parts.append(.init(name: reader("all others", "其他"), amounts: sums, colour: 8, isHatched: false))
    }
    guard !parts.isEmpty else { return nil }
    return StackedAreaChart(
      id: "chart-traffic", title: reader.name("channel_visitors"), unitName: reader("visits a day", "人次/天"),
      unit: .count,
      term: "channel_visitors", timeline: timeline, parts: parts
    ).markup(reader)
  }

  private func table(_ sources: [Source]) -> DataTable {
    let all = sources.reduce(0) { $0 + $1.visitors.value }
    var table = DataTable([
      .name(reader("Source", "来源")), reader.head("visitors"),
      .init(text: reader("Share", "占比"), unit: "%", term: "channel_visitors"),
      .init(text: reader("Conversion", "转化率"), unit: "%", term: "conversion"),
      reader.head("channel_orders", reader("Orders", "订单")), reader.head("channel_amount", reader("Sales", "成交额")),
      reader.head("channel_cost", reader("Cost", "花费")),
      reader.head("cost_per_visit", reader("Cost per visit", "每访客花费")),
    ])
    for source in sources.sorted(by: { $0.visitors.value > $1.visitors.value }) {
      let visitors = source.visitors.value
      let cells = [
        source.visitors.cell(), Amount(visitors / all, .share).cell(),
        (source.orders.map { Amount($0.value / visitors, .share) }).cell(), source.orders.cell(), source.amount.cell(),
        source.cost.cell(), (source.isPaid ? source.cost.map { Amount($0.value / visitors, .yuan) } : nil).cell(),
      ]
      table.add(source.name, cells)
    }
    return table
  }
}
