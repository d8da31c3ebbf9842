@testable import MarketDay

/// The landscape of the bare mechanism: pages whose rivals are known, an ad of quality 10 whose click is worth a fixed
/// amount. No increment, as in the theory.
struct BareLandscape {
  /// Scores of rivals' bids at quality 10, by page; each page comes equally often.
  var pages: [[Int64]]
  /// Clicks of each place.
  var clicks: [Double]
  var value: Money

  init(pages: [[Money]], clicks: [Double], value: Money) {
    self.pages = pages.map { bids in
      bids.map { KeywordAuction.score($0, .greatest) }.sorted(by: >)
    }
    self.clicks = clicks
    self.value = value
  }

  func points(_ bids: [Money]) -> [BidPoint] {
    bids.map { bid in
      var yield = BidYield()
      for scores in pages {
        let standing = scores.withUnsafeBufferPointer { scores in
          KeywordAuction.standing(
            effectiveBid: bid, quality: .greatest, rivalScores: scores, places: clicks.count, reserve: .zero,
            increment: .zero)
        }
        guard standing.place > 0 else { continue }
        let gained = clicks[standing.place - 1] / Double(pages.count)
        yield.impressions += 1 / Double(pages.count)
        yield.placesTimesImpressions += Double(standing.place) / Double(pages.count)
        yield.clicks += gained
        yield.cost += gained * standing.pricePerClick.yuan
        yield.orders += gained
        yield.earnings += gained * value.yuan
      }
      return BidPoint(bid: bid, yield: yield)
    }
  }
}
