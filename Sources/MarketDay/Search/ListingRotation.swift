/// The closing-soon order: a listing nearest to its delisting stands first.
///
/// A listing is put up at a minute of the week, taken down after its cycle, and put up again at once. With λ
/// delistings of rivals a minute, a listing that has m minutes left has λ · m rivals ahead of it; so it is on a page
/// of n places during the last n / λ minutes of its cycle, and moves from place n to place 1 (S0: 40 places, 150,000
/// listings, 2.7 minutes a week).
///
/// That rivals' delistings come as an even flow within an hour is our assumption. Were they to come at random
/// (Poisson), the mean time on the page would be the same n / λ.
public enum ListingRotation {
  /// Delistings of rivals a minute:
  ///
  ///     λ = L · ρ · ((1 − f) / 10,080 + f / 20,160)
  ///
  /// - Parameters:
  ///   - listings: L, relevant listings that stand, at least 0.
  ///   - density: ρ, delistings at that time of the week relative to the mean over the week; 1 where they are even.
  ///   - fourteenDayShare: f, the share of the standing listings on a 14-day cycle, 0 to 1; the others have 7 days.
  public static func delistingsPerMinute(listings: Double, density: Double, fourteenDayShare: Double) -> Double {
    let week = Double(MinuteOfWeek.count)
    return listings * density * ((1 - fourteenDayShare) / week + fourteenDayShare / (2 * week))
  }

  /// ρ where rivals follow the shoppers: 1 − crowding + crowding · traffic.
  ///
  /// `traffic` is that hour's traffic relative to the mean hour of the week; `crowding` is 0 (even) to 1 (in
  /// proportion to traffic, where timing is worth nothing). The straight line between the two is our assumption.
  public static func density(crowding: Double, traffic: Double) -> Double { 1 - crowding + crowding * traffic }

  /// n / λ: minutes on page one before each delisting, at most the whole cycle.
  ///
  /// Where λ changes within that time use ``minutesOnPageOne(delisting:places:flow:cycle:)``.
  public static func minutesOnPageOne(places: Int, delistingsPerMinute: Double, cycle: ListingCycle) -> Double {
    guard delistingsPerMinute > 0 else { return Double(cycle.minutes) }
    return min(Double(cycle.minutes), Double(places) / delistingsPerMinute)
  }

  /// Minutes on page one before a delisting where the flow changes from hour to hour: the m with ∫ λ = n over the last
  /// m minutes.
  ///
  /// - Parameters:
  ///   - delisting: when the listing is taken down.
  ///   - places: n, at least 0.
  ///   - flow: λ by hour of the week, 168 numbers from Monday 0:00 on, each at least 0.
  /// - Complexity: O(hours in the window); takes no memory.
  public static func minutesOnPageOne(
    delisting: MinuteOfWeek, places: Int, flow: [Double], cycle: ListingCycle
  ) -> Double {
    precondition(flow.count == 168, "a flow has 168 hours")
    let whole = Double(cycle.minutes)
    var ahead = Double(places)
    var minutes = 0.0
    var end = delisting.value
    while minutes < whole {
      if end == 0 { end = MinuteOfWeek.count }
      let hour = (end - 1) / 60
      let span = Double(end - hour * 60)
      let passing = flow[hour] * span
      if passing >= ahead {
        guard passing > 0 else { break }
        return min(whole, minutes + ahead / flow[hour])
      }
      ahead -= passing
      minutes += span
      end = hour * 60
    }
    return min(whole, minutes)
  }

  /// The place, 1 is the top, of a listing that is taken down in `minutes` ≥ 0: 1 + ⌊λ · minutes⌋.
  public static func place(minutesBeforeDelisting minutes: Double, delistingsPerMinute: Double) -> Int {
    1 + Int(minutes * delistingsPerMinute)
  }

  /// The share of standing listings on a 14-day cycle where `share` of the cycles that start have 14 days: a cycle
  /// that is twice as long stands twice as long.
  public static func standingShare(fourteenDayShareOfStarts share: Double) -> Double {
    14 * share / (7 * (1 - share) + 14 * share)
  }

  /// Mean days until a standing listing is taken down: half of its cycle, weighted by what stands.
  ///
  ///     (1 − f) · 3.5 + f · 7
  ///
  /// Where half of the standing listings have 14 days it is 5.25; where half of the starting cycles have, it is 245 /
  /// 42 = 5.83.
  public static func meanDaysToDelisting(fourteenDayShare: Double) -> Double {
    (1 - fourteenDayShare) * 3.5 + fourteenDayShare * 7
  }
}

extension ListingCycle {
  /// Minutes from one delisting to the next.
  public var minutes: Int { rawValue * 1_440 }
}

// MARK: - The calendar of one listing

extension ListingRotation {
  /// Minutes until the next delisting, 1 to the length of the cycle.
  ///
  /// The first delisting is the first occurrence of `listed` after the start of day 0 (00:00); an occurrence at that
  /// very moment is a listing, so it is taken down a week later. From then on a delisting comes after every cycle. At
  /// the moment of a delisting the listing is up again and has a whole cycle left.
  ///
  /// - Parameter minutesSinceStart: from the start of day 0, at least 0.
  public static func minutesToDelisting(
    listed: MinuteOfWeek, cycle: ListingCycle, start: CalendarDate, minutesSinceStart: Int
  ) -> Int {
    let first = minutesBetween(start.weekday.rawValue * 1_440, listed.value)
    let left = (first - minutesSinceStart) % cycle.minutes
    return left > 0 ? left : left + cycle.minutes
  }

  /// Hours from the start of the hour `moment` until the next delisting, above 0, at most the length of the cycle.
  ///
  /// Precondition: `moment` is not before the start of day 0.
  public static func hoursToDelisting(
    listed: MinuteOfWeek, cycle: ListingCycle, start: CalendarDate, at moment: DateHour
  ) -> Double {
    let minutes = (moment.date - start) * 1_440 + moment.hour * 60
    precondition(minutes >= 0, "a listing is followed from the start on")
    return Double(minutesToDelisting(listed: listed, cycle: cycle, start: start, minutesSinceStart: minutes)) / 60
  }

  /// Minutes of one hour in which the listing is on page one, 0 to 60, where it is there in the last `window` minutes
  /// before each delisting. The window may reach into the day before, and may be longer than an hour or a day.
  ///
  /// - Parameters:
  ///   - window: minutes, 0 to the length of the cycle.
  ///   - hourStart: minutes since the start of day 0, at least 0.
  /// - Complexity: O(1), takes no memory.
  public static func minutesOnPageOne(
    inHourFrom hourStart: Int, window: Double, listed: MinuteOfWeek, cycle: ListingCycle, start: CalendarDate
  ) -> Double {
    let left = Double(minutesToDelisting(listed: listed, cycle: cycle, start: start, minutesSinceStart: hourStart))
    // Windows are no longer than a cycle, and a cycle is longer than an hour: this window and the next are all there
    // can be.
    let next = left + Double(cycle.minutes)
    return overlap(left - window, left, 0, 60) + overlap(next - window, next, 0, 60)
  }

  /// The length of what [firstStart, firstEnd) and [secondStart, secondEnd) share, at least 0.
  @inline(__always)
  public static func overlap(
    _ firstStart: Double, _ firstEnd: Double, _ secondStart: Double, _ secondEnd: Double
  ) -> Double {
    max(0, min(firstEnd, secondEnd) - max(firstStart, secondStart))
  }

  /// Minutes from one minute of the week to the next occurrence of another, 1 to 10,080.
  private static func minutesBetween(_ earlier: Int, _ later: Int) -> Int {
    let difference = (later - earlier) % MinuteOfWeek.count
    return difference > 0 ? difference : difference + MinuteOfWeek.count
  }
}
