/// How much of a day's demand meets an item on page one of the closing-soon order.
struct ClosingSoonExposure: Sendable, Equatable {
  /// The share of a day's searchers who search while the item is on page one: Σ_h hour share(h) · minutes in h / 60.
  var seen = 0.0
  /// The same with each minute weighted by the look at the place where the item then stands; at most ``seen``.
  var looked = 0.0
}

/// The exposures of an item to a keyword's searchers, by day of its cycle; empty where it is not listed at a known
/// time.
///
/// Walks back from the delisting: with λ delistings of rivals a minute the item passes a place each 1 / λ minutes, from
/// place 1 at the delisting to the last one of the page. λ changes from hour to hour as far as rivals follow the week's
/// traffic (``ListingRotation``). O(hours on page one + places).
func closingSoonExposures(_ product: Product, among rivalListings: Int, scenario: Scenario) -> [ClosingSoonExposure] {
  guard let listed = product.listed else { return [] }
  let rules = scenario.trade.search
  let demand = scenario.trade.demand
  let shares = hourShares(demand.hours)
  let meanWeekday = demand.weekdays.reduce(0, +) / 7
  let looks = (1...rules.closingSoonPlaces).map { power(Double($0), -rules.lookDecay) }
  var days = [ClosingSoonExposure](repeating: ClosingSoonExposure(), count: product.cycle.rawValue)
  // Minutes from the start of day 0, and what rivals are ahead, while time goes back.
  let delisting = ListingRotation.minutesToDelisting(
    listed: listed, cycle: product.cycle, start: scenario.start, minutesSinceStart: 0)
  var end = delisting
  var ahead = 0.0
  while ahead < Double(rules.closingSoonPlaces), delisting - end < product.cycle.minutes {
    let hour = (end - 1 + 2 * product.cycle.minutes) / 60
    let span = Double(end + 2 * product.cycle.minutes - hour * 60)
    let weekday = (scenario.start.weekday.rawValue + hour / 24) % 7
    let traffic = shares[hour % 24] * 24 * demand.weekdays[weekday] / meanWeekday
    let flow = ListingRotation.delistingsPerMinute(
      listings: Double(rivalListings),
      density: ListingRotation.density(crowding: rules.closingSoonCrowding, traffic: traffic),
      fourteenDayShare: rules.fourteenDayShare)
    let whole = Double(product.cycle.minutes - (delisting - end))
    let left = flow > 0 ? (Double(rules.closingSoonPlaces) - ahead) / flow : whole
    let minutes = min(span, left, whole)
    let day = hour / 24 % days.count
    days[day].seen += shares[hour % 24] * minutes / 60
    days[day].looked += shares[hour % 24] / 60 * lookedMinutes(minutes, from: ahead, flow: flow, looks: looks)
    ahead += flow * minutes
    guard minutes == span else { break }
    end -= Int(span)
  }
  return days
}

/// Minutes weighted by the look, over `minutes` in which the number of rivals ahead goes from `ahead` up by `flow` a
/// minute.
private func lookedMinutes(_ minutes: Double, from ahead: Double, flow: Double, looks: [Double]) -> Double {
  var place = min(Int(ahead), looks.count - 1)
  guard flow > 0 else { return minutes * looks[place] }
  let end = ahead + flow * minutes
  var from = ahead
  var sum = 0.0
  while from < end, place < looks.count {
    let to = min(end, Double(place + 1))
    sum += looks[place] * max(0, to - from) / flow
    from = to
    place += 1
  }
  return min(sum, minutes)
}
