/// Conversion as a seller can estimate it, with a prior of `strength` clicks (above 0) that converted at `prior`:
///
///     (orders + strength · prior) / (clicks + strength)
///
/// The posterior mean under a Beta(strength · prior, strength · (1 − prior)) prior. It lies between the prior and
/// orders / clicks.
public func estimatedConversion(of record: ClickRecord, prior: Double, strength: Double) -> Double {
  precondition(record.clicks >= 0 && record.orders >= 0 && strength > 0, "an estimate needs counts and a prior")
  return (record.orders + strength * prior) / (record.clicks + strength)
}

/// The conversion of one keyword ad in three levels: the trade's conversion is the prior of the item's, and that of
/// the keyword's.
///
/// `item` counts all clicks and visits of the item, the keyword's too. That the levels are chained by their means
/// alone is our assumption. It never uses the hidden truth.
public func estimatedConversion(
  keyword: ClickRecord, item: ClickRecord, trade: Double, strength: Double
) -> Double {
  let ofItem = estimatedConversion(of: item, prior: trade, strength: strength)
  return estimatedConversion(of: keyword, prior: ofItem, strength: strength)
}

/// The bids that the platform takes: 0.10 to 100.00 yuan (S1).
public enum BidRange {
  public static let least = Money(fen: 10)
  public static let greatest = Money(yuan: 100)

  /// `bid`, at most ``greatest``; 0, which is no bid, where it is below ``least``: a bid that is lifted to the least
  /// one would pay more for a click than the click is worth.
  public static func allowed(_ bid: Money) -> Money {
    bid < least ? .zero : min(bid, greatest)
  }
}

/// A bid times a factor of at least 0, rounded down to the fen, as far as the platform takes it.
func scaledBid(_ bid: Money, by factor: Double) -> Money {
  BidRange.allowed(Money(fen: Int64(Double(bid.fen) * factor + 1e-9)))
}

/// The most that a click may cost before it loses money: unit profit × conversion (S2), rounded down to the fen.
///
/// - Parameters:
///   - unitProfit: what an order leaves after goods, fees, shipping and expected gifts and coupons, before ads.
///   - conversion: orders per click, 0 to 1.
///   - share: how much of it to bid, at least 0; 1 is all.
/// - Returns: 0 where the profit is not above 0. A product within a billionth of a fen below a whole fen counts as that
///   fen, so that 1.00 yuan × 0.29 is 0.29.
///
/// With one place it is the best bid of a second-price auction; with several it is an upper bound (see
/// ``GeneralisedSecondPrice``).
public func maximumBid(unitProfit: Money, conversion: Double, share: Double = 1) -> Money {
  guard unitProfit > .zero else { return .zero }
  return Money(fen: Int64(Double(unitProfit.fen) * conversion * share + 1e-9))
}
