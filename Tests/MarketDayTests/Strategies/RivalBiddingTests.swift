import Testing

@testable import MarketDay

/// Following a rival, on reports made by hand.
@Suite("Following a rival")
struct RivalBiddingTests {
  private static let allDay: UInt32 = 1 << 24 - 1

  /// The bids of some days against a rival who stands at `place`, where a bid reaches place 10 − bid in yuan.
  private func bids(_ terms: RivalBidding, rival place: Double, hours: UInt32 = allDay, days: Int = 60) -> [BidDecision]
  {
    var memory = terms.firstMemory
    var report = AdReport.example
    report.rivals = [
      RivalSighting(name: "other", place: 1, hours: Self.allDay),
      RivalSighting(name: "north", place: place, hours: hours),
    ]
    var decisions: [BidDecision] = []
    for day in 0..<days {
      var luck = Luck(seed: 1, replicate: 0).stream(.bidChoices, day: day, entity: .store)
      let decision = terms.bid(report, memory: &memory, luck: &luck)
      decisions.append(decision)
      var yesterday = AdDayReport()
      yesterday.bid = decision.bid
      yesterday.place = Self.place(of: decision.bid)
      yesterday.hours = (0..<24).map { _ in AdHourReport(clicks: 1, cost: .zero, place: Int(yesterday.place)) }
      report.yesterday = yesterday
    }
    return decisions
  }

  private static func place(of bid: Money) -> Double { max(1, (10 - bid.yuan).rounded()) }

  @Test("it comes to stand just ahead of the rival, or right behind, and stays", arguments: [3.0, 5, 7])
  func settles(_ rival: Double) {
    for (stay, wanted) in [(RivalBidding.Side.ahead, (rival - 1)...rival), (.behind, rival...(rival + 1))] {
      let decisions = bids(RivalBidding(rival: "north", stay: stay, cap: Money(yuan: 20)), rival: rival)
      for (day, decision) in decisions.enumerated().dropFirst(30) {
        let place = Self.place(of: decision.bid)
        #expect(wanted.contains(place), "\(stay), day \(day): place \(place) beside \(rival)")
      }
    }
  }

  @Test("where the rival is not seen it bids its share of the maximum bid")
  func unseen() {
    let terms = RivalBidding(rival: "south", share: 0.5, cap: Money(yuan: 20))
    for decision in bids(terms, rival: 3) { #expect(decision == BidDecision(Money(fen: 60))) }
    #expect(bids(RivalBidding(rival: "north", cap: Money(yuan: 20)), rival: 3, hours: 0).last?.bid == Money(fen: 120))
  }

  @Test("it chases the rival in the rival's hours only, where the others are cheaper without")
  func hours() throws {
    let evening: UInt32 = 0b1111 << 19
    let last = try #require(bids(RivalBidding(rival: "north", cap: Money(yuan: 20)), rival: 4, hours: evening).last)
    let percents = try #require(last.hourPercents)
    for hour in 0..<24 {
      let bid = KeywordAuction.effectiveBid(last.bid, schedulePercent: percents[hour])
      if (19...22).contains(hour) {
        #expect(bid == last.bid && bid > Money(yuan: 5))
      } else {
        #expect(bid <= Money(fen: 120) && bid > Money(fen: 100), "hour \(hour): \(bid)")
      }
    }
    let cheap = try #require(bids(RivalBidding(rival: "north", cap: Money(fen: 90)), rival: 4, hours: evening).last)
    #expect(cheap == BidDecision(Money(fen: 90)))
  }

  @Test("in a store it is the maximum bid while nobody is seen, and never above the cap")
  func plays() throws {
    let bids = PlayedBids(
      try BiddingStore(days: 20).simulation(.followRival(RivalBidding(rival: "north", cap: Money(fen: 150)))),
      replicate: 0)
    for row in bids.ad { #expect(row.bid == min(row.maximumBid, Money(fen: 150))) }
  }
}
