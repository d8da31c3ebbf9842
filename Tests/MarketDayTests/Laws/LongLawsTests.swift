import Testing

@testable import MarketDay

/// The laws, over ten times as many stores.
@Suite("Laws, long", .enabled(if: LongVariant.isEnabled))
struct LongLawsTests {
  @Test("every day of every store", arguments: UInt64(0)..<8)
  func everyDay(part: UInt64) throws { try LongVariant.play { try DayLawsTests().everyDay(part: part) } }

  @Test("corrupted drafts", arguments: 0..<8)
  func corruptedDrafts(block: Int) { LongVariant.play { ScenarioRulesPropertyTests().corrupted(block) } }

  @Test("prices of orders") func orderPrices() throws {
    try LongVariant.play {
      try PromotionsPriceLawTests().linesSumToTheOrder()
      try PromotionsPriceLawTests().stepsLeadToTheTotal()
      try PromotionsPriceLawTests().couponIsMonotone()
      try PromotionsPriceLawTests().buyersCompare()
      try PromotionsPriceLawTests().zeroIsNone()
    }
  }

  @Test("seeds") func seeds() throws { try LongVariant.play { try SeedTests().sameSeedSameRecords() } }

  @Test("more is not less") func monotone() throws {
    try LongVariant.play {
      try MonotoneTests().budgets()
      try MonotoneTests().searches()
      try MonotoneTests().prices()
      try MonotoneTests().discounts()
    }
  }

  @Test("nothing added, nothing changed") func nothingChanges() throws {
    try LongVariant.play {
      try NothingChangesTests().unreachedPromotions()
      try NothingChangesTests().laterPromotions()
      try NothingChangesTests().emptyChannel()
    }
  }

  @Test("ads that never show change nothing") func silentAds() throws {
    try LongVariant.play {
      try NothingChangesTests().closedSchedule()
      try NothingChangesTests().noKeyword()
      try NothingChangesTests().zeroBudget()
      try NothingChangesTests().emptyAccount()
    }
  }

  @Test("unrelated items keep their luck") func unrelatedLuck() throws {
    try LongVariant.play {
      try UnrelatedLuckTests().price()
      try UnrelatedLuckTests().stock()
      try UnrelatedLuckTests().title()
      try UnrelatedLuckTests().ways()
      try UnrelatedLuckTests().removed()
      try UnrelatedLuckTests().added()
      try UnrelatedLuckTests().order()
    }
  }
}
