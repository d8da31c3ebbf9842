import MarketDay

/// The days that a chart shows, or weeks where there are too many of them.
struct Timeline: Sendable {
  /// The most points across a chart.
  static let mostPoints = 180

  let start: CalendarDate
  let days: Int
  /// Days that each point stands for.
  let step: Int

  init(start: CalendarDate, days: Int, mostPoints: Int = Timeline.mostPoints) {
    self.start = start
    self.days = days
    step = days > mostPoints ? 7 : 1
  }

  /// The days of each point; the last week may be shorter.
  var spans: [Range<Int>] { stride(from: 0, to: days, by: step).map { $0..<min($0 + step, days) } }

  var isWeekly: Bool { step > 1 }

  /// One value a point: the mean of the days that have one.
  func means(_ values: [Double?]) -> [Double?] {
    spans.map { span in
      let filled = span.compactMap { $0 < values.count ? values[$0] : nil }
      return filled.isEmpty ? nil : filled.reduce(0, +) / Double(filled.count)
    }
  }

  /// One amount a point: as in the file where a point is a day, the mean of its days where it is a week.
  func amounts(_ values: [Amount?]) -> [Amount?] {
    guard isWeekly else { return values }
    return means(values.map { $0?.value }).enumerated().map { index, mean in
      guard let mean, let unit = spans[index].lazy.compactMap({ values[$0]?.unit }).first else { return nil }
      return Amount(mean, unit)
    }
  }

  func date(_ point: Int) -> CalendarDate { start + spans[point].lowerBound }

  /// The row of a table.
  func name(_ point: Int, _ language: Language) -> String {
    guard isWeekly else { return "\(date(point))" }
    let last = start + (spans[point].upperBound - 1)
    return language("\(date(point)) to \(last)", "\(date(point)) 至 \(last)")
  }

  func note(_ language: Language) -> String? {
    guard isWeekly else { return nil }
    return language(
      "Each point is the mean of a week: there are \(days) days.", "共 \(days) 天，每个点是一周的日均值。")
  }
}
