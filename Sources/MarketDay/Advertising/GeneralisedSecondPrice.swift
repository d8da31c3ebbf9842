/// The generalised second-price auction as theory sees it: each bidder has a value per click, each place its clicks,
/// quality is the same for all, and there is neither reserve nor increment. For teaching, and for tests of
/// ``KeywordAuction``.
///
/// Source: Edelman, Ostrovsky and Schwarz (2007), doi 10.1257/aer.97.1.242; Varian (2007), doi
/// 10.1016/j.ijindorg.2006.10.002.
public enum GeneralisedSecondPrice {
  /// What each bidder pays in all, where bidder i bids `bids[i]` and place j gets `clicks[j]`, by falling number.
  public static func payments(bids: [Money], clicks: [Int]) -> [Money] {
    var payments = [Money](repeating: .zero, count: bids.count)
    for slot in slots(bids: bids, places: clicks.count) {
      payments[slot.bidder] = slot.pricePerClick * clicks[slot.place - 1]
    }
    return payments
  }

  /// What each bidder gains: (value − price) × clicks of the place won.
  public static func gains(values: [Money], bids: [Money], clicks: [Int]) -> [Money] {
    precondition(values.count == bids.count, "each bidder has a value and a bid")
    var gains = [Money](repeating: .zero, count: bids.count)
    for slot in slots(bids: bids, places: clicks.count) {
      gains[slot.bidder] = (values[slot.bidder] - slot.pricePerClick) * clicks[slot.place - 1]
    }
    return gains
  }

  /// What each bidder pays in all in the envy-free outcome that is cheapest for bidders: no one would rather have
  /// another's place at that place's price.
  ///
  ///     payment(place j) = (clicks(j) − clicks(j + 1)) · value(j + 1) + payment(j + 1)
  ///
  /// with values ranked, ties to the earlier bidder. Exact, O(n log n).
  public static func lowestEnvyFreePayments(values: [Money], clicks: [Int]) -> [Money] {
    let ranked = values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
    var payments = [Money](repeating: .zero, count: values.count)
    var below = Money.zero
    for place in ranked.indices.prefix(clicks.count).reversed() {
      let nextValue = place + 1 < ranked.count ? values[ranked[place + 1]] : .zero
      let nextClicks = place + 1 < clicks.count ? clicks[place + 1] : 0
      below += nextValue * (clicks[place] - nextClicks)
      payments[ranked[place]] = below
    }
    return payments
  }

  /// The bids, in yuan, that bring about ``lowestEnvyFreePayments(values:clicks:)``: who would stand right below a
  /// place bids that place's price, and the first one, and whoever has no place above it to set a price for, bids the
  /// value.
  ///
  /// Precondition: each place has at least one click.
  public static func lowestEnvyFreeBids(values: [Money], clicks: [Int]) -> [Double] {
    let ranked = values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
    let payments = lowestEnvyFreePayments(values: values, clicks: clicks)
    var bids = values.map(\.yuan)
    for rank in ranked.indices.dropFirst() where rank - 1 < clicks.count {
      bids[ranked[rank]] = payments[ranked[rank - 1]].yuan / Double(clicks[rank - 1])
    }
    return bids
  }

  private static func slots(bids: [Money], places: Int) -> [SponsoredSlot] {
    let ads = bids.enumerated().map { AdBid(advertiser: $0, effectiveBid: $1, quality: .least) }
    return KeywordAuction.slots(for: ads, places: places, reserve: .zero, increment: .zero)
  }
}
