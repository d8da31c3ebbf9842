import Testing

@testable import MarketDay

@Suite("Auction landscape")
struct AuctionLandscapeTests {
  private func landscape(bidders: Int, places: Int) -> AuctionLandscape {
    var landscape = AuctionLandscape(
      bidders: (0..<bidders).map {
        AuctionLandscape.Bidder(
          usualBid: Money(fen: 40 + 37 * $0 % 91), quality: QualityScore(tenths: 100 - 13 * $0 % 77),
          attraction: 0.4 - 0.01 * Double($0), conversion: 0.3)
      },
      places: places)
    landscape.reserve = Money(fen: 30)
    return landscape
  }

  /// The same draws, one auction at a time through the public auction.
  private func playedOneByOne(_ landscape: AuctionLandscape, count: Int, luck: Luck) -> [AuctionLandscape.PlaceTotals] {
    var totals = [AuctionLandscape.PlaceTotals](repeating: .init(), count: landscape.places)
    func bits(_ purpose: Purpose, _ auction: Int, block: Int) -> [UInt64] {
      let (low, high) = Philox.bits(
        counter: UInt64(purpose.rawValue) << 24 | UInt64(block), UInt64(auction), key: luck.key)
      return [low, high]
    }
    for auction in 0..<count {
      let bids = landscape.bidders.enumerated().map { position, bidder -> AdBid in
        let word = bits(.rivalAdvertisers, auction, block: position / 8)[position % 8 / 4]
        let step = (word >> UInt64(position % 4 * 16)) % 4_096
        let normal = normalQuantile((Double(step) + 0.5) / 4_096)
        let multiplier = UInt64(exponential(landscape.bidSpread * normal) * 65_536)
        let bid = Money(fen: Int(UInt64(bidder.usualBid.fen) * multiplier / 65_536))
        return AdBid(advertiser: position, effectiveBid: min(bid, Money(yuan: 100)), quality: bidder.quality)
      }
      let slots = KeywordAuction.slots(
        for: bids, places: landscape.places, reserve: landscape.reserve, increment: landscape.increment)
      for (index, slot) in slots.enumerated() {
        let word = bits(.adClicks, auction, block: index / 4)[index % 4 / 2]
        let draw = Double((word >> UInt64(index % 2 * 32)) & 0xFFFF_FFFF)
        let bidder = landscape.bidders[slot.bidder]
        let click = viewProbability(place: slot.place, decay: landscape.viewDecay) * bidder.attraction
        totals[index].impressions += 1
        guard draw < (click * 0x1p32).rounded(.down) else { continue }
        totals[index].clicks += 1
        totals[index].spend += slot.pricePerClick
        if draw < (click * bidder.conversion * 0x1p32).rounded(.down) { totals[index].orders += 1 }
      }
    }
    return totals
  }

  @Test(arguments: [(1, 3), (8, 3), (9, 1), (20, 13), (3, 13)])
  func agreesWithTheAuctionOneByOne(bidders: Int, places: Int) {
    let landscape = landscape(bidders: bidders, places: places)
    let luck = Luck(seed: 8, replicate: 2)
    // Not a whole number of batches.
    #expect(landscape.play(auctions: 1_000, luck: luck) == playedOneByOne(landscape, count: 1_000, luck: luck))
  }

  @Test func equalBiddersTie() {
    var landscape = AuctionLandscape(
      bidders: [AuctionLandscape.Bidder](
        repeating: .init(usualBid: Money(yuan: 1), quality: .greatest, attraction: 0.5, conversion: 0.5), count: 5),
      places: 3)
    landscape.bidSpread = 0
    let luck = Luck(seed: 8, replicate: 2)
    let totals = landscape.play(auctions: 700, luck: luck)
    #expect(totals == playedOneByOne(landscape, count: 700, luck: luck))
    #expect(totals.allSatisfy { $0.spend == Money(yuan: 1) * $0.clicks })
  }

  /// 200,000 auctions at 5 standard errors: fails one seed in 870,000.
  @Test func clicksAndOrdersComeWithTheirProbabilities() {
    let landscape = AuctionLandscape(
      bidders: [.init(usualBid: Money(yuan: 1), quality: .greatest, attraction: 0.2, conversion: 0.3)], places: 2)
    let count = 200_000
    let totals = landscape.play(auctions: count, luck: Luck(seed: 1, replicate: 0))
    #expect(totals[0].impressions == count)
    #expect(abs(Double(totals[0].clicks) / Double(count) - 0.2) < 5 * (0.2 * 0.8 / Double(count)).squareRoot())
    #expect(abs(Double(totals[0].orders) / Double(count) - 0.06) < 5 * (0.06 * 0.94 / Double(count)).squareRoot())
    #expect(totals[0].spend == landscape.reserve * totals[0].clicks)
    #expect(totals[1] == AuctionLandscape.PlaceTotals())
  }

  @Test func playsNothingWithoutAuctionsOrBidders() {
    #expect(
      landscape(bidders: 4, places: 2).play(auctions: 0, luck: Luck(seed: 1, replicate: 0)) == [.init(), .init()])
    #expect(
      AuctionLandscape(bidders: [], places: 1).play(auctions: 300, luck: Luck(seed: 1, replicate: 0)) == [.init()])
  }
}
