import Testing

@testable import MarketDay

@Suite("Penalties of points")
struct PenaltyTests {
  @Test("no step is skipped, however points come")
  func noStepIsSkipped() {
    for before in 0...60 {
      for after in before...60 {
        let serious = seriousPenalties(from: before, to: after)
        #expect(serious.count == [12, 24, 36, 48].count { before < $0 && $0 <= after })
        let general = generalPenalties(from: before, to: after)
        #expect(general.count == [12, 24, 36, 48, 60].count { before < $0 && $0 <= after })
        for between in before...after {
          #expect(
            serious == seriousPenalties(from: before, to: between) + seriousPenalties(from: between, to: after))
          #expect(
            general == generalPenalties(from: before, to: between) + generalPenalties(from: between, to: after))
        }
      }
    }
  }

  @Test("the steps are those of the rules")
  func steps() {
    #expect(seriousPenalties(from: 0, to: 48).map(\.hiddenDays) == [7, 14, 21, .max])
    #expect(seriousPenalties(from: 0, to: 48).map(\.takesListingsDown) == [false, true, true, true])
    #expect(generalPenalties(from: 0, to: 24).map(\.hiddenDays) == [12, 24])
    #expect(generalPenalties(from: 11, to: 12).map(\.fine) == [Money(yuan: 10_000)])
    #expect(generalPenalties(from: 11, to: 12).map(\.barredDays) == [7])
  }

  @Test("fakes are found with 2% to 25% a day, more often the more of the sales are fake")
  func foundChance() {
    #expect(fakeTradeFoundChance(fakeOrders: 0, trueOrders: 5) == 0)
    #expect(fakeTradeFoundChance(fakeOrders: 100, trueOrders: 0) == 0.25)
    var last = 0.02
    for fakes in 1...200 {
      let chance = fakeTradeFoundChance(fakeOrders: fakes, trueOrders: 50)
      #expect(chance > last && chance < 0.25)
      last = chance
    }
  }

  @Test("a mall store is checked at the edge of each condition")
  func checks() {
    var month = CheckedFigures(paid: Money(yuan: 20_000), visitors: 1_000, buyers: 100, disputes: 3)
    let good = StoreRatings(described: 4.2, service: 4.8, shipping: 4.8)
    #expect(trialCheck(month, ratings: good) == .passed)
    #expect(trialCheck(month, ratings: StoreRatings(described: 4.8, service: 4.19, shipping: 4.8)) == .failed)
    #expect(trialCheck(month, ratings: nil) == .passed)
    month.disputes = 4
    #expect(trialCheck(month, ratings: good) == .failed)
    month.disputes = 3
    month.paid -= Money(fen: 1)
    #expect(trialCheck(month, ratings: good) == .failed)
    let quarter = CheckedFigures(paid: .zero, visitors: 1_000, buyers: 25, disputes: 0)
    let rated = StoreRatings(described: 4.5, service: 4.5, shipping: 4.5)
    #expect(quarterCheck(quarter, ratings: rated, rules: Standing(), tradeConversion: 0.025) == .passed)
    #expect(quarterCheck(quarter, ratings: rated, rules: Standing(), tradeConversion: 0.026) == .failed)
    #expect(quarterCheck(quarter, ratings: good, rules: Standing(), tradeConversion: 0.025) == .failed)
    let disputed = CheckedFigures(paid: .zero, visitors: 1_000, buyers: 25, disputes: 1)
    #expect(quarterCheck(disputed, ratings: rated, rules: Standing(), tradeConversion: 0.025) == .failed)
  }
}
