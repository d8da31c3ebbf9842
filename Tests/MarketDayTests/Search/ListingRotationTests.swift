import Testing

@testable import MarketDay

@Suite("Listing rotation")
struct ListingRotationTests {
  private func date(_ text: String) -> CalendarDate { CalendarDate(text: text)! }

  @Test func fortyPlacesAmong150_000ListingsAreUnderThreeMinutesAWeek() {
    let flow = ListingRotation.delistingsPerMinute(listings: 150_000, density: 1, fourteenDayShare: 0)
    let minutes = ListingRotation.minutesOnPageOne(places: 40, delistingsPerMinute: flow, cycle: .sevenDays)
    #expect(abs(minutes - 2.688) < 1e-12)
    let crowded = ListingRotation.delistingsPerMinute(listings: 150_000, density: 1.6, fourteenDayShare: 0)
    #expect(
      abs(ListingRotation.minutesOnPageOne(places: 40, delistingsPerMinute: crowded, cycle: .sevenDays) - 1.68) < 1e-12)
  }

  @Test func listingsOf14DaysHalveTheFlow() {
    let flow = { ListingRotation.delistingsPerMinute(listings: 20_160, density: 1, fourteenDayShare: $0) }
    #expect(flow(0) == 2)
    #expect(flow(1) == 1)
    #expect(abs(flow(0.5) - 1.5) < 1e-12)
  }

  @Test func fewListingsStayOnPageOneAllTheTime() {
    for cycle in ListingCycle.allCases {
      #expect(
        ListingRotation.minutesOnPageOne(places: 40, delistingsPerMinute: 0, cycle: cycle) == Double(cycle.minutes))
      #expect(
        ListingRotation.minutesOnPageOne(places: 40, delistingsPerMinute: 1e-9, cycle: cycle) == Double(cycle.minutes))
    }
  }

  @Test func meanTimeToDelisting() {
    let standing = ListingRotation.standingShare(fourteenDayShareOfStarts: 0.5)
    #expect(abs(standing - 2.0 / 3) < 1e-15)
    #expect(abs(ListingRotation.meanDaysToDelisting(fourteenDayShare: standing) - 245.0 / 42) < 1e-12)
    #expect(ListingRotation.meanDaysToDelisting(fourteenDayShare: 0.5) == 5.25)
  }

  @Test func aListingMovesFromTheLastPlaceToTheFirst() {
    #expect(ListingRotation.place(minutesBeforeDelisting: 2.687, delistingsPerMinute: 40 / 2.688) == 40)
    #expect(ListingRotation.place(minutesBeforeDelisting: 0, delistingsPerMinute: 40 / 2.688) == 1)
  }

  @Test func theFirstDelistingIsTheFirstSuchMinuteAfterTheStart() {
    let start = date("2026-09-01")  // a Tuesday
    let monday = MinuteOfWeek(.monday, hour: 20, minute: 30)
    for cycle in ListingCycle.allCases {
      // Six days and 20.5 hours to Monday evening.
      let hours = ListingRotation.hoursToDelisting(
        listed: monday, cycle: cycle, start: start, at: DateHour(start, hour: 0))
      #expect(hours == 164.5)
      let after = ListingRotation.hoursToDelisting(
        listed: monday, cycle: cycle, start: start, at: DateHour(start + 6, hour: 21))
      #expect(after == Double(cycle.rawValue * 24) - 0.5)
    }
    let atTheStart = MinuteOfWeek(.tuesday, hour: 0, minute: 0)
    #expect(
      ListingRotation.minutesToDelisting(listed: atTheStart, cycle: .sevenDays, start: start, minutesSinceStart: 0)
        == 10_080)
    #expect(
      ListingRotation.minutesToDelisting(listed: atTheStart, cycle: .fourteenDays, start: start, minutesSinceStart: 0)
        == 10_080)
    #expect(
      ListingRotation.minutesToDelisting(
        listed: atTheStart, cycle: .fourteenDays, start: start, minutesSinceStart: 10_080)
        == 20_160)
  }

  /// Minute by minute: a set of delistings, and whether a minute is in the last `window` minutes before one.
  @Test func minutesOnPageOneAgreeWithAWalkOverTheMinutes() {
    var stream = Luck(seed: 5, replicate: 0).stream(.closingSoonOrder, day: 0, entity: .store)
    for _ in 0..<60 {
      let start = date("2026-01-01") + Int(stream.nextUniform() * 400)
      let weekday = Weekday.allCases[Int(stream.nextUniform() * 7)]
      let listed = MinuteOfWeek(weekday, hour: Int(stream.nextUniform() * 24), minute: Int(stream.nextUniform() * 60))
      let cycle: ListingCycle = stream.nextUniform() < 0.5 ? .sevenDays : .fourteenDays
      let longest = [3.0, 200, 4_000, Double(cycle.minutes)][Int(stream.nextUniform() * 4)]
      let window = Int(longest * stream.nextUniform())
      let minutes = 35 * 1_440
      var isOnPageOne = [Bool](repeating: false, count: minutes)
      var delisting = (0...10_080).first { minute in
        minute > 0 && (start.weekday.rawValue * 1_440 + minute) % 10_080 == listed.value
      }!
      while delisting - window < minutes {
        for minute in max(0, delisting - window)..<min(minutes, max(0, delisting)) { isOnPageOne[minute] = true }
        delisting += cycle.minutes
      }
      for hour in 0..<(minutes / 60) {
        let walked = isOnPageOne[(hour * 60)..<(hour * 60 + 60)].filter { $0 }.count
        let found = ListingRotation.minutesOnPageOne(
          inHourFrom: hour * 60, window: Double(window), listed: listed, cycle: cycle, start: start)
        if found != Double(walked) {
          Issue.record(
            "start \(start), listed \(listed.value), \(cycle), window \(window), hour \(hour): \(found), not \(walked)")
        }
      }
    }
  }

  @Test func aWeekHoldsTheWholeWindow() {
    let start = date("2026-09-01")
    let listed = MinuteOfWeek(.wednesday, hour: 0, minute: 1)
    for window in [0.5, 2.688, 61, 1_500.25, 10_080] {
      let sum = (168..<336).reduce(0) {
        $0
          + ListingRotation.minutesOnPageOne(
            inHourFrom: $1 * 60, window: window, listed: listed, cycle: .sevenDays, start: start)
      }
      #expect(abs(sum - window) < 1e-9)
    }
  }

  @Test func anEvenFlowGivesTheSameWindow() {
    let flow = [Double](repeating: 0.25, count: 168)
    for minute in stride(from: 0, to: 10_080, by: 37) {
      let delisting = MinuteOfWeek(Weekday.allCases[minute / 1_440], hour: minute % 1_440 / 60, minute: minute % 60)
      let minutes = ListingRotation.minutesOnPageOne(delisting: delisting, places: 40, flow: flow, cycle: .sevenDays)
      #expect(abs(minutes - 160) < 1e-9)
    }
    let none = [Double](repeating: 0, count: 168)
    let delisting = MinuteOfWeek(.monday, hour: 0, minute: 0)
    for cycle in ListingCycle.allCases {
      let minutes = ListingRotation.minutesOnPageOne(delisting: delisting, places: 40, flow: none, cycle: cycle)
      #expect(minutes == Double(cycle.minutes))
    }
  }

  /// With delistings in proportion to traffic every delisting time has the same number of searches in its window.
  @Test func timingIsWorthNothingWhereRivalsFollowTheTraffic() {
    let profile = DemandProfile().hours
    let mean = profile.reduce(0, +) / 24
    let flow = (0..<168).map {
      ListingRotation.delistingsPerMinute(
        listings: 3_000, density: ListingRotation.density(crowding: 1, traffic: profile[$0 % 24] / mean),
        fourteenDayShare: 0)
    }
    let start = date("2026-08-31")  // a Monday
    var least = Double.infinity
    var most = 0.0
    for minute in stride(from: 0, to: 10_080, by: 91) {
      let listed = MinuteOfWeek(Weekday.allCases[minute / 1_440], hour: minute % 1_440 / 60, minute: minute % 60)
      let window = ListingRotation.minutesOnPageOne(delisting: listed, places: 40, flow: flow, cycle: .sevenDays)
      let searches = (168..<336).reduce(0.0) {
        $0 + profile[$1 % 24]
          * ListingRotation.minutesOnPageOne(
            inHourFrom: $1 * 60, window: window, listed: listed, cycle: .sevenDays, start: start)
      }
      least = min(least, searches)
      most = max(most, searches)
    }
    #expect(most / least < 1 + 1e-9)
  }
}
