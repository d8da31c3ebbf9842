import Testing

@testable import MarketDay

@Suite("Rivals with a name")
struct RivalTests {
  private static let peak = [14, 15, 20, 21, 22]

  /// A store that bids above the rival pays the rival's score, and less in the hours that the rival leaves.
  @Test("where a rival drops back, the price of the ad above it falls outside the peak hours", arguments: 1...3)
  func priceFalls(seed: UInt64) throws {
    var draft = RivalStore.draft(bid: .fixed(Money(fen: 900)))
    draft.rivals = [RivalStore.rival(.holdFirstPlace(days: 4, peakHours: Self.peak, cap: Money(fen: 500)))]
    let days = try RivalStore.standings(draft, seed: seed)
    for day in 0..<8 {
      for hour in 0..<24 {
        let (place, price) = days[day][hour]
        #expect(place == 1, "day \(day), hour \(hour)")
        // Qualities are 7 and 7: the rival's bid of 5.00 and the increment.
        if day < 4 || Self.peak.contains(hour) {
          #expect(price == 501, "day \(day), hour \(hour)")
        } else {
          #expect(price < 400, "day \(day), hour \(hour)")
        }
      }
    }
  }

  @Test("who stood below the rival moves up, and pays the same", arguments: 1...3)
  func placeImproves(seed: UInt64) throws {
    var draft = RivalStore.draft()
    draft.rivals = [RivalStore.rival(.holdFirstPlace(days: 4, peakHours: Self.peak, cap: Money(fen: 500)))]
    let days = try RivalStore.standings(draft, seed: seed)
    draft.rivals = []
    let alone = try RivalStore.standings(draft, seed: seed)
    for day in 0..<8 {
      for hour in 0..<24 {
        let isThere = day < 4 || Self.peak.contains(hour)
        #expect(days[day][hour].place == alone[day][hour].place + (isThere ? 1 : 0), "day \(day), hour \(hour)")
        #expect(days[day][hour].price == alone[day][hour].price, "day \(day), hour \(hour)")
      }
    }
  }

  @Test("the store's own ad may use the same rule") func ownRule() throws {
    let draft = RivalStore.draft(bid: .holdFirstPlace(days: 3, peakHours: Self.peak, cap: Money(fen: 900)))
    let days = try RivalStore.standings(draft, seed: 1)
    #expect(days[0].allSatisfy { $0.place == 1 })
    var memory = 0
    var luck = Luck(seed: 1, replicate: 0).stream(.bidChoices, day: 0, entity: .store)
    let strategy = HoldingFirstPlace(days: 2, peakHours: Self.peak, cap: Money(fen: 900))
    let report = AdReport.sample
    for day in 0..<5 {
      let decision = strategy.bid(report, memory: &memory, luck: &luck)
      #expect(decision.bid == Money(fen: 900))
      #expect((decision.hourPercents == nil) == (day < 2), "day \(day)")
    }
    let percents = strategy.bid(report, memory: &memory, luck: &luck).hourPercents
    #expect(percents?.indices.filter { percents?[$0] == 100 } == Self.peak && percents?.reduce(0, +) == 500)
  }

  /// Budgets are ample, so every click of every hour is paid.
  @Test("clicks and costs of a day are the sums over the auctions of its hours", arguments: 1...3)
  func sumsOfHours(seed: UInt64) throws {
    var draft = RivalStore.draft(days: 3)
    draft.rivals = [
      RivalStore.rival(.maximumBid(share: 1, cap: Money(yuan: 9)), value: 90),
      RivalStore.rival(.fixed(Money(fen: 70)), named: "Lowhill"),
    ]
    draft.rivals[1].schedule[.thursday, 9] = 150
    let simulation = Simulation(try Scenario(draft))
    let records = LawPlay.records(simulation.scenario, seed: seed)
    for day in 0..<3 {
      var clicks = [Double](repeating: 0, count: records[day].rivals.count)
      var costs = clicks
      var hours = [UInt32](repeating: 0, count: clicks.count)
      for hour in 0..<24 {
        for bidder in simulation.auction(keyword: 0, day: day, hour: hour, seed: seed).bidders {
          guard case .place(_, let price) = bidder.outcome else { continue }
          let row: Int
          switch bidder.advertiser {
          case .own: continue
          case .named(let rival): row = rival
          case .rival(let number): row = 1 + number
          }
          clicks[row] += bidder.expectedClicks
          costs[row] += bidder.expectedClicks * Double(price.fen)
          hours[row] |= 1 << UInt32(hour)
        }
      }
      for (row, record) in records[day].rivals.enumerated() {
        #expect(abs(record.clicks - clicks[row]) < 1e-6 * (1 + clicks[row]), "seed \(seed), row \(row)")
        #expect(abs(Double(record.cost.fen) - costs[row]) <= 1, "seed \(seed), row \(row)")
        #expect(record.hours == hours[row], "seed \(seed), row \(row)")
      }
      #expect(records[day].rivals[0].bid == Money(fen: 90))
    }
  }

  @Test("the store's places and prices are those that the auction with all its bids has", arguments: 0..<6)
  func auctionAgrees(seed: UInt64) throws {
    let draft = DrawnMarket.withRivals(seed: seed)
    let simulation = Simulation(try Scenario(draft))
    let stage = simulation.stage
    let day = 5
    var found: [[AdSegment]] = []
    LawPlay.play(stage, seed: seed, days: day + 1) { found = $0.ads.segments }
    for hour in stride(from: Int(seed) % 5, to: 24, by: 5) {
      for keyword in stage.keywords.indices where stage.rivals?.pageOfKeyword[keyword] != nil {
        let view = simulation.auction(keyword: keyword, day: day, hour: hour, seed: seed)
        for ad in stage.adsOfKeyword[keyword] {
          let own = AuctionBidder.Advertiser.own(product: stage.ads[ad].product, campaign: stage.ads[ad].campaign)
          guard let bidder = view.bidders.first(where: { $0.advertiser == own }),
            case .place(let place, let price) = bidder.outcome
          else { continue }
          // What stood before a campaign stopped is not kept.
          guard let segment = found[ad].first(where: { $0.from <= hour && hour < $0.to }) else { continue }
          #expect(segment.place == place && segment.price == price.fen, "seed \(seed), hour \(hour), ad \(ad)")
        }
      }
    }
  }

  @Test("a small budget lasts until the hour in which its clicks have cost it, and is spent whole")
  func budgetLasts() throws {
    var draft = RivalStore.draft(days: 2)
    draft.rivals = [RivalStore.rival(.fixed(Money(fen: 500)))]
    let whole = LawPlay.records(try Scenario(draft), seed: 3)[1].rivals[0]
    #expect(whole.spentFrom == nil && whole.seenHours == 24)
    for part in [0.2, 0.5, 0.9] {
      draft.rivals[0].dailyBudget = Money(nearestTo: whole.cost.yuan * part)
      let row = LawPlay.records(try Scenario(draft), seed: 3)[1].rivals[0]
      let hours = PreparedScenario(try Scenario(draft)).hourShares
      // Alone at the top it pays the same in all hours, so it is spent when that part of the shoppers has passed.
      #expect(row.spentFrom == hourAtWhich(part, of: hours) + 1)
      #expect(abs((row.cost - draft.rivals[0].dailyBudget).fen) <= 1)
      #expect(row.seenFrom == 0 && row.seenTo == row.spentFrom! - 1)
    }
  }

  @Test("two keywords share a budget") func sharedBudget() throws {
    var draft = RivalStore.draft(days: 1)
    draft.keywords.append(Keyword(text: "茶杯", searchesPerDay: 20_000, rivalListings: 9, usualBid: Money(fen: 60)))
    draft.rivals = [RivalStore.rival(.fixed(Money(fen: 500)), budget: 60)]
    draft.rivals[0].keywords.append("茶杯")
    let stage = PreparedScenario(try Scenario(draft))
    let rows = zip(LawPlay.records(stage.scenario, seed: 3)[0].rivals, stage.layout.rivals).filter(\.1.isNamed).map(\.0)
    #expect(rows.count == 2 && rows[0].spentFrom == rows[1].spentFrom && rows[0].spentFrom != nil)
    #expect(abs((rows[0].cost + rows[1].cost - Money(yuan: 60)).fen) <= 2)
    #expect(rows.allSatisfy { $0.cost > Money(yuan: 15) })
  }

  @Test("a rival's maximum bid is its value", arguments: [0.0001, 0.004, 0.025, 0.03, 0.3, 0.7, 0.999])
  func maximumBidIsValue(conversion: Double) throws {
    var draft = RivalStore.draft()
    draft.trade.shoppers.conversion = conversion
    draft.trade.shoppers.askRate = 0
    let scenario = try Scenario(draft)
    for fen in [1, 2, 3, 7, 29, 110, 999, 12_345, 99_999, 100_000] {
      let rival = PreparedRival(RivalStore.rival(.fixed(Money(fen: 50)), value: fen), scenario: scenario)
      var report = AdReport.sample
      report.unitProfit = rival.unitProfit
      report.tradeConversion = rival.conversion
      report.item = ClickRecord(clicks: 0, orders: 0)
      for clicks in [0.0, 0.1, 7, 1e6] {
        report.seen = ClickRecord(clicks: clicks, orders: clicks * rival.conversion)
        #expect(report.maximumBid == Money(fen: fen), "value \(fen), \(clicks) clicks")
      }
    }
  }

  /// Bids more where it saw somebody of that name.
  private struct Watching: BidStrategy {
    var name: String
    func bid(_ report: AdReport, memory: inout Void, luck: inout RandomStream) -> BidDecision {
      let seen = report.rivals.first { $0.name == name }
      guard let seen else { return BidDecision(Money(fen: 100)) }
      return BidDecision(Money(fen: 200 + Int((seen.place * 10).rounded()) + seen.hours.nonzeroBitCount * 100))
    }
  }

  @Test("store and rivals see each other from the second day on, and nothing but places and hours")
  func sightings() throws {
    var draft = RivalStore.draft(days: 3, bid: .own(OwnStrategy(Watching(name: "Northhill"))))
    draft.rivals = [
      RivalStore.rival(.fixed(Money(fen: 9_000))),
      RivalStore.rival(.own(OwnStrategy(Watching(name: "The store"))), named: "Watcher"),
    ]
    draft.rivals[0].schedule = AdSchedule(percent: (0..<168).map { $0 % 24 < 6 ? 100 : 0 })
    let stage = PreparedScenario(try Scenario(draft))
    let records = LawPlay.records(stage.scenario, seed: 3)
    #expect(records[0].keywords[0].bid == Money(fen: 100) && records[0].rivals[1].bid == Money(fen: 100))
    // Northhill stood first for six hours.
    #expect(records[1].keywords[0].bid == Money(fen: 810))
    // The store was seen all day, where its place was.
    let place = records[0].keywords[0].adPlace
    let bid = records[1].rivals[1].bid.fen
    #expect(abs(Double(bid) - (2_600 + 10 * place)) <= 1.1, "\(bid), place \(place)")
  }

  @Test("the auction shows a rival by name, with its budget and its hours") func auctionView() throws {
    var draft = RivalStore.draft(days: 3)
    draft.rivals = [RivalStore.rival(.holdFirstPlace(days: 1, peakHours: [20], cap: Money(fen: 800)), budget: 90)]
    let simulation = Simulation(try Scenario(draft))
    func rival(day: Int, hour: Int) -> AuctionBidder? {
      simulation.auction(keyword: 0, day: day, hour: hour).bidders.first { $0.advertiser == .named(0) }
    }
    guard case .place(1, _)? = rival(day: 0, hour: 0)?.outcome else { return #expect(Bool(false), "first at night") }
    guard case .budgetSpent(let hour?)? = rival(day: 0, hour: 23)?.outcome else {
      return #expect(Bool(false), "spent in the evening")
    }
    #expect((1...22).contains(hour))
    #expect(rival(day: 1, hour: 9)?.outcome == .scheduleOff)
    #expect(rival(day: 1, hour: 20)?.schedulePercent == 100)
    #expect(rival(day: 1, hour: 20)?.maximumBid == Money(fen: 110))
  }
}

extension AdReport {
  /// Any report.
  fileprivate static var sample: AdReport {
    AdReport(
      day: 0, date: CalendarDate(text: "2026-09-01")!, daysLeft: 9, reserve: Money(fen: 5), places: 13,
      unitProfit: Money(yuan: 40), tradeConversion: 0.025, priorClicks: 50, item: ClickRecord(clicks: 0, orders: 0),
      seen: ClickRecord(clicks: 0, orders: 0), stage: .peak, quality: QualityScore(tenths: 70), yesterday: nil,
      campaign: CampaignReport(dailyBudget: Money(yuan: 90)))
  }
}
