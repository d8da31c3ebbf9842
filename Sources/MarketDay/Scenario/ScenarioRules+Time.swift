// The name of the scenario, its days, its seasons.
extension ScenarioRules.Check {
  mutating func checkTime() {
    checkName(draft.name, [.key("name")], "name of the scenario", atMost: 200)
    check(draft.days, 1...1_096, .daysOutOfRange, [], "days", "The number of days")
    guard CalendarDate.known.contains(draft.start) else {
      add(.startOutOfRange, [.key("start")], "The start is outside the years 1900 to 2999; write such as 2026-09-01.")
      return
    }
    if (1...1_096).contains(draft.days), period == nil {
      add(
        .startOutOfRange, [.key("start")], "The last day comes after the year 2999; start earlier than \(draft.start).")
    }
  }

  mutating func checkSeasons() {
    let path: [ScenarioPathStep] = [.key("seasons")]
    guard checkCount(draft.seasons.count, atMost: 100, path, "seasons") else { return }
    for (index, season) in draft.seasons.enumerated() {
      let place = path.index(index)
      checkName(season.name, place.key("name"), "name of the season")
      let name = "the season \(quoted(season.name))"
      let known = [
        checkKnown(season.first, place.key("from"), "The first day of the season"),
        checkKnown(season.last, place.key("to"), "The last day of the season"),
      ]
      if !known.contains(false), season.last < season.first {
        add(
          .datesReversed, place.key("to"),
          "\(name) ends on \(season.last), before its first day \(season.first); swap the two dates or correct one."
            .capitalizedFirst)
      }
      check(season.demand, .from(0, to: 100), .seasonDemandOutOfRange, place, "demand", "The demand of \(name)")
      check(
        season.tailDemand, .from(0, to: 100), .seasonDemandOutOfRange, place, "tail_demand",
        "The tail demand of \(name)")
      check(season.leadDays, 0...90, .seasonDaysOutOfRange, place, "lead_days", "The number of lead days of \(name)")
      check(season.tailDays, 0...365, .seasonDaysOutOfRange, place, "tail_days", "The number of tail days of \(name)")
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
