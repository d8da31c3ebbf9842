import Testing

@testable import MarketDay

/// Bids by hour: what a strategy sets is what the auctions hold, and what it is told is what happened.
@Suite("Bids by hour")
struct HourlyBiddingTests {
  private let rule = BidRule.byHour(HourlyBidding(cap: Money(yuan: 20), strength: 1))

  private func report(_ hours: [AdHourReport]) -> AdReport {
    var report = AdReport.example
    var yesterday = AdDayReport()
    yesterday.bid = Money(yuan: 1)
    yesterday.hours = hours
    report.yesterday = yesterday
    return report
  }

  @Test("cheap hours get more, dear ones less, and the mean over clicks is kept")
  func meanIsKept() throws {
    for seed in 0..<200 {
      var stream = Luck(seed: 5, replicate: seed).stream(.bidChoices, day: 0, entity: .store)
      let hours = (0..<24).map { _ in
        let clicks = Int(stream.nextUniform() * 60)
        return AdHourReport(clicks: clicks, cost: Money(fen: clicks * Int(10 + stream.nextUniform() * 200)), place: 1)
      }
      let strategy = HourlyBidding(cap: Money(yuan: 20), strength: 0.2 + stream.nextUniform() * 1.8)
      var memory = strategy.firstMemory
      let decision = strategy.bid(report(hours), memory: &memory, luck: &stream)
      let percents = try #require(decision.hourPercents)
      let clicks = hours.map { Double($0.clicks) }
      let mean = zip(clicks, percents).reduce(0) { $0 + $1.0 * Double($1.1) } / clicks.reduce(0, +)
      #expect(abs(mean - 100) < 0.6, "seed \(seed): \(mean)%")
      #expect(percents.allSatisfy { (0...150).contains($0) }, "seed \(seed)")
      let costs = hours.map { ($0.cost.yuan + 5) / (Double($0.clicks) + 5) }
      let cheapest = try #require(hours.indices.filter { hours[$0].clicks > 30 }.min { costs[$0] < costs[$1] })
      let dearest = try #require(hours.indices.filter { hours[$0].clicks > 30 }.max { costs[$0] < costs[$1] })
      #expect(percents[cheapest] >= percents[dearest], "seed \(seed)")
    }
  }

  @Test("on the days after it has learned, bids differ by hour, and the auctions show them as they were held")
  func auctionsAgree() throws {
    let simulation = try BiddingStore(days: 40).simulation(rule)
    let stage = simulation.stage
    var world = World(stage, luck: Luck(seed: 3, replicate: 0))
    var record = DayRecord(day: 0, date: stage.scenario.start, layout: stage.layout)
    for day in 0..<30 { world.play(day: day, on: stage, into: &record) }
    world.begin(day: 30, on: stage)
    world.runKeywordAds(30, stage)
    var bids: Set<Money> = []
    for hour in 0..<24 {
      let view = simulation.auction(keyword: 0, day: 30, hour: hour, seed: 3)
      let own = try #require(view.bidders.first { $0.isOwn })
      bids.insert(own.bid)
      let held = world.today.adDay.segment(of: 0, at: hour)
      let segment = try #require(held)
      #expect(own.outcome == .place(segment.place, pricePerClick: Money(fen: segment.price)), "hour \(hour)")
    }
    #expect(bids.count > 3)
  }

  @Test("the hours of yesterday add up to the day, where it is played whole and where by the hour")
  func hoursAddUp() throws {
    for budget in [BiddingStore.ample, Money(yuan: 20)] {
      let stage = try BiddingStore(days: 30, budget: budget).simulation(rule).stage
      var world = World(stage, luck: Luck(seed: 4, replicate: 0))
      var record = DayRecord(day: 0, date: stage.scenario.start, layout: stage.layout)
      var clicks = 0
      for day in 0..<stage.scenario.days {
        world.play(day: day, on: stage, into: &record)
        let ad = world.ads[0]
        let yesterday = try #require(ad.yesterday)
        #expect(yesterday.hours.count == 24)
        #expect(yesterday.hours.reduce(0) { $0 + $1.clicks } == yesterday.clicks, "day \(day), budget \(budget)")
        #expect(yesterday.hours.reduce(.zero) { $0 + $1.cost } == yesterday.cost, "day \(day), budget \(budget)")
        #expect(yesterday.amount == record.keywords[0].adAmount)
        for hour in yesterday.hours { #expect(hour.place > 0 || hour.clicks == 0) }
        clicks += yesterday.clicks
      }
      #expect(clicks > 100)
    }
  }

  /// A schedule of a campaign and a strategy that says the same by hour are two ways to say one thing.
  @Test("percents by hour are those of a schedule, byte by byte", arguments: [BiddingStore.ample, Money(yuan: 30)])
  func sameAsSchedule(budget: Money) throws {
    let percents = (0..<24).map { [100, 100, 40, 150, 0, 73][$0 / 4] }
    var store = BiddingStore(days: 40, budget: budget)
    let byStrategy = try store.simulation(
      .own(OwnStrategy(SameEveryDay(decision: BidDecision(Money(fen: 90), hourPercents: percents)))))
    for weekday in Weekday.allCases {
      for hour in 0..<24 { store.draft.ads!.campaigns[0].schedule[weekday, hour] = percents[hour] }
    }
    let bySchedule = try store.simulation(.fixed(Money(fen: 90)))
    for seed: UInt64 in 0..<3 {
      #expect(KeptDays(byStrategy, seed: seed).days == KeptDays(bySchedule, seed: seed).days, "seed \(seed)")
    }
  }
}

/// The same answer every morning.
struct SameEveryDay: BidStrategy {
  var decision: BidDecision

  func bid(_ report: AdReport, memory: inout Void, luck: inout RandomStream) -> BidDecision { decision }
}

extension AdReport {
  /// An ad in its second week: a click is worth 1.20 yuan.
  static var example: AdReport {
    var campaign = CampaignReport(dailyBudget: Money(yuan: 500))
    campaign.ran = true
    return AdReport(
      day: 9, date: CalendarDate(year: 2026, month: 3, day: 11)!, daysLeft: 50, reserve: Money(fen: 5), places: 13,
      unitProfit: Money(yuan: 40),
      orderValue: Money(yuan: 60), tradeConversion: 0.03, priorClicks: 50, item: ClickRecord(clicks: 0, orders: 0),
      seen: ClickRecord(clicks: 0, orders: 0), stage: .growth, quality: QualityScore(tenths: 70), yesterday: nil,
      campaign: campaign)
  }
}
