import Testing

@testable import MarketDay

@Suite("Bids and quality")
struct BidAndQualityTests {
  @Test func theMaximumBidIsProfitTimesConversionRoundedDown() {
    #expect(maximumBid(unitProfit: Money(yuan: 40), conversion: 0.025) == Money(yuan: 1))
    #expect(maximumBid(unitProfit: Money(fen: 4_039), conversion: 0.025) == Money(fen: 100))
    #expect(maximumBid(unitProfit: Money(fen: 100), conversion: 0.29) == Money(fen: 29))
    #expect(maximumBid(unitProfit: Money(yuan: 40), conversion: 0.025, share: 0.8) == Money(fen: 80))
    #expect(maximumBid(unitProfit: .zero, conversion: 0.5) == .zero)
    #expect(maximumBid(unitProfit: Money(yuan: -3), conversion: 0.5) == .zero)
  }

  @Test func bidsStayInTheRangeThatThePlatformTakes() {
    #expect(BidRange.allowed(Money(fen: 9)) == .zero)
    #expect(BidRange.allowed(Money(fen: 10)) == Money(fen: 10))
    #expect(BidRange.allowed(Money(yuan: 101)) == Money(yuan: 100))
  }

  @Test func estimatesLieBetweenPriorAndData() {
    let record = ClickRecord(clicks: 200, orders: 10)
    #expect(estimatedConversion(of: record, prior: 0.02, strength: 100) == 0.04)
    #expect(estimatedConversion(of: ClickRecord(clicks: 0, orders: 0), prior: 0.02, strength: 100) == 0.02)
    // The item: (30 + 100 · 0.02) / (900 + 100) = 0.032; the keyword: (0 + 100 · 0.032) / (60 + 100) = 0.02.
    let estimate = estimatedConversion(
      keyword: ClickRecord(clicks: 60, orders: 0), item: ClickRecord(clicks: 900, orders: 30), trade: 0.02,
      strength: 100)
    #expect(abs(estimate - 0.02) < 1e-15)
  }

  @Test func aUsualAdMovesTowardsSeven() {
    #expect(qualityTarget(clickRatio: 1, relevance: 1, conversionRatio: 1) == 7)
    #expect(qualityTarget(clickRatio: 1, relevance: 0, conversionRatio: 1) == 1)
    #expect(qualityTarget(clickRatio: 9, relevance: 1, conversionRatio: 9) == 10)
    #expect(clickRatio(clicks: 0, expectedClicks: 0, calming: 5) == 1)
    #expect(clickRatio(clicks: 15, expectedClicks: 5, calming: 5) == 2)
    #expect(abs(nextQuality(7, target: 9, learning: 0.1) - 7.2) < 1e-12)
    #expect(nextQuality(10, target: 10, learning: 0.1) == 10)
  }

  @Test func qualityRisesWithEachPartAndStaysInRange() {
    let steps = (0...40).map { Double($0) / 20 }
    for (lower, upper) in zip(steps, steps.dropFirst()) {
      #expect(
        qualityTarget(clickRatio: lower, relevance: 0.8, conversionRatio: 1)
          <= qualityTarget(clickRatio: upper, relevance: 0.8, conversionRatio: 1))
      #expect(
        qualityTarget(clickRatio: 1, relevance: lower / 2, conversionRatio: 1)
          <= qualityTarget(clickRatio: 1, relevance: upper / 2, conversionRatio: 1))
      #expect(
        qualityTarget(clickRatio: 1, relevance: 0.8, conversionRatio: lower)
          <= qualityTarget(clickRatio: 1, relevance: 0.8, conversionRatio: upper))
    }
    var quality = 7.0
    for _ in 0..<200 { quality = nextQuality(quality, target: 3, learning: 0.1) }
    #expect(abs(quality - 3) < 1e-6)
  }

  @Test func viewsFallFromPlaceToPlace() {
    #expect(viewProbability(place: 0, decay: 0.75) == 0)
    #expect(viewProbability(place: 1, decay: 0.75) == 1)
    #expect(viewProbability(place: 3, decay: 0.75) == 0.5625)
  }
}
