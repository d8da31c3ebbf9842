import MarketDay

/// The bare auction on one core: bids drawn for each auction, ranked and priced, clicks and orders drawn.
let auctionBenchmark = Benchmark(
  name: "auction", summary: "bare keyword auctions with click and order draws, one core", unit: "auctions"
) {
  [(8, 3), (8, 13), (20, 13)].map { bidders, places in
    let landscape = AuctionLandscape(
      bidders: (0..<bidders).map { position in
        AuctionLandscape.Bidder(
          usualBid: Money(fen: 80 + 10 * position), quality: QualityScore(tenths: 90 - 3 * position), attraction: 0.05,
          conversion: 0.03)
      },
      places: places)
    let count = 4_000_000
    return Measurement("\(bidders) bidders, \(places) places", units: count) {
      let totals = landscape.play(auctions: count, luck: Luck(seed: 1, replicate: 0))
      let clicks = totals.reduce(0) { $0 + $1.clicks }
      let orders = totals.reduce(0) { $0 + $1.orders }
      return "\(clicks) clicks, \(orders) orders, \(totals.reduce(Money.zero) { $0 + $1.spend }) yuan"
    }
  }
}
