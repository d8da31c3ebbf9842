import Testing

@testable import MarketDay

/// What holds in every store with named rivals.
@Suite("Laws: rivals with a name")
struct RivalLawsTests {
  private static var stores: Range<UInt64> { 0..<(12 * LongVariant.factor) }

  @Test("the laws of ads and of rivals hold on every day") func everyDay() throws {
    var seen = 0
    var spent = 0
    for seed in Self.stores {
      let stage = PreparedScenario(try Scenario(DrawnMarket.withRivals(seed: seed)))
      var findings = LawFindings(seed: seed)
      LawPlay.play(stage, seed: seed, days: 8) { played in
        findings.enter(day: played.record.day)
        findings.checkLedger(played)
        findings.checkAdvertising(played)
        findings.checkRivals(played.record, stage.scenario)
        for (row, who) in zip(played.record.rivals, stage.layout.rivals) where who.isNamed && row.hours != 0 {
          seen += 1
          if row.spentFrom != nil { spent += 1 }
        }
      }
      #expect(findings.faults.isEmpty, "\(findings.faults.prefix(3).joined(separator: "\n"))")
    }
    #expect(seen > 80 && spent > 8, "\(seen) rows of rivals, \(spent) out of budget")
  }

  /// Records without the rows on rivals.
  private func plain(_ draft: ScenarioDraft, seed: UInt64) throws -> [DayRecord] {
    LawPlay.records(try Scenario(draft), seed: seed, days: 6).map { record in
      var plain = record
      plain.rivals = []
      return plain
    }
  }

  @Test("a rival that never takes part changes nothing") func idleRivals() throws {
    for seed in Self.stores.prefix(8) {
      var draft = DrawnMarket(seed: seed).draft
      guard !draft.keywords.isEmpty else { continue }
      draft.trade.advertising.reserve = Money(fen: 30)
      let without = try plain(draft, seed: seed)
      let texts = draft.keywords.map(\.text)
      func rival(_ name: String, _ bid: BidRule) -> Rival {
        Rival(name: name, keywords: texts, value: Money(fen: 29), dailyBudget: Money(yuan: 90), bid: bid)
      }
      draft.rivals = [
        rival("worth less than the reserve", .maximumBid(share: 1, cap: Money(yuan: 9))),
        rival("bids nothing", .own(OwnStrategy(Resting()))),
        rival("has no money", .fixed(Money(yuan: 3))), rival("is off", .fixed(Money(yuan: 3))),
      ]
      draft.rivals[2].dailyBudget = Money(fen: 29)
      draft.rivals[3].schedule = AdSchedule(percent: .init(repeating: 0, count: 168))
      #expect(LawPlay.firstDifference(without, try plain(draft, seed: seed)) == nil, "seed \(seed)")
    }
  }

  /// On the first day, before qualities move. With one more rival an ad stands no higher, and pays no less where it
  /// keeps its place.
  @Test("one rival more takes no price down at the same place") func oneMore() throws {
    var dearer = 0
    for seed in Self.stores.prefix(Int(8 * LongVariant.factor)) {
      var draft = DrawnMarket.withRivals(seed: seed)
      for index in draft.rivals.indices {
        draft.rivals[index].bid = .fixed(Money(fen: 150 + 40 * index))
        draft.rivals[index].dailyBudget = Money(yuan: 9_000_000)
      }
      // Campaigns that stop would let others of the store in.
      for index in (draft.ads?.campaigns ?? []).indices {
        draft.ads!.campaigns[index].dailyBudget = Money(yuan: 9_000_000)
      }
      draft.ads?.balance = Money(yuan: 9_000_000)
      let more = try standings(draft, seed: seed)
      draft.rivals.removeLast()
      let fewer = try standings(draft, seed: seed)
      for (before, after) in zip(fewer, more) where before.place > 0 {
        #expect(after.place == 0 || after.place >= before.place, "seed \(seed)")
        if after.place == before.place { #expect(after.price >= before.price, "seed \(seed)") }
        if after.place == before.place, after.price > before.price { dearer += 1 }
      }
    }
    #expect(dearer > 5, "\(dearer) clicks are dearer")
  }

  /// Place and price by ad and hour on the first day.
  private func standings(_ draft: ScenarioDraft, seed: UInt64) throws -> [(place: Int, price: Int64)] {
    let stage = PreparedScenario(try Scenario(draft))
    var found: [(place: Int, price: Int64)] = []
    LawPlay.play(stage, seed: seed, days: 1) { played in
      for segments in played.ads.segments {
        for hour in 0..<24 {
          let segment = segments.first { $0.from <= hour && hour < $0.to }
          found.append((segment?.place ?? 0, segment?.price ?? 0))
        }
      }
    }
    return found
  }
}

private struct Resting: BidStrategy {
  func bid(_ report: AdReport, memory: inout Void, luck: inout RandomStream) -> BidDecision { .none }
}

@Suite("Laws of rivals, long", .enabled(if: LongVariant.isEnabled))
struct LongRivalLawsTests {
  @Test("ten times as many stores") func rivals() throws {
    try LongVariant.play {
      try RivalLawsTests().everyDay()
      try RivalLawsTests().oneMore()
    }
  }
}
