import MarketDay
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
            "\(paidShare.shown) of visits come by ways in that are paid for (hatched), \(free.shown) are free.",
            "\(paidShare.shown)的访客来自付费渠道（带斜纹），\(free.shown)是免费流量。"), class: "lead"))
    }
    if let chart = chart(sources) { parts.append(chart) }
    return Section("traffic", title, parts + [table(sources).markup])
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
      .init(text: reader("share", "占比"), unit: "%", term: "channel_visitors"),
      .init(text: reader("conversion", "转化率"), unit: "%", term: "conversion"),
      reader.head("channel_orders", reader("orders", "订单")), reader.head("channel_amount", reader("sales", "成交额")),
      reader.head("channel_cost", reader("cost", "花费")),
      reader.head("cost_per_visit", reader("cost per visit", "每访客花费")),
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
