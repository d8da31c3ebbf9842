/// One ad that bids for a place on the result page of a keyword.
public struct AdBid: Sendable, Equatable {
  /// The store that advertises. A store holds at most one place per page: only its best ad takes part.
  public var advertiser: Int
  /// What the ad bids for a click at this hour, schedule included: ``KeywordAuction/effectiveBid(_:schedulePercent:)``.
  public var effectiveBid: Money
  public var quality: QualityScore

  public init(advertiser: Int, effectiveBid: Money, quality: QualityScore) {
    self.advertiser = advertiser
    self.effectiveBid = effectiveBid
    self.quality = quality
  }
}

/// A place that an ad won.
public struct SponsoredSlot: Sendable, Equatable {
  /// The ad, as its position among the bids.
  public var bidder: Int
  /// 1 is the top.
  public var place: Int
  /// Effective bid in fen × quality in tenths.
  public var score: Int64
  public var effectiveBid: Money
  public var quality: QualityScore
  /// What the advertiser pays for each click.
  public var pricePerClick: Money
}

/// Where one ad stands against its rivals.
public struct AdStanding: Sendable, Equatable {
  /// 1 is the top; 0: no place.
  public var place: Int
  /// 0 where there is no place.
  public var pricePerClick: Money

  public static let none = AdStanding(place: 0, pricePerClick: .zero)
}

/// The generalised second-price auction with quality.
///
/// Ads are ranked by score = effective bid × quality, ties to the lower position. Each pays per click the least amount
/// that would keep its place, and an increment on top:
///
///     price = ⌈next score / own quality⌉ + increment, at most the own effective bid, at least the reserve
///
/// where the next score belongs to the ad ranked right below, be it on the page or not; the last one of the ranking
/// pays the reserve. So reserve ≤ price ≤ effective bid. Scores are whole numbers (fen × tenths), so there is no
/// rounding but the one up to the fen that the formula names.
///
/// An ad takes part where its effective bid is above 0 and not below the reserve.
///
/// Source: Edelman, Ostrovsky and Schwarz (2007), doi 10.1257/aer.97.1.242; Varian (2007), doi
/// 10.1016/j.ijindorg.2006.10.002, with quality. The increment of 0.01 yuan and one place per store are the platform's
/// rules (S1); the ties are our assumption.
public enum KeywordAuction {
  /// What is added to the least price that keeps a place.
  public static var increment: Money { Money(fen: 1) }

  /// `bid` × `schedulePercent` / 100, rounded down to the fen. Preconditions: `bid` ≥ 0, `schedulePercent` ≥ 0.
  @inline(__always)
  public static func effectiveBid(_ bid: Money, schedulePercent: Int) -> Money {
    Money(fen: bid.fen * Int64(schedulePercent) / 100)
  }

  /// Effective bid in fen × quality in tenths.
  @inline(__always)
  public static func score(_ effectiveBid: Money, _ quality: QualityScore) -> Int64 {
    effectiveBid.fen * Int64(quality.tenths)
  }

  /// Whether an ad with this effective bid takes part.
  @inline(__always)
  public static func isAdmitted(_ effectiveBid: Money, reserve: Money) -> Bool {
    effectiveBid >= reserve && effectiveBid > .zero
  }

  /// What the owner of a place pays for a click.
  ///
  /// - Parameter nextScore: the score right below, at most the own one; 0: nobody is below.
  @inline(__always)
  public static func pricePerClick(
    effectiveBid: Money, quality: QualityScore, nextScore: Int64, reserve: Money, increment: Money
  ) -> Money {
    guard nextScore > 0 else { return reserve }
    let tenths = Int64(quality.tenths)
    let toKeepThePlace = Money(fen: (nextScore + tenths - 1) / tenths) + increment
    return min(effectiveBid, max(reserve, toKeepThePlace))
  }

  /// The places of one page from the top, and what each costs. Places are dense: 1, 2, 3 …
  ///
  /// - Parameters:
  ///   - bids: the ads in order of position, which decides ties.
  ///   - places: places on the page, at least 0.
  ///   - reserve: the least price of a click, at least 0.
  ///   - increment: what is added to the least price that keeps the place; 0 gives the auction of the theory.
  /// - Complexity: O(n log n).
  public static func slots(
    for bids: [AdBid], places: Int, reserve: Money, increment: Money = KeywordAuction.increment
  ) -> [SponsoredSlot] {
    let ranking = self.ranking(of: bids, reserve: reserve)
    return ranking.prefix(max(places, 0)).indices.map { rank in
      let entry = ranking[rank]
      let bid = bids[entry.position]
      let nextScore = rank + 1 < ranking.count ? ranking[rank + 1].score : 0
      return SponsoredSlot(
        bidder: entry.position, place: rank + 1, score: entry.score, effectiveBid: bid.effectiveBid,
        quality: bid.quality,
        pricePerClick: pricePerClick(
          effectiveBid: bid.effectiveBid, quality: bid.quality, nextScore: nextScore, reserve: reserve,
          increment: increment))
    }
  }

  private struct Entry {
    var position: Int
    var advertiser: Int
    var score: Int64
  }

  /// The best ad of each advertiser that takes part, best first.
  private static func ranking(of bids: [AdBid], reserve: Money) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(bids.count)
    for (position, bid) in bids.enumerated() where isAdmitted(bid.effectiveBid, reserve: reserve) {
      entries.append(Entry(position: position, advertiser: bid.advertiser, score: score(bid.effectiveBid, bid.quality)))
    }
    let isAhead = { (left: Entry, right: Entry) in
      left.score != right.score ? left.score > right.score : left.position < right.position
    }
    entries.sort { $0.advertiser != $1.advertiser ? $0.advertiser < $1.advertiser : isAhead($0, $1) }
    var best: [Entry] = []
    best.reserveCapacity(entries.count)
    for entry in entries where best.last?.advertiser != entry.advertiser { best.append(entry) }
    best.sort(by: isAhead)
    return best
  }
}

extension KeywordAuction {
  /// Place and price of one ad against rivals whose scores are known: what ``slots(for:places:reserve:increment:)``
  /// gives the ad at position 0, so it wins ties. Takes no memory, for the loop over hours.
  ///
  /// - Parameters:
  ///   - rivalScores: one for each rival, by falling score.
  ///   - isBidding: whether the rival at a position still takes part.
  /// - Complexity: O(rivals).
  @inline(__always)
  public static func standing(
    effectiveBid: Money, quality: QualityScore, rivalScores: UnsafeBufferPointer<Int64>,
    isBidding: (Int) -> Bool = { _ in true }, places: Int, reserve: Money, increment: Money = KeywordAuction.increment
  ) -> AdStanding {
    guard isAdmitted(effectiveBid, reserve: reserve), places > 0 else { return .none }
    let own = score(effectiveBid, quality)
    var ahead = 0
    var nextScore: Int64 = 0
    for rival in rivalScores.indices where isBidding(rival) {
      guard rivalScores[rival] > own else {
        nextScore = rivalScores[rival]
        break
      }
      ahead += 1
      if ahead >= places { return .none }
    }
    let price = pricePerClick(
      effectiveBid: effectiveBid, quality: quality, nextScore: nextScore, reserve: reserve, increment: increment)
    return AdStanding(place: ahead + 1, pricePerClick: price)
  }
}
