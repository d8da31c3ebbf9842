import Testing

@testable import MarketDay

/// What holds on every day of every store, whatever its luck.
@Suite("Laws: every day of every store")
struct DayLawsTests {
  private static var storesPerPart: UInt64 { 22 * LongVariant.factor }

  @Test("books, budgets, stock, coupons and the identities of the record", arguments: UInt64(0)..<8)
  func everyDay(part: UInt64) throws {
    for seed in (part * Self.storesPerPart)..<((part + 1) * Self.storesPerPart) {
      let stage = PreparedScenario(try DrawnMarket.scenario(seed: seed, promotions: seed.isMultiple(of: 3)))
      var findings = LawFindings(seed: seed)
      var books = StageAndTargetBooks(stage)
      findings.checkMemberPrices(stage)
      LawPlay.play(stage, seed: seed, days: 4 + Int(seed % 9)) { played in
        findings.enter(day: played.record.day)
        findings.checkLedger(played)
        findings.checkAdvertising(played)
        findings.checkChannels(played)
        findings.checkStock(played)
        findings.checkCoupons(played)
        findings.checkEvents(played)
        findings.checkRecord(played.record, pairs: stage.pairs)
        books.check(played, &findings)
        findings.checkAfterSales(played)
        findings.checkMembers(played)
        findings.checkLinks(played)
        findings.checkRegions(played)
        findings.checkShowcase(played)
        findings.checkStanding(played)
      }
      #expect(findings.faults.isEmpty, "\(findings.faults.prefix(3).joined(separator: "\n"))")
    }
  }
}
