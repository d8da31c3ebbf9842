import Testing

@testable import MarketDay

/// Links, regions and windows that change nothing.
@Suite("Laws: links, regions and windows without effect")
struct LinkNothingChangesTests {
  private static var seeds: Range<UInt64> { 0..<(5 * LongVariant.factor) }

  private func check(
    base: (inout ScenarioDraft) -> Void = { _ in }, add: (inout ScenarioDraft, UInt64) -> Void,
    without: (inout DayRecord) -> Void = { _ in }
  ) throws {
    var changed = 0
    for seed in Self.seeds {
      var draft = DrawnMarket(seed: seed).draft
      base(&draft)
      let before = LawPlay.records(try Scenario(draft), seed: seed, days: 8)
      let plain = draft
      add(&draft, seed)
      if draft != plain { changed += 1 }
      let after = LawPlay.records(try Scenario(draft), seed: seed, days: 8).map { record in
        var record = record
        without(&record)
        return record
      }
      #expect(LawPlay.firstDifference(before, after) == nil, "seed \(seed)")
    }
    #expect(changed > 2, "some stores are changed")
  }

  @Test("links that nobody follows, that take nothing along and cost nothing change nothing")
  func links() throws {
    try check(
      base: { $0.links = [] },
      add: { draft, _ in
        guard draft.products.count > 1 else { return }
        for (first, place) in LinkPlace.allCases.enumerated() {
          var link = ProductLink(from: draft.products[first].id, to: draft.products[1 - first].id)
          link.place = place
          link.rate = 0
          link.attach = 0
          link.pageOdds = 1
          draft.links.append(link)
        }
      })
  }

  @Test("regions with the odds 1 change nothing but their own rows")
  func regions() throws {
    try check(
      base: {
        $0.regions = []
        for index in ($0.ads?.campaigns ?? []).indices { $0.ads!.campaigns[index].regions = [] }
      },
      add: { draft, seed in
        let first = 0.1 + Double(seed) * 0.03
        draft.regions = [Region(name: "a", share: first), Region(name: "b", share: 1 - first)]
      }, without: { $0.regions = [] })
  }

  @Test("a campaign for all regions by name is one for everybody")
  func allRegions() throws {
    try check(
      base: { draft in
        for index in (draft.ads?.campaigns ?? []).indices {
          draft.ads!.campaigns[index].regions = []
          draft.ads!.campaigns[index].devices = .all
        }
      },
      add: { draft, _ in
        for index in (draft.ads?.campaigns ?? []).indices {
          draft.ads!.campaigns[index].regions = draft.regions.map(\.name).reversed()
        }
      })
  }

  @Test("a campaign for some regions leaves one for everybody on another keyword alone")
  func dividedElsewhere() throws {
    for seed in Self.seeds {
      var draft = DrawnMarket(seed: seed, promotions: false).draft
      draft.regions = [Region(name: "a", share: 0.5), Region(name: "b", share: 0.5)]
      draft.regions[0].odds = 3
      draft.links = []
      for index in draft.products.indices { draft.products[index].stock = 1_000_000 }
      guard draft.keywords.count > 1, let product = draft.products.first else { continue }
      draft.ads = Advertising(balance: Money(yuan: 100_000))
      draft.ads!.campaigns = (0...1).map { number in
        var group = AdGroup(product: product.id, bid: .fixed(Money(fen: 150)))
        group.keywords = [AdKeyword(text: draft.keywords[number].text)]
        var campaign = Campaign(name: "campaign \(number)", dailyBudget: Money(yuan: 50_000))
        campaign.groups = [group]
        return campaign
      }
      func clicks(_ draft: ScenarioDraft) throws -> KeywordRecord? {
        let scenario = try Scenario(draft)
        let pairs = Simulation(scenario).layout.pairs
        let row = pairs.firstIndex { $0.keyword == draft.keywords[0].text && $0.product == product.id }!
        return LawPlay.records(scenario, seed: seed, days: 1)[0].keywords[row]
      }
      let before = try clicks(draft)
      draft.ads!.campaigns[1].regions = ["b"]
      var after = try clicks(draft)
      // The item's orders are shared over its ads.
      after?.adAmount = before!.adAmount
      #expect(before == after, "seed \(seed)")
    }
  }

  @Test("as many windows as items change nothing but what they say")
  func windows() throws {
    try check(
      base: { $0.showcase = nil },
      add: { draft, _ in
        draft.showcase = Showcase()
        draft.showcase!.windows = 5_000
      },
      without: { record in
        for index in record.products.indices { record.products[index].isShowcased = false }
      })
  }
}
