import Testing

@testable import MarketDay

/// The walk over hours against the auction that sorts.
@Suite struct RankedPageTests {
  /// An advertiser with up to three bids, each for hours of its own.
  private struct Advertiser {
    var quality: QualityScore
    var bids: [(bid: Money, hours: UInt32)]
  }

  private func advertisers(_ generator: inout SplitMix64) -> [Advertiser] {
    (0..<generator.int(0...9)).map { _ in
      var left = HourBits.all
      let bids = (0..<generator.int(1...3)).map { _ in
        let hours = UInt32(truncatingIfNeeded: generator.int(0...0xFF_FFFF)) & left
        left &= ~hours
        // Few bids and qualities, so that many scores are equal.
        return (bid: Money(fen: 5 * generator.int(1...6)), hours: hours)
      }
      return Advertiser(quality: QualityScore(tenths: 10 * generator.int(1...4)), bids: bids)
    }
  }

  @Test func `The page of every hour is that of the auction`() {
    var generator = SplitMix64(seed: 11)
    var shown = 0
    for round in 0..<400 {
      let drawn = advertisers(&generator)
      let places = generator.int(1...6)
      let reserve = Money(fen: [0, 5, 12][generator.int(0...2)])
      let entries = Column(
        repeating: RankedEntry(score: 0, effectiveBid: 0, tenths: 10, owner: 0, hours: 0), count: 40)
      var count = 0
      for (owner, advertiser) in drawn.enumerated() {
        for (bid, hours) in advertiser.bids where KeywordAuction.isAdmitted(bid, reserve: reserve) {
          let entry = RankedEntry(
            score: KeywordAuction.score(bid, advertiser.quality), effectiveBid: bid.fen,
            tenths: Int32(advertiser.quality.tenths), owner: Int32(owner), hours: hours)
          KeywordAuction.insert(entry, into: entries.buffer, count: count)
          count += 1
        }
      }
      let own = AdBid(
        advertiser: -1, effectiveBid: Money(fen: 5 * generator.int(0...6)), quality: QualityScore(tenths: 20))
      let isIn = KeywordAuction.isAdmitted(own.effectiveBid, reserve: reserve)
      for hour in 0..<24 {
        // The store first, as ties are its own; then each advertiser with its bid of the hour.
        let bids =
          [own]
          + drawn.enumerated().map { owner, advertiser in
            let bid = advertiser.bids.first { HourBits.contains(hour, in: $0.hours) }?.bid ?? .zero
            return AdBid(advertiser: owner, effectiveBid: bid, quality: advertiser.quality)
          }
        let wanted = KeywordAuction.slots(for: bids, places: places, reserve: reserve).map { slot in
          [slot.bidder - 1, slot.place, slot.bidder == 0 ? 0 : Int(slot.pricePerClick.fen)]
        }
        var found: [[Int]] = []
        KeywordAuction.showPage(
          UnsafeBufferPointer(rebasing: entries.buffer[0..<count]),
          own: isIn ? KeywordAuction.score(own.effectiveBid, own.quality) : 0, places: places, reserve: reserve,
          isBidding: { HourBits.contains(hour, in: $0.hours) }, show: { found.append([$0, $1, Int($2.fen)]) })
        #expect(found == wanted, "round \(round), hour \(hour)")
        shown += found.count
      }
    }
    #expect(shown > 10_000)
  }

  @Test func `Hours are bits`() {
    #expect(HourBits.before(0) == 0 && HourBits.before(24) == HourBits.all)
    #expect(HourBits.list(HourBits.bits(of: [14, 15, 20])) == [14, 15, 20])
    // One that drops out at 18:00 changes the auctions at midnight and at 18:00.
    #expect(HourBits.changes(in: HourBits.before(18)) == 1 | 1 << 18)
    #expect(HourBits.changes(in: HourBits.bits(of: [14, 15])) == 1 << 14 | 1 << 16)
  }

  @Test func `A budget pays the part of an hour that is left`() {
    #expect(paidPart(ofCost: 10, left: 20) == 1 && paidPart(ofCost: 10, left: 4) == 0.4)
    #expect(paidPart(ofCost: 10, left: -1) == 0 && paidPart(ofCost: 0, left: 0) == 1)
  }
}
