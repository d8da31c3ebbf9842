/// What the platform does to a store whose points reach a step (S1).
struct Penalty: Equatable, Sendable {
  /// Days hidden from search; `Int.max`: for good.
  var hiddenDays = 0
  /// All listings are taken down.
  var takesListingsDown = false
  /// Days without new listings.
  var limitedDays = 0
  /// Days without platform events.
  var barredDays = 0
  var fine = Money.zero
}

/// The penalties of the steps of serious points that lie above `before` and up to `after`, lowest step first.
///
/// At 12, 24, 36 and 48 points the store is hidden from search for 7, 14 and 21 days and for good; from 24 on all
/// listings are taken down (S1). No step is skipped where points jump over several.
func seriousPenalties(from before: Int, to after: Int) -> [Penalty] {
  let steps = [(12, 7), (24, 14), (36, 21), (48, Int.max)]
  return steps.filter { before < $0.0 && $0.0 <= after }.map { points, days in
    Penalty(hiddenDays: days, takesListingsDown: points >= 24)
  }
}

/// The penalties of each 12 general points in total that lie above `before` and up to `after`, lowest first.
///
/// At 12 the store is hidden and its listings are limited for 12 days, at 24 for 24 (S1), and so on (assumed); each
/// time it is barred from platform events for 7 days and pays 10,000 yuan (S1).
func generalPenalties(from before: Int, to after: Int) -> [Penalty] {
  guard after > before else { return [] }
  return (before / 12 + 1..<max(after / 12, before / 12) + 1).map { step in
    Penalty(hiddenDays: 12 * step, limitedDays: 12 * step, barredDays: 7, fine: Money(yuan: 10_000))
  }
}
