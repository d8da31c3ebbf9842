import Testing

@testable import MarketDay

/// What theory says of the best bid, on the bare mechanism.
@Suite struct BidLandscapeTheoryTests {
  /// Values 10, 4 and 2 on places with 200 and 199 clicks: the first one gains 1,200 by bidding its value, and 1,592 by
  /// leaving the first place to the second (Edelman, Ostrovsky and Schwarz 2007).
  @Test func shadingFromTenToThreeRaisesTheGainAsInTheExample() throws {
    let bare = BareLandscape(
      pages: [[Money(yuan: 4), Money(yuan: 2)]], clicks: [200, 199], value: Money(yuan: 10))
    let points = bare.points((1...12).map { Money(yuan: $0) })
    #expect(abs(points[9].yield.profit - 1_200) < 1e-9)
    #expect(abs(points[2].yield.profit - 1_592) < 1e-9)
    let best = try #require(BidPoint.best(of: points))
    // From 2 on it has the second place; the lowest of equals is the best.
    #expect(points[best].bid == Money(yuan: 2) && abs(points[best].yield.profit - 1_592) < 1e-9)
    // The step to the first place costs 200 · 4 − 199 · 2 = 402 for one more click.
    let step = MarginalCost(of: points[3].yield, above: points[2].yield)
    #expect(abs(try #require(step.perClick) - 402) < 1e-9)
    #expect(BidPoint.lastThatPays(of: points) == best)
  }

  /// Rivals' bids drawn, one place: the value is the best bid, to the fen.
  @Test(arguments: UInt64(0)..<20)
  func withOnePlaceTheMaximumBidIsTheBest(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let pages = (0..<40).map { _ in (0..<generator.int(1...6)).map { _ in Money(fen: generator.int(10...300)) } }
    let value = Money(fen: generator.int(20...250))
    let points = BareLandscape(pages: pages, clicks: [100], value: value).points((1...400).map { Money(fen: $0) })
    let most = points.map(\.yield.profit).max() ?? 0
    let atValue = points[Int(value.fen) - 1].yield.profit
    #expect(abs(atValue - most) < 1e-9, "seed \(seed): \(atValue) at the value, \(most) at best")
    if let best = BidPoint.best(of: points) { #expect(points[best].bid <= value, "seed \(seed)") }
    if let last = BidPoint.lastThatPays(of: points) { #expect(points[last].bid <= value, "seed \(seed)") }
  }

  @Test(arguments: UInt64(0)..<20)
  func withSeveralPlacesTheBestIsAtOrBelowTheMaximumBid(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let pages = (0..<40).map { _ in (0..<generator.int(2...8)).map { _ in Money(fen: generator.int(10...300)) } }
    let value = Money(fen: generator.int(20...250))
    let clicks = (0..<generator.int(2...6)).map { viewProbability(place: $0 + 1, decay: 0.75) * 100 }
    let points = BareLandscape(pages: pages, clicks: clicks, value: value).points((1...400).map { Money(fen: $0) })
    guard let best = BidPoint.best(of: points) else { return }
    #expect(points[best].bid <= value, "seed \(seed): \(points[best].bid) at a value of \(value)")
    #expect(points[best].yield.profit >= points[Int(value.fen) - 1].yield.profit - 1e-9, "seed \(seed)")
  }

  @Test func nothingEarnedIsNoBest() {
    let poor = BareLandscape(pages: [[Money(fen: 50)]], clicks: [10], value: .zero)
    #expect(BidPoint.best(of: poor.points([Money(fen: 10), Money(fen: 90)])) == nil)
    #expect(BidPoint.lastThatPays(of: poor.points([Money(fen: 10), Money(fen: 90)])) == nil)
  }

  @Test(arguments: UInt64(0)..<20)
  func gridsRiseByWholeFenAndHoldWhatTheyMust(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let survey = BidGrid.survey(reserve: Money(fen: generator.int(1...60)))
    let pages = (0..<9).map { _ in (0..<generator.int(0...8)).map { _ in Money(fen: generator.int(10...2_000)) } }
    let clicks = (0..<generator.int(1...6)).map { 30 / Double($0 + 1) }
    let also = [Money(fen: generator.int(60...2_000)), Money(fen: generator.int(60...2_000)), .zero]
    let bare = BareLandscape(pages: pages, clicks: clicks, value: Money(fen: generator.int(0...900)))
    let shown = BidGrid.shown(from: bare.points(survey), also: also)
    for bids in [survey, shown] {
      #expect(zip(bids, bids.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed)")
      #expect(bids[0] >= BidRange.least && bids[bids.count - 1] <= BidRange.greatest, "seed \(seed)")
    }
    #expect((3...30).contains(shown.count), "seed \(seed): \(shown.count) bids")
    #expect(shown.contains(also[0]) && shown.contains(also[1]) && !shown.contains(.zero), "seed \(seed)")
  }
}
