/// Splits the change of a product of factors into what each factor brought: the Shapley value (Shapley 1953).
///
/// A factor's part is the mean, over all orders in which the factors could have moved from their value before to that
/// after, of what its own move changed. So the parts sum to the change exactly, no order is preferred, swapping before
/// and after turns every sign, and a factor that did not move has no part. Zeros need no limit, which the logarithmic
/// mean Divisia index (Ang 2005) would; where nothing is zero the two are close.
///
/// A factor that can't be seen in one span (nil, such as an order value without orders) is taken as in the other.
enum ProductSplit {
  /// The parts, in the order of the factors. Precondition: as many factors before as after, at most 10.
  static func parts(before: [Double?], after: [Double?]) -> [Double] {
    parts(before: filled(before, from: after), after: filled(after, from: before)) { $0.reduce(1, *) }
  }

  static func filled(_ factors: [Double?], from others: [Double?]) -> [Double] {
    zip(factors, others).map { $0 ?? $1 ?? 0 }
  }

  /// The same for any function of the factors, `whole`.
  static func parts(before: [Double], after: [Double], whole: ([Double]) -> Double) -> [Double] {
    let count = before.count
    precondition(count == after.count && count <= 10, "the same few factors before and after")
    // whole of every set of factors that have moved; bit i is factor i.
    let wholes = (0..<(1 << count)).map { moved in
      whole((0..<count).map { moved >> $0 & 1 == 1 ? after[$0] : before[$0] })
    }
    return (0..<count).map { factor in
      (0..<(1 << count)).reduce(0.0) { sum, moved in
        guard moved >> factor & 1 == 0 else { return sum }
        return sum + weight(moved.nonzeroBitCount, of: count) * (wholes[moved | 1 << factor] - wholes[moved])
      }
    }
  }

  /// The share of orders in which exactly a given set of `size` factors moves before a given other one:
  /// size! (count − 1 − size)! / count!
  private static func weight(_ size: Int, of count: Int) -> Double {
    var weight = 1 / Double(count)
    // 1 / binomial(count − 1, size)
    for step in 0..<size { weight *= Double(step + 1) / Double(count - 1 - step) }
    return weight
  }
}

/// Rounds numbers to whole ones with a given sum: each down, and what is then missing goes one by one to the largest
/// remainders, ties to the earlier number. A number that is 0 stays 0.
enum LargestRemainder {
  static func rounded(_ numbers: [Double], sum: Int64) -> [Int64] {
    var parts = numbers.map { Int64($0.rounded(.down)) }
    let order = numbers.indices.filter { numbers[$0] != 0 }
      .sorted { (numbers[$1] - numbers[$1].rounded(.down), $0) < (numbers[$0] - numbers[$0].rounded(.down), $1) }
    guard !order.isEmpty else { return parts }
    var left = sum - parts.reduce(0, +)
    var index = 0
    // The sum is that of the numbers but for its own rounding, so this ends after one round or two.
    while left > 0 {
      parts[order[index % order.count]] += 1
      (left, index) = (left - 1, index + 1)
    }
    index = 0
    while left < 0 {
      parts[order[order.count - 1 - index % order.count]] -= 1
      (left, index) = (left + 1, index + 1)
    }
    return parts
  }
}
