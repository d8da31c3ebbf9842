@testable import MarketDay

/// What the laws look at in a world, between two days.
struct StoreState {
  let ledger: Ledger
  let items: [ItemState]
  let coupons: [CouponsHeld]
  let ads: [AdState]
  let events: EventStates
  let parcels: ParcelQueue
  let reviews: ReviewBooks
  let members: MemberBase
  let standing: StandingState

  init(_ world: borrowing World) {
    ledger = world.ledger
    items = world.items
    coupons = world.coupons
    ads = world.ads
    events = world.events
    parcels = world.parcels
    reviews = world.reviews
    members = world.members
    standing = world.standing
  }
}

/// What the laws look at in a day's ads.
struct PlayedAds {
  let bids: [Money]
  let clicks: [Int]
  let spend: [Money]
  let segments: [[AdSegment]]
  /// What each bids by hour, before the campaign's schedule.
  let hourBids: [[Money]]

  init(_ day: borrowing AdDay) {
    bids = day.bids
    var clicks: [Int] = []
    var spend: [Money] = []
    var segments: [[AdSegment]] = []
    var hourBids: [[Money]] = []
    for ad in day.bids.indices {
      clicks.append(day.clicks[ad])
      spend.append(Money(fen: day.spend[ad]))
      var ofAd: [AdSegment] = []
      for index in day.segmentRange(of: ad) { ofAd.append(day.segments[index]) }
      segments.append(ofAd)
      var byHour: [Money] = []
      for hour in 0..<AdDay.hours { byHour.append(day.bid(of: ad, at: hour)) }
      hourBids.append(byHour)
    }
    self.clicks = clicks
    self.spend = spend
    self.segments = segments
    self.hourBids = hourBids
  }
}

/// A day with the store before and after it, as the laws of the engine see it.
struct PlayedDay {
  let stage: PreparedScenario
  let before: StoreState
  let after: StoreState
  let ads: PlayedAds
  /// By item, in the morning.
  let onSale: [Bool]
  let record: DayRecord

  var date: CalendarDate { record.date }
  var ledger: Ledger { after.ledger }
}

/// What broke a law, with the day and the store it was found in.
struct LawFindings {
  let seed: UInt64
  private(set) var faults: [String] = []
  private var day = 0

  init(seed: UInt64) { self.seed = seed }

  mutating func enter(day: Int) { self.day = day }

  /// `law` says what must hold.
  mutating func check(_ holds: Bool, _ law: @autoclosure () -> String) {
    if !holds { faults.append("seed \(seed), day \(day): \(law())") }
  }
}

/// How a scenario is played for the laws.
enum LawPlay {
  /// Plays the first `days` days and shows each to `visit`.
  static func play(
    _ stage: PreparedScenario, seed: UInt64, replicate: Int = 0, days: Int, visit: (PlayedDay) -> Void
  ) {
    var world = World(stage, luck: Luck(seed: seed, replicate: replicate))
    var record = DayRecord(day: 0, date: stage.scenario.start, layout: stage.layout)
    var before = StoreState(world)
    for day in 0..<min(days, stage.scenario.days) {
      world.play(day: day, on: stage, into: &record)
      let after = StoreState(world)
      visit(
        PlayedDay(
          stage: stage, before: before, after: after, ads: PlayedAds(world.today.adDay), onSale: world.today.onSale,
          record: record))
      before = after
    }
  }

  /// The records of the first `days` days.
  static func records(
    _ scenario: Scenario, seed: UInt64, replicate: Int = 0, days: Int = .max
  ) -> [DayRecord] {
    let stage = PreparedScenario(scenario)
    var world = World(stage, luck: Luck(seed: seed, replicate: replicate))
    var record = DayRecord(day: 0, date: scenario.start, layout: stage.layout)
    var records: [DayRecord] = []
    for day in 0..<min(days, scenario.days) {
      world.play(day: day, on: stage, into: &record)
      records.append(record)
    }
    return records
  }

  /// The first day on which two runs differ; nil: they are the same.
  static func firstDifference<Day: Equatable>(_ left: [Day], _ right: [Day]) -> Int? {
    left.indices.first { right.count <= $0 || left[$0] != right[$0] } ?? (left.count < right.count ? left.count : nil)
  }
}
