import Testing

@testable import MarketDay

@Suite("Keyword auction")
struct KeywordAuctionTests {
  private func ad(_ advertiser: Int, _ fen: Int, quality: Int = 70) -> AdBid {
    AdBid(advertiser: advertiser, effectiveBid: Money(fen: fen), quality: QualityScore(tenths: quality))
  }

  @Test func agreesWithTheBruteForceAuction() {
    for seed in 0..<10_000 {
      let auction = DrawnAuction(seed: seed)
      let slots = KeywordAuction.slots(
        for: auction.bids, places: auction.places, reserve: auction.reserve, increment: auction.increment)
      let wins = BruteForceAuction(
        bids: auction.bids, places: auction.places, reserve: auction.reserve.fen, increment: auction.increment.fen
      ).wins
      let found = slots.map { BruteForceAuction.Win(bidder: $0.bidder, place: $0.place, price: $0.pricePerClick.fen) }
      if found != wins { Issue.record("seed \(seed): \(found) instead of \(wins)") }
    }
  }

  @Test func keepsTheLawsOfTheAuction() {
    for seed in 0..<10_000 {
      let auction = DrawnAuction(seed: seed)
      let slots = KeywordAuction.slots(
        for: auction.bids, places: auction.places, reserve: auction.reserve, increment: auction.increment)
      var holds = slots.count <= auction.places && slots.map(\.place) == Array(0..<slots.count).map { $0 + 1 }
      holds = holds && Set(slots.map { auction.bids[$0.bidder].advertiser }).count == slots.count
      for slot in slots {
        holds = holds && auction.reserve <= slot.pricePerClick && slot.pricePerClick <= slot.effectiveBid
        holds = holds && slot.score == slot.effectiveBid.fen * Int64(slot.quality.tenths)
        holds = holds && slot.effectiveBid == auction.bids[slot.bidder].effectiveBid
        holds = holds && slot.quality == auction.bids[slot.bidder].quality
      }
      for (upper, lower) in zip(slots, slots.dropFirst()) {
        holds = holds && (upper.score, -upper.bidder) > (lower.score, -lower.bidder)
      }
      if !holds { Issue.record("seed \(seed): \(slots)") }
    }
  }

  @Test func theStandingOfOneAdAgreesWithTheSlots() {
    for seed in 0..<10_000 {
      var auction = DrawnAuction(seed: seed)
      guard !auction.bids.isEmpty else { continue }
      for index in auction.bids.indices { auction.bids[index].advertiser = index }
      let slots = KeywordAuction.slots(
        for: auction.bids, places: auction.places, reserve: auction.reserve, increment: auction.increment)
      let scores = auction.bids.dropFirst()
        .filter { KeywordAuction.isAdmitted($0.effectiveBid, reserve: auction.reserve) }
        .map { KeywordAuction.score($0.effectiveBid, $0.quality) }.sorted(by: >)
      let standing = scores.withUnsafeBufferPointer {
        KeywordAuction.standing(
          effectiveBid: auction.bids[0].effectiveBid, quality: auction.bids[0].quality, rivalScores: $0,
          places: auction.places, reserve: auction.reserve, increment: auction.increment)
      }
      let own = slots.first { $0.bidder == 0 }
      let wanted = own.map { AdStanding(place: $0.place, pricePerClick: $0.pricePerClick) } ?? .none
      if standing != wanted { Issue.record("seed \(seed): \(standing) instead of \(wanted)") }
    }
  }

  @Test func chargesWhatKeepsThePlaceAndOneFenMore() {
    // Scores 70,000, 54,000, 45,000: 54,000 / 70 is 771.4…, 45,000 / 60 is 750.
    let slots = KeywordAuction.slots(
      for: [ad(1, 900, quality: 60), ad(2, 1_000, quality: 70), ad(3, 500, quality: 90)], places: 3,
      reserve: Money(fen: 5))
    #expect(slots.map(\.bidder) == [1, 0, 2])
    #expect(slots.map(\.pricePerClick.fen) == [773, 751, 5])
  }

  @Test func tiesGoToTheLowerPositionAndCostTheBid() {
    let slots = KeywordAuction.slots(for: [ad(1, 100), ad(2, 100), ad(3, 100)], places: 2, reserve: Money(fen: 5))
    #expect(slots.map(\.bidder) == [0, 1])
    #expect(slots.map(\.pricePerClick.fen) == [100, 100])
  }

  @Test func theAdBelowTheLastPlaceSetsItsPrice() {
    let slots = KeywordAuction.slots(for: [ad(1, 300), ad(2, 200), ad(3, 100)], places: 2, reserve: Money(fen: 5))
    #expect(slots.map(\.pricePerClick.fen) == [201, 101])
  }

  @Test func aStoreDoesNotRaiseItsOwnPrice() {
    let slots = KeywordAuction.slots(for: [ad(1, 300), ad(1, 290), ad(2, 100)], places: 3, reserve: Money(fen: 5))
    #expect(slots.map(\.bidder) == [0, 2])
    #expect(slots.map(\.pricePerClick.fen) == [101, 5])
  }

  @Test func bidsBelowTheReserveAndBidsOfNothingStayOut() {
    #expect(KeywordAuction.slots(for: [ad(1, 4), ad(2, 5)], places: 3, reserve: Money(fen: 5)).map(\.bidder) == [1])
    #expect(KeywordAuction.slots(for: [ad(1, 0)], places: 3, reserve: .zero).isEmpty)
    #expect(KeywordAuction.slots(for: [ad(1, 10)], places: 0, reserve: .zero).isEmpty)
  }

  @Test func theScheduleRoundsTheBidDown() {
    #expect(KeywordAuction.effectiveBid(Money(fen: 133), schedulePercent: 50) == Money(fen: 66))
    #expect(KeywordAuction.effectiveBid(Money(fen: 133), schedulePercent: 150) == Money(fen: 199))
    #expect(KeywordAuction.effectiveBid(Money(fen: 133), schedulePercent: 100) == Money(fen: 133))
    #expect(KeywordAuction.effectiveBid(Money(fen: 133), schedulePercent: 0) == .zero)
  }

  @Test func qualityIsRoundedToTheTenthAndClipped() {
    #expect(QualityScore(nearestTo: 7.04).tenths == 70)
    #expect(QualityScore(nearestTo: 7.05).tenths == 71)
    #expect(QualityScore(nearestTo: -3) == .least)
    #expect(QualityScore(nearestTo: 12) == .greatest)
  }
}
