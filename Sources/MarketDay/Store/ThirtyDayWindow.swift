/// The last 30 days of a figure, for each of a number of items: a ring of days and its running sums.
///
/// Counts and fen are whole numbers, so a sum never drifts. Closing a day costs O(items).
struct ThirtyDayWindow: Sendable {
  static let days = 30

  private(set) var sums: [Int64]
  private var ring: [Int64]
  private var slot = 0

  /// Every item starts with `initial` spread evenly over the days before the start, the rest on the latest ones.
  init(initial: [Int64]) {
    sums = initial
    ring = []
    ring.reserveCapacity(initial.count * Self.days)
    for day in 0..<Int64(Self.days) {
      let days = Int64(Self.days)
      for whole in initial { ring.append(whole * (day + 1) / days - whole * day / days) }
    }
  }

  /// Takes today's figure of `item` in, in place of that of 30 days ago.
  @inline(__always)
  mutating func record(_ value: Int64, for item: Int) {
    let place = slot * sums.count + item
    sums[item] += value - ring[place]
    ring[place] = value
  }

  /// Forgets all days of `item`. O(days).
  mutating func takeOut(_ item: Int) {
    for day in 0..<Self.days { ring[day * sums.count + item] = 0 }
    sums[item] = 0
  }

  /// Goes on to the next day; all items have been recorded.
  mutating func closeDay() { slot = (slot + 1) % Self.days }
}
