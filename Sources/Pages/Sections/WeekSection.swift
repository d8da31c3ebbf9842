import MarketDay
import PlainText
import RunFiles

/// When shoppers search, and when listings end: the hours to list at.
struct WeekSection {
  let run: ReportedRun
  let reader: Reader

  var section: Section {
    let title = reader("When to list", "上下架时间")
    let shares = (run.description["demand_by_hour"]?.listValue ?? []).compactMap { $0.numberValue }
    guard shares.count == 168 else {
      return Section(
        "week", title, [],
        missing: reader("The run does not say how searches spread over the week.", "模拟结果里没有一周的搜索分布。"))
    }
    let amounts = shares.map { Amount($0, .share) }
    let moments = moments
    let busiest = shares.indices.sorted { (-shares[$0], $0) < (-shares[$1], $1) }.prefix(5)
    let named = busiest.map { WeekClock.text(ofMinute: $0 * 60, reader) }
    let lead = reader(
      "Most searches fall on \(named.joined(separator: ", ")). Items listed soon after these hours stand at the top of the closing-soon order while most shoppers look.",
      "搜索最多的时段：\(named.joined(separator: "、"))。在这些时段之后上架的商品，搜索最多时正好临近下架，排在“下架时间”前面。")
    let clock = WeekClock(
      id: "chart-week", title: reader.name("demand_by_hour"), unitName: reader("% of the week's searches", "占全周搜索 %"),
      term: "demand_by_hour", shares: amounts, moments: moments.map { .init(name: $0.name, minute: $0.minute) },
      note: reader("Rows are days, columns hours. A dot is an item's listing time.", "行是星期，列是小时。圆点是商品的上架时间。"))
    return Section(
      "week", title,
      [Section.paragraph(lead, class: "lead"), clock.markup(reader)]
        + (moments.isEmpty ? [] : [table(moments, shares).markup]))
  }

  private var moments: [(name: String, minute: Int)] {
    (run.description["products"]?.listValue ?? []).compactMap { product in
      guard let minute = product["listed"]?.wholeValue, (0..<10_080).contains(minute) else { return nil }
      return (run.title(ofProduct: product["id"]?.textValue ?? "").cut(toColumns: 40), minute)
    }
  }

  /// Searches of the four hours before each listing time, against those of an even week.
  private func table(_ moments: [(name: String, minute: Int)], _ shares: [Double]) -> DataTable {
    var table = DataTable([
      .name(reader("Item", "商品")), .init(text: reader("Listing time", "上架时间"), term: "listing"),
      .init(
        text: reader("Searches in the 4 hours before", "之前 4 小时的搜索"), unit: reader("times the mean hour", "倍于平均时段"),
        term: "demand_by_hour"),
    ])
    for moment in moments {
      let hour = moment.minute / 60
      let before = (1...4).reduce(0) { $0 + shares[(hour - $1 + 168) % 168] } / 4 * 168
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
