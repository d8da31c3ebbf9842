import Testing

@testable import MarketDay

/// Figures of Edelman, Ostrovsky and Schwarz (2007), doi 10.1257/aer.97.1.242, exact to the fen.
@Suite("Auction theory")
struct AuctionTheoryTests {
  private let values = [Money(yuan: 10), Money(yuan: 4), Money(yuan: 2)]
  private func sum(_ amounts: [Money]) -> Money { amounts.reduce(.zero, +) }

  @Test func truthfulBidsPayAThousand() {
    let payments = GeneralisedSecondPrice.payments(bids: values, clicks: [200, 100])
    #expect(payments == [Money(yuan: 800), Money(yuan: 200), .zero])
    #expect(sum(payments) == Money(yuan: 1_000))
  }

  @Test func vickreyClarkeGrovesPaysEightHundred() {
    let payments = VickreyClarkeGroves.payments(values: values, clicks: [200, 100])
    #expect(payments == [Money(yuan: 600), Money(yuan: 200), .zero])
    #expect(sum(payments) == Money(yuan: 800))
  }

  @Test func theLowestEnvyFreeBidsPayEightHundred() {
    let bids = GeneralisedSecondPrice.lowestEnvyFreeBids(values: values, clicks: [200, 100])
    #expect(bids == [10, 3, 2])
    let paid = GeneralisedSecondPrice.payments(bids: bids.map(Money.init(nearestTo:)), clicks: [200, 100])
    #expect(paid == GeneralisedSecondPrice.lowestEnvyFreePayments(values: values, clicks: [200, 100]))
    #expect(sum(paid) == Money(yuan: 800))
  }

  @Test func shadingFromTenToThreeGains() {
    var bids = values
    #expect(GeneralisedSecondPrice.gains(values: values, bids: bids, clicks: [200, 199])[0] == Money(yuan: 1_200))
    bids[0] = Money(yuan: 3)
    #expect(GeneralisedSecondPrice.gains(values: values, bids: bids, clicks: [200, 199])[0] == Money(yuan: 1_592))
  }

  /// Draws values and clicks, both by falling number for clicks.
  private func drawn(_ seed: Int) -> (values: [Money], clicks: [Int]) {
    var stream = Luck(seed: 7, replicate: seed).stream(.rivalAdvertisers, day: 0, entity: .store)
    let bidders = 1 + Int(stream.nextUniform() * 7)
    let places = 1 + Int(stream.nextUniform() * 5)
    let values = (0..<bidders).map { _ in Money(fen: 1 + Int(stream.nextUniform() * 1_000)) }
    let clicks = (0..<places).map { _ in 1 + Int(stream.nextUniform() * 300) }.sorted(by: >)
    return (values, clicks)
  }

  @Test func theLowestEnvyFreePaymentsAreThoseOfVickreyClarkeGroves() {
    for seed in 0..<2_000 {
      let (values, clicks) = drawn(seed)
      let envyFree = GeneralisedSecondPrice.lowestEnvyFreePayments(values: values, clicks: clicks)
      let vickrey = VickreyClarkeGroves.payments(values: values, clicks: clicks)
      if envyFree != vickrey { Issue.record("seed \(seed): \(envyFree) instead of \(vickrey)") }
    }
  }

  @Test func nobodyEnviesAnotherPlaceAtItsPrice() {
    for seed in 0..<2_000 {
      let (values, clicks) = drawn(seed)
      let payments = GeneralisedSecondPrice.lowestEnvyFreePayments(values: values, clicks: clicks)
      let ranked = values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
      for (rank, bidder) in ranked.enumerated() {
        let own = rank < clicks.count ? values[bidder] * clicks[rank] - payments[bidder] : .zero
        for other in ranked.indices.prefix(clicks.count) {
          let envied = values[bidder] * clicks[other] - payments[ranked[other]]
          if envied > own { Issue.record("seed \(seed): bidder \(bidder) would rather have place \(other + 1)") }
        }
      }
    }
  }

  @Test func withOnePlaceBiddingTheValueIsBest() {
    let quality = [QualityScore(tenths: 70), QualityScore(tenths: 55)]
    let gain = { (value: Int, bid: Int, rival: Int) -> Int64 in
      let bids = [bid, rival].enumerated().map {
        AdBid(advertiser: $0, effectiveBid: Money(fen: $1), quality: quality[$0])
      }
      let slots = KeywordAuction.slots(for: bids, places: 1, reserve: Money(fen: 5), increment: .zero)
      return slots.first?.bidder == 0 ? Int64(value) - slots[0].pricePerClick.fen : 0
    }
    for value in stride(from: 0, through: 60, by: 3) {
      for rival in 0...60 {
        let truthful = gain(value, value, rival)
        for bid in 0...60 where gain(value, bid, rival) > truthful {
          Issue.record("value \(value), rival \(rival): a bid of \(bid) gains more")
        }
      }
    }
  }

  @Test func withSeveralPlacesTheValueIsAnUpperBoundOfTheBestBid() {
    var shadingGains = 0
    for seed in 0..<300 {
      let (values, clicks) = drawn(seed)
      let gains = (0...120).map { percent -> Money in
        var bids = values
        bids[0] = KeywordAuction.effectiveBid(values[0], schedulePercent: percent)
        return GeneralisedSecondPrice.gains(values: values, bids: bids, clicks: clicks)[0]
      }
      let best = gains[0...100].max() ?? .zero
      if gains[101...].contains(where: { $0 > best }) { Issue.record("seed \(seed): a bid above the value gains more") }
      if best > gains[100] { shadingGains += 1 }
    }
    #expect(shadingGains > 0, "in some auctions bidding less than the value gains more")
  }
}
