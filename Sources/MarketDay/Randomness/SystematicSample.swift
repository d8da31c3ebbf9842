/// Draws `taken` of `whole` things that stand in a row and counts them group by group: from a random start every
/// `whole / taken`-th one (systematic sampling; Madow and Madow 1944, doi 10.1214/aoms/1177731312).
///
/// Each thing is drawn with the same chance, each group has its proportional number rounded up or down, and over
/// `whole` things the numbers add up to `taken`. The row may also hold more or fewer things than `whole`, such as the
/// units of orders; then their number is `taken / whole` of it, rounded up or down.
struct SystematicSample: Sendable {
  private let taken: Int
  private let whole: Int
  private let start: UInt
  private var passed = 0
  private var counted = 0

  /// Precondition: 0 ≤ taken ≤ whole.
  init(_ taken: Int, of whole: Int, uniform: Double) {
    precondition(0 <= taken && taken <= whole, "a sample is no larger than what it is taken from")
    self.taken = taken
    self.whole = whole
    start = whole > 0 ? UInt(min(whole - 1, Int(uniform * Double(whole)))) : 0
  }

  /// How many of the next `count` things are drawn: 0 to `count`.
  mutating func next(_ count: Int) -> Int {
    guard whole > 0 else { return 0 }
    passed += count
    var (high, low) = passed.multipliedFullWidth(by: taken)
    let (sum, isOver) = low.addingReportingOverflow(start)
    low = sum
    if isOver { high += 1 }
    let upToHere = whole.dividingFullWidth((high, low)).quotient
    defer { counted = upToHere }
    return upToHere - counted
  }
}
