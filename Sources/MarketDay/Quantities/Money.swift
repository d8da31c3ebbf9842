/// An amount of money in whole fen (1 yuan is 100 fen). It may be negative.
///
/// All amounts of the program are whole fen, so sums are exact. Where a share of an amount is taken, the rounding has a
/// name: ``share(_:rounded:)`` and ``split(over:)`` are the only two places.
public struct Money: Hashable, Comparable, Sendable, AdditiveArithmetic {
  public var fen: Int64

  public init(fen: Int64) { self.fen = fen }
  public init(fen: Int) { self.fen = Int64(fen) }
  public init(yuan: Int) { self.fen = Int64(yuan) * 100 }

  /// The amount nearest to `yuan`, halves away from zero. Precondition: it fits into 64 bits of fen.
  public init(nearestTo yuan: Double) { fen = Int64((yuan * 100).rounded(.toNearestOrAwayFromZero)) }

  public static let zero = Money(fen: 0)

  /// The amount in yuan, for formulas of behaviour. Not for sums.
  public var yuan: Double { Double(fen) / 100 }

  public static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }
  public static func + (left: Money, right: Money) -> Money { Money(fen: left.fen + right.fen) }
  public static func - (left: Money, right: Money) -> Money { Money(fen: left.fen - right.fen) }
  public static prefix func - (amount: Money) -> Money { Money(fen: -amount.fen) }
  public static func * (amount: Money, count: Int) -> Money { Money(fen: amount.fen * Int64(count)) }
  public static func += (left: inout Money, right: Money) { left.fen += right.fen }
  public static func -= (left: inout Money, right: Money) { left.fen -= right.fen }
}

/// Which way a share of an amount is rounded to the fen.
public enum MoneyRounding: Sendable {
  /// To the nearest fen, halves away from zero: fees and percentages of a contract.
  case nearest
  /// Towards zero: what is given back never exceeds what was taken.
  case down
}

extension Money {
  /// `rate` of this amount, rounded to the fen.
  public func share(_ rate: BasisPoints, rounded rounding: MoneyRounding = .nearest) -> Money {
    fraction(Int64(rate.value), of: 10_000, rounded: rounding)
  }

  /// `part / whole` of this amount, rounded to the fen. Precondition: `whole` > 0 and the result fits into 64 bits.
  public func fraction(_ part: Int64, of whole: Int64, rounded rounding: MoneyRounding = .nearest) -> Money {
    precondition(whole > 0, "a fraction needs a positive whole")
    let (quotient, remainder) = whole.dividingFullWidth(fen.multipliedFullWidth(by: part))
    switch rounding {
    case .down: return Money(fen: quotient)
    case .nearest:
      let isPastHalf = remainder.magnitude >= whole.magnitude - remainder.magnitude
      return Money(fen: isPastHalf ? quotient + (remainder < 0 ? -1 : 1) : quotient)
    }
  }

  /// This amount split in proportion to `weights` by largest remainder, ties to the earlier part; the parts sum to the
  /// amount.
  ///
  /// Weights are at least 0; where all are 0 the first part takes everything. Precondition: this amount is at least 0
  /// and `weights` is not empty. O(n²) in the number of parts, which is small (the lines of an order).
  public func split(over weights: [Money]) -> [Money] {
    precondition(fen >= 0 && !weights.isEmpty, "a split needs an amount of at least 0 and one part")
    let whole = weights.reduce(Int64(0)) { $0 + $1.fen }
    guard whole > 0 else { return weights.indices.map { $0 == 0 ? self : .zero } }
    var parts = [Int64](repeating: 0, count: weights.count)
    var remainders = [Int64](repeating: 0, count: weights.count)
    var left = fen
    for (index, weight) in weights.enumerated() {
      let product = fen.multipliedFullWidth(by: weight.fen)
      let (quotient, remainder) = whole.dividingFullWidth(product)
      parts[index] = quotient
      remainders[index] = remainder
      left -= quotient
    }
    while left > 0 {
      var best = 0
      for index in remainders.indices where remainders[index] > remainders[best] { best = index }
      parts[best] += 1
      remainders[best] = -1
      left -= 1
    }
    return parts.map(Money.init(fen:))
  }
}

extension Money: CustomStringConvertible {
  /// Yuan with two decimals, as in files: `-1234.50`.
  public var description: String {
    let magnitude = fen.magnitude
    let cents = magnitude % 100
    return "\(fen < 0 ? "-" : "")\(magnitude / 100).\(cents < 10 ? "0" : "")\(cents)"
  }

  /// The amount with the currency's sign: `¥59.00`, `-¥3.50`.
  public var withSign: String { fen < 0 ? "-¥\(description.dropFirst())" : "¥\(description)" }

  /// Reads yuan with at most two decimals: `128`, `19.9`, `19.90`, `-3`. Anything else is nil, and so is an amount over
  /// 10 billion yuan.
  public init?(yuanText text: some StringProtocol) {
    var rest = Substring(text)
    let negative = rest.first == "-"
    if negative { rest = rest.dropFirst() }
    let halves = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isDigits = { (part: Substring) in !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) } }
    guard let whole = halves.first, isDigits(whole), whole.utf8.count <= 10, let yuan = Int64(whole) else { return nil }
    var cents: Int64 = 0
    if halves.count == 2 {
      guard isDigits(halves[1]), halves[1].utf8.count <= 2, let digits = Int64(halves[1]) else { return nil }
      cents = halves[1].utf8.count == 1 ? digits * 10 : digits
    }
    fen = (yuan * 100 + cents) * (negative ? -1 : 1)
  }
}
