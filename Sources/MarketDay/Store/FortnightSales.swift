/// The paid orders of each item in the last 14 days and in the 14 days before them: two rings of days and their sums.
///
/// Two whole weeks each, so weekdays cancel out. A day counts at most ``most(recent:before:)``, so that one festival
/// does not look like a new level. Days can be left out, item by item: an item without stock tells nothing. Recording
/// costs O(1).
struct FortnightSales: Sendable {
  static let days = 14

  /// By item.
  private(set) var recent: [Int]
  private(set) var before: [Int]
  private var ring: [Int]
  private var slots: [Int]

  /// Starts with what each item sold in the 30 days before, spread evenly.
  init(soldLast30Days: [Int]) {
    var ring: [Int] = []
    ring.reserveCapacity(soldLast30Days.count * 2 * Self.days)
    for sold in soldLast30Days {
      for day in 2..<30 { ring.append(sold * (day + 1) / 30 - sold * day / 30) }
    }
    let sums = soldLast30Days.indices.map { item in
      (0..<2).map { half in
        ring[((2 * item + half) * Self.days)..<((2 * item + half + 1) * Self.days)].reduce(0, +)
      }
    }
    before = sums.map { $0[0] }
    recent = sums.map { $0[1] }
    self.ring = ring
    slots = .init(repeating: 0, count: soldLast30Days.count)
  }

  /// The most that a day counts: three times the mean day of the four weeks, and three orders more (assumed). A day of
  /// Double 11 is about 15 mean days; a day of steady sales never comes near.
  static func most(recent: Int, before: Int) -> Int { 3 * (recent + before) / (2 * days) + 3 }

  /// Takes a day of `item` in, in place of that of 28 days ago.
  @inline(__always)
  mutating func record(_ orders: Int, for item: Int) {
    let first = item * 2 * Self.days
    let slot = slots[item]
    let half = slot < Self.days ? slot + Self.days : slot - Self.days
    let counted = min(orders, Self.most(recent: recent[item], before: before[item]))
    // The day of 14 days ago goes from one sum to the other.
    let passing = ring[first + half]
    before[item] += passing - ring[first + slot]
    recent[item] += counted - passing
    ring[first + slot] = counted
    slots[item] = slot + 1 == 2 * Self.days ? 0 : slot + 1
  }
}
