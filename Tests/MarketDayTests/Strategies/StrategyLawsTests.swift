import Testing

@testable import MarketDay

/// What must hold whatever the strategy.
@Suite("Laws: strategies")
struct StrategyLawsTests {
  private static let cap = Money(yuan: 20)

  static let all: [BidRule] = [
    .maximumBid(share: 0.9, cap: cap), .targetPlace(TargetPlaceBidding(place: 3, cap: cap)),
    .targetReturn(TargetReturnBidding(wishedReturn: 3, cap: cap)), .paced(PacedBidding(cap: cap)),
    .lifecycle(LifecycleBidding(cap: cap)), .byHour(HourlyBidding(cap: cap)),
    .learning(LearningBidding(from: Money(fen: 30), to: Money(yuan: 3))),
    .learning(LearningBidding(method: .upperConfidence, from: Money(fen: 30), to: Money(yuan: 3))),
    .followRival(RivalBidding(rival: "nobody", cap: cap)),
  ]

  /// Plays a drawn store with all of its bids set by one rule.
  private func days(seed: UInt64, _ rule: BidRule) throws -> [DayRecord] {
    var draft = DrawnMarket(seed: seed).draft
    for campaign in (draft.ads?.campaigns ?? []).indices {
      draft.ads!.campaigns[campaign].dailyBudget = BiddingStore.ample
      for group in draft.ads!.campaigns[campaign].groups.indices {
        draft.ads!.campaigns[campaign].groups[group].bid = rule
        for keyword in draft.ads!.campaigns[campaign].groups[group].keywords.indices {
          draft.ads!.campaigns[campaign].groups[group].keywords[keyword].bid = nil
        }
      }
    }
    return KeptDays(Simulation(try Scenario(draft)), seed: seed).days
  }

  @Test("strategies with the same answers give the same bytes")
  func sameAnswers() throws {
    var alike = LifecycleBidding(cap: Self.cap)
    (alike.introduction, alike.growth, alike.peak, alike.decline) = (0.8, 0.8, 0.8, 0.8)
    let maximum = BidRule.maximumBid(share: 0.8, cap: Self.cap)
    let pairs: [(BidRule, BidRule)] = [
      (.fixed(Money(fen: 85)), .own(OwnStrategy(SameEveryDay(decision: BidDecision(Money(fen: 85)))))),
      (
        .fixed(Money(fen: 85)),
        .own(
          OwnStrategy(
            SameEveryDay(decision: BidDecision(Money(fen: 85), hourPercents: [Int](repeating: 100, count: 24)))))
      ),
      (maximum, .lifecycle(alike)), (maximum, .byHour(HourlyBidding(share: 0.8, cap: Self.cap, strength: 0))),
      (maximum, .followRival(RivalBidding(rival: "nobody", share: 0.8, cap: Self.cap))),
      (.maximumBid(share: 1, cap: Self.cap), .paced(PacedBidding(cap: Self.cap))),
    ]
    for (number, (first, second)) in pairs.enumerated() {
      for seed in 0..<LongVariant.factor {
        #expect(try days(seed: seed, first) == days(seed: seed, second), "pair \(number), seed \(seed)")
      }
    }
  }

  @Test("a strategy never sees tomorrow", arguments: all.indices)
  func tomorrow(_ index: Int) throws {
    let turn = 20
    var store = BiddingStore(days: 40, budget: Money(yuan: 60))
    let calm = PlayedBids(try store.simulation(Self.all[index]), replicate: 1).ad
    var season = Season(
      name: "rush", first: store.draft.start + turn, last: store.draft.start + turn + 3, demand: 8)
    season.leadDays = 0
    store.draft.seasons = [season]
    store.draft.products[0].restocks = [Restock(date: store.draft.start + turn + 1, units: 50)]
    let rush = PlayedBids(try store.simulation(Self.all[index]), replicate: 1).ad
    for day in 0...turn { #expect(calm[day].bid == rush[day].bid, "seed 11, day \(day)") }
    #expect(calm[turn].searches < rush[turn].searches)
  }

  @Test("answers beyond what the platform takes are cut, and percents that are no 24 count as none")
  func oddAnswers() throws {
    for (decision, bid) in [
      (BidDecision(Money(yuan: 5_000), hourPercents: [Int](repeating: 900, count: 24)), Money(yuan: 100)),
      (BidDecision(Money(yuan: -3)), .zero), (BidDecision(Money(fen: 9)), .zero),
      (BidDecision(Money(fen: 70), hourPercents: [100]), Money(fen: 70)),
      (BidDecision(Money(fen: 70), hourPercents: [Int](repeating: .min, count: 24)), Money(fen: 70)),
    ] {
      let simulation = try BiddingStore(days: 3).simulation(.own(OwnStrategy(SameEveryDay(decision: decision))))
      for row in PlayedBids(simulation, replicate: 0).ad {
        #expect(row.bid == bid)
        #expect(row.adCost <= Money(yuan: 150) * row.adClicks)
      }
    }
  }

  @Test("shares by stage of life are those of the stage of the evening before")
  func stages() throws {
    var store = BiddingStore(days: 120)
    store.draft.products[0].launched = store.draft.start
    store.draft.products[0].soldLast30Days = 0
    var terms = LifecycleBidding(cap: Self.cap)
    terms.peak = 0.3
    let bids = PlayedBids(try store.simulation(.lifecycle(terms)), replicate: 2)
    for day in bids.ad.indices.dropFirst() {
      let share = terms.share(in: bids.stages[day - 1])
      let wanted = Double(bids.ad[day].maximumBid.fen) * share
      #expect(
        abs(Double(bids.ad[day].bid.fen) - wanted) <= 2 * share + 1, "seed 11, day \(day): \(bids.stages[day - 1])")
    }
    #expect(Set(bids.stages).count > 1)
  }
}
