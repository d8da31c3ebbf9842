import Testing

@testable import MarketDay

/// Strategies that move the bid towards something that a seller wishes for.
@Suite("Strategies that steer")
struct SteeringTests {
  @Test("target-place settles within a place of the wished one on a quiet market, and stays", arguments: [1, 2, 4, 7])
  func place(_ place: Int) throws {
    var store = BiddingStore(days: 90)
    store.quieten()
    let simulation = try store.simulation(.targetPlace(TargetPlaceBidding(place: place, cap: Money(yuan: 20))))
    for replicate in 0..<6 {
      let bids = PlayedBids(simulation, replicate: replicate)
      for (day, row) in bids.ad.enumerated().dropFirst(25) {
        let isNear = row.adPlace > 0 && abs(row.adPlace - Double(place)) <= 1
        #expect(isNear, "seed 11, replicate \(replicate), day \(day): place \(row.adPlace) at \(row.bid)")
      }
      let turns = zip(bids.ad.dropFirst(60), bids.ad.dropFirst(61)).count { $0.bid != $1.bid }
      #expect(turns <= 10, "seed 11, replicate \(replicate): \(turns) moves in the last 30 days")
    }
  }

  @Test("target-place learns nothing on days on which the ad could not be shown")
  func restingDays() throws {
    var store = BiddingStore(days: 40)
    store.quieten()
    for hour in 0..<24 {
      for day in [Weekday.saturday, .sunday] { store.draft.ads!.campaigns[0].schedule[day, hour] = 0 }
    }
    let bids = PlayedBids(
      try store.simulation(.targetPlace(TargetPlaceBidding(place: 3, cap: Money(yuan: 20)))), replicate: 0)
    for day in bids.ad.indices.dropFirst() where (store.draft.start + (day - 1)).weekday.rawValue >= 5 {
      #expect(bids.ad[day].bid == bids.ad[day - 1].bid, "day \(day)")
    }
  }

  /// Mean of 8 replicates over days 60 to 199; the sampling error of the mean is about 3%, the bound 10%.
  @Test("target-return comes to the wished return where it can be reached", arguments: [4.0, 6])
  func salesOverSpend(_ wished: Double) throws {
    let store = BiddingStore(days: 200)
    let simulation = try store.simulation(
      .targetReturn(TargetReturnBidding(wishedReturn: wished, cap: Money(yuan: 20))))
    var sales = 0.0
    var spend = 0.0
    for replicate in 0..<8 {
      let late = PlayedBids(simulation, replicate: replicate).ad.dropFirst(60)
      sales += late.reduce(0) { $0 + $1.adAmount.yuan }
      spend += late.reduce(0) { $0 + $1.adCost.yuan }
    }
    #expect(spend > 0 && abs(sales / spend / wished - 1) < 0.1, "seed 11: \(sales / spend)")
  }

  @Test("paced bids the maximum bid exactly as long as the budget is slack")
  func slackBudget() throws {
    let bids = PlayedBids(try BiddingStore().simulation(.paced(PacedBidding(cap: Money(yuan: 20)))), replicate: 0)
    for row in bids.ad { #expect(row.bid == row.maximumBid) }
  }

  /// 10 pairs; the 95% interval of the gain must lie above 0. Days differ by a third, so a budget that the mean day
  /// just spends is not spent whole on most.
  @Test("paced spends a tight budget over the whole day and earns more of it than the maximum bid")
  func tightBudget() throws {
    let budget = Money(yuan: 25)
    let store = BiddingStore(days: 90, budget: budget)
    let paced = try store.simulation(.paced(PacedBidding(cap: Money(yuan: 20))))
    let plain = try store.simulation(.maximumBid(share: 1, cap: Money(yuan: 20)))
    var gains: [(paced: Double, plain: Double)] = []
    var spent = 0.0
    for replicate in 0..<10 {
      let bids = PlayedBids(paced, replicate: replicate)
      spent += bids.ad.dropFirst(30).reduce(0) { $0 + $1.adCost.yuan } / 60 / 10
      #expect(bids.ad[60].bid < bids.ad[60].maximumBid, "seed 11, replicate \(replicate)")
      gains.append((bids.profit.reduce(0, +), PlayedBids(plain, replicate: replicate).profit.reduce(0, +)))
    }
    #expect(spent > 0.75 * budget.yuan && spent <= budget.yuan, "seed 11: \(spent) a day")
    let difference = PairedDifference(of: gains.map(\.paced), against: gains.map(\.plain))
    #expect((difference.low ?? 0) > 0, "seed 11: \(difference)")
    let played = Self.sharePlayed(paced.stage)
    let without = Self.sharePlayed(plain.stage)
    #expect(played > 0.85 && without < 0.6, "seed 11: \(played) of the day's traffic, \(without) at the maximum bid")
  }

  /// The mean share of the day's traffic before the budget is spent, over days 30 to 89 of 3 replicates.
  private static func sharePlayed(_ stage: PreparedScenario) -> Double {
    var sum = 0.0
    for replicate in 0..<3 {
      var world = World(stage, luck: Luck(seed: 11, replicate: replicate))
      var record = DayRecord(day: 0, date: stage.scenario.start, layout: stage.layout)
      for day in 0..<stage.scenario.days {
        world.play(day: day, on: stage, into: &record)
        if day >= 30 { sum += world.campaignReports[0].sharePlayed }
      }
    }
    return sum / 3 / Double(stage.scenario.days - 30)
  }
}
