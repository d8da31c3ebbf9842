import MarketDay
import RunFiles

/// A week hour by hour, the busier the darker, with moments in it marked.
struct WeekClock {
  struct Moment {
    var name: String
    /// From Monday 0:00 on.
    var minute: Int
  }

  var id: String
  var title: String
  var unitName: String
  var term: String?
  /// 168 shares, Monday 0:00 first.
  var shares: [Amount]
  var moments: [Moment]
  var note: String?

  private static let rowHeight = 26.0

  static func day(_ day: Int, _ reader: Reader) -> String {
    reader.language.choose(
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], ["周一", "周二", "周三", "周四", "周五", "周六", "周日"])[day]
  }

  static func text(ofMinute minute: Int, _ reader: Reader) -> String {
    let (hour, rest) = (minute % 1440).quotientAndRemainder(dividingBy: 60)
    return "\(day(minute / 1440, reader)) \(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }

  func markup(_ reader: Reader) -> Markup {
    let height = 7 * Self.rowHeight
    let most = shares.map(\.value).max() ?? 1
    var parts: [Markup] = (0..<7).map {
      Drawing.label(Self.day($0, reader), x: "-6", y: (Double($0) + 0.5) * Self.rowHeight + 4, class: "end")
    }
    for hour in stride(from: 0, through: 24, by: 3) {
      parts.append(
        Drawing.label(
          "\(hour)", x: Drawing.percent(Double(hour) / 24), y: height + 17,
          class: hour % 6 == 0 ? "middle" : "middle wide"))
    }
    for (index, share) in shares.enumerated() {
      let (day, hour) = index.quotientAndRemainder(dividingBy: 24)
      // Ten steps, so that the colours are the style's.
      let step = most > 0 ? Int((share.value / most * 9).rounded()) : 0
      let here = moments.filter { $0.minute / 60 == index }.map(\.name)
      parts.append(
        Drawing.mark(
          x: Double(hour) / 24, width: 1 / 24.0, y: Double(day) * Self.rowHeight, height: Self.rowHeight,
          class: "heat-\(step)",
          tells: ([Self.text(ofMinute: index * 60, reader), share.shown] + here).joined(separator: "\n")))
    }
    for moment in moments {
      let (day, minute) = moment.minute.quotientAndRemainder(dividingBy: 1440)
      parts.append(
        Markup(
          "circle",
          [
            "class": "moment", "cx": Drawing.percent(Double(minute) / 1440),
            "cy": Drawing.number((Double(day) + 0.5) * Self.rowHeight), "r": "5",
          ]))
    }
    let description = description(reader)
    let drawing = Drawing.picture(
      id: id, class: "week", height: height, title: "\(title), \(unitName)", description: description, parts)
    var table = DataTable(
      [.name(reader("Hour", "时段"))] + (0..<7).map { .init(text: Self.day($0, reader), unit: "%") })
    for hour in 0..<24 {
      table.add("\(hour):00", (0..<7).map { day in shares[day * 24 + hour].cell() })
    }
    let figure = ChartFigure(
      id: id, title: title, unit: unitName, term: term, description: description, note: note,
      legend: [
        LegendEntry(text: reader("few searches", "搜索少"), sample: "heat-1"),
        LegendEntry(text: reader("many", "搜索多"), sample: "heat-9"),
      ], table: table)
    return figure.markup(reader.language, drawing: drawing)
  }

  private func description(_ reader: Reader) -> String {
    guard let best = shares.indices.max(by: { shares[$0].value < shares[$1].value }) else { return "" }
    let text = Self.text(ofMinute: best * 60, reader)
    return reader(
      "Most searches: \(text), \(shares[best].shown) of the week. \(moments.count) items are marked.",
      "搜索最多：\(text)，占全周 \(shares[best].shown)。标出 \(moments.count) 个商品。")
  }
}
