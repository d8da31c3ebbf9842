/// What the buyer of an order gets where it is sent too late or its goods are not there: 5% of what was paid for it on
/// the open market, 10% in the mall, at most 100 yuan (S1).
func lateCompensation(ofOrderWorth paid: Money, in kind: StoreKind) -> Money {
  min(paid.share(kind.lateCompensation), .largestLateCompensation)
}

extension StoreKind {
  /// Of the order (S1).
  var lateCompensation: BasisPoints {
    switch self {
    case .market: BasisPoints(500)
    case .mall: BasisPoints(1_000)
    }
  }
}

extension Money {
  /// Of one order (S1).
  static let largestLateCompensation = Money(yuan: 100)
}
