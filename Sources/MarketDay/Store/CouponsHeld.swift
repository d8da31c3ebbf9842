/// Coupons of one kind in customers' hands, by the day on which they expire.
///
/// What was issued is used, expired or held: the three always sum to it. The oldest are used first, since they expire
/// first (assumption). O(1) a day.
struct CouponsHeld: Sendable {
  private(set) var issued = 0
  private(set) var used = 0
  private(set) var expired = 0
  private(set) var held = 0
  /// Held ones by age in days, as a ring: `slot` holds those of today.
  private var byDay: [Int]
  private var slot = 0

  init(validDays: Int) {
    precondition(validDays >= 1)
    byDay = [Int](repeating: 0, count: validDays)
  }

  mutating func issue(_ count: Int) {
    byDay[slot] += count
    issued += count
    held += count
  }

  /// Precondition: no more than are held.
  mutating func use(_ count: Int) {
    precondition(count <= held, "only a coupon that is held can be used")
    var left = count
    var age = byDay.count - 1
    while left > 0 {
      let place = (slot - age + byDay.count) % byDay.count
      let taken = min(left, byDay[place])
      byDay[place] -= taken
      left -= taken
      age -= 1
    }
    used += count
    held -= count
  }

  /// Ends the day: coupons in their last day expire.
  mutating func closeDay() {
    slot = (slot + 1) % byDay.count
    expired += byDay[slot]
    held -= byDay[slot]
    byDay[slot] = 0
  }
}
