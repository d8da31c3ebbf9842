/// Demand of a day relative to a usual one, from one season: `demand` from its first to its last day; after it the way
/// back from `tailDemand` to 1 in equal steps over the tail days; 1 on all others.
///
/// Double 11 is about 15 usual days for the whole platform (turnover of 2019 over the mean day); the straight way back
/// is our assumption. What shoppers do on the days before is in ``waitingShare(on:season:share:)``.
func seasonFactor(on date: CalendarDate, season: Season) -> Double {
  if date < season.first { return 1 }
  if date <= season.last { return season.demand }
  let daysAfter = date - season.last
  guard daysAfter <= season.tailDays else { return 1 }
  return season.tailDemand + (1 - season.tailDemand) * Double(daysAfter - 1) / Double(season.tailDays)
}
