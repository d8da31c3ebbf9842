/// An advertiser of a keyword for some hours of a day, as the auctions of these hours need it.
struct RankedEntry: BitwiseCopyable {
  /// Effective bid in fen × quality in tenths.
  var score: Int64
  /// In fen.
  var effectiveBid: Int64
  var tenths: Int32
  /// Whose entry it is: a position that the caller understands. Entries of one advertiser have no hour in common, for a
  /// store holds one place at most.
  var owner: Int32
  /// The hours in which it takes part (``HourBits``).
  var hours: UInt32
}

extension KeywordAuction {
  /// What an ad bids in an hour, rounded down to the fen once.
  ///
  /// - Parameter factor: schedule's percent × strategy's percent, so 10,000 is all of the bid.
  @inline(__always)
  static func effectiveBid(_ bid: Money, factor: Int) -> Money { Money(fen: bid.fen * Int64(factor) / 10_000) }

  /// Puts `entry` behind those of the first `count` entries whose score is as high, and the others down by one.
  ///
  /// - Complexity: O(count).
  @inline(__always)
  static func insert(_ entry: RankedEntry, into entries: UnsafeMutableBufferPointer<RankedEntry>, count: Int) {
    var place = count
    while place > 0, entries[place - 1].score < entry.score {
      entries[place] = entries[place - 1]
      place -= 1
    }
    entries[place] = entry
  }

  /// Shows the page of one hour from the top: `show` is told the owner of each place, the place, and what it pays for a
  /// click. It is ``slots(for:places:reserve:increment:)`` without memory and sorting, for walks over many hours.
  ///
  /// - Parameters:
  ///   - entries: by falling score, admitted ones only; of equal ones the first is ahead.
  ///   - own: the score of the store's ad, 0 for none. It is ahead of entries with the same score, and shown as owner
  ///     −1 with a price of 0, since the store's own books know it.
  ///   - isBidding: whether an entry takes part in the hour.
  /// - Complexity: O(entries).
  @inline(__always)
  static func showPage(
    _ entries: UnsafeBufferPointer<RankedEntry>, own: Int64, places: Int, reserve: Money,
    isBidding: (RankedEntry) -> Bool, show: (_ owner: Int, _ place: Int, _ price: Money) -> Void
  ) {
    var place = 0
    var above: RankedEntry?
    var ownIsAhead = own <= 0
    for entry in entries where isBidding(entry) {
      if !ownIsAhead, own >= entry.score {
        ownIsAhead = true
        if let above { show(Int(above.owner), place, price(of: above, next: own, reserve)) }
        above = nil
        guard place < places else { return }
        place += 1
        show(-1, place, .zero)
      }
      if let above { show(Int(above.owner), place, price(of: above, next: entry.score, reserve)) }
      above = nil
      guard place < places else { return }
      place += 1
      above = entry
    }
    if let above { show(Int(above.owner), place, price(of: above, next: ownIsAhead ? 0 : own, reserve)) }
    if !ownIsAhead, place < places { show(-1, place + 1, .zero) }
  }

  @inline(__always)
  private static func price(of entry: RankedEntry, next: Int64, _ reserve: Money) -> Money {
    pricePerClick(
      effectiveBid: Money(fen: entry.effectiveBid), quality: QualityScore(tenths: Int(entry.tenths)), nextScore: next,
      reserve: reserve, increment: increment)
  }
}
