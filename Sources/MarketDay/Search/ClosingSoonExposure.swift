/// The share of a day's searchers who search while an item is on page one of the closing-soon order, by day of its
/// cycle: Σ_h hour share(h) · minutes on page one in h / 60.
///
/// Rivals' delistings follow the week's traffic as far as the trade's crowding says. Empty where the item is not listed
/// at a known time.
func closingSoonExposure(_ product: Product, among rivalListings: Int, scenario: Scenario) -> [Double] {
  guard let listed = product.listed else { return [] }
  let rules = scenario.trade.search
  let hours = hourShares(scenario.trade.demand.hours)
  let weekdays = scenario.trade.demand.weekdays
  let meanWeekday = weekdays.reduce(0, +) / 7
  let flow = (0..<168).map { hour in
    let traffic = hours[hour % 24] * 24 * weekdays[hour / 24] / meanWeekday
    return ListingRotation.delistingsPerMinute(
      listings: Double(rivalListings),
      density: ListingRotation.density(crowding: rules.closingSoonCrowding, traffic: traffic),
      fourteenDayShare: rules.fourteenDayShare)
  }
  let window = ListingRotation.minutesOnPageOne(
    delisting: listed, places: rules.closingSoonPlaces, flow: flow, cycle: product.cycle)
  return (0..<product.cycle.rawValue).map { day in
    (0..<24).reduce(0) { sum, hour in
      let minutes = ListingRotation.minutesOnPageOne(
        inHourFrom: day * 1_440 + hour * 60, window: window, listed: listed, cycle: product.cycle, start: scenario.start
      )
      return sum + hours[hour] * minutes / 60
    }
  }
}
