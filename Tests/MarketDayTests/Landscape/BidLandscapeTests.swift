import Testing

@testable import MarketDay

/// Landscapes of stores that are played.
@Suite struct BidLandscapeTests {
  private static func questions(_ simulation: Simulation, bids: [Money]) -> [BidQuestion] {
    simulation.adQuestions().map {
      BidQuestion(keyword: $0.keyword, product: $0.product, ad: $0.ad, bids: bids)
    }
  }

  @Test("a higher bid never brings fewer impressions, clicks or orders, and never costs less")
  func yieldsRise() throws {
    let bids = BidGrid.survey(reserve: Money(fen: 5))
    var risen = 0
    for seed in 0..<(10 * LongVariant.factor) {
      let simulation = Simulation(try DrawnMarket.scenario(seed: seed, promotions: false).firstDays(4))
      for answer in simulation.answers(to: Self.questions(simulation, bids: bids), replicate: 0) {
        for (less, more) in zip(answer.yields, answer.yields.dropFirst()) {
          func isNotLess(_ figure: (BidYield) -> Double) -> Bool { figure(more) >= figure(less) * (1 - 1e-9) }
          #expect(isNotLess(\.impressions) && isNotLess(\.clicks) && isNotLess(\.cost), "seed \(seed)")
          #expect(isNotLess(\.orders), "seed \(seed)")
          if more.clicks > less.clicks { risen += 1 }
        }
      }
    }
    #expect(risen > 300, "bids make a difference in many of the stores: \(risen)")
  }

  @Test("asking about bids changes nothing that is played")
  func askingChangesNothing() throws {
    for seed in UInt64(0)..<15 {
      let stage = PreparedScenario(try DrawnMarket.scenario(seed: seed).firstDays(5))
      let simulation = Simulation(stage.scenario)
      var world = World(stage, luck: Luck(seed: seed, replicate: 0))
      world.ask(Self.questions(simulation, bids: BidGrid.survey(reserve: Money(fen: 10))))
      var record = DayRecord(day: 0, date: stage.start, layout: stage.layout)
      let records = LawPlay.records(stage.scenario, seed: seed)
      for day in 0..<stage.scenario.days {
        world.play(day: day, on: stage, into: &record)
        #expect(record == records[day], "seed \(seed), day \(day)")
      }
    }
  }

  @Test("the number of jobs changes no figure")
  func jobsChangeNothing() async throws {
    let simulation = Simulation(try Scenario(runStore(days: 4)))
    let questions = simulation.adQuestions(keywords: [0, 1], product: 1) + simulation.adQuestions()
    let alone = try await simulation.landscapes(of: questions, replicates: 7, jobs: 1)
    let shared = try await simulation.landscapes(of: questions, replicates: 7, jobs: 3)
    #expect(alone == shared)
    #expect(alone.count == 4 && alone[0].question.campaign == nil && alone[2].question.campaign == 0)
  }

  @Test("the current bid and the maximum bid have rows, and the best earns most")
  func marksStandWhereTheyShould() async throws {
    let simulation = Simulation(try Scenario(runStore(days: 4)))
    let landscapes = try await simulation.landscapes(of: simulation.adQuestions(), replicates: 5, jobs: 2)
    for landscape in landscapes {
      let current = try #require(landscape.current)
      #expect(landscape.rows[current].point.bid == Money(fen: 120) && landscape.currentBid == Money(fen: 120))
      let maximum = try #require(landscape.maximum)
      #expect(landscape.rows[maximum].point.bid == landscape.maximumBid)
      let profits = landscape.rows.map(\.point.yield.profit)
      let best = try #require(landscape.best)
      #expect(profits[best] == profits.max() && (landscape.gain ?? -1) >= 0)
      #expect(landscape.rows[current].gainError == 0 && (landscape.rows[0].gainError ?? 0) > 0)
    }
  }

  @Test("a new ad is like the one that the store has, where that one is as new ones are")
  func aNewAdIsLikeAnOldOne() throws {
    let bids = [60, 90, 130, 220].map { Money(fen: $0) }
    let simulation = Simulation(try Scenario(LandscapeStore.draft(bid: Money(fen: 90)).alone))
    let none = Simulation(try Scenario(LandscapeStore.draft(bid: Money(fen: 90)).withoutAds))
    let asOld = simulation.answers(to: Self.questions(simulation, bids: bids), replicate: 0)[0]
    let question = none.adQuestions(keywords: [0], product: 0)[0]
    let asNew = none.answers(
      to: [BidQuestion(keyword: 0, product: 0, ad: question.ad, bids: bids)], replicate: 0)[0]
    #expect(asOld.yields == asNew.yields && asOld.days == 1 && asNew.daysWithBid == 0)
    #expect(asOld.yields[3].clicks > 1)
  }

  @Test("bids played for themselves bring what the landscape says", arguments: [45, 80, 110, 160, 400])
  func playedBidsAgree(_ bid: Int) throws { try LandscapeAgreement(bid: Money(fen: bid), replicates: 250).check() }
}

/// The same, over more replicates.
@Suite("Bid landscapes, long", .enabled(if: LongVariant.isEnabled))
struct LongBidLandscapeTests {
  @Test(arguments: [30, 45, 60, 80, 95, 110, 130, 160, 220, 400])
  func playedBidsAgree(_ bid: Int) throws { try LandscapeAgreement(bid: Money(fen: bid), replicates: 4_000).check() }

  @Test func yieldsRise() throws { try LongVariant.play { try BidLandscapeTests().yieldsRise() } }
}
