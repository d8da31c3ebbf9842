import Testing

@testable import MarketDay

/// What learning costs: the gain of the best fixed bid of the grid in hindsight, on the same luck, less one's own. The
/// gain is clicks × what a click is truly worth − cost, so that the luck of orders does not blur it.
@Suite("Learning bids")
struct LearningBiddingTests {
  static let days = 90

  static func terms(_ method: LearningBidding.Method) -> LearningBidding {
    LearningBidding(method: method, from: Money(fen: 50), to: Money(yuan: 6), steps: 7)
  }

  /// A busy keyword whose clicks are dear, so that a wrong bid costs much and few replicates tell.
  private static var dearStore: BiddingStore {
    var store = BiddingStore(days: days)
    store.draft.keywords[0].searchesPerDay = 6_000
    store.draft.keywords[0].usualBid = Money(fen: 140)
    store.draft.trade.advertising.rivalBidSpread = 0.6
    return store
  }

  /// Regret a day over spans of days, by method: means of the replicates, and the fall from the first span to the last.
  struct Regret {
    var bySpan: [Double]
    var fall: PairedDifference

    /// `gains` holds the daily gains of the learner and of each fixed bid, by replicate.
    init(spans: Int, gains: [(own: [Double], fixed: [[Double]])]) {
      let length = LearningBiddingTests.days / spans
      let rows = gains.map { gains in
        let best = gains.fixed.max { $0.reduce(0, +) < $1.reduce(0, +) } ?? gains.own
        return (0..<spans).map { span in
          (span * length..<(span + 1) * length).reduce(0) { $0 + best[$1] - gains.own[$1] } / Double(length)
        }
      }
      bySpan = (0..<spans).map { span in rows.reduce(0) { $0 + $1[span] } / Double(rows.count) }
      fall = PairedDifference(of: rows.map { $0[0] }, against: rows.map { $0[spans - 1] })
    }
  }

  static func regrets(
    _ store: BiddingStore, replicates: Int, spans: Int
  ) throws -> [LearningBidding.Method: Regret] {
    let fixed = try terms(.thompson).grid.map { try store.simulation(.fixed($0)) }
    let others = (0..<replicates).map { replicate in fixed.map { gains($0, replicate) } }
    var regrets: [LearningBidding.Method: Regret] = [:]
    for method in LearningBidding.Method.allCases {
      let learner = try store.simulation(.learning(terms(method)))
      regrets[method] = Regret(
        spans: spans, gains: (0..<replicates).map { (gains(learner, $0), others[$0]) })
    }
    return regrets
  }

  private static func gains(_ simulation: Simulation, _ replicate: Int) -> [Double] {
    let stage = simulation.stage
    let worth = stage.offers.terms[0].unitProfit.yuan * stage.products[0].meanConversion
    return PlayedBids(simulation, replicate: replicate).ad.map { Double($0.adClicks) * worth - $0.adCost.yuan }
  }

  /// 8 pairs each; the 95% interval of the fall lies above 0, and the last third costs less than half of the first.
  @Test("regret falls from the first third of the days to the last")
  func regretFalls() throws {
    for (method, regret) in try Self.regrets(Self.dearStore, replicates: 8, spans: 3).sorted(by: {
      $0.key.rawValue < $1.key.rawValue
    }) {
      #expect((regret.fall.low ?? 0) > 0, "seed 11, \(method): \(regret)")
      #expect(regret.bySpan[2] < regret.bySpan[0] / 2, "seed 11, \(method): \(regret)")
    }
  }

  @Test("every bid of the grid is tried once, rising, and only those are bid")
  func grid() throws {
    let terms = Self.terms(.thompson)
    #expect(terms.grid.first == terms.from && terms.grid.last == terms.to && terms.grid == terms.grid.sorted())
    let bids = PlayedBids(try Self.dearStore.simulation(.learning(terms)), replicate: 0).ad.map(\.bid)
    #expect(Array(bids.prefix(7)) == terms.grid)
    for (day, bid) in bids.enumerated() { #expect(terms.grid.contains(bid), "seed 11, day \(day): \(bid)") }
  }

  @Test("thompson takes its luck from its own stream; upper-confidence takes none")
  func luck() throws {
    let report = AdReport.example
    for method in LearningBidding.Method.allCases {
      let terms = Self.terms(method)
      var bids: Set<Money> = []
      for number in 0..<40 {
        var memory = terms.firstMemory
        for day in 0..<12 {
          var stream = Luck(seed: 1, replicate: number).stream(.bidChoices, day: day, entity: .store)
          var today = report
          var yesterday = AdDayReport()
          yesterday.bid = Money(fen: 50)
          yesterday.clicks = 10
          yesterday.cost = Money(yuan: 6)
          today.yesterday = yesterday
          let decision = terms.bid(today, memory: &memory, luck: &stream)
          if day == 11 { bids.insert(decision.bid) }
        }
      }
      #expect(method == .thompson ? bids.count > 1 : bids.count == 1, "\(method)")
    }
  }
}

/// The table of docs/mechanisms/strategies.md.
@Suite("Learning bids, long", .enabled(if: LongVariant.isEnabled))
struct LongLearningBiddingTests {
  /// 100 replicates; each fortnight's mean regret is known to about a tenth.
  @Test("regret by fortnight falls, and stays low")
  func byFortnight() throws {
    for (method, regret) in try LearningBiddingTests.regrets(
      BiddingStore(days: LearningBiddingTests.days), replicates: 100, spans: 6)
    {
      let row = regret.bySpan
      #expect((regret.fall.low ?? 0) > 0, "seed 11, \(method): \(row)")
      #expect(regret.bySpan.dropFirst().allSatisfy { $0 < regret.bySpan[0] / 2 }, "seed 11, \(method): \(row)")
    }
  }
}
