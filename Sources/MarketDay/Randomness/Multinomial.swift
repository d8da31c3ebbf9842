/// Splits a count into parts with given chances, part by part: a multinomial draw.
///
/// Given the parts before it, a part is binomial among what is left (Davis 1993, doi 10.1016/0167-9473(93)90115-A), so
/// any number of parts needs no memory, and the parts always add up to the total.
///
///     var split = ConditionalBinomials(total: orders)
///     let single = split.nextPart(u1, chance: 0.7)
///     let double = split.nextPart(u2, chance: 0.2)
///     let bundle = split.rest()
public struct ConditionalBinomials: Sendable {
  /// What no part has taken yet.
  public private(set) var remaining: Int
  private var remainingChance: Double

  /// - `total`: 0 to 10¹².
  /// - `chance`: the sum of the chances of all parts; other than 1 if they are weights.
  public init(total: Int, chance: Double = 1) {
    precondition(total >= 0 && chance >= 0)
    remaining = total
    remainingChance = chance
  }

  /// The next part, of a chance of 0 or more, decided by the uniform number `u`.
  ///
  /// A chance of all that is left, or more by rounding, takes the rest.
  public mutating func nextPart(_ u: Double, chance: Double) -> Int {
    guard chance < remainingChance else { return rest() }
    let part = binomialQuantile(u, trials: remaining, probability: chance / remainingChance)
    remaining -= part
    remainingChance -= chance
    return part
  }

  /// The last part: all that is left. Nothing is left after it.
  public mutating func rest() -> Int {
    defer {
      remaining = 0
      remainingChance = 0
    }
    return remaining
  }
}
