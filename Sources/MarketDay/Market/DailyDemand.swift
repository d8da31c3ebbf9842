/// Mean searches or visits of a day: V · growth^(d/30) · season(d) · weekday(d), a day.
///
/// `growthPer30Days` is a factor over 30 days; weekday factors are relative to their mean, so that a week has seven
/// mean days. Shocks are not in it.
func meanDemand(
  perDay usual: Double, growthPer30Days: Double = 1, day: Int, date: CalendarDate, weekdays: [Double], seasons: [Season]
) -> Double {
  let meanWeekday = weekdays.reduce(0, +) / 7
  var demand = usual * weekdays[date.weekday.rawValue] / meanWeekday
  if growthPer30Days != 1 { demand *= power(growthPer30Days, Double(day) / 30) }
  for season in seasons { demand *= seasonFactor(on: date, season: season) }
  return demand
}

/// Shares of a day by hour that sum to 1, from proportions.
func hourShares(_ hours: [Double]) -> [Double] {
  let whole = hours.reduce(0, +)
  return hours.map { $0 / whole }
}
