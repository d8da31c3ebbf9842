@testable import MarketDay

/// The auction written a second time, without anything from the engine but its values: scores as fractions, ranks by
/// counting who is ahead, and the price by trying one fen after another. O(n²) and slower, but there is little to get
/// wrong.
struct BruteForceAuction {
  var bids: [AdBid]
  var places: Int
  var reserve: Int64
  var increment: Int64

  struct Win: Equatable {
    var bidder: Int
    var place: Int
    var price: Int64
  }

  var wins: [Win] {
    let entered = bids.indices.filter(isEntered)
    return entered.compactMap { bidder -> Win? in
      let place = 1 + entered.filter { isAhead($0, of: bidder) }.count
      guard place <= places else { return nil }
      let below = entered.filter { isAhead(bidder, of: $0) }
      let next = below.first { candidate in below.allSatisfy { $0 == candidate || isAhead(candidate, of: $0) } }
      return Win(bidder: bidder, place: place, price: price(bidder, next))
    }.sorted { $0.place < $1.place }
  }

  /// The score as a fraction over 10: yuan-fen times quality.
  private func numerator(_ bidder: Int) -> Int64 { bids[bidder].effectiveBid.fen * Int64(bids[bidder].quality.tenths) }

  private func isAhead(_ left: Int, of right: Int) -> Bool {
    numerator(left) > numerator(right) || (numerator(left) == numerator(right) && left < right)
  }

  private func isAdmitted(_ bidder: Int) -> Bool {
    bids[bidder].effectiveBid.fen >= reserve && bids[bidder].effectiveBid.fen >= 1
  }

  /// Admitted, and no other admitted ad of the store is ahead.
  private func isEntered(_ bidder: Int) -> Bool {
    isAdmitted(bidder)
      && bids.indices.allSatisfy {
        $0 == bidder || bids[$0].advertiser != bids[bidder].advertiser || !isAdmitted($0) || !isAhead($0, of: bidder)
      }
  }

  /// The least fen whose score is not below the next one's, plus the increment, within the reserve and the bid.
  private func price(_ bidder: Int, _ next: Int?) -> Int64 {
    guard let next else { return reserve }
    let tenths = Int64(bids[bidder].quality.tenths)
    var low: Int64 = 0
    var high = bids[bidder].effectiveBid.fen
    while low < high {
      let middle = (low + high) / 2
      if middle * tenths >= numerator(next) { high = middle } else { low = middle + 1 }
    }
    let wanted = low + increment
    if wanted > bids[bidder].effectiveBid.fen { return bids[bidder].effectiveBid.fen }
    return wanted < reserve ? reserve : wanted
  }
}

/// Auctions drawn for tests, with many ties, several ads of one store, and bids below the reserve.
struct DrawnAuction {
  var bids: [AdBid]
  var places: Int
  var reserve: Money
  var increment: Money

  init(seed: Int) {
    var stream = Luck(seed: 20_260_901, replicate: seed).stream(.rivalAdvertisers, day: 0, entity: .store)
    func whole(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + Int(stream.nextUniform() * Double(range.count))
    }
    let count = whole(0...16)
    let stores = whole(1...20)
    // A third of the auctions has few different bids and qualities, so that scores tie.
    let highestBid = whole(0...2) == 0 ? 12 : 600
    let highestQuality = whole(0...2) == 0 ? 13 : 100
    bids = (0..<count).map { _ in
      AdBid(
        advertiser: whole(1...stores), effectiveBid: Money(fen: whole(0...highestBid)),
        quality: QualityScore(tenths: whole(10...highestQuality)))
    }
    places = whole(0...15)
    reserve = Money(fen: whole(0...10))
    increment = Money(fen: whole(0...2))
  }
}
