import MarketDay

/// An axis of round numbers over what is shown.
struct NiceScale: Sendable {
  let low: Double
  let high: Double
  let ticks: [Double]

  /// About `count` steps of 1, 2 or 5 times a power of ten; 0 is on the axis with `fromZero`.
  init(over values: [Double], count: Int = 4, fromZero: Bool = true) {
    let finite = values.filter(\.isFinite)
    var low = finite.min() ?? 0
    var high = finite.max() ?? 1
    if fromZero {
      low = Swift.min(low, 0)
      high = Swift.max(high, 0)
    }
    if low == high { (low, high) = low == 0 ? (0, 1) : (Swift.min(low, 0), Swift.max(high, 0)) }
    let step = Self.step(atLeast: (high - low) / Double(count))
    let first = Int((low / step + 1e-9).rounded(.down))
    let last = Int((high / step - 1e-9).rounded(.up))
    self.low = Double(first) * step
    self.high = Double(last) * step
    ticks = (first...last).map { Double($0) * step }
  }

  private static func step(atLeast width: Double) -> Double {
    var power = 1.0
    while power > width { power /= 10 }
    while power * 10 <= width { power *= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= width * (1 - 1e-9) } ?? power * 10
  }

  /// Where `value` lies, 0 at ``low`` and 1 at ``high``.
  func share(_ value: Double) -> Double { (value - low) / (high - low) }
}
