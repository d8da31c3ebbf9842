import MarketDay
import Testing

@testable import RunFiles

/// The split of a change of sales over the factors of the sales formula.
@Suite struct SalesSplitTests {
  /// Counts of a span, some of them nothing; every second draw has the extreme ones.
  private static func drawn(_ generator: inout SplitMix, sources: Int) -> SalesFactors {
    let days = Double(generator.whole(1...40))
    let visitors = (0..<sources).map { _ in Double(generator.whole(0...1) * generator.whole(0...100_000)) }
    let all = Int(visitors.reduce(0, +))
    let inquiries = generator.whole(0...all)
    let asked = generator.whole(0...inquiries)
    let silent = generator.whole(0...1) * generator.whole(0...(all - inquiries))
    let buyers = asked + silent
    let paid = buyers == 0 ? 0 : generator.whole(0...50_000_000_000)
    return SalesFactors(
      visitors: visitors.map { $0 / days }, inquiries: Double(inquiries) / days, askedBuyers: Double(asked) / days,
      buyers: Double(buyers) / days, paid: Double(paid) / days)
  }

  @Test func `the parts sum to the change to the fen`() {
    var generator = SplitMix(state: 11)
    // Only what fails is told to the test, as thousands of expectations would take longer than the splits.
    for round in 0..<5_000 {
      let sources = generator.whole(1...7)
      let (before, after) = (Self.drawn(&generator, sources: sources), Self.drawn(&generator, sources: sources))
      let split = SalesSplit(before: before, after: after)
      let parts = SalesSplit.parts(before: before, after: after)
      let change = after.salesPerDay - before.salesPerDay
      let size = max(before.salesPerDay, after.salesPerDay, 1)
      let whole = split.sources + [split.callInRate, split.inquiryConversion, split.silentConversion, split.orderValue]
      let isExact =
        split.visitors + split.conversion + split.orderValue == split.change
        && split.after - split.before == split.change && abs(Double(split.change.fen) - change) <= 1
        && abs(parts.reduce(0, +) - change) <= 1e-9 * size
        && zip(parts, whole).allSatisfy { abs($0 - Double($1.fen)) <= 2 }
      if !isExact { Issue.record("round \(round): \(before), \(after), \(split)") }
    }
  }

  @Test func `swapping before and after turns every sign`() {
    var generator = SplitMix(state: 12)
    for round in 0..<2_000 {
      let (before, after) = (Self.drawn(&generator, sources: 3), Self.drawn(&generator, sources: 3))
      let there = SalesSplit.parts(before: before, after: after)
      let back = SalesSplit.parts(before: after, after: before)
      let size = max(before.salesPerDay, after.salesPerDay, 1)
      for (first, second) in zip(there, back) { #expect(abs(first + second) <= 1e-9 * size, "round \(round)") }
    }
  }

  @Test func `what did not move has no part`() {
    var generator = SplitMix(state: 13)
    for round in 0..<2_000 {
      let before = Self.drawn(&generator, sources: 3)
      var after = before
      after.orderValue = before.orderValue.map { $0 * 1.5 }
      after.salesPerDay *= 1.5
      let split = SalesSplit(before: before, after: after)
      #expect(split.visitors == .zero && split.conversion == .zero, "round \(round)")
      #expect(split.orderValue == split.change, "round \(round)")
    }
  }

  /// A factor that can't be seen in one span is taken as in the other: without visitors before, all is theirs.
  @Test func `a store that opens owes everything to its visitors`() {
    let before = SalesFactors(visitors: [0, 0], inquiries: 0, askedBuyers: 0, buyers: 0, paid: 0)
    let after = SalesFactors(visitors: [75, 25], inquiries: 10, askedBuyers: 4, buyers: 5, paid: 50_001)
    let split = SalesSplit(before: before, after: after)
    // 37,500.75 and 12,500.25 fen: the fen that is missing goes to the larger remainder.
    #expect(split.sources == [Money(fen: 37_501), Money(fen: 12_500)])
    #expect(split.conversion == .zero && split.orderValue == .zero)
  }

  /// Two factors: each owes the mean of its part when it moves first and when it moves last.
  @Test func `two factors share by hand`() {
    // 2 × 3 to 4 × 5: (4 − 2) × (3 + 5) / 2 and (5 − 3) × (2 + 4) / 2.
    #expect(ProductSplit.parts(before: [2, 3], after: [4, 5]) == [8, 6])
    #expect(ProductSplit.parts(before: [2, nil], after: [4, 5]) == [10, 0])
    #expect(ProductSplit.parts(before: [0, 3], after: [4, 0]) == [6, -6])
    let three = ProductSplit.parts(before: [1, 1, 1], after: [2, 2, 2])
    for part in three { #expect(abs(part - 7.0 / 3) < 1e-12) }
  }

  /// Where nothing is zero, the logarithmic mean Divisia index (Ang 2005) is close: for moves of up to a fifth within
  /// 2% of the change of size.
  @Test func `it is close to the logarithmic mean index`() {
    var generator = SplitMix(state: 14)
    for round in 0..<2_000 {
      let before = (0..<3).map { _ in Double(generator.whole(1...1_000)) }
      let after = before.map { $0 * Double(generator.whole(80...120)) / 100 }
      let (first, second) = (before.reduce(1, *), after.reduce(1, *))
      let mean = first == second ? first : (second - first) / (naturalLogarithm(second) - naturalLogarithm(first))
      let parts = ProductSplit.parts(before: before, after: after)
      for (index, part) in parts.enumerated() {
        let index = mean * naturalLogarithm(after[index] / before[index])
        #expect(abs(part - index) <= 0.02 * first, "round \(round)")
      }
    }
  }

  @Test func `rounding keeps the sum and leaves what is nothing alone`() {
    var generator = SplitMix(state: 15)
    for round in 0..<5_000 {
      let numbers = (0..<generator.whole(1...9)).map { _ in
        Double(generator.whole(0...1)) * (Double(generator.whole(0...2_000_000)) / 997 - 1_000)
      }
      let sum = Int64(numbers.reduce(0, +).rounded())
      let parts = LargestRemainder.rounded(numbers, sum: sum)
      let isWhole = parts.reduce(0, +) == sum || numbers.allSatisfy { $0 == 0 }
      let isNear = zip(numbers, parts).allSatisfy { abs($0 - Double($1)) <= 1 && ($0 != 0 || $1 == 0) }
      if !isWhole || !isNear { Issue.record("round \(round): \(numbers) to \(parts)") }
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014), for drawn examples.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }
}
