/// A rule of the platform that was broken (S1).
enum RuleBreak: Int, CaseIterable, Sendable {
  /// Parcels sent more than 72 hours after payment, of which buyers complained.
  case lateShipping
  /// The same where complaints exceed the share that the platform allows in a week.
  case manyLateShipping
  /// Paid goods that were not there.
  case outOfStockAfterPayment
  /// An invoice, a gift or an event that was promised and not kept.
  case brokenPromise
  case wrongDescription, spamWords, wrongCategory, duplicateListing
  case fakeTrade
}
