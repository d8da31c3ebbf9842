import MarketDay

/// The dates under a chart.
struct DateAxis {
  let timeline: Timeline
  let language: Language

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  static func text(_ date: CalendarDate, _ language: Language) -> String {
    let (_, month, day) = date.components
    return language("\(day) \(months[month - 1])", "\(month)月\(day)日")
  }

  /// At most six dates; some only where the screen is wide enough, and just the ends on small charts.
  func markup(height: Double, isSmall: Bool) -> [Markup] {
    let count = timeline.spans.count
    guard count > 1 else { return [label(0, of: 1, height: height, class: "middle")] }
    if isSmall {
      return [
        label(0, of: count, height: height, class: "start"), label(count - 1, of: count, height: height, class: "end"),
      ]
    }
    let steps = min(5, count - 1)
    return (0...steps).map { step in
      let isNarrow = steps < 4 || [0, steps / 2, steps].contains(step)
      // On narrow screens the last one would reach beyond its chart.
      let anchor = step == steps ? "middle last" : "middle"
      return label(step * (count - 1) / steps, of: count, height: height, class: isNarrow ? anchor : "\(anchor) wide")
    }
  }

  private func label(_ point: Int, of count: Int, height: Double, class name: String) -> Markup {
    Drawing.label(
      Self.text(timeline.date(point), language), x: Drawing.percent((Double(point) + 0.5) / Double(count)),
      y: height + 17, class: name)
  }
}
