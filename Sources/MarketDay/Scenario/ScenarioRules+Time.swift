// The name of the scenario, its days, its seasons.
extension ScenarioRules.Check {
  mutating func checkTime() {
    checkName(draft.name, [.key("name")], Wording("name of the scenario", "场景名称"), atMost: 200)
    check(draft.days, 1...1_096, .daysOutOfRange, [], "days", Wording("The number of days", "模拟天数"))
    guard CalendarDate.known.contains(draft.start) else {
      add(
        .startOutOfRange, [.key("start")], "The start is outside the years 1900 to 2999; write such as 2026-09-01.",
        "开始日期不在 1900 到 2999 年之间，请按 2026-09-01 的格式填写。")
      return
    }
    if (1...1_096).contains(draft.days), period == nil {
      add(
        .startOutOfRange, [.key("start")], "The last day comes after the year 2999; start earlier than \(draft.start).",
        "最后一天晚于 2999 年，开始日期应早于 \(draft.start)。")
    }
  }

  mutating func checkSeasons() {
    let path: [ScenarioPathStep] = [.key("seasons")]
    guard checkCount(draft.seasons.count, atMost: 100, path, Wording("seasons", "季节")) else { return }
    for (index, season) in draft.seasons.enumerated() {
      let place = path.index(index)
      checkName(season.name, place.key("name"), Wording("name of the season", "季节名称"))
      let name = Wording("the season \(quoted(season.name))", "季节\(quoted(season.name))")
      let known = [
        checkKnown(season.first, place.key("from"), Wording("The first day of the season", "季节的开始日期")),
        checkKnown(season.last, place.key("to"), Wording("The last day of the season", "季节的结束日期")),
      ]
      if !known.contains(false), season.last < season.first {
        add(
          .datesReversed, place.key("to"),
          "\(name.capitalizedFirst) ends on \(season.last), before its first day \(season.first); swap the two dates "
            + "or correct one.",
          "\(name)的结束日期 \(season.last) 早于开始日期 \(season.first)，请对调或更正其中一个。")
      }
      check(
        season.demand, .from(0, to: 100), .seasonDemandOutOfRange, place, "demand",
        Wording("The demand of \(name)", "\(name)的需求系数"))
      check(
        season.tailDemand, .from(0, to: 100), .seasonDemandOutOfRange, place, "tail_demand",
        Wording("The tail demand of \(name)", "\(name)余热期的需求系数"))
      check(
        season.leadDays, 0...90, .seasonDaysOutOfRange, place, "lead_days",
        Wording("The number of lead days of \(name)", "\(name)的预热天数"))
      check(
        season.tailDays, 0...365, .seasonDaysOutOfRange, place, "tail_days",
        Wording("The number of tail days of \(name)", "\(name)的余热天数"))
    }
  }

  /// The largest factor that seasons and events put on a day's demand, at least 1. Where some meet, their factors
  /// multiply.
  ///
  /// It is infinite where that is beyond all numbers, and 1 where the seasons are faulty.
  func peakOfSeasons() -> Double {
    guard let period, draft.seasons.count <= 100, draft.events.count <= 100 else { return 1 }
    let seasons = (draft.seasons + draft.events.map(\.season)).filter { season in
      CalendarDate.known.contains(season.first) && CalendarDate.known.contains(season.last)
        && (0...365).contains(season.tailDays) && (season.demand > 1 || season.tailDemand > 1)
    }
    guard !seasons.isEmpty else { return 1 }
    var peak = 1.0
    for day in period.lowerBound.daysSinceEpoch...period.upperBound.daysSinceEpoch {
      let date = CalendarDate(daysSinceEpoch: day)
      var factor = 1.0
      for season in seasons where date >= season.first && date <= season.last + season.tailDays {
        factor *= max(1, date <= season.last ? season.demand : season.tailDemand)
      }
      peak = max(peak, factor)
    }
    return peak
  }
}
