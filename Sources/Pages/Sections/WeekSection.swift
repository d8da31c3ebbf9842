import MarketDay
import PlainText
import RunFiles

/// When shoppers search, and when listings end: the hours to list at.
struct WeekSection {
  let run: ReportedRun
  let reader: Reader

  var section: Section {
    let title = reader("When to list", "上下架时间")
    let shares = shares
    guard shares.count == 168 else {
      return Section(
        "week", title, [],
        missing: reader("The run does not say how searches spread over the week.", "模拟结果里没有一周的搜索分布。"))
    }
    let amounts = shares.map { Amount($0, .share) }
    let moments = moments
    let windows = windows.map { WeekClock.text(ofMinute: $0.hour * 60, reader) }
    var lead = reader(
      "List items at \(windows.joined(separator: ", ")): an item stands at the top of the closing-soon order in the hours before its time of the week, and the two hours before these have the most searches. Spread the items over them.",
      "上架时间选 \(windows.joined(separator: "、"))：商品在每周同一时刻下架，下架前几小时排在“下架时间”前面，而这些时刻之前 2 小时搜索最多。商品要错开上架。")
    if moments.isEmpty {
      lead += reader(
        " The scenario sets no listing times (products.listed), so they play no part in this run.",
        "本场景没有设上架时间（products.listed），这次模拟不受它影响。")
    }
    let clock = WeekClock(
      id: "chart-week", title: reader.name("demand_by_hour"), unitName: reader("% of the week's searches", "占全周搜索 %"),
      term: "demand_by_hour", shares: amounts, moments: moments.map { .init(name: $0.name, minute: $0.minute) },
      note: reader("Rows are days, columns hours. A dot is an item's listing time.", "行是星期，列是小时。圆点是商品的上架时间。"))
    return Section(
      "week", title,
      [Section.paragraph(lead, class: "lead"), clock.markup(reader)]
        + (moments.isEmpty ? [] : [table(moments, shares).markup]))
  }

  private var shares: [Double] { (run.description["demand_by_hour"]?.listValue ?? []).compactMap { $0.numberValue } }

  /// Searches of the two hours before an hour of the week, against those of an even week.
  private static func before(_ hour: Int, _ shares: [Double]) -> Double {
    let sum = (1...2).reduce(0.0) { sum, back in sum + shares[(hour - back + 168) % 168] }
    return sum / 2 * 168
  }

  /// The best hours to list at, on different days, the best first.
  var windows: [(hour: Int, times: Amount)] {
    let shares = shares
    guard shares.count == 168 else { return [] }
    let best = (0..<7).compactMap { day -> (hour: Int, times: Double)? in
      let hours = (0..<24).map { day * 24 + $0 }.map { (hour: $0, times: Self.before($0, shares)) }
      return hours.max { ($0.times, $1.hour) < ($1.times, $0.hour) }
    }
    return best.sorted { ($1.times, $0.hour) < ($0.times, $1.hour) }.prefix(3)
      .map { (hour: $0.hour, times: Amount($0.times, .number)) }
  }

  private var moments: [(name: String, minute: Int)] {
    (run.description["products"]?.listValue ?? []).compactMap { product in
      guard let minute = product["listed"]?.wholeValue, (0..<10_080).contains(minute) else { return nil }
      return (run.title(ofProduct: product["id"]?.textValue ?? "").cut(toColumns: 40), minute)
    }
  }

  private func table(_ moments: [(name: String, minute: Int)], _ shares: [Double]) -> DataTable {
    var table = DataTable([
      .name(reader("Item", "商品")), .init(text: reader("Listing time", "上架时间"), term: "listing"),
      .init(
        text: reader("Searches in the 2 hours before", "之前 2 小时的搜索"), unit: reader("times the mean hour", "倍于平均时段"),
        term: "demand_by_hour"),
    ])
    for moment in moments {
      let before = Self.before(moment.minute / 60, shares)
      table.add(
        moment.name,
        [
          Markup("td", ["class": "n"], text: WeekClock.text(ofMinute: moment.minute, reader)),
          Amount(before, .number).cell(class: before < 1 ? "bad" : "good"),
        ])
    }
    return table
  }
}
