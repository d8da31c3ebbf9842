import Testing

@testable import MarketDay

/// The laws of stages and targets over months, which is what stages need to move.
@Suite("Laws: stages and targets over months")
struct LifeLawsTests {
  @Test("stages, their switches and targets follow from the records of all days before", arguments: UInt64(0)..<4)
  func months(part: UInt64) throws {
    var moves = 0
    let stores = 4 * LongVariant.factor
    for seed in (part * stores)..<((part + 1) * stores) {
      var draft = DrawnMarket(seed: seed, promotions: false).draft
      draft.days = 120
      for index in draft.products.indices { draft.products[index].stock = 50_000 }
      draft.trade.demand.storeVariation = 0.2
      draft.trade.demand.keywordVariation = 0.2
      // Where each visit that comes back leaves a cart, carts grow without end over months.
      draft.trade.shoppers.cartsPerOrder = 1
      draft.trade.shoppers.favouritesPerOrder = 1
      var season = Season(
        name: "months", first: draft.start + 30, last: draft.start + 60, demand: seed.isMultiple(of: 2) ? 5 : 0.1)
      season.tailDays = 20
      draft.seasons = [season]
      if seed.isMultiple(of: 3) { draft.lifecycle = LifecyclePlan() }
      let stage = PreparedScenario(try Scenario(draft))
      var findings = LawFindings(seed: seed)
      var books = StageAndTargetBooks(stage)
      var stages = stage.products.map { _ in LifeStage?.none }
      LawPlay.play(stage, seed: seed, days: draft.days) { played in
        findings.enter(day: played.record.day)
        books.check(played, &findings)
        let now = played.record.products.map(\.stage)
        if played.record.day > 0 { moves += zip(stages, now).count { $0 != $1 } }
        stages = now
      }
      #expect(findings.faults.isEmpty, "\(findings.faults.prefix(3).joined(separator: "\n"))")
    }
    #expect(moves > 5, "part \(part): stages move in the stores")
  }
}
